import type { BufferRule } from '../../src/domain/buffer.ts';
import type { Location } from '../../src/domain/location.ts';
import { entryOf, goodsOf } from '../../src/read-model/entry.ts';
import type { ModelNetwork, Settings } from '../../src/read-model/settings.ts';

// Seen to fail when what did not move is kept although a rule, a reservation past its time, or another network says otherwise.

const level = (location: string, onHand: number, version = 1) => ({
  ...{ sku: 'MUG', location, version, onHand },
  ...{ unavailable: 0, allocated: 0, reserved: 1 },
});
const network = (...codes: string[]): ModelNetwork => ({
  locations: codes.map((code) => ({ code }) as Location), // only its code is looked at
  codes: new Set(codes),
});
const worldOf = (web: ModelNetwork, buffers: readonly BufferRule[] = [], expired?: ReadonlyMap<string, number>) => ({
  settings: { version: 1n, locations: new Map(), networks: new Map([['web', web]]), buffers, day: '', until: Infinity } satisfies Settings,
  now: 0,
  expired,
});
const entry = () => {
  const levels = [level('a', 5), level('b', 7), level('c', 9)];
  return entryOf('MUG', null, { levels, safetyStock: [], buffers: [], protections: [] }, 0, 1);
};

test('after a movement only the location where it was is worked out again', () => {
  const [mug, world] = [entry(), worldOf(network('a', 'b', 'c'))];
  const before = goodsOf(mug, 'web', world);
  mug.levels.set('b', level('b', 4, 2));
  mug.stamp = 2;

  const after = goodsOf(mug, 'web', world);

  expect(after.places.map(({ sellable }) => sellable)).toEqual([4, 3, 8]);
  expect([after.sellable, after.terms.onHand]).toEqual([15, 18]);
  expect(after.places.map((place, index) => place === before.places[index])).toEqual([true, false, true]);
});

test('what is looked at beside levels is looked at each time', () => {
  const mug = entry();
  const sellable = (world: ReturnType<typeof worldOf>): number[] => {
    mug.stamp += 1;
    return goodsOf(mug, 'web', world).places.map((place) => place.sellable);
  };
  const kept: BufferRule = {
    ...{ id: 'r', sku: null, category: null, location: null, channel: null },
    ...{ quantity: 2, percent: null, validFrom: null, validTo: null },
  };
  const web = network('a', 'b', 'c');

  expect(sellable(worldOf(web))).toEqual([4, 6, 8]);
  expect(sellable(worldOf(web, [kept]))).toEqual([2, 4, 6]);
  expect(sellable(worldOf(web))).toEqual([4, 6, 8]);
  expect(sellable(worldOf(web, [], new Map([['c', 1]])))).toEqual([4, 6, 9]);
  expect(sellable(worldOf(web))).toEqual([4, 6, 8]);
  expect(sellable(worldOf(network('c', 'a')))).toEqual([8, 4]);
});

test('where nothing stands, another network is another place', () => {
  const mug = entry();
  goodsOf(mug, 'web', worldOf(network('x', 'y')));
  mug.stamp = 2;

  expect(goodsOf(mug, 'web', worldOf(network('y', 'z'))).places.map(({ location }) => location)).toEqual(['y', 'z']);
});
