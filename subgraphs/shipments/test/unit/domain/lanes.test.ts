import { type CarrierLane, lanesBetween, milesBetween } from '../../../src/domain/lanes.ts';

const ground: CarrierLane = {
  carrier: 'ups',
  service: 'STANDARD',
  originCountry: 'US',
  destinationCountry: 'US',
  transitWeekdays: [1, 2, 3, 4, 5],
  deliveryWeekdays: [1, 2, 3, 4, 5],
  noDeliveryOn: ['2026-12-25'],
  pickupLocalTime: '17:00',
  bands: [
    { upToMiles: 300, minTransitDays: 1, maxTransitDays: 2 },
    { upToMiles: 5000, minTransitDays: 4, maxTransitDays: 5 },
  ],
};
const allentown = { location: 'dc-east', countryCode: 'US', latitude: 40.6, longitude: -75.47 };
const ontario = { location: 'dc-west', countryCode: 'US', latitude: 34.06, longitude: -117.65 };
const newYork = { countryCode: 'US', latitude: 40.75, longitude: -73.99 };

test('the distance decides the transit days, for each unit its own', () => {
  const { bands: _, originCountry: _origin, destinationCountry: _destination, ...service } = ground;
  expect(lanesBetween([allentown, ontario], newYork, [ground])).toEqual([
    { ...service, location: 'dc-east', minTransitDays: 1, maxTransitDays: 2 },
    { ...service, location: 'dc-west', minTransitDays: 4, maxTransitDays: 5 },
  ]);
});

test('an address without coordinates is promised as the farthest zone', () => {
  expect(lanesBetween([allentown], { ...newYork, latitude: null }, [ground])).toMatchObject([{ maxTransitDays: 5 }]);
});

test('no lane leads to another country, nor beyond the last zone', () => {
  expect(lanesBetween([allentown], { ...newYork, countryCode: 'DE' }, [ground])).toEqual([]);
  expect(lanesBetween([ontario], newYork, [{ ...ground, bands: ground.bands.slice(0, 1) }])).toEqual([]);
});

test('the distance is the great circle, also around the globe', () => {
  expect(milesBetween(allentown, newYork)).toBeCloseTo(78.2, 0);
  const [equator, antipode] = [0, 180].map((longitude) => ({ countryCode: 'XX', latitude: 0, longitude }));
  if (!equator || !antipode) throw new Error('two places');
  expect(milesBetween(equator, antipode)).toBeCloseTo(Math.PI * 3958.7613, 3);
});
