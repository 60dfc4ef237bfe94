import { expireLots, settleLots } from '../../src/use-cases/lot/block-lots.ts';
import { aRetailer } from '../support/retailer.ts';
import { anonymous, aPlacedOrder, aStock, ids, operator, type Stock, staff } from '../support/stock.ts';

let stock: Stock;
beforeEach(async () => {
  const retailer = aRetailer({ levels: [{ sku: 'SHIRT', location: 'east', onHand: 9 }] });
  // Milk must be good for three more days when it ships.
  stock = await aStock({
    retailer: {
      ...retailer,
      products: [...retailer.products, { sku: 'MILK', title: 'Milk', kind: 'PHYSICAL', trackLots: true, minLifeDays: 3 }],
    },
  });
});
afterEach(() => stock.close());

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const keeper = () => staff(['stock:lots', 'stock:read', 'location:any']);
type Refused = { errors: { __typename: string; path: string[] | null }[] };

async function receive(lot: string | null, quantity: number, expiresOn: string | null, of: object = {}) {
  const document =
    'mutation ($input: ReceiveStockInput!) { receiveStock(input: $input) { errors { __typename ... on UserError { path } } } }';
  const input = {
    idempotencyKey: ids.next('evt'),
    location: 'east',
    document: 'PO',
    lines: [{ sku: 'MILK', quantity, lot, expiresOn, ...of }],
  };
  return (await stock.run<{ receiveStock: Refused }>(document, { input }, operator())).receiveStock.errors;
}

async function change(name: 'holdLot' | 'releaseLot' | 'recallLot', lot: string, of: object = {}) {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { lot { state allowedActions } errors { __typename ... on UserError { path } } } }`;
  const input = { idempotencyKey: ids.next('evt'), sku: 'MILK', lot, reason: 'test', ...of };
  return (await stock.run<Record<string, Refused & { lot: object | null }>>(document, { input }, keeper()))[name];
}

async function adjust(of: object) {
  const document =
    'mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { levels { onHand } errors { __typename ... on UserError { path } } } }';
  const input = { idempotencyKey: ids.next('evt'), location: 'east', reason: 'LOSS', lines: [{ sku: 'MILK', ...of }] };
  return (await stock.run<{ adjustStock: Refused & { levels: object[] } }>(document, { input }, operator())).adjustStock;
}

/** An order of milk, allocated, with the lots that are set aside for it. */
async function anOrder(quantity: number) {
  const reservationId = ids.next('rsv');
  const line = { sku: 'MILK', location: 'east', quantity };
  expect((await stock.reserve([line], { reservationId })).outcome).toBe('RESERVED');
  const order = aPlacedOrder([line], [reservationId]);
  await stock.happen('order.placed', order.payload, `order:${order.orderId}`);
  return order;
}

const lotsOf = async ({ units }: Awaited<ReturnType<typeof anOrder>>) => {
  const document =
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Fulfilment { lotsToPick { lot quantity } } } }';
  const representations = [{ __typename: 'Fulfilment', id: units[0]?.fulfilmentId }];
  const answer = await stock.run<{ _entities: { lotsToPick: { lot: string; quantity: number }[] }[] }>(
    document,
    { representations },
    staff(['fulfilment:work'], ['east']),
  );
  return answer._entities[0]?.lotsToPick.map(({ lot, quantity }) => `${quantity} of ${lot}`);
};

const ship = ({ orderId, units }: Awaited<ReturnType<typeof anOrder>>, lots?: { lot: string; quantity: number }[]) => {
  const of = { fulfilmentId: units[0]?.fulfilmentId ?? '', orderId, location: 'east', status: 'SHIPPED', parcelId: ids.next('pcl') };
  return stock.happen('parcel.shipped', { ...of, lines: units.map((unit) => ({ ...unit, ...(lots && { lots }) })) });
};

const holders = async (lot: string) => {
  const document =
    'query ($lot: String!) { stockLot(sku: "MILK", lot: $lot) { levels { onHand blocked } holders(first: 10) { nodes { order { id } location { code } quantity shippedAt } } } }';
  const { stockLot } = await stock.run<{
    stockLot: { levels: object[]; holders: { nodes: { order: { id: string }; quantity: number; shippedAt: string | null }[] } };
  }>(document, { lot }, keeper());
  return {
    levels: stockLot.levels,
    nodes: stockLot.holders.nodes.map((node) => [node.order.id, node.quantity, node.shippedAt === null ? 'waits' : 'shipped']),
  };
};

const free = async (): Promise<number> => {
  const { outcome, shortages = [] } = await stock.reserve([{ sku: 'MILK', location: 'east', quantity: 1_000 }]);
  return outcome === 'INSUFFICIENT' ? (shortages[0]?.sellable ?? -1) : -1;
};

test('what expires first is set aside first, over as many lots as it takes, and a recall finds who got it', async () => {
  await receive('LATE', 5, inDays(30));
  await receive('SOON', 4, inDays(10));
  await receive('EVER', 5, null);

  const [first, second] = [await anOrder(3), await anOrder(4)];

  expect(await lotsOf(first)).toEqual(['3 of SOON']);
  expect(await lotsOf(second)).toEqual(['1 of SOON', '3 of LATE']);
  await ship(first);
  await ship(second, [
    { lot: 'SOON', quantity: 1 },
    { lot: 'EVER', quantity: 3 },
  ]);
  expect(await holders('SOON')).toEqual({
    levels: [],
    nodes: [
      [first.orderId, 3, 'shipped'],
      [second.orderId, 1, 'shipped'],
    ],
  });
  expect((await holders('EVER')).nodes).toEqual([[second.orderId, 3, 'shipped']]);
  expect((await holders('LATE')).nodes).toEqual([]);
});

// Seen to fail: without the look at the location.
test('each line of a fulfilment says which lots to take for it, to those who work there', async () => {
  await receive('SOON', 2, inDays(10));
  await receive('LATE', 5, inDays(30));
  const { units } = await anOrder(3);
  const document =
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on FulfilmentLine { lotsToPick { lot quantity } } } }';
  const representations = [{ __typename: 'FulfilmentLine', id: units[0]?.fulfilmentLineId }];
  const asked = async (location: string) =>
    (await stock.run<{ _entities: object[] }>(document, { representations }, staff(['fulfilment:work'], [location])))._entities;

  expect(await asked('east')).toEqual([
    {
      lotsToPick: [
        { lot: 'SOON', quantity: 2 },
        { lot: 'LATE', quantity: 1 },
      ],
    },
  ]);
  expect(await asked('west')).toEqual([{ lotsToPick: null }]);
});

test('what is given up is set aside for others', async () => {
  await receive('SOON', 4, inDays(10));
  const order = await anOrder(4);
  const cancelled = { orderId: order.orderId, cancellationId: ids.next('can'), reason: 'CUSTOMER', lines: [], complete: true };
  await stock.happen('order.cancelled', { ...cancelled, freed: order.units });

  expect(await lotsOf(await anOrder(2))).toEqual(['2 of SOON']);
});

// Seen to fail: with a level whose lot is due left free for reservations, and with the sweep that follows a shortage left out.
test('a lot that is too old to ship is not for sale from the very moment, although nobody has swept', async () => {
  await receive('OLD', 4, inDays(5));
  await receive('GOOD', 3, inDays(20));
  expect(await free()).toBe(7);
  // One day it will no longer be good for three more days: today is made that day. Where it stands it may be yesterday still.
  await stock.test.query(`update stock.product set min_life_days = 7 where sku = 'MILK'`);
  await stock.test.query(`update stock.stock_level set lots_due_at = now() - interval '1 minute' where sku = 'MILK'`);

  // There are seven, but four of them are too old.
  expect((await stock.reserve([{ sku: 'MILK', location: 'east', quantity: 5 }])).outcome).toBe('INSUFFICIENT');
  expect(await free()).toBe(3);

  expect(await stock.level('MILK', 'east')).toMatchObject({ on_hand: 7, unavailable: 4 });
  expect(await lotsOf(await anOrder(3))).toEqual(['3 of GOOD']);
});

test('what came in too old is never for sale, and the sweep finds nothing more to do', async () => {
  await receive('OLD', 4, inDays(1));

  expect(await free()).toBe(0);
  expect(await expireLots(stock.ports)).toBe(0);
  expect(await stock.level('MILK', 'east')).toMatchObject({ on_hand: 4, unavailable: 4 });
});

test('a lot that is recalled is blocked everywhere; what was promised of it gets another lot, or is never sold again', async () => {
  await receive('BAD', 4, inDays(10));
  await receive('GOOD', 1, inDays(20));
  const order = await anOrder(3);
  expect(await lotsOf(order)).toEqual(['3 of BAD']);

  expect(await change('recallLot', 'BAD')).toEqual({ lot: { state: 'RECALLED', allowedActions: [] }, errors: [] });

  expect(await lotsOf(order)).toEqual(['1 of GOOD']);
  expect(await free()).toBe(0);
  expect(await holders('BAD')).toEqual({ levels: [{ onHand: 4, blocked: 4 }], nodes: [] });
  // Two of the three are found missing by the picker; the rest of the promise is given up.
  const cancelled = { orderId: order.orderId, cancellationId: ids.next('can'), reason: 'CUSTOMER', lines: [], complete: true };
  await stock.happen('order.cancelled', { ...cancelled, freed: order.units });
  expect(await free()).toBe(1);
  expect(await settleLots(stock.ports)).toBe(1);
  expect(await stock.level('MILK', 'east')).toMatchObject({ on_hand: 5, unavailable: 4, allocated: 0 });
  expect(await change('releaseLot', 'BAD')).toMatchObject({ lot: null, errors: [{ __typename: 'InvalidTransitionError' }] });
});

test('a lot that was held is for sale again once it is released', async () => {
  await receive('ODD', 4, inDays(10));
  await anOrder(1);

  expect(await change('holdLot', 'ODD')).toMatchObject({ lot: { state: 'HELD', allowedActions: ['RELEASE', 'RECALL'] } });
  expect(await free()).toBe(0);
  expect(await change('releaseLot', 'ODD')).toMatchObject({ lot: { state: 'OK' } });

  expect(await free()).toBe(3);
  expect(await stock.level('MILK', 'east')).toMatchObject({ on_hand: 4, unavailable: 0, allocated: 1 });
});

test('what is damaged of a lot stays out of sale when the lot is released', async () => {
  await receive('ODD', 4, inDays(10));
  expect(await adjust({ delta: 1, lot: 'ODD', state: 'DAMAGED' })).toMatchObject({ errors: [] });
  await change('holdLot', 'ODD');
  expect((await holders('ODD')).levels).toEqual([{ onHand: 5, blocked: 5 }]);
  // Found missing while it is held.
  expect(await adjust({ delta: -1, lot: 'ODD', state: 'QUALITY_HOLD' })).toMatchObject({ errors: [] });

  expect(await change('releaseLot', 'ODD')).toMatchObject({ lot: { state: 'OK' }, errors: [] });

  expect(await free()).toBe(3);
  expect((await holders('ODD')).levels).toEqual([{ onHand: 4, blocked: 1 }]);
  expect(await stock.level('MILK', 'east')).toMatchObject({ on_hand: 4, unavailable: 1, allocated: 0 });
});

test('lots are named where they must be and nowhere else, and each has one expiry date', async () => {
  await receive('A', 1, inDays(10));

  expect(await receive(null, 1, null)).toMatchObject([{ __typename: 'InvalidInputError', path: ['lines', '0', 'lot'] }]);
  expect(await receive('A', 1, null, { sku: 'SHIRT' })).toMatchObject([{ __typename: 'InvalidInputError', path: ['lines', '0', 'lot'] }]);
  expect(await receive('A', 1, inDays(11))).toMatchObject([{ __typename: 'InvalidInputError', path: ['lines', '0', 'expiresOn'] }]);
  expect(await receive('B', 1, '2027-02-30')).toMatchObject([{ __typename: 'InvalidInputError', path: ['lines', '0', 'expiresOn'] }]);
  expect(await change('holdLot', 'NO-SUCH')).toMatchObject({ errors: [{ __typename: 'NotFoundError', path: ['lot'] }] });
  expect(await change('holdLot', 'A', { reason: ' ' })).toMatchObject({ errors: [{ __typename: 'InvalidInputError', path: ['reason'] }] });
  expect(await stock.level('MILK', 'east')).toMatchObject({ on_hand: 1 });
});

test('a correction names its lot, and takes no more of it than stands there', async () => {
  await receive('A', 4, inDays(10));
  await receive('OLD', 2, inDays(1));
  await anOrder(3);

  expect(await adjust({ delta: -1 })).toMatchObject({ errors: [{ __typename: 'InvalidInputError', path: ['lines', '0', 'lot'] }] });
  expect(await adjust({ delta: -1, lot: 'OLD' })).toMatchObject({
    errors: [{ __typename: 'InvalidInputError', path: ['lines', '0', 'lot'] }],
  });
  expect(await adjust({ delta: -2, lot: 'OLD', state: 'EXPIRED' })).toEqual({ levels: [{ onHand: 4 }], errors: [] });
  expect(await adjust({ delta: -1, lot: 'A' })).toEqual({ levels: [{ onHand: 3 }], errors: [] });
  expect((await holders('OLD')).levels).toEqual([]);
  expect((await holders('A')).levels).toEqual([{ onHand: 3, blocked: 0 }]);
});

test('orders and expiries at once never set a unit of a lot aside twice', async () => {
  await receive('A', 10, inDays(10));
  await receive('B', 10, inDays(20));
  const order = async (): Promise<void> => {
    const reservationId = ids.next('rsv');
    const line = { sku: 'MILK', location: 'east', quantity: 2 };
    if ((await stock.reserve([line], { reservationId })).outcome !== 'RESERVED') return;
    const placed = aPlacedOrder([line], [reservationId]);
    await stock.happen('order.placed', placed.payload, `order:${placed.orderId}`);
  };
  await Promise.all([
    ...Array.from({ length: 8 }, order),
    change('holdLot', 'A'),
    ...Array.from({ length: 4 }, order),
    change('recallLot', 'B'),
  ]);

  const over = await stock.test.query(`
    select v.lot from stock.lot_level v left join stock.lot_allocation a using (sku, location, lot)
    group by v.sku, v.location, v.lot, v.on_hand, v.blocked having coalesce(sum(a.quantity), 0) > v.on_hand - v.blocked`);
  expect(over).toEqual([]);
});

test('only staff with the scope', async () => {
  const query = '{ stockLot(sku: "MILK", lot: "A") { lot } }';
  const code = async (context: ReturnType<typeof anonymous>) =>
    (await stock.subgraph.execute({ query }, context)).errors?.[0]?.extensions['code'];

  expect(await code(anonymous())).toBe('UNAUTHENTICATED');
  expect(await code(staff(['stock:read']))).toBe('FORBIDDEN');
});
