import type { EventEnvelope, ReleasedTransfer } from '@baton/contracts';
import type { AtOnce, Tx } from '@baton/platform';
import { planAllocation } from '../domain/allocation.ts';
import { emptyLevel, keyOf } from '../domain/movement.ts';
import {
  allocateHeld,
  allocateHeldOrFail,
  insertAllocations,
  knownAllocations,
  type ReleasedOrder,
} from '../persistence/allocation-repository.ts';
import { knownClaims } from '../persistence/claim-repository.ts';
import { countAgain } from '../persistence/guard-repository.ts';
import { causedBy, ensureLevels, lockLevels } from '../persistence/ledger-repository.ts';
import { chooseLots } from '../persistence/lot-repository.ts';
import { lockReservations, settleReservations } from '../persistence/reservation-repository.ts';
import type { UseCasePorts } from './ports.ts';
import { recordMovements } from './record-movements.ts';
import { tellMissing } from './tell-missing.ts';
import { bringToOrder } from './transfer/bring-to-order.ts';

type Release = EventEnvelope<'order.placed' | 'order.resourced' | 'order.released' | 'order.rearranged'>;

/**
 * Turns the reservations of orders into the allocations of their fulfilment lines, once: nearly always in one statement for all of them. Nothing is told
 * of that: what a reservation held was not for sale before and is not after. An order that is not that easy is looked at by itself.
 */
export function allocateOrders(ports: UseCasePorts) {
  return async (tx: Tx, events: readonly Release[]): Promise<void> => {
    const orders = events.map((event) => ({ ...releasedOrder(event), event }));
    const [plain, brought] = [orders.filter((order) => !order.transfers), orders.filter((order) => order.transfers)];
    const { done, hasLots } = plain.length > 0 ? await allocateHeld(tx, plain) : nothingHeld;
    for (const [n, order] of plain.entries()) if (!done.has(n)) await allocateCarefully(tx, order, ports);
    for (const order of brought) await allocateCarefully(tx, order, ports);
    if (hasLots || brought.length > 0) await setLotsAside(tx, orders);
  };
}

/** The same in one message, where all of the orders are that easy. */
export function allocateAtOnce(events: readonly Release[]): AtOnce | null {
  const orders = events.map(releasedOrder);
  return orders.some(({ transfers }) => transfers) ? null : { statements: [allocateHeldOrFail(orders)] };
}

const nothingHeld = { done: new Set<number>(), hasLots: false };

/** The statement itself passes over what is not told apart by lot. */
async function setLotsAside(tx: Tx, orders: readonly ReleasedOrder[]): Promise<void> {
  const ids = orders.flatMap((order) => order.lines.map((line) => line.fulfilmentLineId));
  await chooseLots(tx, ids);
}

type OfRelease = ReleasedOrder & {
  /** What brings goods to where the order's work is done, by id. Left out where nothing has to be brought: nearly always. */
  readonly transfers?: ReadonlyMap<string, ReleasedTransfer & { readonly destination: string }>;
  readonly lines: readonly (ReleasedOrder['lines'][number] & { readonly transferId?: string })[];
};

function releasedOrder({ id, actor, payload }: Release): OfRelease {
  const { orderId, reservationIds, fulfilments } = payload;
  const transfers = new Map(
    fulfilments.flatMap(({ location, transfers: of }) => (of ?? []).map((each) => [each.transferId, { ...each, destination: location }])),
  );
  const lines = fulfilments.flatMap(({ fulfilmentId, location, lines: of }) =>
    of.map(({ fulfilmentLineId, orderLineId, sku, quantity, transferId }) => {
      const line = { fulfilmentLineId, fulfilmentId, orderId, orderLineId, sku, quantity };
      const transfer = transferId ? transfers.get(transferId) : undefined;
      // What a transfer brings was reserved where it comes from, and is allocated there.
      return transfer ? { ...line, location: transfer.origin, transferId: transfer.transferId } : { ...line, location };
    }),
  );
  return { cause: id, actor, reservationIds, lines, ...(transfers.size > 0 && { transfers }) };
}

/**
 * Locks reservations, then levels, each in key order: a sweep of the same reservation comes before or after, never between. What it gave back meanwhile is
 * taken again where it still stands, and counts as bought again; what does not is recorded as missing and told, covered by `cover-missing` as soon as units turn up, and found by the
 * picker at the latest.
 */
async function allocateCarefully(
  tx: Tx,
  { event, lines, reservationIds, transfers }: OfRelease & { readonly event: Release },
  ports: UseCasePorts,
): Promise<void> {
  const { orderId } = event.payload;
  const ids = lines.map((line) => line.fulfilmentLineId);
  const known = new Set([...(await knownAllocations(tx, ids)), ...(transfers ? await knownClaims(tx, ids) : [])]);
  const wanted = lines.filter((line) => !known.has(line.fulfilmentLineId));
  const all = await lockReservations(tx, reservationIds);
  const reservations = all.filter(({ state }) => state === 'HELD');
  const ranOut = all.filter(({ state }) => state === 'EXPIRED').map(({ id }) => id);
  // An order may want what never stood where it wants it. That it is missing is told of a level.
  await ensureLevels(tx, wanted);
  const held = reservations.flatMap((reservation) => reservation.lines);
  const levels = new Map((await lockLevels(tx, [...wanted, ...held])).map((level) => [keyOf(level), level]));
  const plan = planAllocation({ orderId, wanted, held, levelOf: (key) => levels.get(keyOf(key)) ?? emptyLevel });
  await settleReservations(
    tx,
    reservations.map(({ id }) => id),
    'CONVERTED',
  );
  await recordMovements(tx, causedBy(event.id, plan.movements), event, ports);
  const promised = new Map(plan.allocations.map((allocation) => [allocation.fulfilmentLineId, allocation]));
  const promises = wanted.map((line): OfRelease['lines'][number] & { readonly allocated: number; readonly missing: number } => ({
    ...line,
    allocated: 0,
    missing: line.quantity,
    ...promised.get(line.fulfilmentLineId),
  }));
  const here = promises.filter((line) => !line.transferId);
  await insertAllocations(tx, here);
  if (ranOut.length > 0) await countAgain(tx, ranOut);
  for (const [transferId, transfer] of transfers ?? []) {
    const brought = promises.filter((line) => line.transferId === transferId);
    await bringToOrder(tx, transfer, brought, event, ports);
  }
  const missing = here.filter((allocation) => allocation.missing > 0);
  if (missing.length > 0) {
    const fields = { event: event.id, aggregate: event.aggregate, traceId: event.traceId, count: missing.length };
    await tellMissing(tx, orderId, event, ports);
    ports.log.error('an order came after its reservation had run out, and its units are gone', fields);
  }
}
