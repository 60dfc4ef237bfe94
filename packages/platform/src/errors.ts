import { GraphQLError } from 'graphql';

/** A refusal as it stands in a payload's `errors`: a member of the SDL's `UserError`. */
export interface UserErrorData {
  readonly __typename: string;
  readonly message: string;
  readonly path: string[] | null;
  readonly [field: string]: unknown;
}

export interface NotFoundErrorData extends UserErrorData {
  readonly __typename: 'NotFoundError';
}
export interface InvalidInputErrorData extends UserErrorData {
  readonly __typename: 'InvalidInputError';
}
export interface InvalidTransitionErrorData extends UserErrorData {
  readonly __typename: 'InvalidTransitionError';
  readonly status: string;
  readonly allowedActions: string[];
}
export interface IdempotencyConflictErrorData extends UserErrorData {
  readonly __typename: 'IdempotencyConflictError';
  readonly idempotencyKey: string;
}
export interface IdempotencyInProgressErrorData extends UserErrorData {
  readonly __typename: 'IdempotencyInProgressError';
  readonly retryAfterMs: number;
}

export function notFound(message: string, path: readonly string[] | null): NotFoundErrorData {
  return { __typename: 'NotFoundError', message, path: path && [...path] };
}

export function invalidInput(message: string, path: readonly string[] | null): InvalidInputErrorData {
  return { __typename: 'InvalidInputError', message, path: path && [...path] };
}

export function invalidTransition(
  message: string,
  path: readonly string[] | null,
  state: { readonly status: string; readonly allowedActions: readonly string[] },
): InvalidTransitionErrorData {
  const { status, allowedActions } = state;
  return { __typename: 'InvalidTransitionError', message, path: path && [...path], status, allowedActions: [...allowedActions] };
}

/** The codes of top-level errors that a client may see. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'UNAVAILABLE'
  | 'DEADLINE_EXCEEDED'
  | 'INTERNAL'
  | 'BAD_USER_INPUT'
  | 'CURSOR_EXPIRED';

function coded(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

export const forbidden = (): GraphQLError => coded('FORBIDDEN', 'You may not do this.');
export const unauthenticated = (): GraphQLError => coded('UNAUTHENTICATED', 'Sign in to do this.');
export const unavailable = (): GraphQLError => coded('UNAVAILABLE', 'A part of Baton cannot be reached now. Try again.');
export const deadlineExceeded = (): GraphQLError =>
  coded('DEADLINE_EXCEEDED', 'This was not answered in time. Try again; with the same idempotency key nothing happens twice.');
export const internal = (traceId: string): GraphQLError =>
  new GraphQLError('Something went wrong on our side.', { extensions: { code: 'INTERNAL', traceId } });
/** A request that is wrong at the top level: a page of no size, a cursor of somebody else. */
export const badUserInput = (message: string): GraphQLError => coded('BAD_USER_INPUT', message);
/** What came after a cursor is not kept any longer: whoever followed has to read the present state and follow from there. */
export const cursorExpired = (): GraphQLError =>
  coded('CURSOR_EXPIRED', 'What came after this cursor is not kept any longer. Read the present state, and subscribe without a cursor.');

/** The other subgraph could not be reached, or did not answer before the deadline. Whether it acted is unknown. */
export class PeerUnavailable extends Error {
  override readonly name = 'PeerUnavailable';
}

/** The other subgraph answered with top-level errors. */
export class PeerError extends Error {
  override readonly name = 'PeerError';
  readonly codes: readonly string[];
  constructor(message: string, codes: readonly string[]) {
    super(message);
    this.codes = codes;
  }
}
