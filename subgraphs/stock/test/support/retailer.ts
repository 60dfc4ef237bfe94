import type { StockPartInput } from '../../src/use-cases/stock-part.ts';

type Location = StockPartInput['locations'][number];

const place = (code: string, of: Partial<Location> = {}): Location => ({
  code,
  name: code.toUpperCase(),
  type: 'WAREHOUSE',
  line1: '1 Dock Road',
  city: 'Allentown',
  countryCode: 'US',
  timeZone: 'America/New_York',
  methods: ['SHIP'],
  ...of,
});

/** A small retailer: two warehouses, a store, goods, a kit and a warranty. */
export function aRetailer(of: Partial<StockPartInput> = {}): StockPartInput {
  return {
    products: [
      { sku: 'MUG', title: 'Mug', kind: 'PHYSICAL', weightGrams: 300 },
      { sku: 'SHIRT', title: 'Shirt', kind: 'PHYSICAL' },
      { sku: 'PIANO', title: 'Piano', kind: 'PHYSICAL', methods: ['PICKUP'], handling: ['OVERSIZE'], lowStockAt: 2 },
      {
        sku: 'GIFT',
        title: 'Gift box',
        kind: 'BUNDLE',
        components: [
          { sku: 'MUG', quantity: 2 },
          { sku: 'SHIRT', quantity: 1 },
        ],
      },
      { sku: 'PAIR', title: 'Pair of mugs', kind: 'BUNDLE', components: [{ sku: 'MUG', quantity: 2 }] },
      { sku: 'WARRANTY', title: 'Warranty', kind: 'SERVICE' },
    ],
    locations: [
      place('east', { latitude: 40.6084, longitude: -75.4902 }),
      place('west', { latitude: 34.0633, longitude: -117.6509, timeZone: 'America/Los_Angeles' }),
      place('store', { type: 'STORE', latitude: 40.758, longitude: -73.9855, methods: ['SHIP', 'PICKUP'] }),
      place('closed', { isActive: false }),
    ],
    networks: [
      { channel: 'web', locations: ['east', 'west', 'store', 'closed'] },
      { channel: 'west-only', locations: ['west'] },
    ],
    levels: [
      { sku: 'MUG', location: 'east', onHand: 50 },
      { sku: 'MUG', location: 'west', onHand: 10 },
      { sku: 'MUG', location: 'closed', onHand: 1000 },
      { sku: 'SHIRT', location: 'east', onHand: 3 },
      { sku: 'SHIRT', location: 'west', onHand: 4 },
      { sku: 'PIANO', location: 'store', onHand: 2 },
    ],
    ...of,
  };
}
