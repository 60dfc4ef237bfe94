import { testSeed } from '@baton/testing';
import fc from 'fast-check';
import { verifyStock } from '../../src/subgraph.ts';
import { applyFeeds } from '../../src/use-cases/feed/apply-feeds.ts';
import { settleCounts } from '../../src/use-cases/feed/settle-counts.ts';
import { aCounter, type CountedRow, hoursAgo } from '../support/feeds.ts';
import { aRetailer } from '../support/retailer.ts';
import { aPlacedOrder, aStock, ids, type Stock } from '../support/stock.ts';

/**
 * A day of a warehouse: counts, changes and shipments as they happened, told in any order, some of them twice. Seen to fail: with a count set to what was
 * counted alone, with changes counted that happened before the last count, with the later of two rows holding instead of the later count, and with a
 * shipment that happened before the count taken off it again.
 */
const skus = ['S1', 'S2', 'S3', 'S4'];
const places = ['p0', 'p1', 'p2', 'p3'];

let stock: Stock;
beforeEach(async () => {
  const [like] = aRetailer().locations;
  stock = await aStock({
    retailer: {
      products: skus.map((sku) => ({ sku, title: sku, kind: 'PHYSICAL' })),
      locations: places.map((code) => ({ ...like, code })),
      networks: [{ channel: 'web', locations: places }],
    },
  });
}, 60_000);
afterEach(() => stock.close());

interface Feed {
  readonly kind: 'FULL' | 'NONZERO' | 'DELTA';
  readonly hour: number;
  readonly rows: readonly CountedRow[];
}

const aDay = fc.record({
  counts: fc.array(
    fc.record({
      kind: fc.constantFrom('FULL' as const, 'NONZERO' as const),
      hour: fc.integer({ min: 2, max: 18 }),
      rows: fc.dictionary(fc.constantFrom(...skus), fc.integer({ min: 0, max: 40 }), { minKeys: 1 }),
    }),
    { minLength: 2, maxLength: 5 },
  ),
  changes: fc.array(
    fc.record({
      sku: fc.constantFrom(...skus),
      hour: fc.integer({ min: 2, max: 19 }),
      quantity: fc.integer({ min: -6, max: 12 }).filter((n) => n !== 0),
    }),
    { minLength: 4, maxLength: 16 },
  ),
  shipped: fc.array(
    fc.record({ sku: fc.constantFrom(...skus), hour: fc.integer({ min: 2, max: 19 }), quantity: fc.integer({ min: 1, max: 4 }) }),
    {
      minLength: 2,
      maxLength: 6,
    },
  ),
});

/** Hours ago, with minutes that keep a shipment and a change apart from a count of the same hour. */
const base = Date.parse(hoursAgo(0));
const instant = (hour: number, minutes = 0): string => new Date(base - hour * 3_600_000 + minutes * 60_000).toISOString();

function feedsOf(day: {
  counts: readonly { kind: 'FULL' | 'NONZERO'; hour: number; rows: Record<string, number> }[];
  changes: readonly { sku: string; hour: number; quantity: number }[];
}): Feed[] {
  const counts = day.counts.map(({ rows, ...feed }) => ({
    ...feed,
    rows: Object.entries(rows).map(([sku, quantity]) => ({ sku, quantity })),
  }));
  const changes = day.changes.map(({ sku, hour, quantity }, nth) => ({ sku, quantity, id: `C-${nth}`, occurredAt: instant(hour, 20) }));
  const half = Math.ceil(changes.length / 2);
  const deltas = [changes.slice(0, half), changes.slice(half)].map((rows): Feed => ({ kind: 'DELTA', hour: 1, rows }));
  return [{ kind: 'FULL', hour: 20, rows: skus.map((sku) => ({ sku, quantity: 60 })) }, ...counts, ...deltas];
}

test.each([testSeed, testSeed + 1])(
  'a day told in any order and twice ends at the same levels (BATON_TEST_SEED=%i)',
  async (of) => {
    const [day] = fc.sample(aDay, { seed: of, numRuns: 1 });
    if (!day) throw new Error('no day');
    const [first, ...feeds] = feedsOf(day);
    const orders = new Map<string, ReturnType<typeof aPlacedOrder>[]>();
    for (const [nth, place] of places.entries()) {
      if (first) await tell(place, first);
      orders.set(place, await placed(place, day.shipped));
      // The first place hears it once and in the order in which it was written down; the others shuffled, every feed twice.
      const told = nth === 0 ? feeds : [...feeds, ...feeds];
      const acts = [...told.map((feed) => () => tell(place, feed)), ...shipments(place, orders.get(place) ?? [], day.shipped)];
      for (const act of nth === 0 ? acts : shuffled(acts, of + nth)) await act();
    }
    await settleCounts(stock.ports);

    const ends = await Promise.all(places.map(endOf));
    expect(ends).toEqual(places.map(() => ends[0]));
    expect(ends[0]).toEqual(skus.map((sku) => expected(sku, day)));
    for (const place of places) expect(await aCounter(stock).inconsistencies(place)).toHaveLength(short(ends[0] ?? []));
    expect(await verifyStock(stock.database)).toEqual([]);
  },
  60_000,
);

async function tell(place: string, { kind, hour, rows }: Feed): Promise<void> {
  const { errors } = await aCounter(stock).upload({ location: place, kind, countedAt: instant(hour), rows });
  expect(errors).toEqual([]);
  await applyFeeds(stock.ports);
}

/** Every order is placed while there is plenty; what ships of it, and when, is part of the day. */
async function placed(place: string, shipped: readonly { sku: string; quantity: number }[]) {
  const all: ReturnType<typeof aPlacedOrder>[] = [];
  for (const { sku, quantity } of shipped) {
    const reservationId = ids.next('rsv');
    const line = { sku, location: place, quantity };
    await stock.reserve([line], { reservationId });
    const order = aPlacedOrder([line], [reservationId]);
    await stock.happen('order.placed', order.payload, `order:${order.orderId}`);
    all.push(order);
  }
  return all;
}

function shipments(place: string, orders: readonly ReturnType<typeof aPlacedOrder>[], shipped: readonly { hour: number }[]) {
  return orders.map(({ orderId, units }, nth) => async () => {
    const of = { fulfilmentId: units[0]?.fulfilmentId ?? '', orderId, location: place, status: 'SHIPPED', parcelId: ids.next('pcl') };
    await stock.happen('parcel.shipped', { ...of, lines: units }, undefined, instant(shipped[nth]?.hour ?? 0, 40));
  });
}

/** In an order of the seed's choosing. */
function shuffled(acts: readonly (() => Promise<void>)[], of: number): (() => Promise<void>)[] {
  const [order = []] = fc.sample(fc.shuffledSubarray([...acts.keys()], { minLength: acts.length, maxLength: acts.length }), {
    seed: of,
    numRuns: 1,
  });
  return order.flatMap((nth) => acts[nth] ?? []);
}

async function endOf(place: string) {
  const rows = await stock.test.query<{ sku: string; on_hand: number; count_difference: number }>(
    `select sku, on_hand, count_difference from stock.stock_level where location = '${place}' order by sku`,
  );
  return rows.map(({ sku, on_hand, count_difference }) => ({ sku, onHand: on_hand, difference: count_difference }));
}

const short = (ends: readonly { difference: number }[]): number => ends.filter(({ difference }) => difference > 0).length;

/** The last count of a product, and what moved after it. Everything that is promised has shipped at the end of the day. */
function expected(
  sku: string,
  day: {
    counts: readonly { kind: string; hour: number; rows: Record<string, number> }[];
    changes: readonly { sku: string; hour: number; quantity: number }[];
    shipped: readonly { sku: string; hour: number; quantity: number }[];
  },
) {
  const counts = day.counts.flatMap(({ kind, hour, rows }) => {
    const quantity = rows[sku];
    return quantity !== undefined ? [{ hour, quantity }] : kind === 'FULL' ? [{ hour, quantity: 0 }] : [];
  });
  const last = [{ hour: 20, quantity: 60 }, ...counts].toSorted((a, b) => a.hour - b.hour || a.quantity - b.quantity)[0] ?? {
    hour: 20,
    quantity: 60,
  };
  // A change at twenty past and a shipment at twenty to are after a count on the hour.
  const since = (each: { sku: string; hour: number }): boolean => each.sku === sku && each.hour <= last.hour;
  const changed = day.changes.filter(since).reduce((sum, { quantity }) => sum + quantity, 0);
  const left = day.shipped.filter(since).reduce((sum, { quantity }) => sum + quantity, 0);
  const target = last.quantity + changed - left;
  return { sku, onHand: Math.max(0, target), difference: Math.max(0, -target) };
}
