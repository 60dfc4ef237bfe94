import fc from 'fast-check';
import { getDistance } from 'geolib';
import { milesBetween, milesMax } from '../../../../src/domain/sourcing/geo.ts';

const METRES_PER_MILE = 1_609.344;
const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('agrees with geolib about the great circle to 0.1 %', () => {
  fc.assert(
    fc.property(point, point, (from, to) => {
      const theirs = getDistance(from, to) / METRES_PER_MILE;

      // Theirs is a sphere with the equator's radius, 6,378,137 m; ours has the mean radius, 3,959 miles, which alone is 0.106 %. Theirs are whole metres.
      expect(Math.abs((milesBetween(from, to) * 6_378_137) / (3_959 * METRES_PER_MILE) - theirs)).toBeLessThanOrEqual(
        theirs * 0.001 + 0.01,
      );
    }),
    { numRuns: 500 },
  );
});

test('measures a degree of the equator, also across the date line, and half the way round', () => {
  const at = (longitude: number) => ({ latitude: 0, longitude });

  expect(milesBetween(at(10), at(11))).toBeCloseTo((3_959 * Math.PI) / 180, 9);
  expect(milesBetween(at(179.5), at(-179.5))).toBeCloseTo((3_959 * Math.PI) / 180, 9);
  expect(milesBetween(at(0), at(180))).toBeCloseTo(milesMax, 9);
});
