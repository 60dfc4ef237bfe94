import { byItself } from '@baton/platform';
import { planAllocation } from '../domain/allocation.ts';
import { emptyLevel, keyOf } from '../domain/movement.ts';
import { lockMissing, updateAllocations } from '../persistence/allocation-repository.ts';
import { causedBy, lockLevels } from '../persistence/ledger-repository.ts';
import { chooseLots } from '../persistence/lot-repository.ts';
import type { UseCasePorts } from './ports.ts';
import { recordMovements } from './record-movements.ts';
import { tellMissing } from './tell-missing.ts';

const allocationsPerRunMax = 100;
const coverer = byItself('stock');

/** Gives units that became available to allocations that miss some, oldest first. Answers how many got any. */
export function coverMissing(ports: UseCasePorts): Promise<number> {
  return ports.database.transaction(async (tx) => {
    const short = await lockMissing(tx, allocationsPerRunMax);
    if (short.length === 0) return 0;
    const levels = new Map((await lockLevels(tx, short)).map((level) => [keyOf(level), level]));
    const covered = new Map<string, string>();
    for (const allocation of short) {
      const wanted = [{ ...allocation, quantity: allocation.missing }];
      const plan = planAllocation({
        orderId: allocation.orderId,
        wanted,
        held: [],
        levelOf: (key) => levels.get(keyOf(key)) ?? emptyLevel,
      });
      const got = plan.allocations[0]?.allocated ?? 0;
      if (got === 0) continue;
      // How much has arrived so far makes the cause unique: the same line may be covered in several goes.
      const cause = `cover:${allocation.fulfilmentLineId}:${allocation.missing}:${allocation.allocated + allocation.shipped + allocation.freed}`;
      for (const level of await recordMovements(tx, causedBy(cause, plan.movements), coverer, ports)) levels.set(keyOf(level), level);
      await updateAllocations(tx, [{ ...allocation, allocated: allocation.allocated + got, missing: allocation.missing - got }]);
      covered.set(allocation.fulfilmentLineId, allocation.orderId);
    }
    // Of goods that are told apart by lot.
    if (covered.size > 0) await chooseLots(tx, [...covered.keys()]);
    for (const orderId of new Set(covered.values())) await tellMissing(tx, orderId, coverer, ports);
    return covered.size;
  });
}
