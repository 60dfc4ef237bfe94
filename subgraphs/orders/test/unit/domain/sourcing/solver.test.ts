import fc from 'fast-check';
import { problemOf } from '../../../../src/domain/sourcing/cost.ts';
import { milesBetween } from '../../../../src/domain/sourcing/geo.ts';
import { ranking } from '../../../../src/domain/sourcing/ranking.ts';
import { branchAndBound, enumeratedSitesMax, undominated } from '../../../../src/domain/sourcing/search.ts';
import { type SourcingQuestion, solve } from '../../../../src/domain/sourcing/solver.ts';
import type { SourcingProfile, Supply } from '../../../../src/domain/sourcing/types.ts';

const profile: SourcingProfile = {
  ref: 'demo',
  version: 1,
  costPerShipment: 5_000_000n,
  costPerItem: 500_000n,
  costPerMileItem: 1_000n,
  maxSplit: 3,
  localDeliveryMiles: 25,
};

const supply = (code: string, miles: number | null, stock: Readonly<Record<string, number>>): Supply => ({
  code,
  miles,
  stock: new Map(Object.entries(stock)),
});

/** Every assignment of every unit to every location: slow, and beyond doubt. */
function bruteForce({
  demands,
  supplies,
  profile: { costPerShipment, costPerItem, costPerMileItem, maxSplit },
}: SourcingQuestion): bigint | null {
  const units = demands.flatMap((demand) => Array.from({ length: demand.quantity }, () => demand.sku));
  const left = supplies.map((each) => new Map(each.stock));
  const scale = 1_000_000_000n;
  let best: bigint | null = null;
  const place = (index: number, used: ReadonlySet<number>, cost: bigint): void => {
    if (used.size > 1 + maxSplit) return;
    const sku = units[index];
    if (sku === undefined) {
      const whole = cost + costPerShipment * scale * BigInt(used.size);
      if (best === null || whole < best) best = whole;
      return;
    }
    for (const [location, each] of supplies.entries()) {
      const stock = left[location]?.get(sku) ?? 0;
      if (stock < 1) continue;
      left[location]?.set(sku, stock - 1);
      const mile = BigInt(Math.round((each.miles ?? 0) * 1e9));
      place(index + 1, new Set([...used, location]), cost + costPerItem * scale + costPerMileItem * mile);
      left[location]?.set(sku, stock);
    }
  };
  place(0, new Set(), 0n);
  return best === null ? null : ((best as bigint) * 2n + scale) / (scale * 2n);
}

const questions = (locations: { readonly minLength: number; readonly maxLength: number }): fc.Arbitrary<SourcingQuestion> =>
  fc.record({
    demands: fc.uniqueArray(fc.record({ sku: fc.constantFrom('a', 'b', 'c'), quantity: fc.integer({ min: 1, max: 2 }) }), {
      selector: (demand) => demand.sku,
      minLength: 1,
    }),
    supplies: fc
      .array(
        fc.record({
          miles: fc.integer({ min: 0, max: 3_000 }),
          stock: fc.record({ a: fc.integer({ min: 0, max: 3 }), b: fc.integer({ min: 0, max: 3 }), c: fc.integer({ min: 0, max: 3 }) }),
        }),
        locations,
      )
      .map((all) => all.map(({ miles, stock }, index) => supply(`l${String(index).padStart(2, '0')}`, miles, stock))),
    profile: fc
      .record({
        maxSplit: fc.integer({ min: 0, max: 3 }),
        costPerShipment: fc.integer({ min: 0, max: 9_000_000 }).map(BigInt),
      })
      .map((some) => ({ ...profile, ...some })),
  });

test('finds the cost that brute force finds, for any small network', () => {
  fc.assert(
    fc.property(questions({ minLength: 1, maxLength: 4 }), (question) => {
      const plan = solve(question);
      expect(plan.ok ? plan.value.chosen.cost : null).toBe(bruteForce(question));
    }),
    { numRuns: 400 },
  );
});

test('finds by branch and bound, after dominance, the very plan that enumeration finds', () => {
  fc.assert(
    fc.property(questions({ minLength: 1, maxLength: 10 }), (question) => {
      const reduced = undominated(problemOf(question.demands, question.supplies, question.profile));
      const ranked = ranking(reduced);
      expect(branchAndBound(reduced, ranked)).toBe(true);
      const best = ranked.best();
      const codes = best?.sites.map((index) => reduced.sites[index]?.code).sort();
      const plan = solve(question);
      expect(codes).toEqual(plan.ok ? [...plan.value.chosen.locations] : undefined);
    }),
    { numRuns: 300 },
  );
});

test('solves forty locations exactly, within the node limit', () => {
  const supplies = Array.from({ length: 40 }, (_, index) =>
    supply(`l${index}`, 100 + index, { a: 1, b: index % 3, c: index % 7 === 0 ? 1 : 0 }),
  );
  expect(supplies.length).toBeGreaterThan(enumeratedSitesMax);

  const plan = solve({
    demands: [
      { sku: 'a', quantity: 2 },
      { sku: 'b', quantity: 2 },
      { sku: 'c', quantity: 1 },
    ],
    supplies,
    profile,
  });

  expect(plan.ok && plan.value.isExact).toBe(true);
  expect(plan.ok && plan.value.chosen.locations).toEqual(['l0', 'l2']);
});

test('assigns what was asked for, from stock that is there, over no more locations than allowed', () => {
  fc.assert(
    fc.property(questions({ minLength: 1, maxLength: 6 }), (question) => {
      const plan = solve(question);
      if (!plan.ok) return;
      for (const demand of question.demands) {
        const sent = plan.value.assignments.filter((each) => each.sku === demand.sku).reduce((all, each) => all + each.quantity, 0);
        expect(sent).toBe(demand.quantity);
      }
      for (const each of plan.value.assignments) {
        expect(each.quantity).toBeLessThanOrEqual(question.supplies.find((one) => one.code === each.location)?.stock.get(each.sku) ?? 0);
      }
      expect([...new Set(plan.value.assignments.map((each) => each.location))]).toEqual([...plan.value.chosen.locations]);
      expect(plan.value.chosen.locations.length).toBeLessThanOrEqual(1 + question.profile.maxSplit);
      for (const set of plan.value.compared) expect(set.terms.reduce((all, term) => all + term.micro, 0n)).toBe(set.cost);
    }),
  );
});

test('splits one line over two locations when no single one has enough', () => {
  const plan = solve({
    demands: [{ sku: 'shirt', quantity: 3 }],
    supplies: [supply('dc-east', 80, { shirt: 2 }), supply('dc-west', 2_400, { shirt: 2 }), supply('store-nyc', 1, { shirt: 1 })],
    profile,
  });

  expect(plan.ok && plan.value.assignments).toEqual([
    { location: 'dc-east', sku: 'shirt', quantity: 2 },
    { location: 'store-nyc', sku: 'shirt', quantity: 1 },
  ]);
});

test('breaks a tie by fewer locations, then by the code', () => {
  const free = { ...profile, costPerShipment: 0n };
  const supplies = [supply('b', 10, { x: 2 }), supply('a', 10, { x: 2 }), supply('c', 10, { x: 1 })];

  expect(solve({ demands: [{ sku: 'x', quantity: 2 }], supplies, profile: free })).toMatchObject({
    ok: true,
    value: { chosen: { locations: ['a'] } },
  });
});

test('takes a location without coordinates last, and none as near when the destination has none', () => {
  const stock = { x: 1 };

  const near = solve({ demands: [{ sku: 'x', quantity: 1 }], supplies: [supply('a', null, stock), supply('b', 9_000, stock)], profile });
  const nowhere = solve({ demands: [{ sku: 'x', quantity: 1 }], supplies: [supply('b', null, stock), supply('a', null, stock)], profile });

  expect(near).toMatchObject({ ok: true, value: { chosen: { locations: ['b'] } } });
  expect(nowhere).toMatchObject({ ok: true, value: { chosen: { locations: ['a'], cost: 5_500_000n } } });
});

test('names the SKUs that are short, and says when only the split limit stands in the way', () => {
  const supplies = [supply('a', 1, { x: 2, y: 5 }), supply('b', 2, { x: 2 })];

  expect(
    solve({
      demands: [
        { sku: 'x', quantity: 9 },
        { sku: 'y', quantity: 1 },
      ],
      supplies,
      profile,
    }),
  ).toEqual({
    ok: false,
    error: { reason: 'STOCK', shortages: [{ sku: 'x', requested: 9, sellable: 4 }] },
  });
  expect(solve({ demands: [{ sku: 'x', quantity: 4 }], supplies, profile: { ...profile, maxSplit: 0 } })).toEqual({
    ok: false,
    error: { reason: 'SPLIT_LIMIT', shortages: [{ sku: 'x', requested: 4, sellable: 2 }] },
  });
});

test('measures New York to Los Angeles as 2,445 miles on a sphere of 3,959', () => {
  expect(milesBetween({ latitude: 40.7128, longitude: -74.006 }, { latitude: 34.0522, longitude: -118.2437 })).toBeCloseTo(2445, -1);
});
