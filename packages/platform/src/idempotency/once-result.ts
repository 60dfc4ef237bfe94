import { err, type Result } from '@baton/kernel';
import type { Database, Tx } from '../database/types.ts';
import type { IdempotencyRefusal } from './key.ts';
import { once } from './once.ts';
import type { IdempotentRequest } from './types.ts';

/** Ends a transaction that found the input wrong: nothing may stay under its key, and only a throw leaves nothing. Never leaves this file. */
class NothingStored extends Error {
  override readonly name = 'NothingStored';
  readonly refusal: unknown;
  constructor(refusal: unknown) {
    super('The input is wrong.');
    this.refusal = refusal;
  }
}

/**
 * As {@link once}, for work that answers a Result: every repetition is given the same one. A refusal of kind InvalidInput stores nothing and rolls back what
 * was written; every other is an answer and is stored.
 */
export async function onceResult<T, E extends { readonly kind: string }>(
  database: Database,
  request: IdempotentRequest,
  work: (tx: Tx) => Promise<Result<T, E>>,
): Promise<Result<T, E | IdempotencyRefusal>> {
  try {
    const outcome = await once(database, request, async (tx) => {
      const result = await work(tx);
      if (!result.ok && result.error.kind === 'InvalidInput') throw new NothingStored(result.error);
      return result;
    });
    return outcome.kind === 'DONE' ? outcome.answer : err(outcome);
  } catch (error) {
    // Thrown above with the work's own refusal.
    if (error instanceof NothingStored) return err(error.refusal as E);
    throw error;
  }
}
