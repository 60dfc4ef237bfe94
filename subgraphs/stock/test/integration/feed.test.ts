import { waitUntil } from '@baton/testing';
import { applyFeeds, applyStep, feedRowsPerStep } from '../../src/use-cases/feed/apply-feeds.ts';
import { forgetDeltas } from '../../src/use-cases/feed/forget-deltas.ts';
import { settleCounts } from '../../src/use-cases/feed/settle-counts.ts';
import { aCounter, counter, hoursAgo } from '../support/feeds.ts';
import { aRetailer } from '../support/retailer.ts';
import { type anonymous, aPlacedOrder, aStock, ids, type Stock, staff } from '../support/stock.ts';

let stock: Stock;
let wms: ReturnType<typeof aCounter>;
beforeEach(async () => {
  stock = await aStock({ retailer: aRetailer({ levels: [] }) });
  wms = aCounter(stock);
});
afterEach(() => stock.close());

/** An order of mugs that stands allocated at the location. */
async function anOrder(quantity: number, location = 'east') {
  const reservationId = ids.next('rsv');
  const line = { sku: 'MUG', location, quantity };
  await stock.reserve([line], { reservationId });
  const order = aPlacedOrder([line], [reservationId]);
  await stock.happen('order.placed', order.payload, `order:${order.orderId}`);
  return order;
}

const shipment = (order: Awaited<ReturnType<typeof anOrder>>) => {
  const [unit] = order.units;
  const of = { fulfilmentId: unit?.fulfilmentId ?? '', orderId: order.orderId, location: unit?.location ?? '', status: 'SHIPPED' };
  return { ...of, parcelId: ids.next('pcl'), lines: order.units };
};

test('a FULL feed sets what it names, and what it does not name to zero', async () => {
  await wms.feed({ kind: 'NONZERO', countedAt: hoursAgo(3), rows: [{ sku: 'SHIRT', quantity: 7 }] });

  const full = await wms.feed({ kind: 'FULL', countedAt: hoursAgo(2), rows: [{ sku: 'MUG', quantity: 5 }] });

  expect(full).toMatchObject({ status: 'DONE', percentDone: 100, allowedActions: [], rows: { total: 1, done: 1, changed: 1, zeroed: 1 } });
  expect(await stock.level('MUG', 'east')).toMatchObject({ on_hand: 5 });
  expect(await stock.level('SHIRT', 'east')).toMatchObject({ on_hand: 0 });
});

test('a NONZERO feed says nothing of what it does not name', async () => {
  await wms.feed({ countedAt: hoursAgo(3), rows: [{ sku: 'SHIRT', quantity: 7 }] });
  await wms.feed({ countedAt: hoursAgo(2), rows: [{ sku: 'MUG', quantity: 5 }] });

  expect(await stock.level('SHIRT', 'east')).toMatchObject({ on_hand: 7 });
});

test('a FULL feed with a row that names no product sets nothing to zero, and says why', async () => {
  await wms.feed({ countedAt: hoursAgo(3), rows: [{ sku: 'SHIRT', quantity: 7 }] });

  const full = await wms.feed({ kind: 'FULL', content: '{"sku":"MUG","quantity":5}\nrubbish' });

  expect(full).toMatchObject({
    rows: { zeroed: 0, zeroingStoppedAt: 2, failed: 1 },
    problems: { nodes: [{ row: 2, code: 'UNREADABLE' }] },
  });
  expect(await stock.level('SHIRT', 'east')).toMatchObject({ on_hand: 7 });
});

test('what was sold after the count is kept, what left before it is inside of it, also when it is told later', async () => {
  await wms.feed({ countedAt: hoursAgo(5), rows: [{ sku: 'MUG', quantity: 10 }] });
  const [before, after] = [await anOrder(2), await anOrder(3)];
  await stock.happen('parcel.shipped', shipment(after));
  const countedAt = hoursAgo(1);

  // Two had left the building when eight were counted, but we have not heard of it yet; three left since.
  await wms.feed({ countedAt, rows: [{ sku: 'MUG', quantity: 8 }] });
  expect(await stock.level('MUG', 'east')).toMatchObject({ on_hand: 5, allocated: 2 });
  await stock.happen('parcel.shipped', shipment(before), undefined, hoursAgo(2));
  await settleCounts(stock.ports);

  expect(await stock.level('MUG', 'east')).toMatchObject({ on_hand: 5, allocated: 0 });
  expect(await wms.inconsistencies('east')).toEqual([]);
});

// Seen to fail: with the difference left out of what a reservation may take, the freed units were sold before they were taken out.
test('a count below what is promised keeps the promises, names the row, and sells nothing of the difference', async () => {
  await wms.feed({ countedAt: hoursAgo(5), rows: [{ sku: 'MUG', quantity: 10 }] });
  const order = await anOrder(6);

  const feed = await wms.feed({
    reference: 'EVENING',
    rows: [
      { sku: 'SHIRT', quantity: 1 },
      { sku: 'MUG', quantity: 2 },
    ],
  });

  expect(feed).toMatchObject({
    rows: { changed: 2, belowPromised: 1 },
    problems: { nodes: [{ row: 2, code: 'BELOW_PROMISED', sku: 'MUG', short: 4 }] },
  });
  expect(await stock.level('MUG', 'east')).toMatchObject({ on_hand: 6, allocated: 6 });
  expect(await wms.inconsistencies('east')).toEqual([
    { level: { product: { sku: 'MUG' }, onHand: 6 }, counted: 2, expected: 2, difference: 4, row: 2, feed: { reference: 'EVENING' } },
  ]);

  const cancelled = { orderId: order.orderId, cancellationId: ids.next('can'), reason: 'CUSTOMER', lines: [], complete: true };
  await stock.happen('order.cancelled', { ...cancelled, freed: order.units });
  expect(await stock.reserve([{ sku: 'MUG', location: 'east', quantity: 3 }])).toMatchObject({
    outcome: 'INSUFFICIENT',
    shortages: [{ sellable: 2 }],
  });
  expect(await settleCounts(stock.ports)).toBe(1);

  expect(await stock.level('MUG', 'east')).toMatchObject({ on_hand: 2, allocated: 0 });
  expect(await wms.inconsistencies('east')).toEqual([]);
  expect(await stock.reserve([{ sku: 'MUG', location: 'east', quantity: 2 }])).toMatchObject({ outcome: 'RESERVED' });
});

test('each row that cannot take effect says why; the others do', async () => {
  const lines = [
    '{"sku":"MUG","quantity":4}',
    'not json',
    '{"quantity":1}',
    '{"sku":"MUG","quantity":-1}',
    '{"sku":"MUG","quantity":"many"}',
    '{"sku":"MUG","quantity":1,"occurredAt":"yesterday"}',
    `{"sku":"MUG","quantity":1,"occurredAt":"${hoursAgo(-1)}"}`,
    '{"sku":"NO-SUCH","quantity":1}',
    '{"sku":"GIFT","quantity":1}',
    '{"sku":"MUG","quantity":4}',
    `{"sku":"SHIRT","quantity":4,"occurredAt":"${hoursAgo(2)}"}`,
    `{"sku":"SHIRT","quantity":9,"occurredAt":"${hoursAgo(3)}"}`,
  ];

  const feed = await wms.feed({ content: lines.join('\n') });

  expect(feed.rows).toMatchObject({ total: 12, done: 12, changed: 2, duplicate: 1, stale: 1, failed: 8 });
  expect(feed.problems.nodes.map(({ row, code }) => [row, code])).toEqual([
    [2, 'UNREADABLE'],
    [3, 'NO_SKU'],
    [4, 'NO_QUANTITY'],
    [5, 'NO_QUANTITY'],
    [6, 'NO_TIME'],
    [7, 'IN_THE_FUTURE'],
    [8, 'UNKNOWN_PRODUCT'],
    [9, 'NOT_COUNTED'],
  ]);
  expect(await stock.level('MUG', 'east')).toMatchObject({ on_hand: 4 });
  expect(await stock.level('SHIRT', 'east')).toMatchObject({ on_hand: 4 });
});

test('a change counts once by its id, whatever feed tells it, and its id is not for another', async () => {
  const rows = [
    { sku: 'MUG', quantity: 5, id: 'GRN-1' },
    { sku: 'MUG', quantity: -2, id: 'SCRAP-1' },
    { sku: 'MUG', quantity: 1 },
  ];
  const counted = hoursAgo(30);
  const first = await wms.feed({ kind: 'DELTA', countedAt: counted, rows });
  const again = await wms.feed({
    kind: 'DELTA',
    countedAt: counted,
    rows: [
      { sku: 'MUG', quantity: 5, id: 'GRN-1' },
      { sku: 'MUG', quantity: -3, id: 'SCRAP-1' },
    ],
  });

  expect(first.rows).toMatchObject({ changed: 2, failed: 1 });
  expect(first.problems.nodes).toMatchObject([{ row: 3, code: 'NO_ID' }]);
  expect(again.rows).toMatchObject({ changed: 0, duplicate: 1, failed: 1 });
  expect(again.problems.nodes).toMatchObject([{ row: 2, code: 'ID_REUSED' }]);
  expect(await stock.level('MUG', 'east')).toMatchObject({ on_hand: 3 });
});

// Seen to fail: with changes forgotten that no count has inside, one that is told again counts twice.
test('a change is forgotten once a count has it inside, or when it is too old to be told again; told again it changes nothing', async () => {
  const [old, late] = [hoursAgo(20 * 24), hoursAgo(2)];
  const rows = [
    { sku: 'MUG', quantity: 5, id: 'OLD', occurredAt: old },
    { sku: 'MUG', quantity: 2, id: 'LATE', occurredAt: late },
    { sku: 'SHIRT', quantity: 3, id: 'UNCOUNTED', occurredAt: old },
  ];
  const known = async () => (await stock.test.query<{ id: string }>('select id from stock.feed_delta order by id')).map(({ id }) => id);
  await wms.feed({ kind: 'DELTA', rows });
  await wms.feed({ countedAt: hoursAgo(10 * 24), rows: [{ sku: 'MUG', quantity: 7 }] });
  const { on_hand: shirts } = await stock.level('SHIRT', 'east');

  expect(await forgetDeltas(stock.ports)).toBe(1);
  expect(await known()).toEqual(['LATE', 'UNCOUNTED']);
  expect((await wms.feed({ kind: 'DELTA', rows })).rows).toMatchObject({ changed: 0, stale: 1, duplicate: 2 });
  expect(await stock.level('MUG', 'east')).toMatchObject({ on_hand: 9 });

  await stock.test.query(`update stock.feed_delta set occurred_at = now() - interval '131 days' where id = 'UNCOUNTED'`);
  expect(await forgetDeltas(stock.ports)).toBe(2);
  const again = await wms.feed({ kind: 'DELTA', rows: [{ sku: 'SHIRT', quantity: 3, id: 'UNCOUNTED', occurredAt: hoursAgo(131 * 24) }] });
  expect(again.problems.nodes).toMatchObject([{ row: 1, code: 'TOO_OLD' }]);
  expect(await known()).toEqual(['LATE']);
  expect(await stock.level('SHIRT', 'east')).toMatchObject({ on_hand: shirts });
});

test('parts come in any order and more than once; the feed takes effect when all of it is there', async () => {
  const of = { reference: 'PARTS', kind: 'FULL', countedAt: hoursAgo(1) };
  const last = { ...of, firstRow: 2, isLast: true, rows: [{ sku: 'SHIRT', quantity: 2 }] };
  const first = { ...of, firstRow: 1, isLast: false, rows: [{ sku: 'MUG', quantity: 1 }] };

  expect((await wms.upload(last)).feed).toMatchObject({ status: 'RECEIVING', rows: { total: 2, received: 1 } });
  expect(await applyFeeds(stock.ports)).toBe(0);
  expect((await wms.upload(last)).feed).toMatchObject({ status: 'RECEIVING', rows: { received: 1 } });
  expect((await wms.upload(first)).feed).toMatchObject({ status: 'APPLYING', rows: { received: 2 } });
  await applyFeeds(stock.ports);
  expect((await wms.upload(first)).feed).toMatchObject({ status: 'DONE', rows: { received: 2, changed: 2 } });

  expect(await stock.level('SHIRT', 'east')).toMatchObject({ on_hand: 2 });
});

test('a part that contradicts what came before is refused whole', async () => {
  const of = { reference: 'ONE', countedAt: hoursAgo(1), rows: [{ sku: 'MUG', quantity: 1 }] };
  await wms.upload({ ...of, isLast: false });

  const refusals = [
    await wms.upload({ ...of, kind: 'FULL' }),
    await wms.upload({ ...of, countedAt: hoursAgo(2) }),
    await wms.upload({
      ...of,
      rows: [
        { sku: 'MUG', quantity: 2 },
        { sku: 'SHIRT', quantity: 2 },
      ],
    }),
  ];

  expect(refusals.map(({ errors }) => errors)).toMatchObject([
    [{ __typename: 'InventoryFeedConflictError', path: ['reference'], row: null }],
    [{ __typename: 'InventoryFeedConflictError', path: ['reference'], row: null }],
    [{ __typename: 'InventoryFeedConflictError', path: ['content'], row: 1 }],
  ]);
  expect(await stock.test.query('select row, sku, quantity from stock.inventory_feed_row')).toEqual([{ row: 1, sku: 'MUG', quantity: 1 }]);
});

test('a part that breaks a rule is refused, with the field that does, and nothing is left of it', async () => {
  const refused = async (of: object): Promise<string[]> =>
    (await wms.upload({ rows: [{ sku: 'MUG', quantity: 1 }], ...of })).errors.map(({ __typename, path }) => `${__typename} ${path}`);

  expect(await refused({ reference: '' })).toEqual(['InvalidInputError reference']);
  expect(await refused({ countedAt: hoursAgo(-1) })).toEqual(['InvalidInputError countedAt']);
  expect(await refused({ content: '' })).toEqual(['InvalidInputError content']);
  expect(await refused({ content: 'x'.repeat(65_537) })).toEqual(['InvalidInputError content']);
  expect(await refused({ format: 'CSV', content: 'product,count\nMUG,1' })).toEqual(['InvalidInputError content']);
  expect(await refused({ countedAt: hoursAgo(101 * 24) })).toEqual(['InvalidInputError countedAt']);
  expect(await refused({ firstRow: 0 })).toEqual(['InvalidInputError firstRow']);
  expect(await refused({ firstRow: 1_000_001 })).toEqual(['InvalidInputError firstRow']);
  expect(await refused({ idempotencyKey: '' })).toEqual(['InvalidInputError idempotencyKey']);
  expect(await refused({ location: 'nowhere' })).toEqual(['NotFoundError location']);

  expect(await stock.test.query('select id from stock.inventory_feed')).toEqual([]);
});

test('a CSV is read as the same rows', async () => {
  const content = `id,quantity,sku,note,occurredAt\r\nA,5,MUG,"in, and ""new""",${hoursAgo(30).replace('Z', '+00:00')}\r\nB,-1,MUG,,\r\n`;

  expect(await wms.feed({ kind: 'DELTA', format: 'CSV', content })).toMatchObject({ rows: { changed: 2 } });
  expect(await stock.level('MUG', 'east')).toMatchObject({ on_hand: 4 });
});

test('a feed that is stopped keeps what it did, and takes no more', async () => {
  const { feed } = await wms.upload({ reference: 'STOP', isLast: false, rows: [{ sku: 'MUG', quantity: 5 }] });
  const id = feed?.id ?? '';

  expect(await wms.cancel(id, counter(['west']))).toMatchObject({ feed: null, errors: [{ __typename: 'NotFoundError' }] });
  expect(await wms.cancel(id)).toMatchObject({ feed: { status: 'CANCELLED' }, errors: [] });
  expect(await wms.cancel(id)).toMatchObject({ feed: null, errors: [{ __typename: 'InvalidTransitionError', status: 'CANCELLED' }] });
  expect(await wms.upload({ reference: 'STOP', rows: [{ sku: 'MUG', quantity: 5 }] })).toMatchObject({ feed: null });
});

test('whoever is stopped between two steps is followed by whoever comes next, and two at once share the work', async () => {
  const rows = Array.from({ length: 3 * feedRowsPerStep }, (_, nth) => ({ sku: 'MUG', quantity: 1, id: `D-${nth}` }));
  const countedAt = hoursAgo(30);
  const part = (reference: string, from: number, to: number) => ({
    kind: 'DELTA',
    reference,
    countedAt,
    firstRow: from + 1,
    isLast: to === rows.length,
    rows: rows.slice(from, to).map((row) => ({ ...row, id: `${reference}-${row.id}` })),
  });
  const oneStep = async (reference: string) => {
    await wms.upload(part(reference, 0, 400));
    const { feed } = await wms.upload(part(reference, 400, rows.length));
    const id = feed?.id ?? '';
    return { id, step: await applyStep(stock.ports, id) };
  };
  let feeds = 1;
  let { id, step } = await oneStep('LONG');
  if (!step) {
    // The subgraph's own round at its start has it: there is only one.
    feeds += 1;
    ({ id, step } = await oneStep('LONG-2'));
  }

  expect(step).toMatchObject({ rowsDone: feedRowsPerStep, status: 'APPLYING' });
  expect(await wms.read(id)).toMatchObject({ percentDone: 33 });
  await Promise.all([applyFeeds(stock.ports), applyFeeds(stock.ports), applyFeeds(stock.ports)]);
  await waitUntil(
    async () => {
      await applyFeeds(stock.ports);
      return (await stock.level('MUG', 'east'))?.on_hand === feeds * rows.length;
    },
    { what: 'all rows to have their effect' },
  );

  expect(await wms.read(id)).toMatchObject({ status: 'DONE', rows: { done: rows.length, changed: rows.length } });
  expect(await stock.level('MUG', 'east')).toMatchObject({ on_hand: feeds * rows.length });
});

test('only staff with the scope, and only of the location', async () => {
  const query =
    'query ($id: ID!) { inventoryFeed(id: $id) { id } inventoryFeeds(location: "east", first: 1) { nodes { id } } stockInconsistencies(location: "east", first: 1) { nodes { row } } }';
  const { feed } = await wms.upload({ rows: [{ sku: 'MUG', quantity: 5 }] }, counter(['east']));
  const ask = (context: ReturnType<typeof anonymous>) => stock.subgraph.execute({ query, variables: { id: feed?.id } }, context);

  expect((await ask(counter(['east']))).data).toMatchObject({
    inventoryFeed: { id: feed?.id },
    inventoryFeeds: { nodes: [{ id: feed?.id }] },
  });
  expect((await ask(counter(['west']))).data).toEqual({ inventoryFeed: null, inventoryFeeds: null, stockInconsistencies: null });
  expect((await ask(staff(['stock:adjust']))).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect(await wms.upload({ rows: [{ sku: 'MUG', quantity: 5 }] }, counter(['west']))).toMatchObject({
    errors: [{ __typename: 'NotFoundError' }],
  });
});
