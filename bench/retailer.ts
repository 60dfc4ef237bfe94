/** A retailer that stock cannot run out of: the way of an order is measured, not the way of a refusal. */

export const channel = 'bench';
export const skus = Array.from({ length: 200 }, (_, index) => `SKU-${String(index).padStart(3, '0')}`);

/** Ten units spread over the contiguous United States. */
const places = [
  ['NYC', 'New York', 'NY', '10001', 40.7, -74.0, 'America/New_York'],
  ['ATL', 'Atlanta', 'GA', '30303', 33.7, -84.4, 'America/New_York'],
  ['MIA', 'Miami', 'FL', '33101', 25.8, -80.2, 'America/New_York'],
  ['CHI', 'Chicago', 'IL', '60601', 41.9, -87.6, 'America/Chicago'],
  ['DAL', 'Dallas', 'TX', '75201', 32.8, -96.8, 'America/Chicago'],
  ['DEN', 'Denver', 'CO', '80202', 39.7, -105.0, 'America/Denver'],
  ['PHX', 'Phoenix', 'AZ', '85001', 33.4, -112.1, 'America/Phoenix'],
  ['LAX', 'Los Angeles', 'CA', '90001', 34.0, -118.2, 'America/Los_Angeles'],
  ['SEA', 'Seattle', 'WA', '98101', 47.6, -122.3, 'America/Los_Angeles'],
  ['BNA', 'Nashville', 'TN', '37201', 36.2, -86.8, 'America/Chicago'],
] as const;

const weekdays = [1, 2, 3, 4, 5];
const codes = places.map(([code]) => `dc-${code.toLowerCase()}`);

/** Every product at seven of the ten places, so that a basket has something to decide. */
const isStocked = (sku: number, place: number): boolean => (sku * 7 + place * 3) % 10 < 7;

/** The retailer file that the bench starts Baton with. */
export const retailer = {
  stock: {
    products: skus.map((sku, index) => ({ sku, title: `Product ${index}`, kind: 'PHYSICAL', weightGrams: 200 + index })),
    locations: places.map(([code, city, region, postalCode, latitude, longitude, timeZone]) => ({
      code: `dc-${code.toLowerCase()}`,
      name: `${city} warehouse`,
      type: 'WAREHOUSE',
      line1: '1 Dock Road',
      city,
      region,
      postalCode,
      countryCode: 'US',
      latitude,
      longitude,
      timeZone,
      openingHours: weekdays.map((weekday) => ({ weekday, opens: '06:00', closes: '22:00' })),
      cutOffs: [{ service: null, localTime: '15:00' }],
      prepMinutes: 120,
      methods: ['SHIP'],
    })),
    networks: [{ channel, locations: codes }],
    levels: skus.flatMap((sku, index) =>
      codes.flatMap((location, place) => (isStocked(index, place) ? [{ sku, location, onHand: 5_000_000 }] : [])),
    ),
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
    prices: skus.map((sku, index) => ({ channel, sku, amount: `${5 + index}.90`, taxCategory: 'STANDARD' })),
    taxRates: ['STANDARD', 'SHIPPING'].map((category) => ({ country: 'US', region: '', category, rate: '0.07', name: 'Sales tax' })),
    shippingPrices: [
      { channel, method: 'SHIP', service: 'STANDARD', amount: '4.90', taxCategory: 'SHIPPING' },
      { channel, method: 'SHIP', service: 'EXPRESS', amount: '14.90', taxCategory: 'SHIPPING' },
    ],
    sourcingProfiles: [
      {
        ref: 'bench',
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
    lanes: ['STANDARD', 'EXPRESS'].map((service) => ({
      carrier: 'ups',
      service,
      originCountry: 'US',
      destinationCountry: 'US',
      transitWeekdays: weekdays,
      deliveryWeekdays: weekdays,
      noDeliveryOn: [],
      pickupLocalTime: '18:00',
      bands: [
        { upToMiles: 600, minTransitDays: 1, maxTransitDays: 2 },
        { upToMiles: 4000, minTransitDays: 2, maxTransitDays: 5 },
      ],
    })),
    pickupPolicies: [],
    returnPoints: [],
  },
  customers: { customers: [] },
};
