import type { FulfilmentRelease, UnitQuantity } from '@baton/contracts';
import { aStock, ids, type Stock } from '../support/stock.ts';
import { movers } from '../support/transfers.ts';

/**
 * Goods that are brought to the store where an order is collected: MUG stands at east (50) and west (10); the store has none of it. Without the claims being
 * served in the transaction that takes the goods in, the race below is red: others reserve what came for the order.
 */
let stock: Stock;
let staffOf: ReturnType<typeof movers>;
beforeAll(async () => {
  stock = await aStock();
  staffOf = movers(stock);
});
afterAll(() => stock.close());

const level = async (location: string) => {
  const [row] = await stock.test.query<Record<string, number>>(
    `select on_hand, allocated, reserved, quality_hold, in_transit from stock.stock_level where sku = 'MUG' and location = '${location}'`,
  );
  return row ?? { on_hand: 0, allocated: 0, reserved: 0, quality_hold: 0, in_transit: 0 };
};
const change = async (location: string, before: Record<string, number>) => {
  const after = await level(location);
  return Object.fromEntries(
    Object.entries(after).flatMap(([key, value]) => (value === before[key] ? [] : [[key, value - (before[key] ?? 0)]])),
  );
};
const claim = async (fulfilmentLineId: string) => {
  const [row] = await stock.test.query('select open, arrived, missing, freed from stock.transfer_claim where fulfilment_line_id = $1', [
    fulfilmentLineId,
  ]);
  return row;
};
const told = async (transferId: string): Promise<string[]> => {
  await stock.settled();
  const rows = await stock.test.query<{ type: string }>(
    `select type from bus.event where aggregate = $1 and type in ('transfer.allocated', 'transfer.missing') order by seq`,
    [`transfer:${transferId}`],
  );
  return rows.map(({ type }) => type);
};

/** An order that is collected at the store, with units from east: reserved there, and told of. */
async function anOrder(quantity = 3): Promise<{ orderId: string; transferId: string; unit: UnitQuantity }> {
  const [orderId, transferId, fulfilmentId] = [ids.next('ord'), ids.next('trf'), ids.next('ful')];
  const reservationId = ids.next('rsv');
  const reserved = await stock.reserve([{ sku: 'MUG', location: 'east', quantity }], { orderId, reservationId });
  expect(reserved.outcome).toBe('RESERVED');
  const line = { fulfilmentLineId: ids.next('fln'), orderLineId: ids.next('oln'), sku: 'MUG', quantity };
  const fulfilment: FulfilmentRelease = {
    ...{ fulfilmentId, groupId: ids.next('grp'), method: 'PICKUP', location: 'store', service: null, dispatchBy: null },
    transfers: [{ transferId, origin: 'east', expectedAt: '2027-01-05T09:00:00Z' }],
    lines: [{ ...line, transferId }],
  };
  const payload = { orderId, number: 'B-1', channel: 'web', customerId: null, reservationIds: [reservationId], fulfilments: [fulfilment] };
  await stock.happen('order.placed', payload, `order:${orderId}`);
  return { orderId, transferId, unit: { ...line, fulfilmentId, location: 'store' } };
}
const cancelled = (orderId: string, unit: UnitQuantity, quantity: number) =>
  stock.happen('order.cancelled', {
    ...{ orderId, cancellationId: ids.next('can'), reason: 'CUSTOMER', complete: false },
    lines: [{ orderLineId: unit.orderLineId, quantity }],
    freed: [{ ...unit, quantity }],
  });

test('what was reserved for an order elsewhere is brought to its store, and is its own there the moment it comes', async () => {
  const [east, store] = [await level('east'), await level('store')];
  const { transferId, unit } = await anOrder();
  expect(await change('east', east)).toEqual({ allocated: 3 });
  expect(await claim(unit.fulfilmentLineId)).toEqual({ open: 3, arrived: 0, missing: 0, freed: 0 });

  await staffOf.change('pickTransfer', { transferId });
  await staffOf.change('shipTransfer', { transferId });
  expect(await change('store', store)).toEqual({ in_transit: 3 });
  // It is spoken for: no supply that others could be promised.
  expect(await stock.test.query(`select id from stock.inbound_supply where document = '${transferId}'`)).toEqual([]);
  await staffOf.change('receiveTransfer', { transferId });

  expect(await change('store', store)).toEqual({ on_hand: 3, allocated: 3 });
  expect(await change('east', east)).toEqual({ on_hand: -3 });
  expect(await claim(unit.fulfilmentLineId)).toEqual({ open: 0, arrived: 3, missing: 0, freed: 0 });
  expect(await told(transferId)).toEqual(['transfer.allocated']);
});

test('however many want it at that moment, what comes for an order goes to nobody else', async () => {
  const { transferId } = await anOrder(5);
  for (const action of ['pick', 'ship']) await staffOf.change(`${action}Transfer`, { transferId });
  const wanted = Array.from({ length: 20 }, () => stock.reserve([{ sku: 'MUG', location: 'store', quantity: 1 }]));
  const [received, ...others] = await Promise.all([staffOf.change('receiveTransfer', { transferId }), ...wanted]);
  const late = await Promise.all(Array.from({ length: 20 }, () => stock.reserve([{ sku: 'MUG', location: 'store', quantity: 1 }])));
  expect(received).toMatchObject({ errors: [] });
  expect([...others, ...late].map(({ outcome }) => outcome)).toEqual(Array.from({ length: 40 }, () => 'INSUFFICIENT'));
});

test('what is cancelled before it leaves stays where it is; all of it gives the transfer up', async () => {
  const east = await level('east');
  const { orderId, transferId, unit } = await anOrder(3);
  await cancelled(orderId, unit, 1);
  expect(await change('east', east)).toEqual({ allocated: 2 });
  await staffOf.change('pickTransfer', { transferId });
  await cancelled(orderId, unit, 2);
  expect(await change('east', east)).toEqual({});
  expect(await stock.test.query(`select status from stock.transfer where id = '${transferId}'`)).toEqual([{ status: 'CANCELLED' }]);
  expect(await claim(unit.fulfilmentLineId)).toEqual({ open: 0, arrived: 0, missing: 0, freed: 3 });
  expect(await told(transferId)).toEqual([]);
});

test('what is cancelled on its way is for sale where it comes; what is cancelled there, too', async () => {
  const { orderId, transferId, unit } = await anOrder(3);
  for (const action of ['pick', 'ship']) await staffOf.change(`${action}Transfer`, { transferId });
  const store = await level('store');
  await cancelled(orderId, unit, 1);
  await staffOf.change('receiveTransfer', { transferId });
  expect(await change('store', store)).toEqual({ on_hand: 3, allocated: 2, in_transit: -3 });
  await cancelled(orderId, unit, 2);
  expect(await change('store', store)).toEqual({ on_hand: 3, in_transit: -3 });
});

test('what is not found, comes broken or is lost is told of, once, and freed when the work order knows of it', async () => {
  const { orderId, transferId, unit } = await anOrder(4);
  const ends = { fulfilmentId: unit.fulfilmentId, orderId, location: 'store', status: 'PLANNED', transferId, origin: 'east' };
  const short = (quantity: number) => stock.happen('fulfilment.transfer-short', { ...ends, lines: [{ ...unit, quantity }] });
  const store = await level('store');
  await staffOf.change('pickTransfer', { transferId, lines: [{ sku: 'MUG', quantity: 3 }] });
  expect(await claim(unit.fulfilmentLineId)).toEqual({ open: 3, arrived: 0, missing: 1, freed: 0 });
  await staffOf.change('shipTransfer', { transferId });
  await short(1);
  await staffOf.change('receiveTransfer', { transferId, lines: [{ sku: 'MUG', quantity: 1, damaged: 1 }] });
  await staffOf.change('declareTransferLost', { transferId, reason: 'CARRIER' });
  expect(await claim(unit.fulfilmentLineId)).toEqual({ open: 0, arrived: 1, missing: 2, freed: 1 });
  await short(2);
  expect(await claim(unit.fulfilmentLineId)).toEqual({ open: 0, arrived: 1, missing: 0, freed: 3 });
  expect(await change('store', store)).toEqual({ on_hand: 2, allocated: 1 });
  expect(await told(transferId)).toEqual(['transfer.missing', 'transfer.allocated', 'transfer.missing', 'transfer.missing']);
});

test('a cancellation that meets a loss half-way frees each unit once', async () => {
  const { orderId, transferId, unit } = await anOrder(2);
  for (const action of ['pick', 'ship']) await staffOf.change(`${action}Transfer`, { transferId });
  // The work order let one unit go before it knew that both were lost: it learns of one.
  await staffOf.change('declareTransferLost', { transferId, reason: 'CARRIER' });
  await cancelled(orderId, unit, 1);
  const ends = { fulfilmentId: unit.fulfilmentId, orderId, location: 'store', status: 'REJECTED', transferId, origin: 'east' };
  await stock.happen('fulfilment.transfer-short', { ...ends, lines: [{ ...unit, quantity: 1 }] });
  expect(await claim(unit.fulfilmentLineId)).toEqual({ open: 0, arrived: 0, missing: 0, freed: 2 });
});

test('who gives the transfer up at the counter takes it from the order', async () => {
  const east = await level('east');
  const { transferId, unit } = await anOrder(2);
  await staffOf.change('cancelTransfer', { transferId });
  expect(await claim(unit.fulfilmentLineId)).toEqual({ open: 0, arrived: 0, missing: 2, freed: 0 });
  expect(await change('east', east)).toEqual({});
  expect(await told(transferId)).toEqual(['transfer.missing']);
});

test('a reservation that ran out before its order came: what was sold meanwhile is missing from the first', async () => {
  const [orderId, transferId] = [ids.next('ord'), ids.next('trf')];
  const line = { fulfilmentLineId: ids.next('fln'), orderLineId: ids.next('oln'), sku: 'MUG', quantity: 1_000, transferId };
  const work = { fulfilmentId: ids.next('ful'), groupId: ids.next('grp'), method: 'PICKUP' as const, location: 'store', service: null };
  const fulfilment = { ...work, dispatchBy: null, transfers: [{ transferId, origin: 'west', expectedAt: null }], lines: [line] };
  const payload = {
    orderId,
    number: 'B-2',
    channel: 'web',
    customerId: null,
    reservationIds: [ids.next('rsv')],
    fulfilments: [fulfilment],
  };
  await stock.happen('order.placed', payload, `order:${orderId}`);
  const west = await level('west');
  expect(await claim(line.fulfilmentLineId)).toMatchObject({ arrived: 0, missing: 1_000 - (west['allocated'] ?? 0) });
  expect(await told(transferId)).toEqual(['transfer.missing']);
});
