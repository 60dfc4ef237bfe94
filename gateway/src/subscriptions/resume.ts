import { type DocumentNode, getOperationAST } from 'graphql';
import type { ClientRequest } from '../admission.ts';

/** The variable that carries the cursor after which a subscription resumes, as the journey's operations name it. */
const afterVariable = 'after';

/** The cursor of an event, when the client asked for it. */
export function cursorOf(data: Readonly<Record<string, unknown>> | null | undefined): string | null {
  for (const event of Object.values(data ?? {})) {
    if (typeof event === 'object' && event !== null && 'cursor' in event && typeof event.cursor === 'string') return event.cursor;
  }
  return null;
}

/**
 * A browser's event source reconnects with the id of the last event it saw, and that id is the cursor: the operation goes on from there if it
 * declares `$after`.
 */
export function resumeAfter(request: ClientRequest, document: DocumentNode, lastEventId: unknown): ClientRequest {
  // Ids come back as they were sent; one with a line break was never ours.
  if (typeof lastEventId !== 'string' || lastEventId === '' || lastEventId.length > 255) return request;
  const definitions = getOperationAST(document, request.operationName)?.variableDefinitions ?? [];
  if (!definitions.some(({ variable }) => variable.name.value === afterVariable)) return request;
  return { ...request, variables: { ...request.variables, [afterVariable]: lastEventId } };
}
