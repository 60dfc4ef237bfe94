import type { BasketGroup } from '../../../../src/domain/basket.ts';
import { placedOrder } from '../../../../src/domain/order.ts';
import { noLanes } from '../../../../src/domain/promise/lanes.ts';
import { quoteBasket } from '../../../../src/domain/quote/quote-basket.ts';
import type { ChannelConfig, QuoteQuestion } from '../../../../src/domain/quote/types.ts';
import type { ShipToStore, SourcingProfile } from '../../../../src/domain/sourcing/profile.ts';
import { packCase } from '../../../../src/domain/sourcing-rules/packed-case.ts';
import { replay } from '../../../../src/domain/sourcing-rules/replay.ts';
import { aLane, lanesOf } from '../../../support/lanes.ts';
import { aProfile } from '../../../support/sourcing.ts';
import { aProduct, dcEast, dcWest, storeLa, storeNyc } from '../../../support/world.ts';

const shipToStore: ShipToStore = { service: 'TRANSFER', receivingMinutes: 120, perTransfer: '10', perTransferItem: '0.25' };
const rules = (some: Partial<ShipToStore> | null = {}): SourcingProfile => ({
  ...aProfile(),
  ...(some && { shipToStore: { ...shipToStore, ...some } }),
});
const channel = (profile: SourcingProfile): ChannelConfig => ({
  ...{ code: 'web-us', currency: 'USD', market: 'us', country: 'US', timeZone: 'America/New_York', pricesIncludeTax: false },
  ...{ returnWindowDays: 30, profile, shippingPrices: [], taxRates: [] },
});
const collected = (lines: BasketGroup['lines']): BasketGroup => ({
  method: 'PICKUP',
  location: 'store-nyc',
  service: null,
  address: null,
  lines,
});
const lane = (from: string, days: number) => aLane(from, { service: 'TRANSFER', minTransitDays: days, maxTransitDays: days });

/** A Monday, 10:00 in New York. */
const placedAt = new Date('2025-06-02T14:00:00Z');
function question(
  stock: readonly (readonly [string, string, number])[],
  some: Partial<QuoteQuestion> & { readonly units?: number } = {},
): QuoteQuestion {
  const { units = 3, ...rest } = some;
  return {
    basket: { channel: 'web-us', groups: [collected([{ sku: 'SHIRT', quantity: units }])], billingAddress: null },
    channel: channel(rules()),
    view: {
      products: [aProduct('SHIRT')],
      locations: [dcEast, dcWest, storeNyc, storeLa],
      levels: stock.map(([sku, location, sellable]) => ({ sku, location, sellable })),
    },
    prices: new Map([['SHIRT', { minor: 1_999n, taxCategory: 'STANDARD' }]]),
    destinations: [{ point: null, timeZone: null, lanes: lanesOf([lane('dc-east', 1), lane('dc-west', 4), aLane('store-la')]) }],
    placedAt,
    ...rest,
  };
}
const sentOf = (asked: QuoteQuestion) =>
  quoteBasket(asked).groups[0]?.chosen?.shipments.map(({ location, lines, transfer }) => [location, lines[0]?.quantity, transfer !== null]);

test('what a store has is never brought from elsewhere, however cheap that is', () => {
  const free = channel(rules({ perTransfer: '0', perTransferItem: '0' }));
  const asked = question(
    [
      ['SHIRT', 'store-nyc', 3],
      ['SHIRT', 'dc-east', 9],
    ],
    { channel: free },
  );
  expect(sentOf(asked)).toEqual([['store-nyc', 3, false]]);
  expect(quoteBasket(asked).groups[0]?.chosen?.source?.decision.candidates.map(({ locations }) => locations)).toEqual([['store-nyc']]);
});

test('what it lacks comes from where that is cheapest, and is promised after transit, receiving and preparation', () => {
  const quote = quoteBasket(
    question([
      ['SHIRT', 'store-nyc', 1],
      ['SHIRT', 'dc-east', 2],
      ['SHIRT', 'dc-west', 9],
    ]),
  );
  expect(quote.problems).toEqual([]);
  const chosen = quote.groups[0]?.chosen;
  expect(chosen?.shipments.map(({ location, lines }) => [location, lines[0]?.quantity])).toEqual([
    ['dc-east', 2],
    ['store-nyc', 1],
  ]);
  // Monday 18:00 the lane collects; Tuesday 08:00 the store opens, takes in for two hours and prepares for one.
  expect(chosen?.shipments[0]?.transfer).toEqual({
    arrivesAt: new Date('2025-06-03T12:00:00Z'),
    readyAt: new Date('2025-06-03T15:00:00Z'),
  });
  expect(chosen?.promise).toEqual({ earliestAt: new Date('2025-06-03T15:00:00Z'), latestAt: new Date('2025-06-04T00:00:00Z') });
});

test('the decision says what bringing costs, who could not bring, and why; it is replayed', () => {
  const asked = question([
    ['SHIRT', 'dc-east', 3],
    ['SHIRT', 'dc-west', 3],
    ['SHIRT', 'store-la', 3],
  ]);
  const source = quoteBasket(asked).groups[0]?.chosen?.source;
  expect(source?.decision.chosen).toMatchObject({
    locations: ['dc-east'],
    cost: '17.250000',
    terms: [
      { name: 'shipments', value: '5.000000' },
      { name: 'items', value: '1.500000' },
      { name: 'distance', value: '0.000000' },
      { name: 'transfer', value: '10.750000' },
    ],
  });
  expect(source?.decision.mergePoint).toBe('store-nyc');
  const excluded = source?.decision.candidates.filter(({ excludedBy }) => excludedBy.length > 0);
  expect(excluded?.map(({ locations, excludedBy }) => [locations[0], excludedBy])).toEqual([
    ['store-nyc', ['NO_STOCK']],
    ['store-la', ['NO_LANE', 'NO_PROMISE']],
  ]);
  if (!source) throw new Error('nothing was decided');
  const recorded = { ruleVersion: 'demo@1', decision: source.decision, snapshot: JSON.parse(JSON.stringify(packCase(source.snapshot))) };
  expect(replay(recorded, rules())).toEqual({ outcome: 'IDENTICAL', differences: [] });
});

test.each([
  ['the rules do not bring goods', { channel: channel(rules(null)) }],
  ['the rules bring goods from elsewhere only', { channel: channel(rules({ from: { types: ['THIRD_PARTY_LOGISTICS'] } })) }],
  ['no lane goes there', { destinations: [{ point: null, timeZone: null, lanes: noLanes }] }],
  [
    'the units are told apart by lot',
    { view: { ...question([['SHIRT', 'dc-east', 9]]).view, products: [aProduct('SHIRT', { tracksLots: true })] } },
  ],
  ['it would take more locations than a group may be split over', { units: 9, channel: channel({ ...rules(), defaultMaxSplit: 0 }) }],
])('it is short where %s', (_name, some) => {
  const stock = [
    ['SHIRT', 'dc-east', 5],
    ['SHIRT', 'dc-west', 5],
  ] as const;
  expect(quoteBasket(question(stock, some)).problems).toMatchObject([{ kind: 'INSUFFICIENT_STOCK', sku: 'SHIRT' }]);
});

test('the order is one work order of the store, and what is to come stands first', () => {
  const quote = quoteBasket(
    question([
      ['SHIRT', 'store-nyc', 1],
      ['SHIRT', 'dc-east', 2],
    ]),
  );
  let next = 0;
  const ids = { next: (prefix: string) => `${prefix}_${++next}` };
  const { fulfilments } = placedOrder({
    ...{ id: 'ord_1', customerId: 'cus_1', isGuest: false, channel: channel(rules()), quote, reservationId: 'rsv_1', placedAt },
    ...{ basket: question([]).basket, ids },
  });
  const [work, ...others] = fulfilments;
  expect(others).toEqual([]);
  const transferId = work?.transfers?.[0]?.transferId;
  expect(transferId).toMatch(/^trf_/);
  expect(work).toMatchObject({
    ...{ location: 'store-nyc', method: 'PICKUP', dispatchBy: '2025-06-03T15:00:00.000Z' },
    transfers: [{ transferId, origin: 'dc-east', expectedAt: '2025-06-03T12:00:00.000Z' }],
  });
  expect(work?.lines.map((line) => [line.quantity, line.transferId])).toEqual([
    [2, transferId],
    [1, undefined],
  ]);
});
