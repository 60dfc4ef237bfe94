import type { ChartedService } from '@baton/contracts';
import fc from 'fast-check';
import { type LaneOrigin, lanesOfService, lanesTo, noLanes, reachedBy } from '../../../../src/domain/promise/lanes.ts';
import { aService, aZone } from '../../../support/lanes.ts';

const unit = (code: string, some: Partial<LaneOrigin> = {}): LaneOrigin => ({
  ...{ code, countryCode: 'US', latitude: 40.6, longitude: -75.47, methods: ['SHIP'] },
  ...some,
});
const ontario = { latitude: 34.06, longitude: -117.65 };
const newYork = { latitude: 40.75, longitude: -73.99 };
const ground = aService({ zones: [aZone(300, 1, 2), aZone(5_000, 4, 5)] });
const daysOf = (lanes: ReturnType<typeof lanesTo>, code: string): number[] => lanes.at(code).map(({ maxTransitDays }) => maxTransitDays);

test('the distance decides the zone, and units of one zone share their lanes', () => {
  const lanes = lanesTo([ground], [unit('near'), unit('beside', { latitude: 40.7 }), unit('far', ontario)], newYork);

  expect([daysOf(lanes, 'near'), daysOf(lanes, 'far'), daysOf(lanes, 'unknown')]).toEqual([[2], [5], []]);
  expect(lanes.at('near')).toMatchObject([{ band: 300, carrier: 'ups', minTransitDays: 1 }]);
  expect(lanes.at('beside')).toBe(lanes.at('near'));
  expect(lanes.isEmpty).toBe(false);
});

test('where a coordinate is missing the farthest zone holds', () => {
  const lanes = lanesTo([ground], [unit('near'), unit('off the map', { latitude: null })], newYork);

  expect(daysOf(lanes, 'off the map')).toEqual([5]);
  expect(daysOf(lanesTo([ground], [unit('near')], null), 'near')).toEqual([5]);
});

test('no lane leads from another country, beyond the last zone, nor from a unit that sends nothing', () => {
  const near = aService({ zones: [aZone(300, 1, 2)] });
  const units = [unit('abroad', { countryCode: 'DE' }), unit('far', ontario), unit('store', { methods: ['PICKUP'] })];
  const lanes = lanesTo([near], units, newYork);

  expect(units.map(({ code }) => daysOf(lanes, code))).toEqual([[], [], []]);
  expect([lanes.isEmpty, noLanes.isEmpty]).toEqual([true, true]);
});

test('of one service, from wherever it goes', () => {
  const express = aService({ service: 'EXPRESS', zones: [aZone(300, 0, 1)] });
  const lanes = lanesTo([ground, express], [unit('near'), unit('far', ontario)], newYork);

  expect(lanesOfService(lanes, 'EXPRESS').at('near')).toEqual([lanes.at('near')[1]]);
  expect(['near', 'far', 'unknown'].map((code) => reachedBy(lanes, 'EXPRESS').has(code))).toEqual([true, false, false]);
});

/** What a carrier's table says of one unit, read zone by zone. */
function readOff(chart: readonly ChartedService[], { countryCode, latitude, longitude }: LaneOrigin, to: typeof newYork | null): unknown[] {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const miles = (): number => {
    if (latitude === null || longitude === null || to === null) return Infinity;
    const [north, east] = [radians(to.latitude - latitude), radians(to.longitude - longitude)];
    const chord = Math.sin(north / 2) ** 2 + Math.cos(radians(latitude)) * Math.cos(radians(to.latitude)) * Math.sin(east / 2) ** 2;
    return 2 * 3958.7613 * Math.asin(Math.min(1, Math.sqrt(chord)));
  };
  const far = miles();
  return chart.flatMap(({ originCountry, zones, ...service }) => {
    if (originCountry !== countryCode) return [];
    const zone = far === Infinity ? zones.at(-1) : zones.find(({ upToMiles }) => far <= upToMiles);
    return zone ? [{ ...service, band: zone.upToMiles, minTransitDays: zone.minTransitDays, maxTransitDays: zone.maxTransitDays }] : [];
  });
}

const countries = fc.constantFrom('US', 'DE');
const degrees = (most: number): fc.Arbitrary<number> => fc.integer({ min: -most * 10, max: most * 10 }).map((tenths) => tenths / 10);
const services = fc.array(
  fc
    .record({
      originCountry: countries,
      service: fc.constantFrom('STANDARD', 'EXPRESS'),
      limits: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
    })
    .map(({ limits, ...some }) =>
      aService({ ...some, zones: limits.sort((a, b) => a - b).map((limit, nth) => aZone(limit * 300, nth, nth + limit)) }),
    ),
  { maxLength: 5 },
);
const units = fc.array(
  fc.record(
    { countryCode: countries, latitude: fc.option(degrees(89)), longitude: degrees(180) },
    { requiredKeys: ['countryCode', 'latitude', 'longitude'] },
  ),
  { maxLength: 12 },
);
const points = fc.option(fc.record({ latitude: degrees(89), longitude: degrees(180) }));

test('every unit has the lanes that the chart says for its distance, in its order', () => {
  fc.assert(
    fc.property(services, units, points, (chart, places, to) => {
      const all = places.map((place, nth) => unit(`u${nth}`, place));
      const lanes = lanesTo(chart, all, to);
      for (const each of all) expect(lanes.at(each.code)).toEqual(readOff(chart, each, to));
      expect(lanes.isEmpty).toBe(all.every((each) => readOff(chart, each, to).length === 0));
    }),
  );
});
