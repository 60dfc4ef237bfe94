import type { TransferForOrderChange, UnitQuantity } from '@baton/contracts';
import { type Cause, emit, type NewEvent, type Tx } from '@baton/platform';
import { type ClaimedUnits, type SettledClaims, settleClaims } from '../../domain/transfer/claim.ts';
import type { Transfer } from '../../domain/transfer/transfer.ts';
import { allocateArrived, claimsOfTransfer, updateClaims } from '../../persistence/claim-repository.ts';
import type { UseCasePorts } from '../ports.ts';

/** Of a transfer for which no order waits. */
export const nobodyWaits: SettledClaims = { claims: [], arrived: [], missing: [] };

/** What becomes of the orders that wait for a transfer which changed so. `came` counts good units by SKU. */
export async function settledClaims(tx: Tx, { id, lines }: Transfer, came: ReadonlyMap<string, number>): Promise<SettledClaims> {
  const claims = await claimsOfTransfer(tx, id);
  return claims.length === 0 ? nobodyWaits : settleClaims(claims, lines, came);
}

/** Promises the units that came in to the lines that wait for them, and says what came for them and what does not come any more. */
export async function keepSettled(
  tx: Tx,
  { id, origin, destination }: Transfer,
  { claims, arrived, missing }: SettledClaims,
  cause: Cause,
  ports: UseCasePorts,
): Promise<void> {
  if (arrived.length === 0 && missing.length === 0) return;
  await updateClaims(tx, claims);
  if (arrived.length > 0) await allocateArrived(tx, destination, arrived);
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
