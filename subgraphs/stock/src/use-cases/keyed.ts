import { err, type Result } from '@baton/kernel';
import { type IdempotencyRefusal, type InternalContext, onceResult, type Tx, validIdempotencyKey } from '@baton/platform';
import type { StockError } from '../domain/errors.ts';
import type { UseCasePorts } from './ports.ts';

/** What a change of settings or of supply may be refused with. */
export type PlainRefusal = Extract<StockError, { kind: 'NotFound' | 'InvalidInput' }> | IdempotencyRefusal;

export interface KeyedRequest {
  readonly context: InternalContext;
  readonly mutation: string;
  readonly idempotencyKey: string;
  readonly input: object;
}

/** Does work once for its key. */
export async function keyed<T>(
  { database }: Pick<UseCasePorts, 'database'>,
  { context, mutation, idempotencyKey, input }: KeyedRequest,
  work: (tx: Tx) => Promise<Result<T, PlainRefusal>>,
): Promise<Result<T, PlainRefusal>> {
  if (!validIdempotencyKey(idempotencyKey)) return err({ kind: 'BAD_KEY' });
  return onceResult<T, PlainRefusal>(database, { context, mutation, key: idempotencyKey, input }, work);
}

export const notThere = (what: string, ...path: string[]): PlainRefusal => ({
  kind: 'NotFound',
  message: `There is no such ${what}.`,
  path,
});
export const wrong = (message: string, ...path: string[]): PlainRefusal => ({ kind: 'InvalidInput', message, path });
