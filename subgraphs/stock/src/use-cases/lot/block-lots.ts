import { byItself, type Cause, type Tx } from '@baton/platform';
import { planBlock } from '../../domain/lot/lot.ts';
import { emptyLevel, keyOf, type LevelKey, type Movement } from '../../domain/movement.ts';
import { causedBy, lockLevels } from '../../persistence/ledger-repository.ts';
import {
  blockLots,
  changeWithheld,
  chooseLots,
  dueLevels,
  lockWithheld,
  refreshLotsDue,
  takeBackLots,
} from '../../persistence/lot-repository.ts';
import type { UseCasePorts } from '../ports.ts';
import { recordMovements } from '../record-movements.ts';

const levelsPerRunMax = 100;
const sweeper = byItself('stock');

/** Takes lots out of sale that are no longer good enough to ship. Answers at how many levels. */
export function expireLots(ports: UseCasePorts): Promise<number> {
  return expire(ports, null);
}

/** The same at levels where somebody wants units now: nothing is sold that is too old, and nothing refused because of it that is not. */
export function expireLotsAt(ports: UseCasePorts, levels: readonly LevelKey[]): Promise<number> {
  return expire(ports, levels);
}

async function expire(ports: UseCasePorts, levels: readonly LevelKey[] | null): Promise<number> {
  for (let total = 0; ; ) {
    // Looked for without a lock: nearly always there is none.
    const due = await dueLevels(ports.database, levels, levelsPerRunMax);
    if (due.length > 0) await ports.database.transaction((tx) => takeOutOfSale(tx, due, sweeper, ports));
    total += due.length;
    if (due.length < levelsPerRunMax) return total;
  }
}

/**
 * Takes out of sale what is to be at levels. Lines that such a lot was set aside for get another one, where there is one; what is promised without one stays
 * promised, is withheld from everybody else, and is found by the picker at the latest.
 */
export async function takeOutOfSale(tx: Tx, levels: readonly LevelKey[], cause: Cause, ports: UseCasePorts): Promise<void> {
  const locked = new Map((await lockLevels(tx, levels)).map((level) => [keyOf(level), level]));
  const blocking = await blockLots(tx, levels);
  const plan = planBlock(blocking, (key) => locked.get(keyOf(key)) ?? emptyLevel);
  await changeWithheld(tx, plan.withheld);
  await recordMovements(tx, causedBy(`lots:${ports.ids.next('mov')}`, plan.movements), cause, ports);
  const lines = blocking.length > 0 ? await takeBackLots(tx, levels) : [];
  if (lines.length > 0) await chooseLots(tx, lines);
  await refreshLotsDue(tx, levels);
}

/** Takes what was withheld out of sale as soon as it is free. Nothing is sold of it meanwhile, so this only tidies. Answers at how many levels. */
export function settleLots(ports: UseCasePorts): Promise<number> {
  return ports.database.transaction(async (tx) => {
    const levels = await lockWithheld(tx, levelsPerRunMax);
    if (levels.length === 0) return 0;
    await changeWithheld(
      tx,
      levels.map((level) => ({ ...level, quantity: -level.quantity })),
    );
    const movements = levels.flatMap(({ sku, location, quantity, version }) => {
      const movement: Movement = {
        sku,
        location,
        quantity,
        type: 'QUARANTINE',
        from: 'AVAILABLE',
        to: 'QUALITY_HOLD',
        reason: 'LOT',
        document: null,
      };
      // The level is locked: its version makes the cause unique.
      return causedBy(`settle-lots:${location}:${sku}:${version}`, [movement]);
    });
    await recordMovements(tx, movements, sweeper, ports);
    return levels.length;
  });
}
