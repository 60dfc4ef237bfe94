import type { EventEnvelope, FulfilmentRelease, StockLine } from '@baton/contracts';
import { assert, present } from '@baton/kernel';
import { crashPoint, enqueue, serviceContext, type Tx } from '@baton/platform';
import { serve, type TakenUnits, type WaitingUnits } from '../domain/backorder.ts';
import type { OrderGroupView, OrderView } from '../domain/order-view.ts';
import { note, serviceCause, tell } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import { addToLines, lockKnownOrder } from '../persistence/order-changes.ts';
import { groupsOfOrders, ordersById } from '../persistence/order-repository.ts';
import {
  changeBackorders,
  insertBackorderFill,
  planFrom,
  selectBackorderFill,
  selectBackorders,
  selectOpenCancellation,
} from '../persistence/sql/backorders.ts';
import { insertMessage } from '../persistence/sql/messages.ts';
import { insertReleaseLines, insertReleases } from '../persistence/sql/resourcing.ts';
import { endSourcingExceptions } from './end-exceptions.ts';
import { recalculateSoon } from './recalculate-promise.ts';
import { type MovedGroup, resourcingQuestion } from './resourcing-question.ts';

/** What came for an order, and the reservation with which stock holds it. */
export interface Arrived {
  readonly orderId: string;
  readonly reservationId: string;
  readonly lines: readonly StockLine[];
}

/** Whoever comes while units of the order are being cancelled looks again so much later. */
const lookAgainMs = 1_000;

/** Units that an order waited for are there: its work is released by a job, of a pre-order on its day of release. */
export async function recordFilled(tx: Tx, parts: Parts, event: EventEnvelope<'stock.backorder-filled'>): Promise<void> {
  const { orderId, reservationId, lines, releaseAt } = event.payload;
  await lockKnownOrder(tx, orderId);
  await note(tx, parts, [event]);
  await fillLater(tx, { orderId, reservationId, lines }, releaseAt === null ? null : new Date(releaseAt), event.traceId);
}

const fillLater = (tx: Tx, payload: Arrived, runAt: Date | null, traceId: string): Promise<void> =>
  enqueue(tx, {
    subgraph: 'orders',
    name: 'fill-backorder',
    payload,
    key: `fill:${payload.reservationId}`,
    ...(runAt && { runAt }),
    traceId,
  });

/**
 * Releases the work for units that came, once. May run any number of times, also at once: what came is taken note of with the work, and what nobody waits
 * for any more goes back to stock with it, or before.
 */
export async function fillBackorder(parts: Parts, arrived: Arrived, traceId: string): Promise<void> {
  const { orderId, reservationId } = arrived;
  const [known] = await parts.database.query(selectBackorderFill, [reservationId]);
  if (known !== undefined) return;
  const [order] = await ordersById(parts.database, [orderId]);
  assert(order, `there is no order ${orderId}`);
  const work = await workOf(parts, order, arrived, traceId);
  crashPoint('fill-backorder.before-record');
  const end = await parts.database.transaction((tx) => record(tx, parts, { ...arrived, work, traceId }));
  crashPoint('fill-backorder.after-record');
  if (end !== 'NOTHING') return;
  await parts.stock.release(reservationId, serviceContext('orders', { traceId }));
  await parts.database.query(insertBackorderFill, [reservationId, orderId, parts.clock.now()]);
}

/** The groups that wait, and by when their work has to leave. Asked before the order is locked: nobody waits on a peer with a lock in hand. */
interface Work {
  readonly group: MovedGroup;
  dispatchBy(location: string): Date | null;
}

async function workOf(parts: Parts, order: OrderView, { lines }: Arrived, traceId: string): Promise<Work[]> {
  const served = serve(await parts.database.query<WaitingUnits>(selectBackorders, [order.id]), lines);
  const groups = (await groupsOfOrders(parts.database, [order.id])).filter(isMoved);
  const works = groups.map(async (group): Promise<Work[]> => {
    const units = served.filter(({ of }) => of.groupId === group.id);
    if (units.length === 0) return [];
    const missing = units.map(({ of, quantity }) => ({ ...of, id: of.orderLineId, quantity, attempts: 0, refusals: {}, waiting: false }));
    return [{ group, dispatchBy: (await resourcingQuestion(parts, order, group, missing, traceId)).dispatchBy }];
  });
  return (await Promise.all(works)).flat();
}

const isMoved = (group: OrderGroupView): group is MovedGroup => group.method !== 'DIGITAL' && group.method !== 'SERVICE';

type Recording = Arrived & { readonly work: readonly Work[]; readonly traceId: string };

async function record(
  tx: Tx,
  parts: Parts,
  { orderId, reservationId, lines, work, traceId }: Recording,
): Promise<'DONE' | 'NOTHING' | 'LATER'> {
  const order = await lockKnownOrder(tx, orderId);
  const now = parts.clock.now();
  const [cancelling] = await tx.query(selectOpenCancellation, [orderId]);
  if (cancelling !== undefined) {
    await fillLater(tx, { orderId, reservationId, lines }, new Date(now.getTime() + lookAgainMs), traceId);
    return 'LATER';
  }
  const served = serve(await tx.query<WaitingUnits>(selectBackorders, [orderId]), lines);
  if (served.length === 0) return 'NOTHING';
  // What waited first was cancelled since its work was planned: whoever is served instead needs work of its own.
  if (served.some(({ of }) => work.every(({ group }) => group.id !== of.groupId))) {
    await fillLater(tx, { orderId, reservationId, lines }, null, traceId);
    return 'LATER';
  }
  const [first] = await tx.query(insertBackorderFill, [reservationId, orderId, now]);
  if (first === undefined) return 'DONE';
  const decisions = [...new Set(served.map(({ of }) => of.decisionId))];
  const fulfilments: FulfilmentRelease[] = [];
  for (const decisionId of decisions) {
    const made = releasesOf(
      parts,
      work,
      served.filter(({ of }) => of.decisionId === decisionId),
    );
    const releases = JSON.stringify(made);
    await tx.query(insertReleases, [orderId, decisionId, reservationId, releases]);
    await tx.query(insertReleaseLines, [orderId, releases]);
    await tx.query(planFrom, [made.map(({ fulfilmentId }) => fulfilmentId), now]);
    fulfilments.push(...made);
  }
  await tx.query(changeBackorders, [JSON.stringify(served.map(({ of, quantity }) => ({ id: of.id, filled: quantity })))]);
  await addToLines(
    tx,
    orderId,
    [...byLine(served)].map(([id, units]) => ({ id, allocated: units, backordered: -units })),
  );
  await endSourcingExceptions(tx, parts, { orderId, at: now, traceId });
  await tellCustomer(tx, parts, { order, reservationId, served, traceId });
  const payload = { orderId, customerId: order.customerId, reservationIds: [reservationId], fulfilments, decisionId: decisions[0] ?? '' };
  await recalculateSoon(tx, orderId, 'INBOUND');
  await tell(tx, parts, [{ type: 'order.resourced', aggregate: `order:${orderId}`, payload }], serviceCause(traceId));
  crashPoint('fill-backorder.before-record-commit');
  return 'DONE';
}

/** One work order for each group and location. */
function releasesOf({ ids }: Parts, work: readonly Work[], served: readonly TakenUnits[]): FulfilmentRelease[] {
  const places = new Map<string, TakenUnits[]>();
  for (const taken of served) {
    const key = `${taken.of.groupId}\n${taken.of.location}`;
    places.set(key, [...(places.get(key) ?? []), taken]);
  }
  return [...places.values()].flatMap((of): FulfilmentRelease[] => {
    const [first] = of;
    if (!first) return [];
    const { group, dispatchBy } = present(
      work.find((each) => each.group.id === first.of.groupId),
      `the work of group ${first.of.groupId}`,
    );
    const { location } = first.of;
    return [
      {
        ...{ fulfilmentId: ids.next('ful'), groupId: group.id, method: group.method, location, service: group.service },
        dispatchBy: dispatchBy(location)?.toISOString() ?? null,
        lines: of.map(({ of: { orderLineId, sku }, quantity }) => ({ fulfilmentLineId: ids.next('fln'), orderLineId, sku, quantity })),
      },
    ];
  });
}

function byLine(taken: readonly TakenUnits[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { of, quantity } of taken) sums.set(of.orderLineId, (sums.get(of.orderLineId) ?? 0) + quantity);
  return sums;
}

/** Tells the customer, once for what came together. */
async function tellCustomer(
  tx: Tx,
  parts: Parts,
  told: { readonly order: OrderView; readonly reservationId: string; readonly served: readonly TakenUnits[]; readonly traceId: string },
): Promise<void> {
  const { order, reservationId, served, traceId } = told;
  const units = served.reduce((all, { quantity }) => all + quantity, 0);
  const body = `${units === 1 ? 'A unit' : `${units} units`} that your order ${order.number} waited for ${units === 1 ? 'is' : 'are'} there: we send what came now.`;
  const id = parts.ids.next('msg');
  await tx.query(insertMessage, [id, order.id, order.customerId, 'BACKORDER_FILLED', reservationId, body, parts.clock.now()]);
  await enqueue(tx, { subgraph: 'orders', name: 'deliver-message', payload: { messageId: id }, key: id, traceId });
}
