import { type ExecutionResult, GraphQLError } from 'graphql';
import type { InternalContext } from '../context.ts';
import { codeOf } from '../database/error-code.ts';
import { deadlineExceeded, internal, PeerUnavailable, unavailable } from '../errors.ts';
import type { Logger } from '../log.ts';

/** Errors made on purpose pass; anything else is a bug: logged once with its trace, answered as INTERNAL and nothing more. */
export function maskErrors(result: ExecutionResult, context: InternalContext, log: Logger): ExecutionResult {
  if (!result.errors) return result;
  const logged = new Set<unknown>();
  return { ...result, errors: result.errors.map((error) => mask(error, context, { log, logged })) };
}

function mask(error: GraphQLError, context: InternalContext, to: { readonly log: Logger; readonly logged: Set<unknown> }): GraphQLError {
  const cause = error.originalError;
  if (cause === undefined || cause === null || cause instanceof GraphQLError) return error;
  if (!to.logged.has(cause)) {
    to.logged.add(cause);
    const operation = error.path?.join('.');
    if (cause instanceof PeerUnavailable) to.log.warn('a peer was not available', { error: cause, operation });
    else if (isOutOfTime(cause)) to.log.warn('the database did not answer in time', { error: cause, operation });
    else to.log.error('a request failed', { error: cause, operation });
  }
  const shown = shownFor(cause, context);
  return new GraphQLError(shown.message, { nodes: error.nodes ?? null, path: error.path ?? null, extensions: shown.extensions });
}

/** After the deadline whatever failed was cut off, however deep the libraries between wrapped it. */
function shownFor(cause: Error, context: InternalContext): GraphQLError {
  if (context.deadlineAt <= Date.now()) return deadlineExceeded();
  return cause instanceof PeerUnavailable || isOutOfTime(cause) ? unavailable() : internal(context.traceId);
}

/** What PostgreSQL says of a statement that took longer than it may, or waited too long for a lock: nothing happened, and a retry is safe. */
const outOfTime: ReadonlySet<string | undefined> = new Set(['57014', '55P03']);

/** What the pool says when no connection came free in time, or none could be made: nothing was asked. They have no code. */
const noConnection = /timeout exceeded when trying to connect|terminated due to connection timeout/;

function isOutOfTime(cause: Error): boolean {
  return outOfTime.has(codeOf(cause)) || noConnection.test(cause.message);
}
