import type { SourcingLocation, SourcingProduct } from '@baton/contracts';

/** A small world in the shape of the contracts: what the fake stock and shipments answer, and what quotes are made of. */
export const everyDay = [1, 2, 3, 4, 5, 6, 7];

export const aLocation = (code: string, some: Partial<SourcingLocation> = {}): SourcingLocation => ({
  code,
  name: code,
  type: 'WAREHOUSE',
  timeZone: 'America/New_York',
  latitude: 40.6,
  longitude: -75.5,
  countryCode: 'US',
  region: 'PA',
  postalCode: '18101',
  city: 'Allentown',
  methods: ['SHIP'],
  prepMinutes: 60,
  cutOffs: [{ service: null, localTime: '16:00' }],
  openingHours: everyDay.map((weekday) => ({ weekday, opens: '08:00', closes: '20:00' })),
  closedOn: [],
  ...some,
});

export const dcEast = aLocation('dc-east');
export const dcWest = aLocation('dc-west', {
  latitude: 34.06,
  longitude: -117.65,
  region: 'CA',
  city: 'Ontario',
  timeZone: 'America/Los_Angeles',
});
export const storeNyc = aLocation('store-nyc', {
  type: 'STORE',
  latitude: 40.75,
  longitude: -73.99,
  region: 'NY',
  city: 'New York',
  methods: ['SHIP', 'PICKUP', 'CURBSIDE', 'LOCAL_DELIVERY'],
});
export const storeLa = aLocation('store-la', {
  type: 'STORE',
  latitude: 34.05,
  longitude: -118.24,
  region: 'CA',
  city: 'Los Angeles',
  timeZone: 'America/Los_Angeles',
  methods: ['SHIP', 'PICKUP', 'CURBSIDE'],
});

export const aProduct = (sku: string, some: Partial<SourcingProduct> = {}): SourcingProduct => ({
  sku,
  title: `The ${sku}`,
  kind: 'PHYSICAL',
  weightGrams: 500,
  methods: [],
  components: [],
  ...some,
});

export const giftBox = aProduct('GIFT-BOX', {
  kind: 'BUNDLE',
  components: [
    { sku: 'MUG', quantity: 2 },
    { sku: 'SHIRT', quantity: 1 },
  ],
});
export const ebook = aProduct('EBOOK', { kind: 'DIGITAL', methods: ['DIGITAL', 'SHIP'] });

export const newYork = {
  name: 'Ada Example',
  line1: '1 Main St',
  city: 'New York',
  region: 'NY',
  postalCode: '10001',
  countryCode: 'US',
};
