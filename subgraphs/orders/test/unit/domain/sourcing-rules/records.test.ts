import fc from 'fast-check';
import type { CaseSite, SourcingCase } from '../../../../src/domain/sourcing/case.ts';
import { caseOf, idleSitesMax } from '../../../../src/domain/sourcing/case-of.ts';
import type { Decision } from '../../../../src/domain/sourcing/decision.ts';
import { levelsOf } from '../../../../src/domain/sourcing/levels.ts';
import { profileOfRates } from '../../../../src/domain/sourcing/profile/rates.ts';
import type { SourcingProfile } from '../../../../src/domain/sourcing/profile.ts';
import { snapshotHash } from '../../../../src/domain/sourcing/snapshot.ts';
import { sourceCase } from '../../../../src/domain/sourcing/source-case.ts';
import { packCase, unpackCase } from '../../../../src/domain/sourcing-rules/packed-case.ts';
import { packDecision, type StoredDecision, unpackCandidates } from '../../../../src/domain/sourcing-rules/packed-decision.ts';
import { replay } from '../../../../src/domain/sourcing-rules/replay.ts';
import { whatIf } from '../../../../src/domain/sourcing-rules/what-if.ts';
import { realCases, realProfile } from '../../../support/real-baskets.ts';
import { aCase, aProfile, decided, needs, site } from '../../../support/sourcing.ts';
import { questions } from '../sourcing/random-cases.ts';

const real = realCases();

/** A decision as it is read from its record. */
const kept = (decision: Decision): Decision => {
  // What is stored was packed here.
  const record = stored(packDecision(decision)) as StoredDecision;
  return { ...record, candidates: unpackCandidates(record.candidates) };
};

/** As a database gives it back: with its keys in another order. */
const stored = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, each) =>
    each !== null && typeof each === 'object' && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort()) : each,
  );

/** As a case is made: with the stock of what is needed alone. */
const ofNeeds = ({ sites, ...rest }: SourcingCase): SourcingCase => ({
  ...rest,
  sites: sites.map((each) => ({ ...each, stock: Object.fromEntries(rest.needs.map(({ sku }) => [sku, each.stock[sku] ?? 0])) })),
});

test('a case comes out of its record as it went in', () => {
  const facts = aCase(
    [{ key: 'a', sku: 'SHIRT', quantity: 2, value: '19.99', weightGrams: 200 }],
    [
      site('east', 12.345678901234567, { SHIRT: 2 }, { type: 'WAREHOUSE', countryCode: 'US', deliveredBy: 5, capacity: null }),
      site('west', null, { SHIRT: 0 }, { type: 'WAREHOUSE', countryCode: 'US', barred: 'REJECTED', hasLane: false }),
      site('store', 3, { SHIRT: 1 }, { type: 'STORE', countryCode: 'US', servesMethod: false, latitude: 40.5, longitude: -73 }),
    ],
    { at: '2025-06-02T14:00:00.000Z', subject: { channel: 'web-us', region: 'NY' } },
  );

  expect(unpackCase(stored(packCase(facts)))).toEqual(facts);
  expect(packCase(facts).kinds).toHaveLength(2);
  expect(unpackCase({ demands: [], sites: [] })).toBeNull();
});

test('whatever is known of locations comes out of a record, each its own, and counts for its hash', () => {
  const known: Required<Omit<CaseSite, 'code' | 'miles' | 'stock'>> = {
    ...{ latitude: 40.5, longitude: -73, servesMethod: false, hasLane: false },
    ...{ type: 'STORE', countryCode: 'US', networks: ['a'], capabilities: ['GIFT_WRAP'], handles: ['HAZMAT'], tags: ['new'] },
    ...{ readyAt: 1, deliveredBy: 2, deliveryDays: null },
    capacity: { ordersLeft: 1, unitsLeft: null, ordersLimit: 2, ordersUsed: 1 },
    ...{ markdownRisk: { SHIRT: 0.5 }, barred: 'REJECTED' },
  };
  const plain = { type: 'WAREHOUSE', countryCode: 'DE', readyAt: 3, deliveredBy: 4, deliveryDays: 5 };
  const eachAlone = Object.entries(known).map(([fact, value]) => site(`with-${fact}`, 1, { SHIRT: 2 }, { ...plain, [fact]: value }));
  const caseAt = (sites: readonly CaseSite[]) => aCase(needs({ SHIRT: 1 }), sites);
  const facts = caseAt([site('nothing', 1, { SHIRT: 2 }), site('plain', 1, { SHIRT: 2 }, plain), ...eachAlone, site('all', 1, {}, known)]);

  expect(unpackCase(stored(packCase(ofNeeds(facts))))).toEqual(ofNeeds(facts));
  const hashes = [plain, ...eachAlone].map((each) => snapshotHash(caseAt([{ ...site('one', 1, { SHIRT: 2 }), ...each, code: 'one' }])));
  expect(new Set(hashes).size).toBe(1 + Object.keys(known).length);
});

test('of locations that have nothing only the nearest are kept, so that a record stays small however many there are', () => {
  const at = (code: string, latitude: number, type = 'STORE') => ({
    code,
    latitude,
    longitude: 0,
    methods: ['SHIP'],
    type,
    countryCode: 'US',
  });
  const sites = [
    at('has', 80),
    at('hub', 85, 'MERGE_POINT'),
    ...Array.from({ length: 500 }, (_each, index) => at(`idle-${index}`, index / 10)),
  ];
  const question = {
    ...{ method: 'SHIP', location: null, destination: { latitude: 0, longitude: 0 }, reachable: null, sites, profile: aProfile() },
    needs: needs({ SHIRT: 1 }),
    levels: levelsOf([{ sku: 'SHIRT', location: 'has', sellable: 1 }]),
  };

  const facts = caseOf(question);

  expect(facts.sites.map(({ code }) => code)).toEqual([
    'has',
    'hub',
    ...Array.from({ length: idleSitesMax }, (_each, index) => `idle-${index}`),
  ]);
  expect(facts.sitesLeftOut).toBe(480);
  expect(unpackCase(stored(packCase(facts)))).toEqual(facts);
  const { decision } = decided(facts, aProfile());
  expect(decision).toMatchObject({ chosen: { locations: ['has'] }, candidatesLeftOut: 480 });
  expect(JSON.stringify(packCase(facts)).length + JSON.stringify(decision).length).toBeLessThan(12_000);
});

test('a decision comes out of its record as it went in, in half of the bytes', () => {
  const at = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const sites = at.map((code, index) => site(code, 10 + index, index % 2 === 0 ? { SHIRT: 5, SHOE: 0 } : { SHIRT: 0, SHOE: 5 }));
  const facts = aCase(needs({ SHIRT: 2, SHOE: 1 }), [...sites, site('far', null, { SHIRT: 9, SHOE: 9 }, { hasLane: false })]);
  const { decision } = decided(facts, aProfile());

  expect(kept(decision)).toEqual(decision);
  expect(decision.candidates.filter(({ cost }) => cost !== null).length).toBeGreaterThan(3);
  expect(decision.candidates.filter(({ facts: behind }) => behind.length > 0).length).toBeGreaterThan(3);
  expect(unpackCandidates(decision.candidates)).toBe(decision.candidates);
  expect(JSON.stringify(packDecision(decision).candidates).length).toBeLessThan(JSON.stringify(decision.candidates).length / 2);
});

test('random cases are decided from their record as they were decided live', () => {
  fc.assert(
    fc.property(questions({ minLength: 1, maxLength: 12 }), ({ facts: all, rates }) => {
      const facts = ofNeeds(all);
      const profile = profileOfRates(rates);
      const live = sourceCase(facts, profile);
      const record = unpackCase(stored(packCase(facts)));
      expect(record && sourceCase(record, profile)).toEqual(live);
      if (live.ok) expect(kept(live.value.decision)).toEqual(live.value.decision);
    }),
  );
});

(real ? test : test.skip)(
  'live and simulated decisions are equal on 2,000 real baskets: no difference under the same version',
  () => {
    const outcomes = new Map<string, number>();
    for (const facts of real ?? []) {
      const { decision } = decided(facts, realProfile);
      const record = {
        ruleVersion: decision.ruleVersion,
        decision: kept(decision),
        snapshot: stored(packCase(facts)),
      };
      const { outcome } = replay(record, realProfile);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      const { isAffected, before, after } = whatIf(unpackCase(record.snapshot) ?? facts, realProfile, realProfile);
      if (isAffected || before.cost !== after.cost) outcomes.set('AFFECTED', 1);
    }
    expect([...outcomes]).toEqual([['IDENTICAL', 2_000]]);
  },
  120_000,
);

test('says what another version would have made of a case, by both measures', () => {
  const facts: SourcingCase = aCase(needs({ a: 1, b: 1 }), [
    site('near', 100, { a: 5, b: 0 }, { deliveredBy: 1_000 }),
    site('far', 1_000, { a: 5, b: 5 }, { deliveredBy: 9_000 }),
  ]);
  // 2 × 5 + 2 × 0.5 + 0.1 + 1 = 12.1 against 5 + 1 + 2 = 8: the far one alone is cheapest.
  const old = aProfile();
  const nearest: SourcingProfile = aProfile({}, { costPerShipment: 0n, version: 2 });

  expect(whatIf(facts, old, nearest)).toMatchObject({
    before: { strategy: 'cheapest', locations: ['far'], cost: 8_000_000n, shipments: 1, deliveredBy: 9_000, score: null },
    after: { strategy: 'cheapest', locations: ['far', 'near'], cost: 2_100_000n, shipments: 2, deliveredBy: 9_000, score: null },
    afterByOldRules: 12_100_000n,
    isAffected: true,
  });
  const never = aProfile({ constraints: [{ kind: 'LOCATIONS', exclude: { codes: ['far'] } }] });
  expect(whatIf(facts, old, never)).toMatchObject({
    after: { strategy: null, cost: null, shipments: 0 },
    afterByOldRules: null,
    isAffected: true,
  });
  expect(whatIf(facts, old, aProfile({}, { version: 3, costPerItem: 600_000n }))).toMatchObject({
    isAffected: false,
    afterByOldRules: 8_000_000n,
  });
});
