import type { AnyEvent, EventPayloads, UnitQuantity } from '@baton/contracts';
import { waitUntil } from '@baton/testing';
import { adjustStock } from '../../src/use-cases/adjust-stock.ts';
import { allocateAtOnce } from '../../src/use-cases/allocate-order.ts';
import { coverMissing } from '../../src/use-cases/cover-missing.ts';
import { expireReservations } from '../../src/use-cases/expire-reservations.ts';
import { AllocationNotThere } from '../../src/use-cases/move-allocated.ts';
import { anEvent, aPlacedOrder, aStock, ids, longAgo, operator, type PlacedLine, type Stock } from '../support/stock.ts';

let stock: Stock;
beforeEach(async () => {
  stock = await aStock();
});
afterEach(() => stock.close());

const mugs = (quantity: number, location = 'east'): PlacedLine => ({ sku: 'MUG', location, quantity });
const levelIs = (on_hand: number, of: object = {}) => ({ on_hand, unavailable: 0, allocated: 0, reserved: 0, ...of });

/** An order whose reservation stands, before its event. */
async function aReservedOrder(lines: readonly PlacedLine[], expiresAt?: Date) {
  const reservationId = ids.next('rsv');
  const { outcome } = await stock.reserve(lines, { reservationId, ...(expiresAt && { expiresAt }) });
  expect(outcome).toBe('RESERVED');
  return { reservationId, ...aPlacedOrder(lines, [reservationId]) };
}

/** The same, after it. */
async function anOrder(lines: readonly PlacedLine[]) {
  const order = await aReservedOrder(lines);
  await stock.happen('order.placed', order.payload, `order:${order.orderId}`);
  return order;
}

const change = (unit: UnitQuantity, orderId: string) => ({
  fulfilmentId: unit.fulfilmentId,
  orderId,
  location: unit.location,
  status: 'RELEASED',
});
/** How many units each event said to be missing of an order. */
const toldMissing = async (orderId: string): Promise<number[]> => {
  await stock.settled();
  const rows = await stock.test.query<{ payload: EventPayloads['stock.allocation-missing'] }>(
    `select payload from bus.event where type = 'stock.allocation-missing' and aggregate = $1 order by seq`,
    [`order:${orderId}`],
  );
  return rows.map(({ payload }) => payload.lines.reduce((sum, line) => sum + line.quantity, 0));
};
const some = (unit: UnitQuantity | undefined, quantity: number): UnitQuantity[] => (unit ? [{ ...unit, quantity }] : []);
const allocations = () =>
  stock.database.query('select quantity, allocated, shipped, freed, missing from allocation order by fulfilment_line_id');

// Seen to fail: without the look at known allocations the second delivery promised the units again, and only the ledger's unique cause stopped it.
test('the reservation of an order becomes its allocation, once, however often the event comes', async () => {
  const { reservationId, payload } = await aReservedOrder([mugs(3), mugs(2), mugs(1, 'west')]);

  const event = await stock.happen('order.placed', payload);
  expect(await stock.deliverPastInbox(event)).toBe(false);
  expect(await stock.deliverPastInbox({ ...event, id: ids.next('evt') } as AnyEvent)).toBe(false); // the same event under another name
  await stock.redeliverAll();

  expect(await stock.level('MUG', 'east')).toEqual(levelIs(50, { allocated: 5 }));
  expect(await stock.level('MUG', 'west')).toEqual(levelIs(10, { allocated: 1 }));
  expect(await stock.reservation(reservationId)).toMatchObject({ state: 'CONVERTED' });
  expect(await stock.release(reservationId)).toBe(false);
  expect(await stock.level('MUG', 'east')).toEqual(levelIs(50, { allocated: 5 }));
});

// The odd one is left to the careful way: its reservation had run out, and its units are looked for anew.
test('orders that come together are allocated by one statement; an odd one among them harms no neighbour', async () => {
  const odd = await aReservedOrder([mugs(3)], longAgo());
  expect(await expireReservations(stock.ports, 0)).toBe(1);
  const easy = [];
  for (let n = 0; n < 20; n += 1) easy.push(await aReservedOrder([mugs(1), mugs(1)]));
  const surplus = await aReservedOrder([mugs(4)]);
  const fewer = aPlacedOrder([mugs(1)], [surplus.reservationId]);
  const together = [...easy.slice(0, 10), odd, { payload: fewer.payload }, ...easy.slice(10)];

  await stock.subgraph.drain();
  const before = stock.database.statements.count();
  await stock.consumeAll(
    'order.placed',
    easy.slice(0, 10).map((order) => order.payload),
  );
  expect(stock.database.statements.count() - before).toBe(3); // begin, the statement, commit
  await stock.consumeAll(
    'order.placed',
    together.slice(10).map((order) => order.payload),
  );

  expect(await stock.level('MUG', 'east')).toEqual(levelIs(50, { allocated: 20 * 2 + 3 + 1 }));
  expect((await allocations()).every((each) => each['missing'] === 0)).toBe(true);
});

// Seen red without the question for others: the odd order's units were promised by nobody.
test('the same in one message: all of them, or none where one is another case', async () => {
  const odd = await aReservedOrder([mugs(3)], longAgo());
  await expireReservations(stock.ports, 0);
  const easy = [await aReservedOrder([mugs(1), mugs(1)]), await aReservedOrder([mugs(4), mugs(2, 'west')])];
  const inOneMessage = (orders: readonly { readonly payload: EventPayloads['order.placed'] }[]) =>
    stock.database.batch(allocateAtOnce(orders.map(({ payload }) => anEvent('order.placed', payload, 'test')))?.statements ?? []);

  await expect(inOneMessage([...easy, odd])).rejects.toMatchObject({ code: '22012' });
  expect(await allocations()).toEqual([]);
  await inOneMessage(easy);
  expect(await stock.level('MUG', 'east')).toEqual(levelIs(50, { allocated: 6 }));
  expect(await stock.level('MUG', 'west')).toEqual(levelIs(10, { allocated: 2 }));
  await expect(inOneMessage(easy)).rejects.toMatchObject({ code: '22012' });
  expect((await allocations()).map((each) => Number(each['allocated'])).sort()).toEqual([1, 1, 2, 4]);
});

test('a reservation past its time that nobody swept still becomes the allocation of its order', async () => {
  const { payload } = await aReservedOrder([mugs(50)], longAgo());

  await stock.happen('order.placed', payload);

  expect(await stock.level('MUG', 'east')).toEqual(levelIs(50, { allocated: 50 }));
  expect(await expireReservations(stock.ports, 0)).toBe(0);
});

test('what the sweeper gave back meanwhile is taken again', async () => {
  const { payload } = await aReservedOrder([mugs(5)], longAgo());
  expect(await expireReservations(stock.ports, 0)).toBe(1);

  await stock.happen('order.placed', payload);

  expect(await stock.level('MUG', 'east')).toEqual(levelIs(50, { allocated: 5 }));
});

test('what was sold meanwhile is missing, until units turn up: nothing is ever promised that is not there', async () => {
  const late = await aReservedOrder([mugs(5)], longAgo());
  await expireReservations(stock.ports, 0);
  await stock.reserve([mugs(48)]);

  await stock.happen('order.placed', late.payload);
  expect(await stock.level('MUG', 'east')).toEqual(levelIs(50, { allocated: 2, reserved: 48 }));
  expect(await allocations()).toEqual([{ quantity: 5, allocated: 2, shipped: 0, freed: 0, missing: 3 }]);
  expect(await coverMissing(stock.ports)).toBe(0);

  await receive(2);
  expect(await coverMissing(stock.ports)).toBe(1);
  await receive(9);
  expect(await Promise.all([coverMissing(stock.ports), coverMissing(stock.ports)])).toContain(1);
  expect(await allocations()).toEqual([{ quantity: 5, allocated: 5, shipped: 0, freed: 0, missing: 0 }]);
  expect(await stock.level('MUG', 'east')).toEqual(levelIs(61, { allocated: 5, reserved: 48 }));
  expect(await toldMissing(late.payload.orderId)).toEqual([3, 1, 0]);
});

// Seen to fail: the level's CHECK refused what had left already, again and again, and everything behind it waited for a person.
test('what a picker found although nobody knew of it leaves, and what others were promised stays theirs', async () => {
  const late = await aReservedOrder([mugs(5)], longAgo());
  await expireReservations(stock.ports, 0);
  await stock.reserve([mugs(49)]);
  await stock.happen('order.placed', late.payload);
  const { orderId } = late.payload;

  await stock.happen('parcel.shipped', { parcelId: ids.next('pcl'), ...shipped(late.units, orderId), lines: some(late.units[0], 5) });

  expect(await stock.level('MUG', 'east')).toEqual(levelIs(49, { reserved: 49 }));
  expect(await allocations()).toEqual([{ quantity: 5, allocated: 0, shipped: 5, freed: 0, missing: 0 }]);
  expect(await toldMissing(orderId)).toEqual([4, 0]);
});

// Seen to fail: without a level made for it, the event was refused for good by the allocation's key.
test('what never stood where an order wants it is missing there, until it comes in', async () => {
  const nowhere: PlacedLine = { sku: 'PIANO', location: 'west', quantity: 2 };
  const { payload } = aPlacedOrder([nowhere], [ids.next('rsv')]);
  await stock.happen('order.placed', payload);

  expect(await allocations()).toEqual([{ quantity: 2, allocated: 0, shipped: 0, freed: 0, missing: 2 }]);
  expect(await toldMissing(payload.orderId)).toEqual([2]);
});

test('what is given up of missing units is told as well: nothing is missing any more', async () => {
  const late = await aReservedOrder([mugs(5)], longAgo());
  await expireReservations(stock.ports, 0);
  await stock.reserve([mugs(48)]);
  await stock.happen('order.placed', late.payload);
  const { orderId } = late.payload;

  const freed = some(late.units[0], 3);
  await stock.happen('order.cancelled', { orderId, cancellationId: 'can_1', reason: 'STOCK', lines: [], freed, complete: false });
  await stock.happen('order.cancelled', {
    orderId,
    cancellationId: 'can_2',
    reason: 'STOCK',
    lines: [],
    freed: some(late.units[0], 1),
    complete: false,
  });

  expect(await toldMissing(orderId)).toEqual([3, 0]);
});

/** How many sessions of this database wait for a lock now. */
async function waiting(): Promise<number> {
  const [row] = await stock.test.query<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return row?.n ?? 0;
}

// Seen to fail: without the lock on the reservation's row, the sweeper gave units back that had just become an allocation.
test('a sweep that comes while an order is being confirmed leaves its reservation alone', async () => {
  const order = await aReservedOrder([mugs(1)], longAgo());
  await stock.reserve([mugs(7)]);
  let ended = false;
  let swept: Promise<number> = Promise.resolve(-1);

  await stock.consume('order.placed', order.payload, async () => {
    swept = expireReservations(stock.ports, 0).finally(() => {
      ended = true;
    });
    await waitUntil(async () => ended || (await waiting()) > 0);
  });

  expect(await swept).toBe(0);
  expect(await stock.level('MUG', 'east')).toEqual(levelIs(50, { allocated: 1, reserved: 7 }));
});

// Seen to fail: without the lock on the reservation's row, the order took what another checkout held.
test('an order that is confirmed while its reservation is being swept takes its units again', async () => {
  const order = await aReservedOrder([mugs(1)], longAgo());
  await stock.reserve([mugs(7)]);
  let work: Promise<unknown> = Promise.resolve();

  await stock.database.transaction(async (tx) => {
    await tx.query(`select from stock_level where sku = 'MUG' for update`);
    const swept = expireReservations(stock.ports, 0);
    await waitUntil(async () => (await waiting()) === 1, { what: 'the sweep to wait for the level' });
    work = Promise.all([swept, stock.consume('order.placed', order.payload)]);
    await waitUntil(async () => (await waiting()) === 2, { what: 'the order to wait for the sweep' });
  });
  await work;

  expect(await stock.level('MUG', 'east')).toEqual(levelIs(50, { allocated: 1, reserved: 7 }));
  expect(await stock.reservation(order.reservationId)).toMatchObject({ state: 'EXPIRED' });
});

type Leaves = { after: object; west?: object };
/** Two of four units get a work order of their own, at a place. */
async function rearranged({ orderId, units }: Awaited<ReturnType<typeof anOrder>>, to: string): Promise<AnyEvent> {
  const lines = [mugs(2, to)];
  const reservationIds = to === 'east' ? [] : [(await aReservedOrder(lines)).reservationId];
  const { fulfilments, customerId } = aPlacedOrder(lines, reservationIds).payload;
  const kind = to === 'east' ? 'SPLIT' : 'MOVE';
  const at = { reservationIds, fulfilments, customerId, from: 'east', to, decisionId: ids.next('dec') };
  return stock.happen('order.rearranged', { orderId, kind, freed: some(units[0], 2), ...at });
}

const table: readonly [string, (order: Awaited<ReturnType<typeof anOrder>>) => Promise<AnyEvent>, Leaves][] = [
  [
    'a cancellation frees what it frees',
    ({ orderId, units }) =>
      stock.happen('order.cancelled', {
        orderId,
        cancellationId: ids.next('can'),
        reason: 'CUSTOMER',
        lines: [],
        freed: [...some(units[0], 2), ...some(units[1], 1)],
        complete: false,
      }),
    { after: levelIs(50, { allocated: 2 }), west: levelIs(10) },
  ],
  ['work that is split in its place has the same units', (order) => rearranged(order, 'east'), { after: levelIs(50, { allocated: 4 }) }],
  [
    'work that moves has its units there, and none here',
    (order) => rearranged(order, 'west'),
    { after: levelIs(50, { allocated: 2 }), west: levelIs(10, { allocated: 3 }) },
  ],
  [
    'a cancellation of what was backordered frees nothing',
    ({ orderId }) =>
      stock.happen('order.cancelled', { orderId, cancellationId: 'can_1', reason: 'CUSTOMER', lines: [], freed: [], complete: false }),
    { after: levelIs(50, { allocated: 4 }) },
  ],
  [
    'a shipped parcel takes its units away',
    ({ orderId, units }) =>
      stock.happen('parcel.shipped', { parcelId: ids.next('pcl'), ...shipped(units, orderId), lines: some(units[0], 3) }),
    { after: levelIs(47, { allocated: 1 }) },
  ],
  [
    'goods handed over are gone',
    ({ orderId, units }) => stock.happen('fulfilment.handed-over', { ...shipped(units, orderId), lines: some(units[0], 4) }),
    { after: levelIs(46) },
  ],
  [
    'what a picker did not find is not sold again before a count',
    ({ orderId, units }) => stock.happen('fulfilment.short-picked', { ...shipped(units, orderId), lines: some(units[0], 1) }),
    { after: levelIs(50, { allocated: 3, unavailable: 1 }) },
  ],
  ...(['DAMAGED', 'NOT_FOUND'] as const).map((reason): (typeof table)[number] => [
    `what is rejected as ${reason} is not sold again before a count`,
    ({ orderId, units }) => stock.happen('fulfilment.rejected', { ...shipped(units, orderId), reason, lines: some(units[0], 2) }),
    { after: levelIs(50, { allocated: 2, unavailable: 2 }) },
  ]),
  ...(['NO_CAPACITY', 'CLOSED', 'OTHER'] as const).map((reason): (typeof table)[number] => [
    `what is rejected for ${reason} is as good as before`,
    ({ orderId, units }) => stock.happen('fulfilment.rejected', { ...shipped(units, orderId), reason, lines: some(units[0], 4) }),
    { after: levelIs(50) },
  ]),
];

/** What had left whole cannot leave again: the other way in which a second delivery ends. */
function notThere(error: unknown): void {
  expect(error).toBeInstanceOf(AllocationNotThere);
}

// Seen to fail: with neither the unique cause of a movement nor the sum of an allocation, units left twice.
test.each(table)('%s, once', async (_name, happens, { after, west = levelIs(10, { allocated: 1 }) }) => {
  const order = await anOrder([mugs(4), mugs(1, 'west')]);

  const event = await happens(order);
  await stock.deliverPastInbox(event).catch(notThere);
  await stock.redeliverAll();

  expect(await stock.level('MUG', 'east')).toEqual(after);
  expect(await stock.level('MUG', 'west')).toEqual(west);
});

test('a parcel that overtakes its order waits for it', async () => {
  const order = await aReservedOrder([mugs(2)]);
  const [unit] = order.units;
  const envelope = { version: 1, at: new Date().toISOString(), actor: 'service:orders', traceId: 'test' } as const;
  const parcel = { ...shipped(order.units, order.orderId), parcelId: ids.next('pcl'), lines: some(unit, 2) };
  await stock.bus.publish([
    { ...envelope, id: ids.next('evt'), type: 'parcel.shipped', aggregate: `fulfilment:${unit?.fulfilmentId}`, payload: parcel },
    { ...envelope, id: ids.next('evt'), type: 'order.placed', aggregate: `order:${order.orderId}`, payload: order.payload },
  ]);
  await stock.settled();

  expect(await stock.level('MUG', 'east')).toEqual(levelIs(48));
});

test('a return stands held until it is inspected, then goes where it belongs; a kit comes back as its parts', async () => {
  const [returnOrderId, orderId] = [ids.next('ret'), ids.next('ord')];
  const line = (sku: string, quantity: number) => ({ returnLineId: ids.next('rln'), orderLineId: ids.next('oln'), sku, quantity });
  const of = { returnOrderId, orderId, location: 'store' };
  const received = await stock.happen('return.received', {
    ...of,
    receiptId: ids.next('rcp'),
    lines: [line('GIFT', 3), line('WARRANTY', 3), line('MUG', 2)],
  });
  expect(await stock.deliverPastInbox(received)).toBe(true);
  expect(await stock.level('MUG', 'store')).toEqual(levelIs(8, { unavailable: 8 }));
  expect(await stock.level('SHIRT', 'store')).toEqual(levelIs(3, { unavailable: 3 }));

  await stock.happen('return.inspected', {
    ...of,
    inspectionId: ids.next('ins'),
    lines: [
      { ...line('GIFT', 1), grade: 'A', disposition: 'RESTOCK' },
      { ...line('GIFT', 1), grade: 'D', disposition: 'SCRAP' },
      { ...line('MUG', 1), grade: 'C', disposition: 'VENDOR' },
      { ...line('MUG', 1), grade: 'B', disposition: 'QUARANTINE' },
      { ...line('GIFT', 1), grade: 'B', disposition: 'REFURBISH' },
      { ...line('WARRANTY', 3), grade: 'A', disposition: 'RESTOCK' },
    ],
  });
  await stock.redeliverAll();

  expect(await stock.level('MUG', 'store')).toEqual(levelIs(5, { unavailable: 3 }));
  expect(await stock.level('SHIRT', 'store')).toEqual(levelIs(2, { unavailable: 1 }));
});

// Seen to fail: the level's CHECK refused the inspection for good, and the return's later news waited behind it.
test('of returned units that were corrected away meanwhile only those are put on sale that are still held', async () => {
  const of = { returnOrderId: ids.next('ret'), orderId: ids.next('ord'), location: 'store' };
  const line = (quantity: number) => ({ returnLineId: ids.next('rln'), orderLineId: ids.next('oln'), sku: 'MUG', quantity });
  await stock.happen('return.received', { ...of, receiptId: ids.next('rcp'), lines: [line(3)] });
  const corrected = await adjustStock(stock.ports)(operator(), {
    ...{ idempotencyKey: ids.next('evt'), location: 'store', reason: 'LOSS' },
    lines: [{ sku: 'MUG', delta: -2, state: 'QUALITY_HOLD' }],
  });
  expect(corrected).toMatchObject({ ok: true });

  const lines = [{ ...line(3), grade: 'A' as const, disposition: 'RESTOCK' as const }];
  await stock.happen('return.inspected', { ...of, inspectionId: ids.next('ins'), lines });

  expect(await stock.level('MUG', 'store')).toEqual(levelIs(1));
});

test('each transaction tells of each product once, with its locations; an allocation of what was held changes nothing for buyers and tells nothing', async () => {
  const order = await anOrder([mugs(1), mugs(1), mugs(2, 'west'), { sku: 'SHIRT', location: 'east', quantity: 1 }]);
  await stock.happen('order.cancelled', {
    orderId: order.orderId,
    cancellationId: ids.next('can'),
    reason: 'CUSTOMER',
    lines: [],
    freed: order.units,
    complete: true,
  });

  const rows = await stock.test.query<{ payload: unknown }>(`select payload from bus.event where type = 'stock.changed' order by seq`);

  expect(order.units).toHaveLength(4);
  const both = [
    { sku: 'MUG', locations: ['east', 'west'] },
    { sku: 'SHIRT', locations: ['east'] },
  ];
  expect(rows.map((row) => row.payload)).toEqual([...both, ...both]);
});

function shipped(units: readonly UnitQuantity[], orderId: string) {
  const [unit] = units;
  if (!unit) throw new Error('an order without units');
  return change(unit, orderId);
}

async function receive(quantity: number): Promise<void> {
  await stock.run(`mutation ($input: ReceiveStockInput!) { receiveStock(input: $input) { levels { onHand } errors { __typename } } }`, {
    input: { idempotencyKey: ids.next('evt'), location: 'east', document: 'PO-1', lines: [{ sku: 'MUG', quantity }] },
  });
}
