import { ok, type Result } from '@baton/kernel';
import type { Cause, Tx } from '@baton/platform';
import type { Movement } from '../../domain/movement.ts';
import { arriving, type CameIn, leaving, type MovedLot, notSellable, vanishing } from '../../domain/transfer/lots.ts';
import type { Transfer, TransferRefusal } from '../../domain/transfer/transfer.ts';
import { ensureLevels, lockLevels } from '../../persistence/ledger-repository.ts';
import { addLotUnits, chooseLots, refreshLotsDue, trackedSkus } from '../../persistence/lot-repository.ts';
import { freeLots, lotsOfTransfers, sendLots, settleTransferLots } from '../../persistence/transfer-lot-repository.ts';
import { takeOutOfSale } from '../lot/block-lots.ts';
import type { UseCasePorts } from '../ports.ts';

export type FoundLots = Result<readonly MovedLot[], TransferRefusal>;

/** Which lots leave with a transfer; none for goods that are not told apart by lot. Locks the levels of both ends, in key order. */
export async function lotsToSend(tx: Tx, { origin }: Transfer, movements: readonly Movement[]): Promise<FoundLots> {
  const sent = movements.filter(({ location, to }) => location === origin && to === 'NONE');
  const tracked = await trackedSkus(
    tx,
    sent.map(({ sku }) => sku),
  );
  if (tracked.size === 0) return ok([]);
  await ensureLevels(tx, movements);
  await lockLevels(tx, movements);
  const units = sent.filter(({ sku }) => tracked.has(sku));
  return leaving(units, await freeLots(tx, origin, [...tracked]));
}

/** By SKU, how many units of a transfer that is to leave are of lots that are out of sale. Locks the levels of both ends, as {@link lotsToSend} does. */
export async function unitsToLeave(tx: Tx, { origin, destination, lines }: Transfer): Promise<ReadonlyMap<string, number>> {
  const held = lines.flatMap(({ sku, held: quantity }) => (quantity > 0 ? [{ sku, quantity }] : []));
  const tracked = await trackedSkus(
    tx,
    held.map(({ sku }) => sku),
  );
  const units = held.filter(({ sku }) => tracked.has(sku));
  if (units.length === 0) return new Map();
  const levels = held.flatMap(({ sku }) => [origin, destination].map((location) => ({ sku, location })));
  await ensureLevels(tx, levels);
  await lockLevels(tx, levels);
  return notSellable(units, await freeLots(tx, origin, [...tracked]));
}

/** Which lots come in. */
export async function lotsComeIn(tx: Tx, { id }: Transfer, came: readonly CameIn[]): Promise<FoundLots> {
  const named = came.filter(({ lot }) => lot !== null);
  const lots = await lotsOfTransfers(tx, [id]);
  return lots.length === 0 && named.length === 0 ? ok([]) : arriving(lots, came);
}

/** Which lots do not come. */
export const lotsLost = async (tx: Tx, { id }: Transfer): Promise<FoundLots> => ok(vanishing(await lotsOfTransfers(tx, [id])));

/**
 * Moves lots with their units, behind the movements of these. A lot keeps its expiry on the way; one that became too old, or was held or recalled meanwhile, is
 * out of sale as soon as it is there. `lineIds`: the lines of work orders for which units came in.
 */
export async function moveLots(
  tx: Tx,
  { id, origin, destination }: Transfer,
  { lots, lineIds }: { readonly lots: readonly MovedLot[]; readonly lineIds: readonly string[] },
  cause: Cause,
  ports: UseCasePorts,
): Promise<void> {
  const sent = lots.filter((lot) => lot.sent > 0);
  if (sent.length > 0) {
    await sendLots(tx, id, origin, sent);
    await refreshLotsDue(
      tx,
      sent.map(({ sku }) => ({ sku, location: origin })),
    );
  }
  const settled = lots.filter(({ good, damaged, lost }) => good + damaged + lost > 0);
  if (settled.length === 0) return;
  await settleTransferLots(tx, id, settled);
  const came = settled.filter(({ good, damaged }) => good + damaged > 0);
  if (came.length === 0) return;
  await addLotUnits(
    tx,
    destination,
    came.map(({ sku, lot, good, damaged }) => ({ sku, lot, quantity: good + damaged, blocked: damaged })),
  );
  await takeOutOfSale(
    tx,
    came.map(({ sku }) => ({ sku, location: destination })),
    cause,
    ports,
  );
  if (lineIds.length > 0) await chooseLots(tx, lineIds);
}
