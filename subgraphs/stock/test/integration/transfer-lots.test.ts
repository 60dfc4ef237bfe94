// What was seen to break: with lots that leave in any order (what expires first stays behind), without adding lots where they come in (nobody can be sold what
// stands there by lot), without `takeOutOfSale` behind the arrival (a lot that was recalled on its way is sold), without looking at lots before a transfer
// leaves (units of a recalled lot travel), without leaving them behind on demand (the whole is refused), with what is withheld of lots left free for a request, without losing lots with their units.
import type { FulfilmentRelease } from '@baton/contracts';
import { settleLots } from '../../src/use-cases/lot/block-lots.ts';
import { findCountDifferences } from '../../src/use-cases/verify-promises.ts';
import { aRetailer } from '../support/retailer.ts';
import { aPlacedOrder, aStock, ids, operator, type Stock, staff } from '../support/stock.ts';
import { mover, movers } from '../support/transfers.ts';

let stock: Stock;
let staffOf: ReturnType<typeof movers>;
// One database for all: every test moves a product of its own.
beforeAll(async () => {
  stock = await aStock({ retailer: aRetailer() });
  staffOf = movers(stock);
});
afterAll(() => stock.close());
let sku: string;
let count = 0;
beforeEach(async () => {
  count += 1;
  sku = `CHEESE-${count}`;
  await stock.test.query(`insert into stock.product (sku, title, kind, track_lots) values ($1, 'Cheese', 'PHYSICAL', true)`, [sku]);
});
afterEach(async () => {
  expect(await findCountDifferences(stock.database)).toEqual([]);
});

/** Midnight may pass between what is received and what is seen. */
const today = Date.now();
const inDays = (days: number): string => new Date(today + days * 86_400_000).toISOString().slice(0, 10);
async function receive(lot: string, quantity: number, expiresOn: string | null): Promise<void> {
  const input = { idempotencyKey: ids.next('evt'), location: 'east', document: 'PO', lines: [{ sku, quantity, lot, expiresOn }] };
  await stock.run('mutation ($input: ReceiveStockInput!) { receiveStock(input: $input) { errors { __typename } } }', { input }, operator());
}
async function recall(lot: string): Promise<void> {
  const input = { idempotencyKey: ids.next('evt'), sku, lot, reason: 'test' };
  const keeper = staff(['stock:lots', 'stock:read', 'location:any']);
  await stock.run('mutation ($input: RecallLotInput!) { recallLot(input: $input) { errors { __typename } } }', { input }, keeper);
}
const lotsAt = async (location: string): Promise<string[]> =>
  (
    await stock.test.query<{ lot: string; on_hand: number; blocked: number; expires_on: string | null }>(
      'select v.lot, v.on_hand, v.blocked, t.expires_on::text from stock.lot_level v join stock.lot t using (sku, lot) where sku = $1 and location = $2 and on_hand > 0 order by lot',
      [sku, location],
    )
  ).map(({ lot, on_hand, blocked }) => `${lot} ${on_hand}${blocked > 0 ? ` (${blocked} blocked)` : ''}`);
const lotsOf = async (transferId: string): Promise<object[]> => {
  const query = `query ($id: ID!) { transfer(id: $id) { lines { lots { lot expiresOn inTransit received damaged lost } } } }`;
  const { transfer } = await stock.run<{ transfer: { lines: { lots: object[] }[] } }>(query, { id: transferId }, mover());
  return transfer.lines.flatMap(({ lots }) => lots);
};
const onTheWay = async (lot: string): Promise<object> => {
  const query =
    'query ($sku: String!, $lot: String!) { stockLot(sku: $sku, lot: $lot) { onTheWay { quantity transfer { id destination { code } } } } }';
  return (await stock.run<{ stockLot: { onTheWay: object } }>(query, { sku, lot }, staff(['stock:lots', 'location:any']))).stockLot
    .onTheWay;
};
const free = async (location: string): Promise<number> => {
  const { shortages = [] } = await stock.reserve([{ sku, location, quantity: 1_000 }]);
  return shortages[0]?.sellable ?? -1;
};
const of = (lot: string, expiresOn: string | null, units: object) => ({
  lot,
  expiresOn,
  inTransit: 0,
  received: 0,
  damaged: 0,
  lost: 0,
  ...units,
});

test('lots leave those that expire first, and keep their expiry where they come in', async () => {
  await receive('LATE', 5, inDays(30));
  await receive('SOON', 4, inDays(10));
  const transferId = await staffOf.underWay(['request', 'pick', 'ship'], [{ sku, quantity: 6 }]);

  expect([await lotsAt('east'), await lotsAt('west')]).toEqual([['LATE 3'], []]);
  expect(await lotsOf(transferId)).toEqual([of('SOON', inDays(10), { inTransit: 4 }), of('LATE', inDays(30), { inTransit: 2 })]);
  expect(await onTheWay('SOON')).toEqual([{ quantity: 4, transfer: { id: transferId, destination: { code: 'west' } } }]);
  expect((await staffOf.change('receiveTransfer', { transferId })).errors).toEqual([]);

  expect(await lotsAt('west')).toEqual(['LATE 2', 'SOON 4']);
  expect(await onTheWay('SOON')).toEqual([]);
  // What is sold there goes by the same expiry.
  const reservationId = ids.next('rsv');
  await stock.reserve([{ sku, location: 'west', quantity: 5 }], { reservationId });
  const order = aPlacedOrder([{ sku, location: 'west', quantity: 5 }], [reservationId]);
  await stock.consume('order.placed', order.payload);
  const chosen = await stock.test.query('select lot, quantity from stock.lot_allocation where sku = $1 order by quantity', [sku]);
  expect(chosen).toEqual([
    { lot: 'LATE', quantity: 1 },
    { lot: 'SOON', quantity: 4 },
  ]);
});

test('whoever unpacks says which lots came, and which of them damaged; what never comes is lost by its lot', async () => {
  await receive('A', 4, inDays(10));
  await receive('B', 4, inDays(20));
  const transferId = await staffOf.underWay(['request', 'pick', 'ship'], [{ sku, quantity: 8 }]);
  const lines = (...each: object[]) => each.map((line) => ({ sku, quantity: 0, ...line }));

  expect(await staffOf.change('receiveTransfer', { transferId, lines: lines({ quantity: 5, lot: 'B' }) })).toMatchObject({
    transfer: null,
    errors: [{ __typename: 'InvalidInputError', path: ['lines'] }],
  });
  expect(await lotsAt('west')).toEqual([]);
  await staffOf.change('receiveTransfer', { transferId, lines: lines({ quantity: 2, damaged: 1, lot: 'B' }, { quantity: 1 }) });

  expect(await lotsAt('west')).toEqual(['A 1', 'B 3 (1 blocked)']);
  expect(await free('west')).toBe(3);
  await staffOf.change('declareTransferLost', { transferId, reason: 'CARRIER' });
  expect(await lotsOf(transferId)).toEqual([
    of('A', inDays(10), { received: 1, lost: 3 }),
    of('B', inDays(20), { received: 2, damaged: 1, lost: 1 }),
  ]);
  expect(await lotsAt('east')).toEqual([]);
});

test('a recall finds what is on its way, and it is not for sale when it comes in', async () => {
  await receive('BAD', 3, inDays(10));
  await receive('GOOD', 2, inDays(20));
  const transferId = await staffOf.underWay(['request', 'pick', 'ship'], [{ sku, quantity: 5 }]);
  await recall('BAD');
  expect(await onTheWay('BAD')).toMatchObject([{ quantity: 3, transfer: { id: transferId } }]);
  await staffOf.change('receiveTransfer', { transferId });

  expect(await lotsAt('west')).toEqual(['BAD 3 (3 blocked)', 'GOOD 2']);
  expect(await free('west')).toBe(2);
  expect(await stock.level(sku, 'west')).toMatchObject({ on_hand: 5, unavailable: 3 });
});

test('what was recalled before it left stays, and the transfer says how many can go; given up, nothing has moved', async () => {
  await receive('BAD', 3, inDays(10));
  await receive('GOOD', 2, inDays(20));
  const transferId = await staffOf.underWay(['request', 'pick'], [{ sku, quantity: 4 }]);
  await recall('BAD');

  const { transfer, errors } = await staffOf.change('shipTransfer', { transferId });
  expect([transfer, errors]).toMatchObject([null, [{ __typename: 'InvalidInputError', path: ['transferId'] }]]);
  expect(await lotsOf(transferId)).toEqual([]);
  expect((await staffOf.change('cancelTransfer', { transferId })).errors).toEqual([]);
  expect(await lotsAt('east')).toEqual(['BAD 3 (3 blocked)', 'GOOD 2']);
  const tooMany = await staffOf.draft([{ sku, quantity: 3 }]);
  expect(await staffOf.change('requestTransfer', { transferId: tooMany })).toMatchObject({
    errors: [{ __typename: 'TransferShortError', available: 2 }],
  });
  const again = await staffOf.underWay(['request', 'pick', 'ship'], [{ sku, quantity: 2 }]);
  expect(await lotsOf(again)).toMatchObject([{ lot: 'GOOD', inTransit: 2 }]);
});

test('what was recalled after it was picked stays behind on demand, others in its place where there are any', async () => {
  await receive('BAD', 3, inDays(10));
  await receive('GOOD', 2, inDays(20));
  const transferId = await staffOf.underWay(['request', 'pick'], [{ sku, quantity: 4 }]);
  await recall('BAD');
  const { transfer, errors } = await staffOf.change('shipTransfer', { transferId, onlySellable: true });

  expect(errors).toEqual([]);
  expect(transfer).toMatchObject({ status: 'IN_TRANSIT', lines: [{ quantity: 4, held: 0, inTransit: 2, released: 2 }] });
  expect(await lotsOf(transferId)).toMatchObject([{ lot: 'GOOD', inTransit: 2 }]);
  expect(await lotsAt('east')).toEqual(['BAD 3 (3 blocked)']);
  expect(await free('east')).toBe(0);
  await settleLots(stock.ports);
  expect(await stock.level(sku, 'east')).toMatchObject({ on_hand: 3, unavailable: 3, allocated: 0 });

  await receive('WORSE', 2, inDays(10));
  const none = await staffOf.underWay(['request', 'pick'], [{ sku, quantity: 2 }]);
  await recall('WORSE');
  expect(await staffOf.change('shipTransfer', { transferId: none, onlySellable: true })).toMatchObject({
    transfer: null,
    errors: [{ __typename: 'InvalidInputError', path: ['onlySellable'] }],
  });
  await receive('FRESH', 2, inDays(30));
  expect((await staffOf.change('shipTransfer', { transferId: none, onlySellable: true })).transfer).toMatchObject({
    lines: [{ inTransit: 2, released: 0 }],
  });
  expect(await lotsOf(none)).toMatchObject([{ lot: 'FRESH', inTransit: 2 }]);
});

// Seen to fail: with `onlySellable` heeded only where no order waits.
test('of what is brought to an order, what was recalled stays behind and is missing from the order at once', async () => {
  await receive('BAD', 3, inDays(10));
  await receive('GOOD', 2, inDays(20));
  const [orderId, reservationId, transferId, fulfilmentId] = [ids.next('ord'), ids.next('rsv'), ids.next('trf'), ids.next('ful')];
  expect((await stock.reserve([{ sku, location: 'east', quantity: 4 }], { orderId, reservationId })).outcome).toBe('RESERVED');
  const line = { fulfilmentLineId: ids.next('fln'), orderLineId: ids.next('oln'), sku, quantity: 4, transferId };
  const brought = { transferId, origin: 'east', expectedAt: '2090-01-05T09:00:00Z' };
  const fulfilment: FulfilmentRelease = {
    ...{ fulfilmentId, groupId: ids.next('grp'), method: 'PICKUP', location: 'store', service: null, dispatchBy: null },
    ...{ transfers: [brought], lines: [line] },
  };
  const head = { orderId, number: 'B-1', channel: 'web', customerId: null, reservationIds: [reservationId] };
  await stock.happen('order.placed', { ...head, fulfilments: [fulfilment] }, `order:${orderId}`);
  const claim = async () =>
    (
      await stock.test.query('select open, arrived, missing, freed from stock.transfer_claim where fulfilment_line_id = $1', [
        line.fulfilmentLineId,
      ])
    )[0];
  await staffOf.change('pickTransfer', { transferId });
  await recall('BAD');

  const { transfer, errors } = await staffOf.change('shipTransfer', { transferId, onlySellable: true });

  expect([errors, transfer]).toMatchObject([[], { lines: [{ held: 0, inTransit: 2, released: 2 }] }]);
  expect(await claim()).toEqual({ open: 2, arrived: 0, missing: 2, freed: 0 });
  await staffOf.change('receiveTransfer', { transferId });
  expect(await claim()).toEqual({ open: 0, arrived: 2, missing: 2, freed: 0 });
  expect([await lotsAt('east'), await lotsAt('store')]).toEqual([['BAD 3 (3 blocked)'], ['GOOD 2']]);
  expect(await stock.level(sku, 'store')).toMatchObject({ on_hand: 2, allocated: 2 });
  await stock.settled();
  const told = await stock.test.query<{ type: string }>(
    `select type from bus.event where aggregate = $1 and type in ('transfer.allocated', 'transfer.missing') order by seq`,
    [`transfer:${transferId}`],
  );
  expect(told.map(({ type }) => type)).toEqual(['transfer.missing', 'transfer.allocated']);
});

test('what stood there before its product had lots goes behind them, without one', async () => {
  await stock.test.query('update stock.product set track_lots = false where sku = $1', [sku]);
  const input = { idempotencyKey: ids.next('evt'), location: 'east', document: 'PO', lines: [{ sku, quantity: 3 }] };
  await stock.run('mutation ($input: ReceiveStockInput!) { receiveStock(input: $input) { errors { __typename } } }', { input }, operator());
  await stock.test.query('update stock.product set track_lots = true where sku = $1', [sku]);
  await receive('A', 2, inDays(10));
  const transferId = await staffOf.underWay(['request', 'pick', 'ship'], [{ sku, quantity: 4 }]);

  expect(await lotsOf(transferId)).toEqual([of('A', inDays(10), { inTransit: 2 })]);
  await staffOf.change('receiveTransfer', { transferId, lines: [{ sku, quantity: 3 }] });
  expect(await stock.level(sku, 'west')).toMatchObject({ on_hand: 3 });
  expect(await lotsAt('west')).toEqual(['A 2']);
});
