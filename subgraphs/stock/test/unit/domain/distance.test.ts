import { distanceKm, isPoint, type Point } from '../../../src/domain/distance.ts';

const newYork: Point = { latitude: 40.7128, longitude: -74.006 };

// Great-circle distances on a sphere of 6371.0088 km, computed apart by the atan2 form, which shares no step with the haversine.
test.each([
  ['New York', 'London', newYork, { latitude: 51.5074, longitude: -0.1278 }, 5570.23],
  ['New York', 'Los Angeles', newYork, { latitude: 34.0522, longitude: -118.2437 }, 3935.75],
  ['Quito', 'its antipode', { latitude: -0.1807, longitude: -78.4678 }, { latitude: 0.1807, longitude: 101.5322 }, 20015.11],
  [
    'Auckland',
    'Honolulu, over the date line',
    { latitude: -36.8485, longitude: 174.7633 },
    { latitude: 21.3069, longitude: -157.8583 },
    7075.74,
  ],
  ['a dock', 'the next dock', newYork, { latitude: 40.7137, longitude: -74.006 }, 0.10008],
])('%s to %s is right to 0.1 %%', (_from, _to, from, to, expected) => {
  expect(Math.abs(distanceKm(from, to) / expected - 1)).toBeLessThan(0.001);
  expect(distanceKm(to, from)).toBeCloseTo(distanceKm(from, to), 9);
});

test('a place is at no distance from itself', () => {
  expect(distanceKm(newYork, newYork)).toBe(0);
});

test('a point beyond the map is none', () => {
  expect(isPoint({ latitude: 90, longitude: -180 })).toBe(true);
  expect(isPoint({ latitude: 90.1, longitude: 0 })).toBe(false);
  expect(isPoint({ latitude: 0, longitude: 180.1 })).toBe(false);
});
