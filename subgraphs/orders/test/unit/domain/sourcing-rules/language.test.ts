import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type InputObjectTypeDefinitionNode, parse } from 'graphql';
import { validateProfile } from '../../../../src/domain/sourcing/validate.ts';
import { changed, type Rules } from '../../../../src/domain/sourcing-rules/change.ts';
import { differences } from '../../../../src/domain/sourcing-rules/difference.ts';
import { explainCandidate } from '../../../../src/domain/sourcing-rules/explain-candidate.ts';
import { profileActions, profileStatus, type Span, spanInForce } from '../../../../src/domain/sourcing-rules/version.ts';
import { valueFields, wrappedKinds } from '../../../../src/schema/sourcing-language/constraint-fields.ts';
import { shownRules } from '../../../../src/schema/sourcing-language/from-document.ts';
import { type InputProblem, rulesOf } from '../../../../src/schema/sourcing-language/to-document.ts';
import type { SourcingRulesInput } from '../../../../src/schema/types.generated.ts';
import { aCase, aProfile, decided, needs, site } from '../../../support/sourcing.ts';

/** Every kind of everything that the language has. */
const everything: SourcingRulesInput = {
  defaultNetwork: 'east',
  defaultMaxSplit: 3,
  localDeliveryMiles: 10,
  strategies: [
    {
      ref: 'everything',
      kind: 'PRIMARY',
      priority: 1,
      beginsAt: '2025-01-01T00:00:00Z',
      endsAt: '2026-01-01T00:00:00Z',
      network: 'west',
      maxSplit: 2,
      conditions: [
        { path: 'destination.countryCode', operator: 'IN', values: ['US', 'CA'], scope: 'ALL' },
        { path: 'value', operator: 'GTE', value: '100', scope: 'ALL' },
        { path: 'lines.tags', operator: 'CONTAINS', value: 'GIFT', scope: 'ANY' },
        {
          path: 'at',
          operator: 'MATCHES_TIME_WINDOW',
          window: { weekdays: [1, 2], from: '08:00', to: '18:00', timeZone: 'UTC' },
          scope: 'ALL',
        },
      ],
      constraints: [
        { stockSafety: { units: 2, percent: 5, of: { types: ['STORE'] } } },
        { capability: ['GIFT_WRAP'] },
        { capacityKeptFree: 10 },
        { radius: { miles: 500, of: { codes: ['a'], tags: ['b'] } } },
        { promise: { days: 3 } },
        { keepTogether: { by: 'TAG', tag: 'GIFT' } },
        { minValueToSplit: '50' },
        { export: { tags: ['ALCOHOL'], from: ['US'], to: ['CA'] } },
        { brandExclusivity: { brand: 'Acme', of: { codes: ['a'] } } },
        { handling: 'FRAGILE' },
        { customerBlock: { customers: ['cus_1'], segments: ['x'], of: { codes: ['a'] } } },
        { locations: { include: { types: ['WAREHOUSE'] }, exclude: { codes: ['z'] } } },
      ],
      mode: 'WEIGHTED',
      criteria: [
        {
          kind: 'COST',
          weight: 40,
          goal: '5',
          limit: '50',
          cost: {
            ...{ perShipment: '5', perItem: '0.5', perMileItem: '0.001', perKilogram: '0.1', perKilogramMile: '0.001' },
            zones: [{ upToMiles: 100, perShipment: '1', perItem: '0.1', perKilogram: '0.2' }],
            handling: [{ of: { types: ['STORE'] }, perItem: '1', perShipment: '2' }],
            duty: [{ from: ['US'], to: ['CA'], tags: ['ALCOHOL'], rate: '0.2' }],
            ...{ markdownRate: '0.3', stockOutRate: '0.1' },
          },
        },
        { kind: 'LOCATION_PRIORITY', weight: 20, goal: '1', limit: '9', priority: { ranks: [{ location: 'a', rank: 1 }], otherwise: 5 } },
        { kind: 'CARBON', weight: 10, goal: '0', limit: '900', carbon: { gramsPerShipment: '100', gramsPerKilogramMile: '0.5' } },
        ...(['DISTANCE', 'DELIVERY_DAYS', 'SHIPMENTS', 'UTILISATION', 'STOCK_BALANCE'] as const).map((kind) => ({
          ...{ kind, weight: 6, goal: '1', limit: '1000' },
        })),
      ],
      merge: {
        ...{
          points: ['hub'],
          perTransfer: '1',
          perTransferItem: '0.1',
          perTransferMileItem: '0.001',
          handlingDays: 1,
          perDayWaited: '0.5',
        },
      },
      unfilled: { action: 'AUTO_CANCEL', afterDays: 3 },
    },
  ],
};

/** As GraphQL answers it: what is not there is null, and so is not compared. */
const shown = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('what is written through the graph is read back the same, and is a profile of the language', () => {
  const problems: InputProblem[] = [];
  const rules = rulesOf(everything, problems);
  const document = { ref: 'demo', version: 1, ...rules };

  expect(problems).toEqual([]);
  expect(validateProfile(document).filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  expect(shown(shownRules(document))).toEqual(everything);
});

test('every kind of constraint of the SDL has its place in the language', () => {
  const sdl = readFileSync(path.resolve(__dirname, '../../../../src/schema/sourcing-language-input/schema.graphql'), 'utf8');
  const input = parse(sdl).definitions.find(
    (each): each is InputObjectTypeDefinitionNode =>
      each.kind === 'InputObjectTypeDefinition' && each.name.value === 'SourcingConstraintInput',
  );
  const known = [...Object.keys(wrappedKinds), ...Object.keys(valueFields)];
  expect(input?.fields?.map(({ name }) => name.value).sort()).toEqual(known.sort());
});

test('small changes are made one after the other, and the first that names nothing ends it', () => {
  const { ref: _ref, version: _version, ...rules } = aProfile();
  const [cheapest] = rules.strategies;
  if (!cheapest) throw new Error('no strategy');
  const added = { ...cheapest, ref: 'added', priority: 2 };

  const after = changed(rules, [
    { kind: 'PUT_STRATEGY', strategy: added },
    { kind: 'SET_COST', ref: 'added', cost: { perItem: '9' } },
    { kind: 'PUT_STRATEGY', strategy: { ...cheapest, priority: 7 } },
    { kind: 'SET', settings: { defaultMaxSplit: 0 } },
  ]);
  expect(after.ok && differences(rules, after.value).map(({ path: at, after: now }) => [at, now])).toEqual([
    ['defaultMaxSplit', '0'],
    ...(Object.keys(flat(added)).map((key) => [`strategies.added.${key}`, expect.anything()]) as [string, unknown][]),
    ['strategies.cheapest.priority', '7'],
    ['strategies.order', '["cheapest","added"]'],
  ]);
  const empty: Rules = { ...rules, strategies: [] };
  expect(
    changed(empty, [
      { kind: 'SET', settings: {} },
      { kind: 'REMOVE_STRATEGY', ref: 'x' },
    ]),
  ).toMatchObject({ ok: false, error: { index: 1 } });
});

/** The leaves that a strategy without constraints has. */
const flat = (strategy: object): Record<string, unknown> =>
  Object.fromEntries(differences({}, strategy).map(({ path: at, after }) => [at, after]));

test('a version is what its times say: draft, validated, active, retired; the last made of two that begin at once counts', () => {
  const at = new Date('2025-06-02T12:00:00Z');
  const [past, future] = [new Date(at.getTime() - 1), new Date(at.getTime() + 1)];
  expect(profileStatus(false, [], at)).toBe('DRAFT');
  expect(profileStatus(true, [], at)).toBe('VALIDATED');
  expect(profileStatus(true, [{ from: future, to: null }], at)).toBe('VALIDATED');
  expect(profileStatus(true, [{ from: at, to: null }], at)).toBe('ACTIVE');
  expect(profileStatus(true, [{ from: past, to: at }], at)).toBe('RETIRED');
  expect(profileActions('RETIRED')).toContain('ACTIVATE');

  const span = (some: Partial<Span>): Span => ({
    id: 'act_1',
    market: 'us',
    channel: null,
    ref: 'm',
    version: 1,
    from: past,
    to: null,
    ...some,
  });
  const own = span({ id: 'act_2', channel: 'web-us', ref: 'c' });
  expect(spanInForce([own, span({})], at)?.id).toBe('act_2');
  expect(spanInForce([{ ...own, ref: null, version: null }, span({})], at)?.id).toBe('act_1');
  expect(spanInForce([{ ...own, from: future }, span({ to: future })], at)?.id).toBe('act_1');
  expect(spanInForce([span({ to: past })], at)).toBeNull();
});

test('each candidate is told in one sentence', () => {
  const facts = aCase(needs({ SHIRT: 2 }), [
    site('east', 100, { SHIRT: 2 }),
    site('west', 1_000, { SHIRT: 2 }),
    site('small', 10, { SHIRT: 1 }),
    site('off', 10, { SHIRT: 9 }, { hasLane: false }),
  ]);
  const { decision } = decided(facts, aProfile());
  const told = decision.candidates.map((candidate) => explainCandidate(candidate, decision, 'USD'));

  expect(told).toContain(
    'east costs 6.20 USD (shipments 5.00 + items 1.00 + distance 0.20): chosen as the best of 2 that can send everything.',
  );
  expect(told).toContain('west costs 8.00 USD (shipments 5.00 + items 1.00 + distance 2.00): 1.80 USD dearer than the chosen.');
  expect(told).toContain('small cannot send everything alone: it has too little of SHIRT.');
  expect(told).toContain('off is left out: no carrier goes from there to the destination.');
});
