import type { EventEnvelope, UnitQuantity } from '@baton/contracts';
import type { Tx } from '@baton/platform';
import type { Leaving } from '../../domain/allocation.ts';
import { takeInOrder } from '../../domain/lot/take.ts';
import { chosenLots, ensureLots, lowerChosen, shipLots } from '../../persistence/lot-repository.ts';

/**
 * Units leave the lines of fulfilments, and their lots with them: shipped, they are remembered with the order that got them; given up, they are free for
 * others. What leaves is what the packer says; if nothing is said, what was set aside, those that expire first before the others (given up: after them).
 */
export async function leaveLots(
  tx: Tx,
  event: EventEnvelope,
  { units, leaving, document }: { readonly units: readonly UnitQuantity[]; readonly leaving: Leaving; readonly document: string },
): Promise<void> {
  const lineIds = units.map((unit) => unit.fulfilmentLineId);
  const chosen = await chosenLots(tx, lineIds);
  const ships = leaving.to === 'NONE';
  const taken = units.flatMap((unit) => {
    const own = chosen.filter(({ fulfilmentLineId }) => fulfilmentLineId === unit.fulfilmentLineId);
    return takeInOrder(ships ? own : own.toReversed(), unit.quantity);
  });
  if (taken.length > 0) await lowerChosen(tx, taken);
  if (!ships) return;
  const said = units.flatMap((unit) => (unit.lots ?? []).map((each) => ({ ...each, unit })));
  if (said.length > 0)
    await ensureLots(
      tx,
      said.map(({ lot, unit }) => ({ sku: unit.sku, lot, expiresOn: null })),
    );
  const saidLines = new Set(said.map(({ unit }) => unit.fulfilmentLineId));
  const gone = [
    ...taken.filter(({ fulfilmentLineId }) => !saidLines.has(fulfilmentLineId)),
    ...said.map(({ lot, quantity, unit }) => ({ ...unit, lot, quantity, orderId: document })),
  ];
  if (gone.length > 0) await shipLots(tx, gone, event.id, event.at);
}
