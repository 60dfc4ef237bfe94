import type { GraphQLFormattedError } from 'graphql';

/** Every code that a client may see at the top level of an answer. */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'OPERATION_LIMIT',
  'RATE_LIMITED',
  'DOCUMENT_NOT_TRUSTED',
  'DEADLINE_EXCEEDED',
  'UNAVAILABLE',
  'CURSOR_EXPIRED',
  'SCHEMA_CHANGED',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** The sentence of each code that has only one, so that nothing of the inside is told and refusals cannot be told apart. */
const sentences: Partial<Record<ErrorCode, string>> = {
  UNAUTHENTICATED: 'Sign in to do this.',
  FORBIDDEN: 'You may not do this.',
  RATE_LIMITED: 'You asked for more than your budget. Ask again after so many milliseconds as retryAfterMs says.',
  DEADLINE_EXCEEDED: 'This was not answered in time. Try again; with the same idempotency key nothing happens twice.',
  UNAVAILABLE: 'This part of Baton cannot be reached now. Try again.',
  CURSOR_EXPIRED: 'What came after this cursor is not kept any longer. Read the present state, and subscribe without a cursor.',
  SCHEMA_CHANGED: 'The graph was changed where this reads from. Subscribe again, after the last cursor.',
  INTERNAL: 'Something went wrong on our side.',
};

/** Codes of Apollo Server for a request that the client got wrong. */
const clientMistakes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
]);

/** The error with the sentence of its code: what every refusal of the gateway looks like. */
export function refusal(code: ErrorCode, traceId: string, message?: string, retryAfterMs?: number): GraphQLFormattedError {
  const extensions = { code, traceId, ...(retryAfterMs !== undefined && { retryAfterMs }) };
  return { message: message ?? sentences[code] ?? code, extensions };
}

/** Rewrites an error so that a client may see it: a code of the closed list, no subgraph's name, address, body or stack. */
export function maskError(error: GraphQLFormattedError, traceId?: string): GraphQLFormattedError {
  const code = codeOf(error);
  const fromSubgraph = isFromSubgraph(error);
  const retryAfterMs = error.extensions?.['retryAfterMs'];
  return {
    message: sentences[code] ?? inOurWords(error.message),
    // A subgraph's locations point into a document that the client never saw.
    ...(error.locations && !fromSubgraph && { locations: error.locations }),
    ...(error.path && { path: error.path }),
    extensions: { code, ...(traceId !== undefined && { traceId }), ...(typeof retryAfterMs === 'number' && { retryAfterMs }) },
  };
}

function codeOf(error: GraphQLFormattedError): ErrorCode {
  const code = error.extensions?.['code'];
  const known = errorCodes.find((candidate) => candidate === code);
  if (known) return known;
  // The same codes from a subgraph mean that the gateway sent it a wrong document: not the client's fault.
  return !isFromSubgraph(error) && typeof code === 'string' && clientMistakes.has(code) ? 'BAD_USER_INPUT' : 'INTERNAL';
}

function isFromSubgraph(error: GraphQLFormattedError): boolean {
  return error.extensions?.['serviceName'] !== undefined;
}

/** Names of the schema are not offered to those who guess, nor is what the gateway is made of. */
function inOurWords(message: string): string {
  if (message.startsWith('GraphQL introspection ')) return 'Introspection is switched off.';
  return message.replace(/ ?Did you mean .*\?$/s, '');
}
