import { type Clock, err, type IdSource, type Result } from '@baton/kernel';
import { type Database, type IdempotentRequest, once, type Tx } from '@baton/platform';
import type { InvalidInput, Refusal } from '../domain/errors.ts';

/** What every use case works with. */
export interface UseCasePorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** Whether the retailer works with a carrier. */
  isKnownCarrier(code: string): Promise<boolean>;
}

/** Why the idempotency key itself refused a request. */
export type IdempotencyRefusal =
  | { readonly kind: 'CONFLICT' }
  | { readonly kind: 'IN_PROGRESS'; readonly retryAfterMs: number }
  | { readonly kind: 'BAD_KEY' };

/** Ends a transaction that found the input wrong: nothing may stay under its key, and only a throw leaves nothing. Never leaves this file. */
class NothingStored extends Error {
  override readonly name = 'NothingStored';
  readonly refusal: InvalidInput;
  constructor(refusal: InvalidInput) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** Runs `work` once for its key, in one transaction, and gives every repetition the same result. Wrong input stores nothing, other refusals are stored. */
export async function onceResult<T, E extends Refusal>(
  database: Database,
  request: IdempotentRequest,
  work: (tx: Tx) => Promise<Result<T, E>>,
): Promise<Result<T, E | InvalidInput | IdempotencyRefusal>> {
  try {
    const outcome = await once(database, request, async (tx) => {
      const result = await work(tx);
      if (!result.ok && result.error.kind === 'InvalidInput') throw new NothingStored(result.error);
      return result;
    });
    return outcome.kind === 'DONE' ? outcome.answer : err(outcome);
  } catch (error) {
    if (error instanceof NothingStored) return err(error.refusal);
    throw error;
  }
}
