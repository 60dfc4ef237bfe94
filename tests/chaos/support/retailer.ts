/** A small retailer for the tests of what must never happen: one scarce product, twenty contended ones, two warehouses and a store. */

export const channel = 'web';
export const scarce = { sku: 'SCARCE', units: 100 };
/** Scarce as well; of its units so many are held for carts when the sale begins. */
export const scarceHeld = { sku: 'SCARCE-HELD', units: 150, held: 50 };
export const contended = Array.from({ length: 20 }, (_, index) => `CONTENDED-${String(index).padStart(2, '0')}`);
/** Units of each contended product at each warehouse. */
export const contendedUnits = 30;
export const plenty = 'PLENTY';
/** Of it one unit is there, and more comes for those who wait. */
export const later = 'LATER';

const weekdays = [1, 2, 3, 4, 5, 6, 7];
const location = (code: string, type: string, place: object, methods: readonly string[]): object => ({
  code,
  name: code,
  type,
  line1: '1 Dock Road',
  ...place,
  countryCode: 'US',
  openingHours: weekdays.map((weekday) => ({ weekday, opens: '06:00', closes: '22:00' })),
  cutOffs: [{ service: null, localTime: '15:00' }],
  prepMinutes: 60,
  methods,
});

export const retailer = {
  stock: {
    products: [scarce.sku, scarceHeld.sku, plenty, later, ...contended].map((sku) => ({
      sku,
      title: sku,
      kind: 'PHYSICAL',
      weightGrams: 500,
    })),
    locations: [
      location(
        'east',
        'WAREHOUSE',
        { city: 'Allentown', region: 'PA', postalCode: '18101', latitude: 40.6, longitude: -75.5, timeZone: 'America/New_York' },
        ['SHIP'],
      ),
      location(
        'west',
        'WAREHOUSE',
        { city: 'Ontario', region: 'CA', postalCode: '91761', latitude: 34.1, longitude: -117.6, timeZone: 'America/Los_Angeles' },
        ['SHIP'],
      ),
      location(
        'store',
        'STORE',
        { city: 'New York', region: 'NY', postalCode: '10001', latitude: 40.75, longitude: -74, timeZone: 'America/New_York' },
        ['SHIP', 'PICKUP'],
      ),
    ],
    networks: [{ channel, locations: ['east', 'west', 'store'] }],
    levels: [
      { sku: scarce.sku, location: 'east', onHand: scarce.units },
      { sku: scarceHeld.sku, location: 'east', onHand: scarceHeld.units },
      { sku: later, location: 'east', onHand: 1 },
      ...['east', 'west', 'store'].map((code) => ({ sku: plenty, location: code, onHand: 10_000 })),
      ...contended.flatMap((sku) => ['east', 'west'].map((code) => ({ sku, location: code, onHand: contendedUnits }))),
    ],
  },
  orders: {
    channels: [
      {
        code: channel,
        currency: 'USD',
        market: 'US',
        country: 'US',
        pricesIncludeTax: false,
        returnWindowDays: 30,
        timeZone: 'America/New_York',
      },
    ],
    prices: [scarce.sku, scarceHeld.sku, plenty, later, ...contended].map((sku) => ({
      channel,
      sku,
      amount: '9.99',
      taxCategory: 'STANDARD',
    })),
    taxRates: ['STANDARD', 'SHIPPING'].map((category) => ({ country: 'US', region: '', category, rate: '0.0725', name: 'Sales tax' })),
    shippingPrices: [
      { channel, method: 'SHIP', service: 'STANDARD', amount: '4.90', taxCategory: 'SHIPPING' },
      { channel, method: 'PICKUP', service: 'STANDARD', amount: '0.00', taxCategory: 'SHIPPING' },
    ],
    sourcingProfiles: [
      {
        ref: 'chaos',
        version: 1,
        channel,
        costPerShipment: '5',
        costPerItem: '0.5',
        costPerMileItem: '0.001',
        maxSplit: 9,
        localDeliveryMiles: 20,
      },
    ],
  },
  shipments: {
    carriers: [{ code: 'ups', name: 'UPS' }],
    lanes: [
      {
        carrier: 'ups',
        service: 'STANDARD',
        originCountry: 'US',
        destinationCountry: 'US',
        transitWeekdays: weekdays,
        deliveryWeekdays: weekdays,
        noDeliveryOn: [],
        pickupLocalTime: '18:00',
        bands: [{ upToMiles: 5000, minTransitDays: 1, maxTransitDays: 5 }],
      },
    ],
    pickupPolicies: [{ location: 'store', holdDays: 7, closesAt: '22:00', timeZone: 'America/New_York' }],
    returnPoints: ['east', 'west'].map((code) => ({
      location: code,
      carrier: 'ups',
      service: 'STANDARD',
      addressLines: ['1 Dock Road', code],
    })),
  },
  customers: { customers: [] },
};
