import type { PromiseChangeCause } from '@baton/contracts';
import { assert } from '@baton/kernel';
import { enqueue, serviceContext, type Tx } from '@baton/platform';
import type { OrderGroupView, OrderView } from '../domain/order-view.ts';
import { type PromiseChange, promiseMessage, shownSpan, toldLast } from '../domain/promise/change.ts';
import { expectationOf, isChange, isTold, type PromiseWorld } from '../domain/promise/expected.ts';
import { noLanes } from '../domain/promise/lanes.ts';
import { freeService } from '../domain/quote/shipping.ts';
import { serviceCause, tell } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import { lockOrderRow } from '../persistence/order-changes.ts';
import { groupsOfOrders, linesOfOrders, ordersById } from '../persistence/order-repository.ts';
import { promiseChangesOfOrders, savePromiseChange, spanOf, type UnderWay, underWay } from '../persistence/promise-repository.ts';
import { insertMessage } from '../persistence/sql/messages.ts';
import { replanFulfilment } from '../persistence/sql/promises.ts';
import { lanesToPlace } from './quote.ts';
import { placeOf } from './resourcing-question.ts';

type WorldOfGroup = ReadonlyMap<string, PromiseWorld>;

/** Has the promises of an order looked at, once, however many reasons there are until then. */
export const recalculateSoon = (tx: Tx, orderId: string, cause: PromiseChangeCause): Promise<void> =>
  enqueue(tx, { subgraph: 'orders', name: 'recalculate-promise', payload: { orderId, cause }, key: `promise:${orderId}` });

/**
 * Works out anew when the rest of an order arrives, from what is known of it now. What comes out is compared with what is promised: the same, however
 * often and for however many events it is worked out, changes nothing; another is one change, one event and at most one message.
 */
export async function recalculatePromise(
  parts: Parts,
  { orderId, cause }: { readonly orderId: string; readonly cause: PromiseChangeCause },
  traceId: string,
): Promise<void> {
  if (cause === 'CALENDAR') parts.shipments.forget();
  const worlds = await worldsOf(parts, orderId, traceId);
  if (worlds === null) return;
  await parts.database.transaction(async (tx) => {
    const order = await lockOrderRow(tx, orderId);
    assert(order, `there is no order ${orderId}`);
    const facts = await underWay(tx, orderId);
    const changes = await promiseChangesOfOrders(tx, [orderId]);
    for (const group of await groupsOfOrders(tx, [orderId])) {
      const world = worlds.get(group.id);
      if (!world) continue;
      const of = changes.filter(({ groupId }) => groupId === group.id);
      await recalculateGroup(tx, parts, { order, group, facts, changes: of, world, cause, traceId });
    }
  });
}

interface GroupQuestion {
  readonly order: OrderView;
  readonly group: OrderGroupView;
  readonly facts: UnderWay;
  readonly changes: readonly PromiseChange[];
  readonly world: PromiseWorld;
  readonly cause: PromiseChangeCause;
  readonly traceId: string;
}

async function recalculateGroup(tx: Tx, parts: Parts, question: GroupQuestion): Promise<void> {
  const { order, group, facts, changes, world, cause } = question;
  const ofGroup = <T extends { readonly groupId: string }>(rows: readonly T[]): T[] => rows.filter(({ groupId }) => groupId === group.id);
  const missing = ofGroup(facts.awaited);
  const expected = expectationOf(
    {
      ...{ method: group.method, service: group.service ?? freeService.service },
      ...{ work: ofGroup(facts.work), parcels: ofGroup(facts.parcels) },
      awaited: missing.flatMap(({ location, availableAt }) => (location === null ? [] : [{ location, availableAt }])),
      isStuck: missing.some(({ location, isStuck }) => location === null && isStuck),
    },
    world,
  );
  if (expected === null) return;
  for (const { fulfilmentId, plannedFrom, dispatchBy } of expected.replanned) {
    await tx.query(replanFulfilment, [fulfilmentId, plannedFrom, dispatchBy]);
  }
  const was = spanOf(group.promiseEarliestAt, group.promiseLatestAt);
  const is = expected.promise;
  if (!isChange(was, is)) return;
  const change: PromiseChange = {
    ...{ id: parts.ids.next('prc'), orderId: order.id, groupId: group.id, seq: changes.length + 1, at: world.now, was, is, cause },
    ...{ isTold: isTold(toldLast(changes, was), is), toldAt: null },
  };
  await savePromiseChange(tx, change);
  if (change.isTold) await message(tx, parts, question, change);
  const payload = {
    ...{ orderId: order.id, groupId: group.id, changeId: change.id, cause, isTold: change.isTold },
    was: shownSpan(was),
    is: shownSpan(is),
  };
  await tell(tx, parts, [{ type: 'order.promise-changed', aggregate: `order:${order.id}`, payload }], serviceCause(question.traceId));
}

/** Puts the message into the outbox; it is delivered by job, so a mail service that is down delays nothing. */
async function message(tx: Tx, parts: Parts, { order, world, changes, traceId }: GroupQuestion, change: PromiseChange): Promise<void> {
  const id = parts.ids.next('msg');
  const body = promiseMessage(order.number, toldLast(changes, change.was), change.is, world.destinationZone ?? 'UTC');
  await tx.query(insertMessage, [id, order.id, order.customerId, 'PROMISE_CHANGED', change.id, body, change.at]);
  await enqueue(tx, { subgraph: 'orders', name: 'deliver-message', payload: { messageId: id }, key: id, traceId });
}

/** The calendars that each group goes by; null when there is no such order. Asked before the order is locked: nobody waits on a peer with a lock in hand. */
async function worldsOf(parts: Parts, orderId: string, traceId: string): Promise<WorldOfGroup | null> {
  const { database } = parts;
  const [order] = await ordersById(database, [orderId]);
  if (!order) return null;
  const context = serviceContext('orders', { traceId });
  const skus = [...new Set((await linesOfOrders(database, [orderId])).map((line) => line.sku))].slice(0, skusPerQuestion);
  const { locations } = await parts.stock.sourcingView({ channel: order.channel, skus }, context);
  const worlds = new Map<string, PromiseWorld>();
  for (const { id, method } of await groupsOfOrders(database, [orderId])) {
    if (method === 'DIGITAL' || method === 'SERVICE') continue;
    const place = await placeOf(parts, orderId, id);
    const lanes = method === 'SHIP' && place !== null ? await lanesToPlace(parts, { locations }, place, context) : noLanes;
    worlds.set(id, { units: locations, lanes, destinationZone: place?.timeZone ?? null, now: parts.clock.now() });
  }
  return worlds;
}

/** What stock is asked about is the locations: it takes so many SKUs a question. */
const skusPerQuestion = 100;
