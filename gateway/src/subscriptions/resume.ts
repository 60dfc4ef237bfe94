import { type DocumentNode, type FieldNode, getOperationAST, Kind, type OperationDefinitionNode, visit } from 'graphql';
import type { ClientRequest } from '../admission.ts';

/** The argument that carries the cursor after which a subscription resumes, and the variable that clients name after it. */
const afterName = 'after';

/** What a subscription's document says about going on from a place. */
export interface Resumable {
  /** Where an event's cursor stands in its data; null when the client does not ask for it. */
  readonly cursorAt: readonly [field: string, cursor: string] | null;
  /** The variable of the place to go on from, when it is used for that and nothing else. */
  readonly variable: string | null;
  /** Whether the document itself names a place, or may: then no two of its streams are at the same place. */
  readonly isPlaced: boolean;
}

const known = new WeakMap<OperationDefinitionNode, Resumable>();

export function resumableOf(document: DocumentNode, operationName: string | undefined): Resumable {
  const operation = getOperationAST(document, operationName);
  if (!operation) return { cursorAt: null, variable: null, isPlaced: true };
  const found = known.get(operation) ?? read(document, operation);
  known.set(operation, found);
  return found;
}

function read(document: DocumentNode, operation: OperationDefinitionNode): Resumable {
  const [root] = operation.selectionSet.selections;
  if (root?.kind !== Kind.FIELD) return { cursorAt: null, variable: null, isPlaced: true };
  const after = root.arguments?.find(({ name }) => name.value === afterName)?.value;
  const cursor = root.selectionSet?.selections.find((each): each is FieldNode => each.kind === Kind.FIELD && each.name.value === 'cursor');
  const isAsked = cursor !== undefined && (cursor.directives ?? []).length === 0;
  const cursorAt = isAsked ? ([responseName(root), responseName(cursor)] as const) : null;
  if (after === undefined) return { cursorAt, variable: null, isPlaced: false };
  const variable = after.kind === Kind.VARIABLE ? after.name.value : null;
  const definition = operation.variableDefinitions?.find((each) => each.variable.name.value === variable);
  const mayBeLeftOut = definition?.type.kind !== Kind.NON_NULL_TYPE && !definition?.defaultValue;
  if (variable === null || !mayBeLeftOut || usesOf(variable, document) !== 1) return { cursorAt, variable: null, isPlaced: true };
  return { cursorAt, variable, isPlaced: false };
}

const responseName = ({ alias, name }: FieldNode): string => alias?.value ?? name.value;

function usesOf(variable: string, document: DocumentNode): number {
  let uses = 0;
  visit(document, {
    VariableDefinition: () => false,
    Variable({ name }) {
      if (name.value === variable) uses++;
    },
  });
  return uses;
}

/** The cursor of an event, when the client asked for it. */
export function cursorOf(data: Readonly<Record<string, unknown>> | null | undefined, { cursorAt }: Resumable): string | null {
  if (!cursorAt) return null;
  const event = data?.[cursorAt[0]];
  if (typeof event !== 'object' || event === null) return null;
  const cursor: unknown = Reflect.get(event, cursorAt[1]);
  return typeof cursor === 'string' ? cursor : null;
}

/**
 * A browser's event source reconnects with the id of the last event it saw, and that id is the cursor: the operation goes on from there if it
 * declares `$after`.
 */
export function resumeAfter(request: ClientRequest, document: DocumentNode, lastEventId: unknown): ClientRequest {
  // Ids come back as they were sent; one with a line break was never ours.
  if (typeof lastEventId !== 'string' || lastEventId === '' || lastEventId.length > 255) return request;
  const definitions = getOperationAST(document, request.operationName)?.variableDefinitions ?? [];
  if (!definitions.some(({ variable }) => variable.name.value === afterName)) return request;
  return { ...request, variables: { ...request.variables, [afterName]: lastEventId } };
}
