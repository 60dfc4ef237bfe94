import type { AnyEvent, EventPayloads } from '@baton/contracts';
import { toldBy } from '@baton/testing';
import { resourceOrder } from '../../src/use-cases/resource-order.ts';
import { type AfterPlacement, afterPlacement, holder, newsOf, type PlacedOrder } from '../support/after-placement.ts';
import { anInput, operator } from '../support/orders-subgraph.ts';
import { newYork } from '../support/world.ts';

let world: AfterPlacement;
beforeEach(async () => {
  world = await afterPlacement();
  world.peers.setSellable('SHIRT', 'dc-east', 3);
  world.peers.setSellable('MUG', 'dc-east', 10);
  world.peers.setSellable('PIANO', 'store-nyc', 2);
});
afterEach(() => world.close());

const releaseOf = (order: PlacedOrder, index = 0) => {
  const release = order.releases[index];
  if (!release) throw new Error('nothing was released');
  return release;
};
const statusOf = async (order: PlacedOrder) =>
  (await world.run<{ order: { status: string } }>('query ($id: ID!) { order(id: $id) { status } }', { id: order.id }, holder(order))).order
    .status;
const resourced = (order: PlacedOrder) =>
  world.rows<{ payload: EventPayloads['order.resourced'] }>(
    `select payload from ${toldBy('orders')} where type = 'order.resourced' and aggregate = $1 order by position`,
    `order:${order.id}`,
  );
const shirts = () => world.rows(`select allocated, backordered, sourcing_attempts from orders.order_line where sku = 'SHIRT'`);

test('missing units come from elsewhere, the found ones keep moving; the new decision is told and explained', async () => {
  const order = await world.place();
  const release = releaseOf(order);
  expect(release.location).toBe('dc-east');
  world.peers.setSellable('SHIRT', 'dc-east', 50);
  world.peers.setSellable('SHIRT', 'dc-west', 50);

  await world.deliver(newsOf(order, release).picked({ SHIRT: 2 }), newsOf(order, release).shortPicked({ SHIRT: 1 }));
  expect(await world.runJobs()).toEqual([]);

  expect(await shirts()).toEqual([{ allocated: 3, backordered: 0, sourcing_attempts: 1 }]);
  const [event] = await resourced(order);
  expect(event?.payload).toMatchObject({
    orderId: order.id,
    fulfilments: [{ location: 'dc-west', method: 'SHIP', service: 'STANDARD', lines: [{ sku: 'SHIRT', quantity: 1 }] }],
  });
  expect(world.peers.reservations.get(event?.payload.reservationIds[0] ?? '')).toMatchObject({
    state: 'HELD',
    lines: [{ location: 'dc-west', quantity: 1 }],
  });
  const query =
    'query ($id: ID!) { order(id: $id) { groups { shipments { location { code } lines { quantity } } sourcing { chosen { locations { code } } candidates { locations { code } excludedBy } } } } }';
  const { order: seen } = await world.run<{
    order: { groups: readonly { shipments: object; sourcing: { candidates: readonly object[] } }[] };
  }>(query, { id: order.id }, operator());
  expect(seen.groups[0]).toMatchObject({
    shipments: [
      { location: { code: 'dc-east' }, lines: [{ quantity: 2 }] },
      { location: { code: 'dc-west' }, lines: [{ quantity: 1 }] },
    ],
    sourcing: { chosen: { locations: [{ code: 'dc-west' }] } },
  });
  expect(seen.groups[0]?.sourcing.candidates).toContainEqual({ locations: [{ code: 'dc-east' }], excludedBy: ['SHORT_PICKED'] });
  expect(await statusOf(order)).toBe('IN_FULFILMENT');
});

test('what can be had is sourced, the rest waits for a person: the order is on hold and says so once', async () => {
  const order = await world.place();
  world.peers.setSellable('SHIRT', 'dc-west', 2);

  await world.deliver(newsOf(order, releaseOf(order)).rejected());
  expect(await world.runJobs()).toEqual([]);

  expect(await shirts()).toEqual([{ allocated: 2, backordered: 1, sourcing_attempts: 1 }]);
  expect(await statusOf(order)).toBe('ON_HOLD');
  const told = await world.rows(
    `select payload -> 'lines' as lines, payload ->> 'reason' as reason from ${toldBy('orders')} where type = 'order.sourcing-failed'`,
  );
  expect(told).toEqual([{ lines: [{ orderLineId: order.lines.get('SHIRT'), quantity: 1 }], reason: 'NO_LOCATION' }]);
  expect(await world.rows('select kind, resolved_at from orders.order_exception')).toEqual([
    { kind: 'SOURCING_FAILED', resolved_at: null },
  ]);
});

test('after three attempts a person decides, however much stock there is', async () => {
  const order = await world.place();
  const places = ['dc-west', 'store-nyc', 'store-la'];
  let release = releaseOf(order);
  for (const place of places) {
    world.peers.setSellable('SHIRT', place, 50);
    await world.deliver(newsOf(order, release).rejected());
    expect(await world.runJobs()).toEqual([]);
    const next = (await resourced(order)).at(-1)?.payload.fulfilments[0];
    if (!next) throw new Error('nothing was released again');
    expect(next.location).toBe(place);
    release = next;
  }

  await world.deliver(newsOf(order, release).rejected());
  expect(await world.runJobs()).toEqual([]);

  expect(await shirts()).toEqual([{ allocated: 0, backordered: 3, sourcing_attempts: 3 }]);
  expect(await world.rows('select reason from orders.order_exception')).toEqual([{ reason: 'ATTEMPTS_EXHAUSTED' }]);
});

test('a location that refuses one line of three keeps the others moving; what nobody has stands in the queue of its market, until it ends', async () => {
  const skus = ['SHIRT', 'MUG', 'PIANO'];
  for (const sku of skus) world.peers.setSellable(sku, 'dc-east', 5);
  const lines = skus.map((sku) => ({ sku, quantity: 1 }));
  const order = await world.place(anInput({ groups: [{ method: 'SHIP', address: newYork, lines }] }));
  const release = releaseOf(order);
  await world.deliver(newsOf(order, release).rejected({ MUG: 1 }), newsOf(order, release).picked({ SHIRT: 1, PIANO: 1 }));
  expect(await world.runJobs()).toEqual([]);
  const counted = await world.rows(
    'select sku, allocated, picked, backordered from orders.order_line where order_id = $1 order by sku',
    order.id,
  );
  expect(counted).toEqual([
    { sku: 'MUG', allocated: 0, picked: 0, backordered: 1 },
    { sku: 'PIANO', allocated: 1, picked: 1, backordered: 0 },
    { sku: 'SHIRT', allocated: 1, picked: 1, backordered: 0 },
  ]);

  const queue = async (filter: object): Promise<{ id: string; reason: string; order: { id: string } }[]> => {
    const query =
      'query Q($filter: OrderExceptionFilterInput) { orderExceptions(first: 1, filter: $filter) { nodes { id reason order { id } } } }';
    return (
      await world.run<{ orderExceptions: { nodes: { id: string; reason: string; order: { id: string } }[] } }>(
        query,
        { filter },
        operator(),
      )
    ).orderExceptions.nodes;
  };
  expect(await queue({ market: 'us', kinds: ['SOURCING_FAILED'] })).toMatchObject([{ reason: 'NO_LOCATION', order: { id: order.id } }]);
  expect(await queue({ market: 'jp' })).toEqual([]);
  world.peers.setSellable('MUG', 'dc-west', 1);
  await world.rows('update orders.refusal set lifted_at = now()');
  await resourceOrder(world.parts, { orderId: order.id, groupId: release.groupId }, 'trace');
  expect(await queue({ market: 'us' })).toEqual([]);
  expect(await queue({ market: 'us', isOpen: false })).toHaveLength(1);
});

test('what the customer collects is not moved to another store', async () => {
  const order = await world.place(
    anInput({ groups: [{ method: 'PICKUP', location: 'store-nyc', lines: [{ sku: 'PIANO', quantity: 1 }] }] }),
  );
  world.peers.setSellable('PIANO', 'store-la', 5);

  await world.deliver(newsOf(order, releaseOf(order)).rejected());
  expect(await world.runJobs()).toEqual([]);

  expect(await statusOf(order)).toBe('ON_HOLD');
  expect(await resourced(order)).toEqual([]);
});

test('a location that refused one line may still send another', async () => {
  const lines = [
    { sku: 'SHIRT', quantity: 1 },
    { sku: 'MUG', quantity: 1 },
  ];
  const order = await world.place(anInput({ groups: [{ method: 'SHIP', address: newYork, lines }] }));
  const release = releaseOf(order);
  world.peers.setSellable('SHIRT', 'dc-west', 5);
  world.peers.setSellable('SHIRT', 'dc-east', 5);
  world.peers.setSellable('MUG', 'dc-west', 5);
  await world.deliver(newsOf(order, release).rejected({ SHIRT: 1 }));
  expect(await world.runJobs()).toEqual([]);
  const west = (await resourced(order)).at(-1)?.payload.fulfilments[0];
  if (!west) throw new Error('nothing was released again');

  // dc-west refuses the shirt as well, dc-east the mug: the shirt is left with the stores, the mug with dc-west.
  world.peers.setSellable('SHIRT', 'store-la', 5);
  await world.deliver(newsOf(order, west).rejected(), newsOf(order, release).rejected({ MUG: 1 }));
  expect(await world.runJobs()).toEqual([]);

  const last = (await resourced(order))
    .slice(1)
    .flatMap(({ payload }) => payload.fulfilments.map(({ location, lines: [line] }) => [line?.sku, location]));
  expect(last.sort()).toEqual([
    ['MUG', 'dc-west'],
    ['SHIRT', 'store-la'],
  ]);
});

test('stock that is gone before it is reserved is looked for again', async () => {
  const order = await world.place();
  world.peers.setSellable('SHIRT', 'dc-west', 3);
  world.peers.setSellable('SHIRT', 'store-nyc', 3);
  await world.deliver(newsOf(order, releaseOf(order)).rejected());
  world.peers.race('reserveStock', () => {
    world.peers.setSellable('SHIRT', 'store-nyc', 0);
  });

  expect(await world.runJobs()).toEqual([]);

  expect(await shirts()).toEqual([{ allocated: 3, backordered: 0, sourcing_attempts: 1 }]);
  expect(await world.rows('select state, count(*)::int as n from orders.resourcing group by state order by state')).toEqual([
    { state: 'ABANDONED', n: 1 },
    { state: 'DONE', n: 1 },
  ]);
});

test('two workers on one group make one plan, and no unit stays reserved for nothing', async () => {
  const order = await world.place();
  const before = world.peers.heldUnits();
  world.peers.setSellable('SHIRT', 'dc-west', 30);
  await world.deliver(newsOf(order, releaseOf(order)).rejected({ SHIRT: 1 }), newsOf(order, releaseOf(order)).rejected({ SHIRT: 1 }));

  await Promise.all([world.runJobs(), world.runJobs()]);
  await world.runJobs();

  expect(await shirts()).toEqual([{ allocated: 3, backordered: 0, sourcing_attempts: expect.any(Number) }]);
  expect(world.peers.heldUnits() - before).toBe(2);
});

test('units that stock promised and has not hold the order until they are there, whichever is told how often', async () => {
  const order = await world.place();
  const release = releaseOf(order);
  const { units } = newsOf(order, release);
  const told = (id: string, lines = units()): AnyEvent => ({
    id,
    type: 'stock.allocation-missing',
    version: 1,
    aggregate: `order:${order.id}`,
    at: '2025-06-02T14:00:00.000Z',
    actor: 'service:stock',
    traceId: 'trace',
    payload: { orderId: order.id, lines },
  });
  const exceptions = () => world.rows('select id, kind, resolved_at is null as open from orders.order_exception');

  await world.deliver(told('evt_1'), told('evt_2', units({ SHIRT: 1 })));

  expect(await statusOf(order)).toBe('ON_HOLD');
  expect(await exceptions()).toEqual([{ id: 'evt_1', kind: 'STOCK_MISSING', open: true }]);
  await world.deliver(told('evt_3', []));
  expect(await statusOf(order)).toBe('SOURCED');
  expect(await exceptions()).toEqual([{ id: 'evt_1', kind: 'STOCK_MISSING', open: false }]);
  expect(await world.rows(`select description from orders.timeline_entry where kind = 'stock.allocation-missing' order by seq`)).toEqual([
    { description: 'Stock has not 3 units that it promised: somebody has to look.' },
    { description: 'Stock has not 1 unit that it promised: somebody has to look.' },
    { description: 'Nothing is missing any more.' },
  ]);
});
