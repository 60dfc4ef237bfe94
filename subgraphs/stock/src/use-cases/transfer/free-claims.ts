import type { EventEnvelope, UnitQuantity } from '@baton/contracts';
import { emit, type Tx } from '@baton/platform';
import { type Claim, freeClaim } from '../../domain/transfer/claim.ts';
import { planRelease } from '../../domain/transfer/plan.ts';
import type { Transfer } from '../../domain/transfer/transfer.ts';
import { claimsOfTransfer, transfersOfLines, updateClaims } from '../../persistence/claim-repository.ts';
import { causedBy } from '../../persistence/ledger-repository.ts';
import { lockTransfer, saveTransfer } from '../../persistence/transfer-repository.ts';
import type { UseCasePorts } from '../ports.ts';
import { recordMovements } from '../record-movements.ts';

/**
 * Units that an order wants no longer, where a transfer was to bring them: what has not left its origin is for sale there again, what is on its way will be
 * for sale where it comes. Answers the units that stand in allocations: those are moved like any other. Transfers are locked in the order of their ids,
 * before any level.
 */
export async function freeClaimedUnits(
  tx: Tx,
  event: EventEnvelope<'order.cancelled' | 'fulfilment.transfer-short'>,
  units: readonly UnitQuantity[],
  ports: UseCasePorts,
): Promise<readonly UnitQuantity[]> {
  if (units.length === 0) return units;
  const ids = await transfersOfLines(
    tx,
    units.map(({ fulfilmentLineId }) => fulfilmentLineId),
  );
  let left = units;
  for (const id of ids) {
    const transfer = await lockTransfer(tx, id);
    if (transfer) left = await freeOf(tx, transfer, left, event, ports);
  }
  return left;
}

async function freeOf(
  tx: Tx,
  transfer: Transfer,
  units: readonly UnitQuantity[],
  event: EventEnvelope,
  ports: UseCasePorts,
): Promise<readonly UnitQuantity[]> {
  const claims = new Map((await claimsOfTransfer(tx, transfer.id)).map((claim) => [claim.fulfilmentLineId, claim]));
  const open = new Map<string, number>();
  const changed: Claim[] = [];
  const left = units.flatMap((unit) => {
    const claim = claims.get(unit.fulfilmentLineId);
    if (!claim) return [unit];
    const freed = freeClaim(claim, unit.quantity, event.type === 'order.cancelled' ? 'CANCELLED' : 'SHORT');
    claims.set(claim.fulfilmentLineId, freed.claim);
    changed.push(freed.claim);
    open.set(claim.sku, (open.get(claim.sku) ?? 0) + freed.open);
    return freed.rest > 0 ? [{ ...unit, quantity: freed.rest }] : [];
  });
  await updateClaims(tx, changed);
  await release(tx, transfer, open, event, ports);
  return left;
}

/** Takes units out of a transfer that has not left. One with nothing left to bring is given up. */
async function release(
  tx: Tx,
  transfer: Transfer,
  units: ReadonlyMap<string, number>,
  event: EventEnvelope,
  ports: UseCasePorts,
): Promise<void> {
  const plan = planRelease(transfer, units);
  if (plan === null) return;
  const now = ports.clock.now();
  const after = { ...transfer, status: plan.status, lines: plan.lines, endedAt: plan.status === 'CANCELLED' ? now : transfer.endedAt };
  const count = plan.units.reduce((sum, { quantity }) => sum + quantity, 0);
  const change = { at: now, actor: event.actor, action: 'CANCEL' as const, statusBefore: transfer.status, units: count };
  await saveTransfer(tx, after, { ...change, reason: event.type });
  await recordMovements(tx, causedBy(`${event.id}/${transfer.id}`, plan.movements), event, ports);
  if (plan.status !== 'CANCELLED') return;
  const { id: transferId, origin, destination, orderId } = transfer;
  const payload = { transferId, origin, destination, orderId, status: plan.status, lines: plan.units };
  await emit(tx, [{ type: 'transfer.cancelled', aggregate: `transfer:${transferId}`, payload }], event, ports);
}
