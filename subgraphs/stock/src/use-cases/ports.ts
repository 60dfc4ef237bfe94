import type { Clock, IdSource, Result } from '@baton/kernel';
import { type Database, type IdempotentRequest, type Logger, once, type Tx } from '@baton/platform';

/** What every use case works with. */
export interface UseCasePorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly log: Logger;
}

/** Why the idempotency key itself refused a request. */
export type IdempotencyRefusal =
  | { readonly kind: 'CONFLICT' }
  | { readonly kind: 'IN_PROGRESS'; readonly retryAfterMs: number }
  | { readonly kind: 'BAD_KEY' };

/** Runs `work` once for its key, in one transaction, and gives every repetition the same result. */
export async function onceResult<T, E>(
  database: Database,
  request: IdempotentRequest,
  work: (tx: Tx) => Promise<Result<T, E>>,
): Promise<Result<T, E | IdempotencyRefusal>> {
  const outcome = await once(database, request, work);
  return outcome.kind === 'DONE' ? outcome.answer : { ok: false, error: outcome };
}
