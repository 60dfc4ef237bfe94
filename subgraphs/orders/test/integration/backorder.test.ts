/**
 * Orders of more than there is. Seen to fail: without the row of `backorder_fill`, units that came once and were told twice; without the wait for a running
 * cancellation, units that were sent although they were being cancelled; without `claimed` in the question for what is missing, units that were looked for
 * elsewhere while they waited.
 */
import { randomUUID } from 'node:crypto';
import type { AnyEvent, BackorderOffer, EventPayloads, EventType } from '@baton/contracts';
import type { InternalContext } from '@baton/platform';
import { toldBy } from '@baton/testing';
import type { AfterPlacementCrashPoint } from '../../src/crash-points.ts';
import { fillBackorder } from '../../src/use-cases/fill-backorder.ts';
import { type AfterPlacement, afterPlacement, holder, newsOf, type PlacedOrder } from '../support/after-placement.ts';
import { claimCrashPoints, fillBackorderCrashPoints } from '../support/backorder-crash-points.ts';
import { anInput, operator, type Placed, placeOrder, start } from '../support/orders-subgraph.ts';
import { newYork } from '../support/world.ts';

let world: AfterPlacement;
let orders: PlacedOrder[];
beforeAll(async () => {
  world = await afterPlacement();
}, 60_000);
afterAll(() => world.close());
beforeEach(() => {
  orders = [];
  world.peers.offers = [];
  for (const location of ['dc-east', 'dc-west', 'store-nyc', 'store-la']) world.peers.setSellable('SHIRT', location, 0);
});
/** At rest, the counts of lines are those of what waits. */
afterEach(async () => {
  expect(
    await world.rows(
      `select l.id from orders.order_line l where l.claimed <> coalesce((select sum(b.quantity - b.filled - b.cancelled - b.dropped) from orders.backorder b where b.order_line_id = l.id), 0)`,
    ),
  ).toEqual([]);
});

const merchandiser = (): InternalContext => ({
  ...operator(),
  actor: {
    kind: 'staff',
    id: 'mia',
    scopes: ['sourcing:read', 'sourcing:write', 'order:read', 'order:explain', 'exception:resolve'],
    locations: [],
  },
});
const day = 86_400_000;
const inDays = (days: number): string => new Date(start.getTime() + days * day).toISOString();

let versions = 0;
/** Puts rules into force that say what becomes of the rest. */
async function unfilled(rest: object): Promise<void> {
  const does = async (mutation: string, noun: string, input: object): Promise<Record<string, { name: string } | null>> => {
    const document = `mutation M($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${noun} errors { __typename ... on UserError { message } } } }`;
    const answer = await world.run<Record<string, Record<string, { name: string } | null> & { errors: object[] }>>(
      document,
      { input: { idempotencyKey: randomUUID(), ...input } },
      merchandiser(),
    );
    expect(answer[mutation]?.errors).toEqual([]);
    return answer[mutation] ?? {};
  };
  versions += 1;
  const cost = { perShipment: '5', perItem: '0.5', perMileItem: '0.001' };
  const strategies = [{ ref: 'cheapest', priority: 1, criteria: [{ kind: 'COST', cost }], unfilled: rest }];
  const rules = { defaultMaxSplit: 3, localDeliveryMiles: 25, strategies };
  const { profile: draft } = await does('draftSourcingProfile', 'profile { name }', { ref: `rest-${versions}`, rules });
  await does('validateSourcingProfile', 'profile { name }', { name: draft?.name, revision: 1 });
  const [active] = await world.rows<{ name: string }>(
    `select ref || '@' || version as name from orders.sourcing_activation where market = 'us' and channel = 'web-us' order by seq desc limit 1`,
  );
  await does('activateSourcingProfile', 'activation { id }', {
    name: draft?.name,
    market: 'us',
    channel: 'web-us',
    replaces: active?.name ?? 'demo@1',
  });
}
const offer = (quantity: number, days: number, of: Partial<BackorderOffer> = {}): BackorderOffer => ({
  ...{ sku: 'SHIRT', location: 'dc-east', mode: 'BACKORDER', releaseAt: null },
  steps: [{ at: inDays(days), quantity, supplyId: 'inb_1', confidence: 90 }],
  ...of,
});
const shirts = (quantity: number, some: object = {}): object =>
  anInput({ groups: [{ method: 'SHIP', address: newYork, lines: [{ sku: 'SHIRT', quantity }] }], ...some });
async function placed(quantity: number): Promise<PlacedOrder> {
  const order = await world.place(shirts(quantity));
  orders.push(order);
  return order;
}
const lineOf = async (order: PlacedOrder) =>
  (
    await world.rows(
      'select ordered, cancelled, backordered, claimed, allocated, shipped from orders.order_line where order_id = $1',
      order.id,
    )
  )[0];
const told = async <T extends EventType>(type: T, order: PlacedOrder): Promise<EventPayloads[T][]> =>
  (
    await world.rows<{ payload: EventPayloads[T] }>(
      `select payload from ${toldBy('orders')} where type = $1 and aggregate = $2 order by id`,
      type,
      `order:${order.id}`,
    )
  ).map(({ payload }) => payload);
let events = 0;
const event = <T extends EventType>(type: T, payload: EventPayloads[T]): AnyEvent => {
  events += 1;
  const envelope = { id: `evt_test_${events}`, version: 1, at: start.toISOString(), actor: 'service:stock', traceId: 'test' };
  return { ...envelope, type, aggregate: 'test', payload } as unknown as AnyEvent; // the type and the payload belong together by the signature
};
/** Units come and are held for the order. */
function filled(order: PlacedOrder, quantity: number, releaseAt: string | null = null): AnyEvent {
  const reservationId = world.ids.next('rsv');
  const lines = [{ sku: 'SHIRT', location: 'dc-east', quantity }];
  world.peers.reservations.set(reservationId, { state: 'HELD', lines, backorders: [] });
  return event('stock.backorder-filled', { orderId: order.id, reservationId, lines, releaseAt });
}
const redated = (order: PlacedOrder, was: string | null, promisedAt: string | null): AnyEvent =>
  event('stock.backorder-date-changed', {
    orderId: order.id,
    lines: [{ sku: 'SHIRT', location: 'dc-east', quantity: 2, was, promisedAt }],
  });

interface Seen {
  readonly status: string;
  readonly promise: { readonly latestAt: string } | null;
  readonly payment: { readonly captured: { readonly amount: string } };
  readonly lines: readonly {
    readonly quantities: object;
    readonly backorders: readonly { readonly quantity: number; readonly availableAt: string | null; readonly mode: string }[];
  }[];
  readonly promiseHistory: readonly object[];
  readonly messages: readonly { readonly kind: string; readonly body: string }[];
  readonly exceptions: readonly {
    readonly id: string;
    readonly reason: string;
    readonly choices: readonly string[];
    readonly resolvedAt: string | null;
  }[];
  readonly groups: readonly {
    readonly sourcing: { readonly rest: { readonly action: string; readonly units: readonly object[] } | null };
  }[];
}
const SEEN = `query ($id: ID!) { order(id: $id) { status promise { latestAt } payment { captured { amount } }
  lines { quantities { ordered backordered allocated } backorders { quantity availableAt mode location { code } } } promiseHistory { cause was { latestAt } is { latestAt } } messages { kind body }
  exceptions { id reason choices resolvedAt } groups { sourcing { rest { action afterDays units { quantity availableAt } } } } } }`;
const seen = async (order: PlacedOrder): Promise<Seen> => (await world.run<{ order: Seen }>(SEEN, { id: order.id }, merchandiser())).order;

describe('by rules that let the rest come later', () => {
  beforeAll(() => unfilled({ action: 'BACKORDER' }));

  test('what is there goes at once, the rest is promised for when it comes in and has travelled; the decision says so', async () => {
    world.peers.setSellable('SHIRT', 'dc-west', 3);
    world.peers.offers = [offer(9, 20)];
    const preview = await world.run<{
      checkoutPreview: { problems: object[]; groups: { options: { promise: object; later: object }[] }[] };
    }>(
      'query ($input: CheckoutInput!) { checkoutPreview(input: $input) { problems { message } groups { options { promise { latestAt } later { action units { quantity availableAt mode } } } } } }',
      { input: { channel: 'web-us', groups: [{ method: 'SHIP', address: newYork, lines: [{ sku: 'SHIRT', quantity: 5 }] }] } },
    );
    const order = await placed(5);

    expect(await lineOf(order)).toEqual({ ordered: 5, cancelled: 0, backordered: 2, claimed: 2, allocated: 3, shipped: 0 });
    expect(order.releases).toMatchObject([{ location: 'dc-west', lines: [{ quantity: 3 }] }]);
    const { groups, lines, promise, status, payment } = await seen(order);
    expect(lines).toMatchObject([
      { backorders: [{ quantity: 2, availableAt: inDays(20), mode: 'BACKORDER', location: { code: 'dc-east' } }] },
    ]);
    expect(Date.parse(promise?.latestAt ?? '')).toBeGreaterThan(start.getTime() + 22 * day);
    expect([status, payment.captured.amount]).toEqual(['CONFIRMED', '0.00']);
    expect(groups[0]?.sourcing.rest).toMatchObject({ action: 'BACKORDER', units: [{ quantity: 2, availableAt: inDays(20) }] });
    expect(preview.checkoutPreview).toMatchObject({
      problems: [],
      groups: [
        { options: [{ promise, later: { action: 'BACKORDER', units: [{ quantity: 2, availableAt: inDays(20), mode: 'BACKORDER' }] } }] },
      ],
    });
    const [event] = await told('order.placed', order);
    expect(event?.claimedBy).toBe(event?.reservationIds[0]);
    const { replaySourcing } = await world.run<{ replaySourcing: object }>(
      'query ($id: ID!) { replaySourcing(orderId: $id) { identical decisions { outcome } } }',
      { id: order.id },
      merchandiser(),
    );
    expect(replaySourcing).toMatchObject({ identical: true, decisions: [{ outcome: 'IDENTICAL' }] });
  });

  test('all of it may come later; nobody is asked who has enough, and what cannot be promised is refused', async () => {
    world.peers.setSellable('SHIRT', 'dc-east', 1);
    world.peers.calls.length = 0;
    await placed(1);
    expect(world.peers.calls).not.toContain('backorderOffers');
    world.peers.offers = [offer(2, 10)];
    const order = await placed(2);

    expect(await lineOf(order)).toMatchObject({ backordered: 2, claimed: 2, allocated: 0 });
    expect(order.releases).toEqual([]);
    const { placeOrder: answer } = await world.run<Placed>(placeOrder, { input: shirts(1) });
    expect(answer.errors).toMatchObject([{ __typename: 'InsufficientStockError', sellable: 0 }]);
  });

  test('somebody was faster with what is to come: it is planned again, or refused, and nothing stays claimed', async () => {
    world.peers.offers = [offer(2, 10)];
    world.peers.race('reserveStock', () => {
      world.peers.offers = [offer(2, 30)];
    });
    const order = await placed(2);
    expect((await seen(order)).lines[0]?.backorders).toMatchObject([{ availableAt: inDays(30) }]);

    world.peers.offers = [offer(2, 10)];
    const { placeOrder: answer } = await world.run<Placed>(placeOrder, {
      input: shirts(2, { payment: { provider: 'test', token: 'refuse' } }),
    });
    expect(answer.order).toBeNull();
    expect(world.peers.offers).toMatchObject([{ steps: [{ quantity: 2 }] }]);
  });

  test('what came is sent, once, however often it is told and worked on; the customer reads of it once, and nothing is captured before it left', async () => {
    world.peers.offers = [offer(9, 20)];
    const order = await placed(4);
    const came = filled(order, 3);
    await world.deliver(came, came);
    expect(await world.runJobs()).toEqual([]);
    const { reservationId, lines } = came.payload as EventPayloads['stock.backorder-filled']; // as it was made
    await Promise.all(Array.from({ length: 5 }, () => fillBackorder(world.parts, { orderId: order.id, reservationId, lines }, 'again')));

    expect(await lineOf(order)).toMatchObject({ backordered: 1, claimed: 1, allocated: 3 });
    const resourced = await told('order.resourced', order);
    expect(resourced).toMatchObject([
      { reservationIds: [reservationId], fulfilments: [{ location: 'dc-east', lines: [{ quantity: 3 }] }] },
    ]);
    expect((await seen(order)).messages.filter(({ kind }) => kind === 'BACKORDER_FILLED')).toHaveLength(1);
    expect((await seen(order)).payment.captured.amount).toBe('0.00');
    await world.deliver(newsOf(order, resourced[0]?.fulfilments[0] ?? order.releases[0] ?? never()).shipped());
    expect(await world.runJobs()).toEqual([]);
    expect(Number((await seen(order)).payment.captured.amount)).toBeGreaterThan(0);
  });

  test.each(fillBackorderCrashPoints)('dies at %s: what came is sent once all the same', async (point) => {
    world.peers.offers = [offer(9, 20)];
    const order = await placed(2);
    await world.deliver(filled(order, 2));
    await jobsDyingAt(point);

    expect(await lineOf(order)).toMatchObject({ backordered: 0, claimed: 0, allocated: 2 });
    expect(await told('order.resourced', order)).toHaveLength(1);
  });

  test('what came of a pre-order waits for its day of release', async () => {
    world.peers.offers = [offer(9, 20, { mode: 'PREORDER', releaseAt: inDays(20) })];
    const order = await placed(2);
    await world.deliver(filled(order, 2, new Date(Date.now() + day).toISOString()));
    expect(await world.runJobs()).toEqual([]);
    expect(await told('order.resourced', order)).toEqual([]);

    await world.rows('update orders_jobs._private_jobs set run_at = now()');
    expect(await world.runJobs()).toEqual([]);
    expect(await told('order.resourced', order)).toHaveLength(1);
  });

  test('a cancelled unit that waits frees its claim with the cancellation; what came for it meanwhile goes back to stock', async () => {
    world.peers.offers = [offer(9, 20)];
    const order = await placed(3);
    await cancel(order, 2);

    expect(await lineOf(order)).toEqual({ ordered: 3, cancelled: 2, backordered: 1, claimed: 1, allocated: 0, shipped: 0 });
    expect(await told('order.cancelled', order)).toMatchObject([
      { freed: [], claims: [{ sku: 'SHIRT', location: 'dc-east', quantity: 2 }] },
    ]);
    await cancel(order, 1);
    const late = filled(order, 1);
    await world.deliver(late);
    expect(await world.runJobs()).toEqual([]);

    const { reservationId } = late.payload as EventPayloads['stock.backorder-filled']; // as it was made
    expect(world.peers.reservations.get(reservationId)).toMatchObject({ state: 'RELEASED' });
    expect((await seen(order)).status).toBe('CANCELLED');
  });

  test('what came waits while units are being cancelled', async () => {
    world.peers.offers = [offer(9, 20)];
    const order = await placed(2);
    await world.rows(
      `insert into orders.cancellation (id, order_id, reason, state, started_at) values ($1, $2, 'OTHER', 'HELD', now())`,
      `can_${order.id}`,
      order.id,
    );
    const { reservationId, lines } = filled(order, 2).payload as EventPayloads['stock.backorder-filled']; // as it was made
    await fillBackorder(world.parts, { orderId: order.id, reservationId, lines }, 'trace');
    expect(await told('order.resourced', order)).toEqual([]);

    await world.rows(`update orders.cancellation set state = 'REFUSED', ended_at = now() where order_id = $1`, order.id);
    await world.rows('update orders_jobs._private_jobs set run_at = now()');
    expect(await world.runJobs()).toEqual([]);
    expect(await lineOf(order)).toMatchObject({ allocated: 2, claimed: 0 });
  });

  // Seen to fail: what the second group got was counted as allocated, and no work was ever told for it.
  test('what came for a group that was cancelled meanwhile goes to the next group of the order, with work of its own', async () => {
    world.peers.offers = [offer(9, 20)];
    const group = (line1: string): object => ({ method: 'SHIP', address: { ...newYork, line1 }, lines: [{ sku: 'SHIRT', quantity: 1 }] });
    const order = await world.place(anInput({ groups: [group('1 Main St'), group('2 Side St')] }));
    const [first] = await world.rows<{ id: string }>(
      'select order_line_id as id from orders.backorder where order_id = $1 order by created_at, id limit 1',
      order.id,
    );
    const { reservationId, lines } = filled(order, 1).payload as EventPayloads['stock.backorder-filled']; // as it was made
    world.peers.race('sourcingView', () => cancel(order, 1, first?.id));
    await fillBackorder(world.parts, { orderId: order.id, reservationId, lines }, 'trace');
    expect(await world.runJobs()).toEqual([]);

    const resourced = await told('order.resourced', order);
    expect(resourced).toMatchObject([{ reservationIds: [reservationId], fulfilments: [{ lines: [{ quantity: 1 }] }] }]);
    expect(resourced[0]?.fulfilments[0]?.lines[0]?.orderLineId).not.toBe(first?.id);
    expect(
      await world.rows('select cancelled, allocated, claimed from orders.order_line where order_id = $1 order by allocated', order.id),
    ).toEqual([
      { cancelled: 1, allocated: 0, claimed: 0 },
      { cancelled: 0, allocated: 1, claimed: 0 },
    ]);
  });

  test('goods that slip move the promise, with one message a change; a later word of the same date is none', async () => {
    world.peers.offers = [offer(9, 20)];
    const order = await placed(2);
    const slipped = [redated(order, inDays(20), inDays(30)), redated(order, inDays(20), inDays(30))];
    for (const each of slipped) {
      await world.deliver(each);
      expect(await world.runJobs()).toEqual([]);
    }

    const { promiseHistory, messages, promise, lines } = await seen(order);
    expect(promiseHistory).toMatchObject([{ cause: 'INBOUND' }]);
    expect(messages).toMatchObject([{ kind: 'PROMISE_CHANGED' }]);
    expect(Date.parse(promise?.latestAt ?? '')).toBeGreaterThan(start.getTime() + 32 * day);
    expect(lines[0]?.backorders).toMatchObject([{ availableAt: inDays(30) }]);
  });

  test('what nobody can say a date of waits for a person, who cancels it, or looks for it elsewhere; a new date ends it', async () => {
    world.peers.offers = [offer(9, 20)];
    const [kept, cancelled, retried] = [await placed(2), await placed(2), await placed(2)];
    for (const order of [kept, cancelled, retried]) await world.deliver(redated(order, inDays(20), null));
    expect(await world.runJobs()).toEqual([]);
    const open = await seen(kept);
    expect(open).toMatchObject({
      status: 'ON_HOLD',
      promise: null,
      exceptions: [{ reason: 'NO_SUPPLY', resolvedAt: null }],
      messages: [{ kind: 'PROMISE_CHANGED' }],
    });

    await world.deliver(redated(kept, null, inDays(40)));
    expect(await world.runJobs()).toEqual([]);
    expect(await seen(kept)).toMatchObject({ status: 'CONFIRMED', exceptions: [{ resolvedAt: expect.any(String) }], messages: [{}, {}] });

    await resolve(cancelled, 'CANCEL_UNITS');
    expect((await seen(cancelled)).status).toBe('CANCELLED');
    expect(await told('order.cancelled', cancelled)).toMatchObject([{ claims: [{ quantity: 2 }] }]);

    world.peers.setSellable('SHIRT', 'dc-west', 5);
    await resolve(retried, 'RETRY');
    expect(await world.runJobs()).toEqual([]);
    expect(await told('order.claims-dropped', retried)).toMatchObject([{ claims: [{ sku: 'SHIRT', location: 'dc-east', quantity: 2 }] }]);
    expect(await lineOf(retried)).toMatchObject({ backordered: 0, claimed: 0, allocated: 2 });
  });

  test('what waits is not looked for elsewhere when other units of its line are', async () => {
    world.peers.setSellable('SHIRT', 'dc-west', 1);
    world.peers.offers = [offer(2, 15)];
    const order = await placed(3);
    world.peers.setSellable('SHIRT', 'store-nyc', 9);
    await world.deliver(newsOf(order, order.releases[0] ?? never()).rejected());
    expect(await world.runJobs()).toEqual([]);

    expect(await lineOf(order)).toMatchObject({ backordered: 2, claimed: 2, allocated: 1 });
  });

  test('units that a location refuses wait for goods that are to come, where nobody else has any', async () => {
    world.peers.setSellable('SHIRT', 'dc-west', 2);
    const order = await placed(2);
    world.peers.offers = [offer(2, 15)];
    const [release] = order.releases;
    await world.deliver(newsOf(order, release ?? never()).rejected());
    expect(await world.runJobs()).toEqual([]);

    expect(await lineOf(order)).toMatchObject({ backordered: 2, claimed: 2, allocated: 0 });
    expect(await seen(order)).toMatchObject({ exceptions: [], lines: [{ backorders: [{ quantity: 2, availableAt: inDays(15) }] }] });
    const [resourced] = await told('order.resourced', order);
    expect(resourced).toMatchObject({ fulfilments: [], claimedBy: resourced?.reservationIds[0] });
  });

  test.each(claimCrashPoints)('dies at %s: units that a location refused wait once all the same', async (point) => {
    world.peers.setSellable('SHIRT', 'dc-west', 2);
    const order = await placed(2);
    world.peers.offers = [offer(9, 15)];
    await world.deliver(newsOf(order, order.releases[0] ?? never()).rejected());
    await jobsDyingAt(point);

    expect(await lineOf(order)).toMatchObject({ backordered: 2, claimed: 2, allocated: 0 });
    expect((await seen(order)).lines[0]?.backorders).toMatchObject([{ quantity: 2, availableAt: inDays(15) }]);
    expect(await told('order.resourced', order)).toHaveLength(1);
  });
});

describe('by other rules', () => {
  test('ASK_CUSTOMER refuses, and offers it for later: taken, it is placed so', async () => {
    await unfilled({ action: 'ASK_CUSTOMER' });
    world.peers.setSellable('SHIRT', 'dc-east', 1);
    world.peers.offers = [offer(5, 12)];
    const { placeOrder: refused } = await world.run<Placed>(placeOrder, { input: shirts(3) });
    const [error] = refused.errors;
    const alternatives = (error?.['alternatives'] ?? []) as { kind: string; quantity: number; token: string }[]; // as the document asks
    const later = alternatives.find(({ kind, quantity }) => kind === 'LATER_DATE' && quantity === 3);
    expect(later).toBeDefined();

    const order = await world.place(shirts(3, { alternatives: [later?.token] }));
    expect(await lineOf(order)).toMatchObject({ allocated: 1, backordered: 2, claimed: 2 });
  });

  test('PARTIAL takes what is there and cancels the rest at once: it is not paid for', async () => {
    await unfilled({ action: 'PARTIAL' });
    world.peers.setSellable('SHIRT', 'dc-east', 1);
    const order = await placed(3);
    expect(await lineOf(order)).toMatchObject({ allocated: 1, backordered: 2, claimed: 0 });
    expect(await world.runJobs()).toEqual([]);

    expect(await lineOf(order)).toMatchObject({ ordered: 3, cancelled: 2, backordered: 0, allocated: 1 });
    expect(await told('payment.voided', order)).toHaveLength(1);
    expect(await told('order.cancelled', order)).toMatchObject([{ reason: 'STOCK', complete: false }]);
  });

  test('QUEUE lets the rest wait without a date, until units turn up', async () => {
    await unfilled({ action: 'QUEUE' });
    world.peers.setSellable('SHIRT', 'dc-east', 1);
    const order = await placed(3);
    expect(await world.rows('select waiting, backordered from orders.order_line where order_id = $1', order.id)).toEqual([
      { waiting: true, backordered: 2 },
    ]);
    expect(await seen(order)).toMatchObject({ promise: null, status: 'CONFIRMED', exceptions: [] });
    world.peers.setSellable('SHIRT', 'dc-west', 2);
    const { sourceWaiting } = await import('../../src/use-cases/source-waiting.ts');
    await sourceWaiting(world.parts);
    expect(await world.runJobs()).toEqual([]);

    expect(await lineOf(order)).toMatchObject({ allocated: 3, backordered: 0 });
  });

  test('AUTO_CANCEL lets the rest wait for its days, and cancels what nobody had by then', async () => {
    await unfilled({ action: 'AUTO_CANCEL', afterDays: 3 });
    world.peers.setSellable('SHIRT', 'dc-east', 1);
    const order = await placed(3);
    const [job] = await world.rows<{ days: number }>(
      `select round(extract(epoch from run_at - $1::timestamptz) / 86400)::int as days from orders_jobs._private_jobs where key = 'rest:' || (select group_id from orders.order_line where order_id = $2)`,
      start,
      order.id,
    );
    expect(job).toEqual({ days: 3 });
    await world.rows('update orders_jobs._private_jobs set run_at = now()');
    expect(await world.runJobs()).toEqual([]);

    expect(await lineOf(order)).toMatchObject({ allocated: 1, cancelled: 2, backordered: 0 });
  });
});

/** Runs what is due with the process dying at a point, then what the next process finds. */
async function jobsDyingAt(point: AfterPlacementCrashPoint): Promise<void> {
  const exit = jest.spyOn(process, 'exit').mockImplementation(() => {
    delete process.env['BATON_CRASH_POINT'];
    throw new Error('here the process would be gone');
  });
  try {
    process.env['BATON_CRASH_POINT'] = point;
    expect(await world.runJobs()).toHaveLength(1);
    expect(process.env['BATON_CRASH_POINT']).toBeUndefined();
    await world.rows('update orders_jobs._private_jobs set run_at = now(), locked_at = null, locked_by = null');
    expect(await world.runJobs()).toEqual([]);
  } finally {
    delete process.env['BATON_CRASH_POINT'];
    exit.mockRestore();
  }
}

async function cancel(order: PlacedOrder, quantity: number, orderLineId = order.lines.get('SHIRT')): Promise<void> {
  const { cancelOrder } = await world.run<{ cancelOrder: { errors: object[] } }>(
    'mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { errors { __typename ... on UserError { message } } } }',
    {
      input: {
        idempotencyKey: randomUUID(),
        orderId: order.id,
        reason: 'CUSTOMER',
        lines: [{ orderLineId, quantity }],
      },
    },
    holder(order),
  );
  expect(cancelOrder.errors).toEqual([]);
}

async function resolve(order: PlacedOrder, choice: string): Promise<void> {
  const [exception] = (await seen(order)).exceptions;
  const { resolveException } = await world.run<{ resolveException: { errors: object[] } }>(
    'mutation ($input: ResolveExceptionInput!) { resolveException(input: $input) { errors { __typename ... on UserError { message } } } }',
    { input: { idempotencyKey: randomUUID(), exceptionId: exception?.id, choice } },
    merchandiser(),
  );
  expect(resolveException.errors).toEqual([]);
}

function never(): never {
  throw new Error('there is no such work');
}
