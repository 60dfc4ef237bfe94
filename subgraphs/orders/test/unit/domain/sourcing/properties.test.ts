import fc from 'fast-check';
import type { PlannedShipment } from '../../../../src/domain/sourcing/answer.ts';
import type { CaseSite, SourcingCase } from '../../../../src/domain/sourcing/case.ts';
import { attempt } from '../../../../src/domain/sourcing/plan.ts';
import { profileOfRates } from '../../../../src/domain/sourcing/profile/rates.ts';
import type { SourcingProfile } from '../../../../src/domain/sourcing/profile.ts';
import { snapshotHash } from '../../../../src/domain/sourcing/snapshot.ts';
import { openingOf } from '../../../../src/domain/sourcing/solver/assign.ts';
import { branchAndBound } from '../../../../src/domain/sourcing/solver/branch-and-bound.ts';
import { undominated } from '../../../../src/domain/sourcing/solver/dominance.ts';
import { ordersOf } from '../../../../src/domain/sourcing/solver/orders.ts';
import { ranking } from '../../../../src/domain/sourcing/solver/ranking.ts';
import { sourceCase } from '../../../../src/domain/sourcing/source-case.ts';
import { aProfile } from '../../../support/sourcing.ts';
import { questions, runs } from './random-cases.ts';
import { bestByTrying, planValues, profiles, richCases } from './rich-cases.ts';

const answerOf = (facts: SourcingCase, profile: SourcingProfile) => {
  const answer = sourceCase(facts, profile);
  return answer.ok ? { chosen: answer.value.decision.chosen, shipments: answer.value.shipments } : null;
};

test('finds by branch and bound, after dominance, the very plan that enumeration finds', () => {
  fc.assert(
    fc.property(questions({ minLength: 1, maxLength: 10 }), ({ facts, rates }) => {
      const profile = profileOfRates(rates);
      const [strategy] = profile.strategies;
      if (!strategy) throw new Error('a profile of rates has a strategy');
      const made = attempt(facts, profile, strategy);
      const { problem } = undominated({ ...made.whole, sites: made.whole.sites.filter((site) => site.stock.some((units) => units > 0)) });
      const orders = ordersOf(problem);
      const ranked = ranking(problem);
      const end = branchAndBound(problem, orders, ranked, (sites) => {
        const opening = openingOf(problem, orders, sites);
        if (opening) ranked.offer(opening);
      });

      expect(end.isExact).toBe(true);
      expect(ranked.best()?.sites.map((index) => problem.sites[index]?.code)).toEqual(
        made.solution.openings[0]?.sites.map((index) => made.solution.problem.sites[index]?.code),
      );
    }),
    { numRuns: runs(300) },
  );
});

test('says how far the best found plan may be from the best there is, when the search is cut short', () => {
  fc.assert(
    fc.property(questions({ minLength: 6, maxLength: 10 }), ({ facts, rates }) => {
      const profile = profileOfRates(rates);
      const [strategy] = profile.strategies;
      const made = strategy && attempt(facts, profile, strategy);
      const exact = made?.solution.openings[0];
      if (!made || !exact) return;
      const problem = made.solution.problem;
      const orders = ordersOf(problem);
      const ranked = ranking(problem);
      const { bound } = branchAndBound(
        problem,
        orders,
        ranked,
        (sites) => {
          const opening = openingOf(problem, orders, sites);
          if (opening) ranked.offer(opening);
        },
        1,
      );
      const known = bound?.[0] ?? ranked.best()?.key[0] ?? 0n;
      expect(known <= (exact.key[0] ?? 0n)).toBe(true);
    }),
    { numRuns: runs(200) },
  );
});

test('decides the same whatever the order of lines, locations and stock rows', () => {
  const shuffle = (facts: SourcingCase, seed: number): SourcingCase => {
    const turn = <T>(list: readonly T[]): T[] => list.map((_each, index) => list[(index + seed) % list.length] as T).reverse(); // the index is inside
    const stockOf = (each: CaseSite): CaseSite => ({ ...each, stock: Object.fromEntries(turn(Object.entries(each.stock))) });
    return { ...facts, needs: turn(facts.needs), sites: turn(facts.sites.map(stockOf)) };
  };
  fc.assert(
    fc.property(richCases(6), profiles, fc.integer({ min: 0, max: 20 }), (facts, profile, seed) => {
      const [first, second] = [answerOf(facts, profile), answerOf(shuffle(facts, seed), profile)];

      expect(second?.chosen).toEqual(first?.chosen);
      expect(unitsSent(facts, second?.shipments)).toEqual(unitsSent(facts, first?.shipments));
    }),
    { numRuns: runs(200) },
  );
});

test('finds what trying every assignment finds, by any criteria, lexicographic or weighted, with shared units and full days', () => {
  fc.assert(
    fc.property(richCases(3), profiles, (facts, profile) => {
      const answer = sourceCase(facts, profile);
      const best = bestByTrying(facts, profile);

      expect(answer.ok).toBe(best !== null);
      if (answer.ok && best) expect(planValues(facts, profile, answer.value.shipments)).toEqual(best);
    }),
    { numRuns: runs(200) },
  );
});

test('never scores a plan higher when one of its terms is worse', () => {
  const weighted = aProfile({
    mode: 'WEIGHTED',
    criteria: [
      { kind: 'COST', perShipment: '5', perItem: '0.5', perMileItem: '0.001', weight: 60, goal: '4', limit: '60' },
      { kind: 'DELIVERY_DAYS', weight: 25, goal: '1', limit: '9' },
      { kind: 'UTILISATION', weight: 15, goal: '10', limit: '100' },
    ],
  });
  const only = (days: number, miles: number, used: number): SourcingCase => ({
    method: 'SHIP',
    location: null,
    at: null,
    subject: {},
    needs: [{ key: 'a', sku: 'a', quantity: 2 }],
    sites: [
      {
        code: 'only',
        miles,
        latitude: null,
        longitude: null,
        servesMethod: true,
        hasLane: true,
        stock: { a: 5 },
        deliveryDays: days,
        deliveredBy: days,
        capacity: { ordersLeft: 100 - used, unitsLeft: null, ordersLimit: 100, ordersUsed: used },
      },
    ],
  });
  const scoreOf = (facts: SourcingCase): number => Number(answerOf(facts, weighted)?.chosen.score ?? -1);
  const terms = fc.record({
    days: fc.integer({ min: 0, max: 10 }),
    miles: fc.integer({ min: 0, max: 20_000 }),
    used: fc.integer({ min: 0, max: 99 }),
  });
  fc.assert(
    fc.property(terms, fc.constantFrom('days', 'miles', 'used'), fc.integer({ min: 1, max: 500 }), (at, which, more) => {
      const worse = { ...at, [which]: which === 'used' ? Math.min(99, at.used + more) : at[which as 'days' | 'miles'] + more }; // `used` was just told apart

      expect(scoreOf(only(worse.days, worse.miles, worse.used))).toBeLessThanOrEqual(scoreOf(only(at.days, at.miles, at.used)));
    }),
    { numRuns: runs(300) },
  );
});

test('names a case by its content: the order of keys does not matter, any fact does', () => {
  fc.assert(
    fc.property(richCases(3), (facts) => {
      const reordered = JSON.parse(JSON.stringify(facts, (_key, value: unknown) => turned(value))) as SourcingCase; // it was one

      expect(snapshotHash(reordered)).toBe(snapshotHash(facts));
      const [first, ...others] = facts.sites;
      if (first)
        expect(snapshotHash({ ...facts, sites: [{ ...first, miles: (first.miles ?? 0) + 1 }, ...others] })).not.toBe(snapshotHash(facts));
    }),
    { numRuns: 50 },
  );
});

/** Units by location and what tells needs apart: which of two equal lines gets them is up to the order of the lines. */
function unitsSent(facts: SourcingCase, shipments: readonly PlannedShipment[] | undefined): Record<string, number> {
  const sent: Record<string, number> = {};
  for (const { location, lines } of shipments ?? []) {
    for (const line of lines) {
      const { sku, weightGrams, preferLocation, requireLocation, keepTogether } = facts.needs.find((need) => need.key === line.key) ?? {};
      const what = JSON.stringify([location, sku, weightGrams, preferLocation, requireLocation, keepTogether]);
      sent[what] = (sent[what] ?? 0) + line.quantity;
    }
  }
  return sent;
}

const turned = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value;
