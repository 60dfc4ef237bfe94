import type { EventEnvelope, UnitQuantity } from '@baton/contracts';
import type { Tx } from '@baton/platform';
import { type Allocation, findingWhatLeft, type Leaving, leavesUnpromised, planLeaving } from '../domain/allocation.ts';
import { emptyLevel, keyOf, type Movement } from '../domain/movement.ts';
import { lockAllocations, updateAllocations } from '../persistence/allocation-repository.ts';
import { causedBy, lockLevels } from '../persistence/ledger-repository.ts';
import { leaveLots } from './lot/leave-lots.ts';
import type { UseCasePorts } from './ports.ts';
import { recordMovements } from './record-movements.ts';
import { tellMissing } from './tell-missing.ts';

/** An event may come before the one that made its allocation, on another aggregate: thrown, so that it is tried again after it. */
export class AllocationNotThere extends Error {
  override readonly name = 'AllocationNotThere';
}

/** Moves units out of allocations, once: they ship, are freed, or are held for a count. */
export async function moveAllocated(
  tx: Tx,
  event: EventEnvelope,
  move: { readonly units: readonly UnitQuantity[]; readonly leaving: Leaving; readonly document: string },
  ports: UseCasePorts,
): Promise<void> {
  if (move.units.length === 0) return;
  const ids = move.units.map((unit) => unit.fulfilmentLineId);
  const before = await lockAllocations(tx, ids);
  const allocations = new Map<string, Allocation>(before.map((allocation) => [allocation.fulfilmentLineId, allocation]));
  const movements: Movement[] = [];
  for (const { fulfilmentLineId, quantity } of move.units) {
    const allocation = allocations.get(fulfilmentLineId);
    if (!allocation) throw new AllocationNotThere(`${event.type} ${event.id}: nothing is allocated to ${fulfilmentLineId} yet`);
    const plan = planLeaving(allocation, quantity, move.leaving, move.document);
    if (!plan.ok)
      throw new AllocationNotThere(
        `${event.type} ${event.id}: ${quantity} units of ${fulfilmentLineId} leave where ${plan.quantity} are promised`,
      );
    allocations.set(fulfilmentLineId, plan.allocation);
    movements.push(...plan.movements);
  }
  await updateAllocations(tx, [...allocations.values()]);
  await recordMovements(tx, causedBy(event.id, await withWhatIsFound(tx, movements), event.at), event, ports);
  if (before.some((allocation) => allocation.hasLots) || move.units.some((unit) => unit.lots)) await leaveLots(tx, event, move);
  if (before.some((allocation) => allocation.missing !== allocations.get(allocation.fulfilmentLineId)?.missing))
    await tellMissing(tx, move.document, event, ports);
}

/** Nearly always as they are, and then nothing is asked. All levels are locked, in key order, before any of them is changed. */
async function withWhatIsFound(tx: Tx, movements: readonly Movement[]): Promise<readonly Movement[]> {
  if (!movements.some(leavesUnpromised)) return movements;
  const levels = new Map((await lockLevels(tx, movements)).map((level) => [keyOf(level), level]));
  return [...findingWhatLeft(movements, (key) => levels.get(keyOf(key)) ?? emptyLevel), ...movements];
}
