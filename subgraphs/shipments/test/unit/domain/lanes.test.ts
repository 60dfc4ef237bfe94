import { chartOf, type OperatedLane } from '../../../src/domain/lanes.ts';

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

test('a service is charted with the transit days of each zone', () => {
  const { carrier, service, originCountry, transitWeekdays, deliveryWeekdays, noDeliveryOn, pickupLocalTime } = ground;
  const days = { transitWeekdays, deliveryWeekdays, noDeliveryOn, noArrivalOn: [] };
  expect(chartOf([ground])).toEqual([
    { carrier, service, originCountry, ...days, pickupLocalTime, zones: ground.bands.map((band) => ({ ...band, basis: 'TABLE' })) },
  ]);
});

test('a carrier rests on its own dates and the holidays of its region; nothing arrives when the destination takes nothing', () => {
  const closures = { destination: ['2026-12-28'], holidays: new Map([['US', ['2026-11-26', '2026-12-25']]]) };

  expect(chartOf([{ ...ground, holidayRegion: 'US' }], closures)).toMatchObject([
    { noDeliveryOn: ['2026-11-26', '2026-12-25'], noArrivalOn: ['2026-12-28'] },
  ]);
});

test('the history of a zone decides over its own transit days alone', () => {
  const history = [{ upToMiles: 5000, days: 7, parcels: 40 }];

  expect(chartOf([{ ...ground, history }])).toMatchObject([
    {
      zones: [
        { minTransitDays: 1, maxTransitDays: 2, basis: 'TABLE' },
        { minTransitDays: 7, maxTransitDays: 7, basis: 'HISTORY' },
      ],
    },
  ]);
});
