import type { EventEnvelope } from '@baton/contracts';
import { assert } from '@baton/kernel';
import type { Tx } from '@baton/platform';
import { emptyLevel, keyOf, type Movement } from '../domain/movement.ts';
import { dispositionMove, heldStill, standingUnits } from '../domain/return.ts';
import { causedBy, ensureLevels, lockLevels } from '../persistence/ledger-repository.ts';
import { productsBySku } from '../persistence/product-repository.ts';
import type { UseCasePorts } from './ports.ts';
import { recordMovements } from './record-movements.ts';

/** Takes returned units in, not for sale until somebody looked at them. */
export function takeReturn(ports: UseCasePorts) {
  return async (tx: Tx, event: EventEnvelope<'return.received'>): Promise<void> => {
    const { returnOrderId, location, lines } = event.payload;
    const units = await unitsOf(tx, lines);
    const movements = units.map(
      ({ sku, quantity }): Movement => ({
        sku,
        location,
        quantity,
        type: 'RETURN',
        from: 'NONE',
        to: 'QUALITY_HOLD',
        reason: null,
        document: returnOrderId,
      }),
    );
    await ensureLevels(tx, movements);
    await recordMovements(tx, causedBy(event.id, movements, event.at), event, ports);
  };
}

/** Moves units that were looked at: back on sale, away, or nowhere yet. */
export function disposeOfReturn(ports: UseCasePorts) {
  return async (tx: Tx, event: EventEnvelope<'return.inspected'>): Promise<void> => {
    const { returnOrderId, location, lines } = event.payload;
    const movements: Movement[] = [];
    for (const line of lines) {
      const move = dispositionMove(line.disposition);
      if (!move) continue;
      for (const { sku, quantity } of await unitsOf(tx, [line])) {
        movements.push({ sku, location, quantity, ...move, reason: line.disposition, document: returnOrderId });
      }
    }
    const levels = new Map((await lockLevels(tx, movements)).map((level) => [keyOf(level), level]));
    const moved = heldStill(movements, (key) => levels.get(keyOf(key)) ?? emptyLevel);
    await recordMovements(tx, causedBy(event.id, moved, event.at), event, ports);
    const unitsIn = (of: readonly Movement[]): number => of.reduce((sum, { quantity }) => sum + quantity, 0);
    const count = unitsIn(movements) - unitsIn(moved);
    if (count > 0) {
      const fields = { event: event.id, aggregate: event.aggregate, traceId: event.traceId, count };
      ports.log.error('returned units were inspected that nobody holds any more: they stay where a correction put them', fields);
    }
  };
}

/** What stands in stock of the lines: a kit came as its parts, a warranty not at all. */
async function unitsOf(tx: Tx, lines: readonly { readonly sku: string; readonly quantity: number }[]) {
  const skus = lines.map((line) => line.sku);
  const products = new Map((await productsBySku(tx, skus)).map((product) => [product.sku, product]));
  return lines.flatMap(({ sku, quantity }) => {
    const product = products.get(sku);
    assert(product, `a return holds the unknown product ${sku}`);
    return standingUnits(product, quantity);
  });
}
