import type { FulfilmentRelease } from '@baton/contracts';
import type { Tx } from '@baton/platform';
import { awaitTransfersSql, sendAwaitedSql } from './sql/awaiting.ts';

/** Has work orders that were just created wait for their goods. */
export async function awaitTransfers(tx: Tx, fulfilments: readonly FulfilmentRelease[]): Promise<void> {
  const waiting = fulfilments.map(({ fulfilmentId: id, transfers, lines }) => ({
    ...{ id, transfers },
    lines: lines.flatMap(({ fulfilmentLineId, transferId }) => (transferId ? [{ id: fulfilmentLineId, transferId }] : [])),
  }));
  if (waiting.length > 0) await tx.query(awaitTransfersSql, [JSON.stringify(waiting)]);
}

/** Sends work orders to their units whose goods have come. */
export async function sendAwaited(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length > 0) await tx.query(sendAwaitedSql, [ids, at]);
}
