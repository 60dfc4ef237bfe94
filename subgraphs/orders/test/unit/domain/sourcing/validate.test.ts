import type { SourcingProfile, Strategy } from '../../../../src/domain/sourcing/profile.ts';
import { validateProfile } from '../../../../src/domain/sourcing/validate.ts';
import { aProfile } from '../../../support/sourcing.ts';

const problems = (document: unknown): string[] =>
  validateProfile(document).map(({ code, severity, path }) => `${severity} ${code} ${path.join('.')}`);
const [plain] = aProfile().strategies;
const profile = (...strategies: readonly Partial<Strategy>[]): SourcingProfile => ({
  ...aProfile(),
  strategies: strategies.map((some, index) => ({ ...(plain as Strategy), ref: `s${index}`, priority: index + 1, ...some })), // a profile of rates has one
});

test('finds nothing wrong with the simplest rules', () => {
  expect(validateProfile(aProfile())).toEqual([]);
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'profile'],
  ['no strategies', { ...aProfile(), strategies: [] }],
  ['an unknown field', { ...aProfile(), mode: 'FAST' }],
  ['a negative amount', profile({ criteria: [{ kind: 'COST', perItem: '-1' }] })],
  ['a number for an amount', { ...aProfile(), strategies: [{ ...plain, criteria: [{ kind: 'COST', perItem: 1 }] }] }],
  ['an unknown criterion', { ...aProfile(), strategies: [{ ...plain, criteria: [{ kind: 'MOOD' }] }] }],
])('calls %s no profile', (_what, document) => {
  const found = validateProfile(document);

  expect(found.length).toBeGreaterThan(0);
  expect(found.every((each) => each.code === 'WRONG_SHAPE' && each.severity === 'ERROR')).toBe(true);
});

test('names weights that do not sum to 100, and goals without sense', () => {
  const weighted = (first: number, second: number, goal: string): SourcingProfile =>
    profile({
      mode: 'WEIGHTED',
      criteria: [
        { kind: 'DISTANCE', weight: first, goal: '0', limit: '100' },
        { kind: 'SHIPMENTS', weight: second, goal, limit: '3' },
      ],
    });

  expect(problems(weighted(60, 40, '1'))).toEqual([]);
  expect(problems(weighted(60, 30, '1'))).toEqual(['ERROR WEIGHTS strategies.0.criteria']);
  expect(problems(weighted(60, 40, '3'))).toEqual(['ERROR GOAL_AND_LIMIT strategies.0.criteria.1']);
  expect(problems(profile({ mode: 'WEIGHTED', criteria: [{ kind: 'DISTANCE' }] }))).toEqual([
    'ERROR WEIGHTS strategies.0.criteria',
    'ERROR GOAL_AND_LIMIT strategies.0.criteria.0',
  ]);
});

test('names strategies that are never reached, and ends at which nobody does anything', () => {
  const express = [{ path: 'service', operator: 'EQ', value: 'EXPRESS' }] as const;

  expect(problems(profile({}, { conditions: express }))).toEqual(['ERROR UNREACHABLE strategies.1']);
  expect(problems(profile({ conditions: express }, {}))).toEqual([]);
  expect(problems(profile({ unfilled: { action: 'NEXT_STRATEGY' } }, {}))).toEqual([]);
  expect(problems(profile({ activeTo: '2027-01-01T00:00:00Z' }, {}))).toEqual([]);
  expect(problems(profile({ unfilled: { action: 'NEXT_STRATEGY' } }))).toEqual(['ERROR DEAD_END strategies.0.unfilled']);
  expect(problems(profile({ conditions: express }))).toEqual(['WARNING DEAD_END strategies']);
});

test('names contradictions', () => {
  expect(problems(profile({ activeFrom: '2027-01-01T00:00:00Z', activeTo: '2026-01-01T00:00:00Z' }, {}))).toEqual([
    'ERROR EMPTY_SPAN strategies.0.activeTo',
  ]);
  expect(
    problems(
      profile(
        {
          conditions: [
            { path: 'value', operator: 'GT', value: '100' },
            { path: 'value', operator: 'LTE', value: '100' },
          ],
        },
        {},
      ),
    ),
  ).toEqual(['ERROR NEVER_MATCHES strategies.0.conditions.1']);
  expect(
    problems(
      profile(
        {
          conditions: [
            { path: 'channel', operator: 'EQ', value: 'web' },
            { path: 'channel', operator: 'IN', value: ['app', 'store'] },
          ],
        },
        {},
      ),
    ),
  ).toEqual(['ERROR NEVER_MATCHES strategies.0.conditions.1']);
  expect(
    problems(
      profile({
        constraints: [
          { kind: 'LOCATIONS', include: { codes: ['a'] } },
          { kind: 'LOCATIONS', exclude: { codes: ['a'] } },
        ],
      }),
    ),
  ).toEqual(['ERROR CONTRADICTION strategies.0.constraints.0']);
  expect(problems(profile({ constraints: [{ kind: 'STOCK_SAFETY', percent: 100 }] }))).toEqual([
    'ERROR CONTRADICTION strategies.0.constraints.0',
  ]);
  expect(problems(profile({ ref: 'same' }, { ref: 'same', conditions: [] })).slice(0, 1)).toEqual(['ERROR DUPLICATE strategies.1.ref']);
});

test('names operators that do not fit', () => {
  const one = (condition: Strategy['conditions'][number]): string[] => problems(profile({ conditions: [condition] }, {}));

  expect(one({ path: 'channel', operator: 'GT', value: 'web' })).toEqual(['ERROR WRONG_SHAPE strategies.0.conditions.0']);
  expect(one({ path: 'value', operator: 'BETWEEN', value: ['1'] })).toEqual(['ERROR WRONG_SHAPE strategies.0.conditions.0']);
  expect(one({ path: 'value', operator: 'EQ', value: 'much' })).toEqual(['ERROR WRONG_SHAPE strategies.0.conditions.0']);
  expect(one({ path: 'channel', operator: 'EQ', value: 'web', scope: 'ANY' })).toEqual(['ERROR WRONG_SHAPE strategies.0.conditions.0']);
});
