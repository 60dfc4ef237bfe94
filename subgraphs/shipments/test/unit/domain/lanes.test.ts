import { lanesBetween, milesBetween, type OperatedLane } from '../../../src/domain/lanes.ts';

const ground: OperatedLane = {
  carrier: 'ups',
  service: 'STANDARD',
  originCountry: 'US',
  destinationCountry: 'US',
  transitWeekdays: [1, 2, 3, 4, 5],
  deliveryWeekdays: [1, 2, 3, 4, 5],
  noDeliveryOn: ['2026-12-25'],
  pickupLocalTime: '17:00',
  holidayRegion: null,
  history: [],
  bands: [
    { upToMiles: 300, minTransitDays: 1, maxTransitDays: 2 },
    { upToMiles: 5000, minTransitDays: 4, maxTransitDays: 5 },
  ],
};
const allentown = { location: 'dc-east', countryCode: 'US', latitude: 40.6, longitude: -75.47 };
const ontario = { location: 'dc-west', countryCode: 'US', latitude: 34.06, longitude: -117.65 };
const newYork = { countryCode: 'US', latitude: 40.75, longitude: -73.99 };

test('the distance decides the transit days, for each unit its own', () => {
  const { carrier, service: level, transitWeekdays, deliveryWeekdays, noDeliveryOn, pickupLocalTime } = ground;
  const service = {
    carrier,
    service: level,
    transitWeekdays,
    deliveryWeekdays,
    noDeliveryOn,
    noArrivalOn: [],
    pickupLocalTime,
    basis: 'TABLE',
  };
  expect(lanesBetween([allentown, ontario], newYork, [ground])).toEqual([
    { ...service, location: 'dc-east', band: 300, minTransitDays: 1, maxTransitDays: 2 },
    { ...service, location: 'dc-west', band: 5000, minTransitDays: 4, maxTransitDays: 5 },
  ]);
});

test('a carrier rests on its own dates and the holidays of its region; nothing arrives when the destination takes nothing', () => {
  const closures = { destination: ['2026-12-28'], holidays: new Map([['US', ['2026-11-26', '2026-12-25']]]) };

  expect(lanesBetween([allentown], newYork, [{ ...ground, holidayRegion: 'US' }], closures)).toMatchObject([
    { noDeliveryOn: ['2026-11-26', '2026-12-25'], noArrivalOn: ['2026-12-28'] },
  ]);
});

test('the history of a zone decides over its own transit days alone', () => {
  const history = [{ upToMiles: 5000, days: 7, parcels: 40 }];

  expect(lanesBetween([allentown, ontario], newYork, [{ ...ground, history }])).toMatchObject([
    { minTransitDays: 1, maxTransitDays: 2, basis: 'TABLE' },
    { minTransitDays: 7, maxTransitDays: 7, basis: 'HISTORY' },
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
