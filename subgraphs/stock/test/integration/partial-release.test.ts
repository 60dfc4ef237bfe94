import type { AnyEvent, UnitQuantity } from '@baton/contracts';
import pg from 'pg';
import { AllocationNotThere } from '../../src/use-cases/move-allocated.ts';
import { aPlacedOrder, aStock, ids, type PlacedLine, type Stock } from '../support/stock.ts';

/**
 * What others got wrong: the failures that were reported of magento/inventory, each with the number of its issue. What is left to sell is exact after every
 * partial cancellation, shipment and return, however often each is delivered.
 * Seen to fail: a cancellation of all that was ordered, as in #1881, is refused by the sum of the allocation: 90 of the 93 were left.
 */
let stock: Stock;
beforeEach(async () => {
  stock = await aStock({ retailer });
});
afterEach(() => stock.close());

const retailer = {
  products: [
    { sku: 'A', title: 'A', kind: 'PHYSICAL' },
    { sku: 'B', title: 'B', kind: 'PHYSICAL' },
    { sku: 'KIT-5', title: 'Five of A', kind: 'BUNDLE', components: [{ sku: 'A', quantity: 5 }] },
    { sku: 'KIT-1', title: 'One of A', kind: 'BUNDLE', components: [{ sku: 'A', quantity: 1 }] },
  ],
  locations: [
    {
      code: 'dc',
      name: 'DC',
      type: 'WAREHOUSE',
      line1: '1 Dock Road',
      city: 'Allentown',
      countryCode: 'US',
      timeZone: 'UTC',
      methods: ['SHIP'],
    },
  ],
  networks: [{ channel: 'web', locations: ['dc'] }],
  levels: ['A', 'B'].map((sku) => ({ sku, location: 'dc', onHand: 100 })),
};

/** What happens to an order, in words of this table. */
interface Acts {
  ship(...quantities: number[]): Promise<void>;
  cancel(...quantities: number[]): Promise<void>;
  /** Units come back and are looked at. */
  return(lines: readonly { sku: string; quantity: number; disposition: 'RESTOCK' | 'SCRAP' }[]): Promise<void>;
}

async function anOrder(lines: readonly PlacedLine[]): Promise<Acts & { readonly events: AnyEvent[] }> {
  const reservationId = ids.next('rsv');
  const { orderId, payload, units } = aPlacedOrder(lines, [reservationId]);
  expect((await stock.reserve(lines, { reservationId, orderId })).outcome).toBe('RESERVED');
  const events = [await stock.happen('order.placed', payload, `order:${orderId}`)];
  const some = (quantities: readonly number[]): UnitQuantity[] =>
    units.flatMap((unit, index) => ((quantities[index] ?? 0) > 0 ? [{ ...unit, quantity: quantities[index] ?? 0 }] : []));
  const of = { orderId, location: 'dc', status: 'SHIPPED', fulfilmentId: units[0]?.fulfilmentId ?? '' };
  return {
    events,
    async ship(...quantities) {
      events.push(await stock.happen('parcel.shipped', { ...of, parcelId: ids.next('pcl'), lines: some(quantities) }));
    },
    async cancel(...quantities) {
      const cancelled = {
        orderId,
        cancellationId: ids.next('can'),
        reason: 'CUSTOMER',
        lines: [],
        freed: some(quantities),
        complete: false,
      };
      events.push(await stock.happen('order.cancelled', cancelled));
    },
    async return(back) {
      const line = { returnLineId: ids.next('rln'), orderLineId: ids.next('oln') };
      const order = { returnOrderId: ids.next('ret'), orderId, location: 'dc' };
      const received = back.map(({ sku, quantity }) => ({ ...line, sku, quantity }));
      events.push(await stock.happen('return.received', { ...order, receiptId: ids.next('rcp'), lines: received }));
      const inspected = back.map((each) => ({ ...line, ...each, grade: 'A' as const }));
      events.push(await stock.happen('return.inspected', { ...order, inspectionId: ids.next('ins'), lines: inspected }));
    },
  };
}

const a = (quantity: number): PlacedLine => ({ sku: 'A', location: 'dc', quantity });
const b = (quantity: number): PlacedLine => ({ sku: 'B', location: 'dc', quantity });

type Row = readonly [
  issue: string,
  what: string,
  lines: readonly PlacedLine[],
  acts: (order: Acts) => Promise<void>,
  sellable: readonly [number, number],
];
const rows: readonly Row[] = [
  [
    '#1881',
    'a part ships, the rest is cancelled: only the rest comes back',
    [a(10), b(10)],
    async (order) => {
      await order.ship(7, 6);
      await order.cancel(3, 4);
    },
    [93, 94],
  ],
  [
    '#1849',
    'a kit shipped wholly, then a cancellation of what is left: nothing',
    [a(5)],
    async (order) => {
      await order.ship(5);
      await order.cancel();
    },
    [95, 100],
  ],
  [
    '#1878',
    'goods shipped wholly, then a cancellation of what is left: nothing',
    [a(5)],
    async (order) => {
      await order.ship(5);
      await order.cancel();
    },
    [95, 100],
  ],
  [
    '#1887',
    'three of five kits ship, two are cancelled',
    [a(5)],
    async (order) => {
      await order.ship(3);
      await order.cancel(2);
    },
    [97, 100],
  ],
  [
    '#2859',
    'both are paid back, one of them is not put back on sale',
    [a(1), b(1)],
    async (order) => {
      await order.ship(1, 1);
      await order.return([
        { sku: 'A', quantity: 1, disposition: 'RESTOCK' },
        { sku: 'B', quantity: 1, disposition: 'SCRAP' },
      ]);
    },
    [100, 99],
  ],
  [
    '#3339',
    'what was paid back is touched again and again: each return counts once',
    [a(4)],
    async (order) => {
      await order.ship(4);
      await order.return([{ sku: 'A', quantity: 1, disposition: 'RESTOCK' }]);
      await order.return([{ sku: 'A', quantity: 1, disposition: 'SCRAP' }]);
      await order.return([{ sku: 'A', quantity: 1, disposition: 'RESTOCK' }]);
    },
    [98, 100],
  ],
  [
    '#1698',
    'a kit ships and comes back wholly',
    [a(5)],
    async (order) => {
      await order.ship(5);
      await order.return([{ sku: 'KIT-5', quantity: 1, disposition: 'RESTOCK' }]);
    },
    [100, 100],
  ],
  [
    '#1908',
    'three of ten kits ship and come back, the others stay promised',
    [a(10)],
    async (order) => {
      await order.ship(3);
      await order.return([{ sku: 'KIT-1', quantity: 3, disposition: 'RESTOCK' }]);
    },
    [93, 100],
  ],
  [
    '#2087',
    'two of five ship, one that did not is cancelled, the two come back',
    [a(5)],
    async (order) => {
      await order.ship(2);
      await order.cancel(1);
      await order.return([{ sku: 'A', quantity: 2, disposition: 'RESTOCK' }]);
    },
    [98, 100],
  ],
];

const sellable = async (sku: string): Promise<number> => {
  const { product } = await stock.run<{ product: { availability: { sellable: number } } }>(
    'query ($sku: String!) { product(sku: $sku) { availability(channel: "web") { sellable } } }',
    { sku },
  );
  return product.availability.sellable;
};

/** The other ways in which a delivery that the inbox forgot ends: nothing is promised any more, or the database refuses what does not add up. */
function isRefused(error: unknown): void {
  if (error instanceof pg.DatabaseError) expect(error.code).toBe(CHECK_VIOLATION);
  else expect(error).toBeInstanceOf(AllocationNotThere);
}
const CHECK_VIOLATION = '23514';

test.each(rows)('%s: %s', async (_issue, _what, lines, acts, [ofA, ofB]) => {
  const order = await anOrder(lines);

  await acts(order);
  for (const event of order.events) await stock.deliverPastInbox(event).catch(isRefused);
  await stock.redeliverAll();

  expect([await sellable('A'), await sellable('B')]).toEqual([ofA, ofB]);
});

test('of a cancellation and a shipment of the same units at once, what ships has shipped and what is freed is free, never both', async () => {
  for (let round = 0; round < 10; round += 1) {
    const reservationId = ids.next('rsv');
    const { orderId, payload, units } = aPlacedOrder([b(1)], [reservationId]);
    await stock.reserve([b(1)], { reservationId, orderId });
    await stock.happen('order.placed', payload);
    const before = await stock.level('B', 'dc');
    const of = { orderId, location: 'dc', status: 'SHIPPED', fulfilmentId: units[0]?.fulfilmentId ?? '' };

    const outcomes = await Promise.allSettled([
      stock.consume('parcel.shipped', { ...of, parcelId: ids.next('pcl'), lines: units }),
      stock.consume('order.cancelled', {
        orderId,
        cancellationId: ids.next('can'),
        reason: 'CUSTOMER',
        lines: [],
        freed: units,
        complete: true,
      }),
    ]);

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const shipped = outcomes[0]?.status === 'fulfilled' ? 1 : 0;
    expect(await stock.level('B', 'dc')).toMatchObject({ on_hand: before.on_hand - shipped, allocated: 0 });
  }
});
