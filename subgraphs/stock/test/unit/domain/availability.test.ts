import fc from 'fast-check';
import {
  availabilityOf as availability,
  type ChannelAvailability,
  type ChannelLevel,
  goodsOver,
  placeOf,
  sellableOf,
} from '../../../src/domain/availability.ts';
import type { Product } from '../../../src/domain/product.ts';

const product = (of: Partial<Product> = {}): Product => ({
  sku: 'MUG',
  title: 'Mug',
  kind: 'PHYSICAL',
  gtin: null,
  weightGrams: null,
  size: null,
  handling: [],
  methods: [],
  components: [],
  lowStockAt: null,
  isActive: true,
  category: null,
  substitutes: [],
  ...of,
});
const level = (of: Partial<ChannelLevel> = {}): ChannelLevel => ({
  onHand: 0,
  unavailable: 0,
  allocated: 0,
  reserved: 0,
  safetyStock: 0,
  buffer: 0,
  ...of,
});
interface ChannelStock {
  readonly location: string;
  readonly levels: ReadonlyMap<string, ChannelLevel>;
}
/** Over places that each tell their levels by SKU. */
const availabilityOf = (of: Product, stock: readonly ChannelStock[]): ChannelAvailability =>
  availability(of, { isServed: stock.length > 0, low: of.lowStockAt }, (sku) =>
    goodsOver(
      stock.map(({ location, levels }) => placeOf(location, levels.get(sku) ?? level())),
      [],
    ),
  );
const at = (location: string, levels: Record<string, Partial<ChannelLevel>>): ChannelStock => ({
  location,
  levels: new Map(Object.entries(levels).map(([sku, of]) => [sku, level(of)])),
});
const gift = product({
  sku: 'GIFT',
  kind: 'BUNDLE',
  components: [
    { sku: 'MUG', kind: 'PHYSICAL', quantity: 2 },
    { sku: 'SHIRT', kind: 'PHYSICAL', quantity: 1 },
    { sku: 'CARD', kind: 'DIGITAL', quantity: 1 },
  ],
});

test('what can be sold is what stands there less everything promised and kept back', () => {
  const { sellable } = sellableOf(level({ onHand: 20, unavailable: 1, allocated: 2, reserved: 3, safetyStock: 4, buffer: 5 }));

  expect(sellable).toBe(5);
});

test('a location that keeps back more than it has sells nothing, and says so in `clipped`', () => {
  const stock = [at('a', { MUG: { onHand: 2, safetyStock: 5 } }), at('b', { MUG: { onHand: 4 } })];

  expect(availabilityOf(product(), stock)).toEqual({
    status: 'IN_STOCK',
    sellable: 4,
    terms: { ...level({ onHand: 6, safetyStock: 5 }), networkReservations: 0, protectedForOthers: 0, clipped: 3 },
    locations: [
      { location: 'b', sellable: 4, terms: { ...level({ onHand: 4 }), networkReservations: 0, protectedForOthers: 0, clipped: 0 } },
    ],
  });
});

test('a kit is as many as its scarcest component allows, over the channel and at each location', () => {
  const stock = [at('a', { MUG: { onHand: 5 }, SHIRT: { onHand: 1 } }), at('b', { SHIRT: { onHand: 3 } }), at('c', { MUG: { onHand: 3 } })];

  // 8 mugs make 4, 4 shirts make 4; only `a` has both.
  expect(availabilityOf(gift, stock)).toEqual({
    status: 'IN_STOCK',
    sellable: 4,
    terms: null,
    locations: [{ location: 'a', sellable: 1, terms: null }],
  });
});

test.each([
  ['IN_STOCK', product(), [at('a', { MUG: { onHand: 3 } })]],
  ['LOW_STOCK', product({ lowStockAt: 3 }), [at('a', { MUG: { onHand: 3 } })]],
  ['IN_STOCK', product({ lowStockAt: 2 }), [at('a', { MUG: { onHand: 3 } })]],
  ['OUT_OF_STOCK', product(), [at('a', {})]],
  ['OUT_OF_STOCK', gift, [at('a', { MUG: { onHand: 1 }, SHIRT: { onHand: 9 } })]],
  ['NOT_SOLD', product(), []],
  ['NOT_SOLD', product({ isActive: false }), [at('a', { MUG: { onHand: 3 } })]],
  ['NOT_COUNTED', product({ kind: 'SERVICE' }), []],
  ['NOT_COUNTED', product({ kind: 'BUNDLE', components: [{ sku: 'CARD', kind: 'DIGITAL', quantity: 1 }] }), []],
] as const)('the status is %s', (status, of, stock) => {
  expect(availabilityOf(of, stock).status).toBe(status);
});

test('what is never counted has no number', () => {
  expect(availabilityOf(product({ kind: 'DIGITAL' }), [at('a', {})])).toEqual({
    status: 'NOT_COUNTED',
    sellable: null,
    terms: null,
    locations: [],
  });
});

const count = fc.nat({ max: 1000 });
const anyLevel = fc.record({
  onHand: count,
  unavailable: count,
  allocated: count,
  reserved: count,
  safetyStock: count,
  buffer: count,
});

test('whatever the levels, the terms add up to what can be sold, which is the sum over the locations', () => {
  fc.assert(
    fc.property(fc.array(anyLevel, { minLength: 1, maxLength: 50 }), (levels) => {
      const stock = levels.map((each, position) => at(`l${position}`, { MUG: each }));

      const { sellable, terms: t, locations } = availabilityOf(product(), stock);

      expect(t).not.toBeNull();
      if (!t) return;
      const sum =
        t.onHand -
        t.unavailable -
        t.allocated -
        t.reserved -
        t.safetyStock -
        t.buffer -
        t.networkReservations -
        t.protectedForOthers +
        t.clipped;
      expect(sum).toBe(sellable);
      expect(locations.reduce((total, place) => total + place.sellable, 0)).toBe(sellable);
      expect(locations.every((place) => place.sellable > 0)).toBe(true);
    }),
  );
});
