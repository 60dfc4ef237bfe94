import type { Clock } from '@baton/kernel';
import type { GraphQLFormattedError, OperationTypeNode } from 'graphql';
import type { Authenticate, Caller } from './authenticate.ts';
import { refusal } from './format-error.ts';
import { grantsOf } from './grants.ts';
import type { AdmittedDocument, Admitter } from './limits/admit.ts';
import type { Limits } from './limits/limits.ts';
import type { Spent } from './limits/spent.ts';
import { beginOperation, type OperationContext } from './operation-context.ts';

/** What a client sends, by whatever way. */
export interface ClientRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

export type Admitted =
  | {
      readonly kind: 'ADMITTED';
      /** Undefined when the document names no such operation, or several and none was chosen: execution says so. */
      readonly operation: OperationTypeNode | undefined;
      readonly admitted: AdmittedDocument;
      readonly context: OperationContext;
      readonly spent: Spent;
    }
  | { readonly kind: 'REFUSED'; readonly status: number; readonly error: GraphQLFormattedError };

/** The one door through which HTTP, WebSocket and event streams enter: who calls, within which limits, with which grants, until when. */
export interface Door {
  identify(authorization: unknown, traceId: string): Promise<{ kind: 'CALLER'; caller: Caller } | (Admitted & { kind: 'REFUSED' })>;
  enter(request: ClientRequest, caller: Caller, traceId: string): Admitted;
  /** A fresh operation context for a caller who is already inside: each event of a subscription is an operation of its own. */
  begin(caller: Caller, grants: Iterable<string>, traceId: string): OperationContext;
}

export function createDoor(options: {
  readonly authenticate: Authenticate;
  readonly admitter: Admitter;
  readonly limits: Limits;
  readonly secrets: readonly string[];
  readonly clock: Clock;
}): Door {
  const { authenticate, admitter, limits, clock } = options;
  const keys = { secrets: options.secrets, clock };

  return {
    async identify(authorization, traceId) {
      const result = await authenticate(authorization);
      if (result.kind === 'CALLER') return result;
      if (result.kind === 'REFUSED') return { kind: 'REFUSED', status: 401, error: refusal('UNAUTHENTICATED', traceId) };
      return { kind: 'REFUSED', status: 503, error: refusal('UNAVAILABLE', traceId) };
    },
    enter({ query, operationName, variables }, caller, traceId) {
      const admission = admitter.admit(query, variables, operationName);
      if (admission.kind === 'REFUSED') {
        return { kind: 'REFUSED', status: 400, error: refusal('OPERATION_LIMIT', traceId, admission.message) };
      }
      if (admission.kind === 'SYNTAX_ERROR') {
        return { kind: 'REFUSED', status: 400, error: refusal('BAD_USER_INPUT', traceId, admission.message) };
      }
      const { admitted } = admission;
      const operation = admission.operation?.operation;
      const budgetMs = operation === 'mutation' ? limits.mutationMs : limits.queryMs;
      const grants = grantsOf(admitted.accessTokens, variables, keys);
      const context = beginOperation({ caller, grants, traceId, clock, budgetMs });
      return { kind: 'ADMITTED', operation, admitted, context, spent: { cost: { requested: admission.cost, max: limits.cost } } };
    },
    begin: (caller, grants, traceId) => beginOperation({ caller, grants: [...grants], traceId, clock, budgetMs: limits.queryMs }),
  };
}

/** Reads the body of a request, or null when it has not the form of one. */
export function clientRequest(body: unknown): ClientRequest | null {
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string') return null;
  const variables = 'variables' in body ? (body.variables ?? {}) : {};
  const operationName = 'operationName' in body ? (body.operationName ?? undefined) : undefined;
  if (typeof variables !== 'object' || Array.isArray(variables)) return null;
  if (operationName !== undefined && typeof operationName !== 'string') return null;
  // An object that came out of JSON.
  return { query: body.query, operationName, variables: variables as Readonly<Record<string, unknown>> };
}
