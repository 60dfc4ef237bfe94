import type { Tx } from '@baton/platform';
import type { WithdrawalResult } from '../domain/withdrawal.ts';
import { insertWithdrawalSql, withdrawalSql } from './sql/withdrawal.ts';

/** What a cancellation was answered before. */
export async function withdrawalOf(tx: Tx, cancellationId: string): Promise<WithdrawalResult | null> {
  const [row] = await tx.query<{ result: WithdrawalResult }>(withdrawalSql, [cancellationId]);
  return row?.result ?? null;
}

export async function insertWithdrawal(
  tx: Tx,
  { cancellationId, orderId }: { readonly cancellationId: string; readonly orderId: string },
  result: WithdrawalResult,
  at: Date,
): Promise<void> {
  await tx.query(insertWithdrawalSql, [cancellationId, orderId, JSON.stringify(result), at]);
}
