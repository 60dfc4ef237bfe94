import fc from 'fast-check';
import { leftToOthers } from '../../../src/domain/protection.ts';

const at = (location: string, sellable: number) => ({ location, sellable });

test('a channel leaves units where it shares locations with the protected one, from where most is left', () => {
  const left = leftToOthers([at('a', 4), at('b', 9), at('c', 50)], [{ channel: 'shop', quantity: 10, locations: new Set(['a', 'b']) }]);

  expect(Object.fromEntries(left)).toEqual({ b: 9, a: 1 });
});

test('whatever is protected, no location leaves more than it has, and no more is left than is asked for', () => {
  const codes = ['a', 'b', 'c', 'd'];
  const places = fc.tuple(...codes.map((code) => fc.nat({ max: 20 }).map((sellable) => at(code, sellable))));
  const protection = fc.record({
    channel: fc.constant('other'),
    quantity: fc.integer({ min: 1, max: 40 }),
    locations: fc.subarray(codes).map((some) => new Set(some)),
  });
  fc.assert(
    fc.property(places, fc.array(protection, { maxLength: 3 }), (stand, protections) => {
      const left = leftToOthers(stand, protections);
      for (const { location, sellable } of stand) expect(left.get(location) ?? 0).toBeLessThanOrEqual(sellable);
      const sum = [...left.values()].reduce((total, units) => total + units, 0);
      expect(sum).toBeLessThanOrEqual(protections.reduce((total, { quantity }) => total + quantity, 0));
      const [only] = protections;
      if (protections.length === 1 && only) {
        const shared = stand.filter(({ location }) => only.locations.has(location)).reduce((total, { sellable }) => total + sellable, 0);
        expect(sum).toBe(Math.min(only.quantity, shared));
      }
    }),
  );
});
