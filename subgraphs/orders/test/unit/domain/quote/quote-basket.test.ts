import fc from 'fast-check';
import type { BasketGroup } from '../../../../src/domain/basket.ts';
import { noLanes } from '../../../../src/domain/promise/lanes.ts';
import { quoteBasket } from '../../../../src/domain/quote/quote-basket.ts';
import type { ChannelConfig, QuoteQuestion } from '../../../../src/domain/quote/types.ts';
import { aLane, lanesOf } from '../../../support/lanes.ts';
import { aProfile } from '../../../support/sourcing.ts';
import { aProduct, dcEast, dcWest, ebook, giftBox, newYork, storeLa, storeNyc } from '../../../support/world.ts';

const webUs: ChannelConfig = {
  code: 'web-us',
  currency: 'USD',
  market: 'us',
  country: 'US',
  timeZone: 'America/New_York',
  pricesIncludeTax: false,
  returnWindowDays: 30,
  profile: aProfile(),
  shippingPrices: [
    { method: 'SHIP', service: 'EXPRESS', minor: 1_999n, taxCategory: 'SHIPPING' },
    { method: 'SHIP', service: 'STANDARD', minor: 499n, taxCategory: 'SHIPPING' },
  ],
  taxRates: [
    { country: 'US', region: 'NY', category: 'STANDARD', rate: 88_750n, name: 'New York' },
    { country: 'US', region: 'NY', category: 'SHIPPING', rate: 88_750n, name: 'New York' },
    { country: 'US', region: 'CA', category: 'STANDARD', rate: 72_500n, name: 'California' },
  ],
};

const address = { ...newYork, company: null, line2: null, phone: null, coordinates: null };

const shipped = (sku: string, quantity: number, some: Partial<BasketGroup> = {}): BasketGroup => ({
  method: 'SHIP',
  location: null,
  service: null,
  address,
  lines: [{ sku, quantity }],
  ...some,
});
const collected = (location: string, sku: string, quantity: number): BasketGroup =>
  shipped(sku, quantity, { method: 'PICKUP', location, address: null });

const locations = [dcEast, dcWest, storeNyc, storeLa];

function aQuestion(
  groups: readonly BasketGroup[],
  stock: readonly (readonly [string, string, number])[],
  some: Partial<QuoteQuestion> = {},
): QuoteQuestion {
  const express = { service: 'EXPRESS', minTransitDays: 1, maxTransitDays: 1 };
  const lanes = lanesOf(locations.flatMap(({ code }) => [aLane(code), aLane(code, express)]));
  const to = { point: { latitude: 40.75, longitude: -73.99 }, timeZone: 'America/New_York' };
  return {
    basket: { channel: 'web-us', groups, billingAddress: null },
    channel: webUs,
    view: {
      products: [aProduct('SHIRT'), aProduct('MUG'), aProduct('PIANO', { methods: ['PICKUP', 'SHIP'] }), giftBox, ebook],
      locations,
      levels: stock.map(([sku, location, sellable]) => ({ sku, location, sellable })),
    },
    prices: new Map(
      Object.entries({ SHIRT: 1_999n, MUG: 850n, PIANO: 499_900n, 'GIFT-BOX': 3_000n, EBOOK: 999n }).map(([sku, minor]) => [
        sku,
        { minor, taxCategory: 'STANDARD' },
      ]),
    ),
    destinations: groups.map((group) => ({
      ...(group.address ? to : { point: null, timeZone: null }),
      lanes: group.method === 'SHIP' ? lanes : noLanes,
    })),
    placedAt: new Date('2025-06-02T14:00:00Z'),
    ...some,
  };
}

const shirts = [
  ['SHIRT', 'dc-east', 2],
  ['SHIRT', 'dc-west', 2],
  ['SHIRT', 'store-nyc', 1],
] as const;

test('prices, taxes and sums a basket that is shipped and collected', () => {
  const quote = quoteBasket(aQuestion([collected('store-nyc', 'PIANO', 1), shipped('SHIRT', 3)], [['PIANO', 'store-nyc', 2], ...shirts]));

  expect(quote.problems).toEqual([]);
  // 8.875 % on 4,999.00 and 59.97, each rounded for its line, and on the shipping.
  expect(quote.totals).toEqual({
    goods: 505_897n,
    discount: 0n,
    shipping: 499n,
    tax: 44_366n + 532n + 44n,
    total: 505_897n + 499n + 44_942n,
  });
  expect(quote.groups.map((group) => group.options.map((option) => [option.service, option.shipping.total]))).toEqual([
    [['STANDARD', 0n]],
    [
      ['STANDARD', 499n],
      ['EXPRESS', 1_999n],
    ],
  ]);
  expect(quote.groups[1]?.chosen?.shipments.map(({ location, lines }) => [location, lines.map((line) => line.quantity)])).toEqual([
    ['dc-east', [2]],
    ['store-nyc', [1]],
  ]);
});

test('promises a collection from preparation and a shipment from transit', () => {
  const quote = quoteBasket(
    aQuestion([collected('store-nyc', 'PIANO', 1), shipped('SHIRT', 1, { service: 'EXPRESS' })], [['PIANO', 'store-nyc', 1], ...shirts]),
  );

  expect(quote.groups[0]?.chosen?.promise?.earliestAt).toEqual(new Date('2025-06-02T15:00:00Z'));
  expect(quote.groups[1]?.chosen?.promise).toEqual({
    earliestAt: new Date('2025-06-03T12:00:00Z'),
    latestAt: new Date('2025-06-04T00:00:00Z'),
  });
});

test('contains the tax where prices contain it, and adds nothing', () => {
  const channel = { ...webUs, pricesIncludeTax: true };

  const { totals, groups } = quoteBasket(aQuestion([shipped('SHIRT', 1)], shirts, { channel }));

  expect(totals).toEqual({ goods: 1_999n, discount: 0n, shipping: 499n, tax: 163n + 41n, total: 2_498n });
  expect(groups[0]?.lines[0]).toMatchObject({ total: 1_999n, tax: 163n, charged: 1_999n });
});

test('spreads the money of a kit over its components to the last cent, and sources these', () => {
  const quote = quoteBasket(
    aQuestion(
      [shipped('GIFT-BOX', 1)],
      [
        ['MUG', 'dc-east', 5],
        ['SHIRT', 'store-nyc', 1],
      ],
    ),
  );

  const [kit] = quote.groups[0]?.lines ?? [];
  // Weighted by 2 × 8.50 and 19.99.
  expect(kit?.components.map(({ sku, total, tax }) => [sku, total, tax])).toEqual([
    ['MUG', 1_379n, 122n],
    ['SHIRT', 1_621n, 144n],
  ]);
  expect(kit?.components.reduce((all, each) => all + each.charged, 0n)).toBe(kit?.charged);
  expect(quote.groups[0]?.chosen?.shipments.map(({ location, lines }) => [location, lines.map((line) => line.sku)])).toEqual([
    ['dc-east', ['MUG']],
    ['store-nyc', ['SHIRT']],
  ]);
});

test('neither sources nor ships what is never counted', () => {
  const quote = quoteBasket(aQuestion([shipped('EBOOK', 2, { method: 'DIGITAL', address: null })], []));

  expect(quote.problems).toEqual([]);
  expect(quote.groups[0]?.chosen).toMatchObject({ shipments: [], source: null, shipping: { total: 0n } });
  expect(quote.totals.total).toBe(1_998n);
});

test('is short on the later of two lines of one SKU, and offers what can really be had', () => {
  const group = shipped('SHIRT', 4, {
    lines: [
      { sku: 'SHIRT', quantity: 4 },
      { sku: 'SHIRT', quantity: 2 },
    ],
  });

  const { problems } = quoteBasket(aQuestion([group], shirts));

  expect(problems).toMatchObject([
    { kind: 'INSUFFICIENT_STOCK', path: ['groups', '0', 'lines', '1'], sku: 'SHIRT', requested: 2, sellable: 1 },
  ]);
});

test('offers another store, shipping instead, a split and fewer, best first', () => {
  const stock = [
    ['PIANO', 'store-nyc', 1],
    ['PIANO', 'store-la', 2],
    ['PIANO', 'dc-west', 5],
  ] as const;

  const offered = (groups: readonly BasketGroup[]) => {
    const [problem] = quoteBasket(aQuestion(groups, stock)).problems;
    return problem?.kind === 'INSUFFICIENT_STOCK' ? problem.alternatives : [];
  };
  const shown = (groups: readonly BasketGroup[]) =>
    offered(groups).map((each) => [each.kind, each.method, each.location, each.quantity, each.price]);

  // As soon, all of them: at one place before in parts; later by carrier; fewer last.
  expect(shown([collected('store-nyc', 'PIANO', 2), shipped('EBOOK', 1)])).toEqual([
    ['OTHER_LOCATION', 'PICKUP', 'store-la', 2, 999_800n],
    ['SPLIT', 'PICKUP', null, 2, 999_800n],
    ['OTHER_LOCATION', 'SHIP', 'dc-west', 2, 999_800n],
    ['SPLIT', 'PICKUP', 'store-nyc', 1, 499_900n],
  ]);
  // Without an address nobody could have it shipped.
  expect(shown([collected('store-nyc', 'PIANO', 2)]).map(([, method]) => method)).toEqual(['PICKUP', 'PICKUP', 'PICKUP']);
  expect(offered([collected('store-nyc', 'PIANO', 2)])[0]?.availableAt).toEqual(new Date('2025-06-02T16:00:00Z'));
});

test('counts a kit in kits when its components are short', () => {
  const { problems } = quoteBasket(
    aQuestion(
      [shipped('GIFT-BOX', 3)],
      [
        ['MUG', 'dc-east', 5],
        ['SHIRT', 'dc-east', 9],
      ],
    ),
  );

  expect(problems).toMatchObject([{ sku: 'GIFT-BOX', requested: 3, sellable: 2 }]);
});

test('shares stock between groups: the one without a choice is served first', () => {
  const stock = [
    ['SHIRT', 'store-nyc', 1],
    ['SHIRT', 'dc-west', 1],
  ] as const;

  const quote = quoteBasket(aQuestion([shipped('SHIRT', 1), collected('store-nyc', 'SHIRT', 1)], stock));

  expect(quote.problems).toEqual([]);
  expect(quote.groups.map((group) => group.chosen?.shipments[0]?.location)).toEqual(['dc-west', 'store-nyc']);
});

test('gives way to a group that only one location can serve, whatever the order of the groups', () => {
  const question = aQuestion(
    [shipped('SHIRT', 1), shipped('SHIRT', 1)],
    [
      ['SHIRT', 'dc-east', 1],
      ['SHIRT', 'dc-west', 1],
    ],
  );
  const [first, second] = question.destinations;
  if (!first || !second) throw new Error('two destinations');
  const onlyEast = { ...second, lanes: lanesOf([aLane('dc-east')]) };

  const quote = quoteBasket({ ...question, destinations: [first, onlyEast] });

  expect(quote.problems).toEqual([]);
  expect(quote.groups.map((group) => group.chosen?.shipments[0]?.location)).toEqual(['dc-west', 'dc-east']);
});

test('names what does not exist, what is not offered and where nothing goes', () => {
  const none: BasketGroup[] = [
    shipped('NO-SUCH', 1),
    collected('store-x', 'SHIRT', 1),
    collected('dc-east', 'SHIRT', 1),
    shipped('SHIRT', 1, { method: 'DIGITAL' }),
    shipped('PIANO', 1, { method: 'CURBSIDE', location: 'store-nyc', address: null }),
    shipped('SHIRT', 1, { service: 'BALLOON' }),
    shipped('SHIRT', 1, { address: { ...address, countryCode: 'AQ' } }),
  ];
  const question = aQuestion(none, shirts);

  const { problems } = quoteBasket({
    ...question,
    destinations: question.destinations.map((each, index) => (index === 6 ? { ...each, lanes: noLanes } : each)),
  });

  expect(problems.map(({ kind, path }) => [kind, path.join('.')])).toEqual([
    ['NOT_FOUND', 'groups.0.lines.0.sku'],
    ['NOT_FOUND', 'groups.1.location'],
    ['UNDELIVERABLE', 'groups.2.location'],
    ['UNDELIVERABLE', 'groups.3.lines.0.sku'],
    ['UNDELIVERABLE', 'groups.4.lines.0.sku'],
    ['UNDELIVERABLE', 'groups.5.service'],
    ['UNDELIVERABLE', 'groups.6.address'],
  ]);
});

test('explains the decision: the cheapest sets, what they cost, and why a location took no part', () => {
  const quote = quoteBasket(
    aQuestion(
      [shipped('SHIRT', 2)],
      [
        ['SHIRT', 'dc-east', 2],
        ['SHIRT', 'store-nyc', 1],
      ],
    ),
  );

  const decision = quote.groups[0]?.chosen?.source?.decision;
  expect(decision?.chosen.locations).toEqual(['dc-east']);
  expect(decision?.chosen.terms.map((term) => term.name)).toEqual(['shipments', 'items', 'distance']);
  expect(decision?.candidates.filter((each) => each.excludedBy.length > 0).map((each) => [each.locations, each.excludedBy])).toEqual([
    [['dc-west'], ['NO_STOCK']],
    [['store-nyc'], ['NOT_ENOUGH_STOCK_ALONE']],
    [['store-la'], ['NO_STOCK']],
  ]);
});

test('sums totals from exactly what is shown, for any basket and either kind of price', () => {
  const line = fc.record({ sku: fc.constantFrom('SHIRT', 'MUG', 'GIFT-BOX', 'EBOOK'), quantity: fc.integer({ min: 1, max: 9 }) });
  const groups = fc.array(fc.array(line, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(groups, fc.boolean(), (all, pricesIncludeTax) => {
      const stock = ['SHIRT', 'MUG'].map((sku) => [sku, 'dc-east', 10_000] as const);
      const question = aQuestion(
        all.map((lines) => shipped('', 1, { lines })),
        stock,
        { channel: { ...webUs, pricesIncludeTax } },
      );
      const { groups: quoted, totals, problems } = quoteBasket(question);
      expect(problems).toEqual([]);
      const parts = [
        ...quoted.flatMap((group) => group.lines),
        ...quoted.flatMap((group) => (group.chosen ? [group.chosen.shipping] : [])),
      ];
      expect(parts.reduce((sum, part) => sum + part.charged, 0n)).toBe(totals.total);
      expect(parts.reduce((sum, part) => sum + part.tax, 0n)).toBe(totals.tax);
      for (const kit of quoted.flatMap((group) => group.lines).filter((each) => each.components.length > 0)) {
        for (const amount of ['total', 'tax', 'charged'] as const)
          expect(kit.components.reduce((sum, part) => sum + part[amount], 0n)).toBe(kit[amount]);
      }
    }),
    { numRuns: 100 },
  );
});
