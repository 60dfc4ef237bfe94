import type { IncomingMessage } from 'node:http';
import type { Clock } from '@baton/kernel';
import type { GraphQLFormattedError, OperationTypeNode } from 'graphql';
import type { Authenticate, Caller } from './authenticate.ts';
import { type Addresses, addressOf } from './client-address.ts';
import { type ErrorCode, refusal } from './format-error.ts';
import { openedBy } from './grants.ts';
import type { AdmittedDocument, Admitter } from './limits/admit.ts';
import type { Limits } from './limits/limits.ts';
import type { Spent } from './limits/spent.ts';
import { beginOperation, type OperationContext } from './operation-context.ts';
import type { RateLimiter } from './rate/limiter.ts';
import type { Revocations } from './revocations.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** An operation that a client asks for, its document as text. */
export interface ClientRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a client sends, by whatever way: a document, or the id of one that is trusted. */
export interface SentRequest extends Omit<ClientRequest, 'query'> {
  readonly query: string | null;
  readonly documentId: string | null;
}

export type Admitted =
  | {
      readonly kind: 'ADMITTED';
      readonly request: ClientRequest;
      readonly operation: OperationTypeNode;
      readonly admitted: AdmittedDocument;
      readonly context: OperationContext;
      readonly spent: Spent;
    }
  | { readonly kind: 'REFUSED'; readonly status: number; readonly error: GraphQLFormattedError };

/** Of one request, by whatever way it came. */
export interface Arrival {
  readonly traceId: string;
  /** Where it comes from; what {@link Door.addressOf} says. */
  readonly address: string;
}

/** The one door through which HTTP, WebSocket and event streams enter: who calls, within which limits, with which grants, until when. */
export interface Door {
  identify(authorization: unknown, arrival: Arrival): Promise<{ kind: 'CALLER'; caller: Caller } | (Admitted & { kind: 'REFUSED' })>;
  enter(sent: SentRequest, caller: Caller, arrival: Arrival): Promise<Admitted>;
  /** Calls `act` once the session of a caller is revoked. What it answers stops the watch. */
  onRevoked(caller: Caller, act: () => void): () => void;
  /** The client's address, as far as trusted proxies tell it. */
  addressOf(request: Pick<IncomingMessage, 'headers' | 'socket'>): string;
}

export interface DoorOptions {
  readonly authenticate: Authenticate;
  readonly admitter: Admitter;
  readonly limits: Limits;
  readonly rate: RateLimiter;
  readonly documents: {
    readonly list: TrustedDocuments;
    /** Whether nothing else runs, but for callers with {@link exploring}. */
    readonly only: boolean;
  };
  readonly proxies: Addresses;
  readonly revocations: Revocations;
  readonly secrets: readonly string[];
  readonly clock: Clock;
}

/** The scope of who may send documents of their own making where only trusted ones run. */
export const exploring = 'graph:explore';

/** Of a document that may be none of the trusted ones: five thousand characters take two milliseconds. */
const charactersPerPoint = 50;

export function createDoor(options: DoorOptions): Door {
  const { authenticate, admitter, limits, rate, documents, clock } = options;
  const keys = { secrets: options.secrets, clock };

  return {
    async identify(authorization, { traceId, address }) {
      const result = await authenticate(authorization);
      if (result.kind === 'CALLER') return result;
      // Only now: whoever else tries from there, who has a right one comes in.
      const guessed = result.kind === 'REFUSED' && result.isGuess ? await rate.guess(address, 1) : null;
      if (guessed && guessed.retryAfterMs !== null)
        return { kind: 'REFUSED', status: 429, error: refusal('RATE_LIMITED', traceId, undefined, guessed.retryAfterMs) };
      if (result.kind === 'REFUSED') return { kind: 'REFUSED', status: 401, error: refusal('UNAUTHENTICATED', traceId) };
      return { kind: 'REFUSED', status: 503, error: refusal('UNAVAILABLE', traceId) };
    },
    async enter(sent, caller, { traceId, address }) {
      const refused = (status: number, code: ErrorCode, message?: string) =>
        ({ kind: 'REFUSED', status, error: refusal(code, traceId, message) }) as const;
      const query = sent.documentId === null ? sent.query : documents.list.textOf(sent.documentId);
      if (query === undefined || query === null) return refused(400, 'DOCUMENT_NOT_TRUSTED', 'There is no trusted document with this id.');
      const request: ClientRequest = { query, operationName: sent.operationName, variables: sent.variables };
      const { variables } = request;

      const mayExplore = !documents.only || caller.actor.scopes.includes(exploring);
      // To read what nobody has sent lately takes milliseconds, and most likely it is refused: it is paid for before.
      if (!mayExplore && sent.documentId === null && !admitter.knows(query)) {
        const read = await rate.charge({ caller, address, points: Math.ceil(query.length / charactersPerPoint), guesses: 0 });
        if (read && read.retryAfterMs !== null)
          return { kind: 'REFUSED', status: 429, error: refusal('RATE_LIMITED', traceId, undefined, read.retryAfterMs) };
      }
      const admission = admitter.admit(query, variables, request.operationName);
      if (admission.kind === 'REFUSED') return refused(400, 'OPERATION_LIMIT', admission.message);
      if (admission.kind === 'MISTAKE') {
        const { message, ...mistake } = refusal('BAD_USER_INPUT', traceId, admission.message);
        const { locations } = admission;
        return { kind: 'REFUSED', status: 400, error: { message, ...(locations && { locations }), ...mistake } };
      }
      const { admitted, cost } = admission;
      if (!admission.operation)
        return refused(400, 'BAD_USER_INPUT', 'The document has no such operation, or several and no operationName says which.');
      if (!mayExplore && !admitted.isTrusted) {
        return refused(
          403,
          'DOCUMENT_NOT_TRUSTED',
          'Only documents of the list of trusted ones are run: send the id of one as documentId.',
        );
      }

      const { grants, guesses } = openedBy(admitted.accessTokens, variables, keys);
      const taken = await rate.charge({ caller, address, points: cost, guesses });
      if (taken && taken.retryAfterMs !== null) {
        return { kind: 'REFUSED', status: 429, error: refusal('RATE_LIMITED', traceId, undefined, taken.retryAfterMs) };
      }
      const { operation } = admission.operation;
      const budgetMs = operation === 'mutation' ? limits.mutationMs : limits.queryMs;
      const context = beginOperation({ caller, grants, traceId, clock, budgetMs });
      const spent: Spent = {
        cost: { requested: cost, max: limits.cost },
        ...(taken && { rate: { remaining: taken.remaining, resetAt: new Date(taken.resetAt).toISOString() } }),
      };
      return { kind: 'ADMITTED', request, operation, admitted, context, spent };
    },
    onRevoked: (caller, act) => options.revocations.watch(caller.sessions, act),
    addressOf: (request) => addressOf(request, options.proxies),
  };
}

/** What the body of a request has to be, for who sent something else. */
export const requestForm = '{ query: String or documentId: ID, operationName: String, variables: Object }';

/** Reads the body of a request, or null when it has not the form of one. */
export function clientRequest(body: unknown): SentRequest | null {
  if (typeof body !== 'object' || body === null) return null;
  const { query = null, documentId = null, operationName, variables } = body as Readonly<Record<string, unknown>>; // an object that came out of JSON
  const texts = { query: query === '' && documentId !== null ? null : query, documentId };
  if (!isTextOrNull(texts.query) || !isTextOrNull(texts.documentId)) return null;
  // One of the two. Over WebSocket the protocol wants a query in any case: it is empty there.
  if ((texts.query === null) === (texts.documentId === null)) return null;
  const given = variables ?? {};
  if (typeof given !== 'object' || Array.isArray(given) || !isTextOrNull(operationName ?? null)) return null;
  return {
    query: texts.query,
    documentId: texts.documentId,
    // Some clients send an empty name for none.
    operationName: typeof operationName === 'string' && operationName !== '' ? operationName : undefined,
    variables: given as Readonly<Record<string, unknown>>, // an object that came out of JSON
  };
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
