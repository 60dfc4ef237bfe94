import fc from 'fast-check';
import { countedOn, type Dated, earliest, kitSteps, promisable, promisableAt } from '../../../src/domain/future.ts';

const on = (at: number, quantity: number): Dated => ({ at, quantity });

test('what comes in can be promised from its date on', () => {
  const steps = promisable(0, 2, [on(10, 5), on(20, 3)], []);

  expect(steps).toEqual([on(0, 2), on(10, 7), on(20, 10)]);
  expect([earliest(steps, 2), earliest(steps, 3), earliest(steps, 8), earliest(steps, 11)]).toEqual([0, 10, 20, null]);
  expect([promisableAt(steps, -1), promisableAt(steps, 9), promisableAt(steps, 10)]).toEqual([0, 2, 7]);
});

test('a promise for an early date never takes what was promised for a later one', () => {
  // Five come on the 10th and four of them are promised for the 20th: only one is left for the days between.
  expect(promisable(0, 0, [on(10, 5)], [on(20, 4)])).toEqual([on(0, 0), on(10, 1)]);
  // Two that stand there are promised for the 30th: they cannot be sold today, though nothing takes them yet.
  expect(promisable(0, 2, [on(40, 9)], [on(30, 2)])).toEqual([on(0, 0), on(40, 9)]);
});

test('a promise that is late already takes what is there', () => {
  expect(promisable(100, 5, [], [on(50, 3)])).toEqual([on(100, 2)]);
});

test('of a supply that is half sure, half is promised, in whole units', () => {
  expect([countedOn(5, 50), countedOn(5, 100), countedOn(5, 0)]).toEqual([2, 5, 0]);
});

test('a kit can be promised when all of its components can', () => {
  const steps: Record<string, Dated[]> = { MUG: [on(0, 1), on(10, 9)], SHIRT: [on(0, 3), on(20, 8)] };

  const kits = kitSteps(
    [
      { sku: 'MUG', quantity: 2 },
      { sku: 'SHIRT', quantity: 1 },
    ],
    (sku) => steps[sku] ?? [],
  );

  expect(kits).toEqual([on(0, 0), on(10, 3), on(20, 4)]);
});

const day = fc.integer({ min: 0, max: 20 });
const dated = fc.record({ at: day, quantity: fc.integer({ min: 1, max: 9 }) });
const world = fc.record({
  free: fc.nat({ max: 20 }),
  supplies: fc.array(dated, { maxLength: 8 }),
  promises: fc.array(dated, { maxLength: 8 }),
});

/** Whether every promise can be kept: on no day is more taken than has come until then. */
function isKept(free: number, supplies: readonly Dated[], promises: readonly Dated[]): boolean {
  const until = (of: readonly Dated[], at: number): number =>
    of.filter((each) => each.at <= at).reduce((sum, { quantity }) => sum + quantity, 0);
  return Array.from({ length: 22 }, (_, at) => at).every((at) => free + until(supplies, at) - until(promises, at) >= 0);
}

test('exactly as many can be promised for a day as can be added there with every promise kept (by trying them all)', () => {
  fc.assert(
    fc.property(world, day, ({ free, supplies, promises }, at) => {
      fc.pre(isKept(free, supplies, promises));
      let most = 0;
      while (isKept(free, supplies, [...promises, on(at, most + 1)])) most += 1;

      expect(promisableAt(promisable(0, free, supplies, promises), at)).toBe(most);
    }),
    { numRuns: 500 },
  );
});

test('whatever is promised at its earliest date, one promise after the other, all of them are kept', () => {
  fc.assert(
    fc.property(world, fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 }), ({ free, supplies }, wishes) => {
      const promises: Dated[] = [];
      for (const quantity of wishes) {
        const at = earliest(promisable(0, free, supplies, promises), quantity);
        if (at !== null) promises.push(on(at, quantity));
      }

      expect(isKept(free, supplies, promises)).toBe(true);
    }),
  );
});
