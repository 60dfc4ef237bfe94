import type { TransferForOrderChange, UnitQuantity } from '@baton/contracts';
import { type Cause, emit, type NewEvent, type Tx } from '@baton/platform';
import { type ClaimedUnits, settleClaims } from '../../domain/transfer/claim.ts';
import type { Transfer } from '../../domain/transfer/transfer.ts';
import { allocateArrived, claimsOfTransfer, updateClaims } from '../../persistence/claim-repository.ts';
import { causedBy } from '../../persistence/ledger-repository.ts';
import type { UseCasePorts } from '../ports.ts';
import { recordMovements } from '../record-movements.ts';

/**
 * Gives the good units that came in to the orders that wait for them, in the transaction that takes them in: nobody else sees them for sale before. Says
 * what came for them, and what does not come any more. `came` counts good units by SKU.
 */
export async function settleTransferClaims(
  tx: Tx,
  { id, origin, destination, lines }: Transfer,
  came: ReadonlyMap<string, number>,
  cause: Cause,
  ports: UseCasePorts,
): Promise<void> {
  const claims = await claimsOfTransfer(tx, id);
  if (claims.length === 0) return;
  const { claims: settled, arrived, missing } = settleClaims(claims, lines, came);
  if (arrived.length === 0 && missing.length === 0) return;
  await updateClaims(tx, settled);
  if (arrived.length > 0) {
    await allocateArrived(tx, destination, arrived);
    const movements = arrived.map(({ claim: { sku, orderId }, quantity }) => ({
      ...{ type: 'ALLOCATE' as const, sku, location: destination, quantity, from: 'AVAILABLE' as const, to: 'ALLOCATED' as const },
      ...{ reason: 'TRANSFER', document: orderId },
    }));
    await recordMovements(tx, causedBy(`transfer:${ports.ids.next('mov')}`, movements), cause, ports);
  }
  const ends = { transferId: id, origin, destination };
  const events = [...claimEvents('transfer.allocated', ends, arrived), ...claimEvents('transfer.missing', ends, missing)];
  await emit(tx, events, cause, ports);
}

/** What happened to units that orders wait for: one event for each order. */
export function claimEvents(
  type: 'transfer.allocated' | 'transfer.missing',
  ends: Pick<TransferForOrderChange, 'transferId' | 'origin' | 'destination'>,
  units: readonly ClaimedUnits[],
): NewEvent[] {
  return [...new Set(units.map(({ claim }) => claim.orderId))].map((orderId) => {
    const lines = units.filter(({ claim }) => claim.orderId === orderId).map((each) => unitQuantity(each, ends.destination));
    return { type, aggregate: `transfer:${ends.transferId}`, payload: { ...ends, orderId, lines } };
  });
}

const unitQuantity = ({ claim, quantity }: ClaimedUnits, location: string): UnitQuantity => {
  const { fulfilmentId, fulfilmentLineId, orderLineId, sku } = claim;
  return { fulfilmentId, fulfilmentLineId, orderLineId, sku, location, quantity };
};
