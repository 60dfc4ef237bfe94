import type { FulfilmentRelease } from '@baton/contracts';
import type { Tx } from '@baton/platform';
import { insertPlannedTransfers } from '../persistence/sql/planned-transfers.ts';

/** Writes down what brings goods to work orders, behind these; nearly always nothing, and then nothing is asked of the database. */
export async function planTransfers(tx: Tx, orderId: string, fulfilments: readonly FulfilmentRelease[]): Promise<void> {
  const transfers = fulfilments.flatMap(({ fulfilmentId, transfers: of, lines }) =>
    (of ?? []).map(({ transferId, origin, expectedAt }) => ({
      ...{ transferId, fulfilmentId, origin, expectedAt },
      lines: lines.flatMap((line) => (line.transferId === transferId ? [line.fulfilmentLineId] : [])),
    })),
  );
  if (transfers.length > 0) await tx.query(insertPlannedTransfers, [orderId, JSON.stringify(transfers)]);
}
