import type { Condition } from '../../../../src/domain/sourcing/profile/conditions.ts';
import { match } from '../../../../src/domain/sourcing/profile/match.ts';
import type { SourcingProfile, Strategy } from '../../../../src/domain/sourcing/profile.ts';
import { sourceCase } from '../../../../src/domain/sourcing/source-case.ts';
import { aCase, aProfile, decided, needs, site } from '../../../support/sourcing.ts';

const [plain] = aProfile().strategies;
const strategy = (some: Partial<Strategy>): Strategy => ({ ...(plain as Strategy), ...some }); // a profile of rates has one
const profile = (...strategies: readonly Partial<Strategy>[]): SourcingProfile => ({ ...aProfile(), strategies: strategies.map(strategy) });
const only = (code: string): Partial<Strategy> => ({ ref: code, constraints: [{ kind: 'LOCATIONS', include: { codes: [code] } }] });
const sites = [site('a', 1, { x: 1 }), site('b', 2, { x: 5 })];

test('goes on with the next strategy where one cannot fill everything, and tells what was tried', () => {
  const rules = profile(
    { ...only('b'), kind: 'FALLBACK', unfilled: { action: 'BACKORDER' } },
    { ...only('a'), unfilled: { action: 'NEXT_STRATEGY' } },
  );

  expect(decided(aCase(needs({ x: 1 }), sites), rules).decision).toMatchObject({
    strategy: { ref: 'a', kind: 'PRIMARY' },
    chosen: { locations: ['a'] },
  });
  const { decision } = decided(aCase(needs({ x: 2 }), sites), rules);
  expect(decision).toMatchObject({ strategy: { ref: 'b', kind: 'FALLBACK' }, chosen: { locations: ['b'] } });
  expect(decision.tried).toEqual([
    { ref: 'a', outcome: 'UNFILLED', because: 'STOCK' },
    { ref: 'b', outcome: 'DECIDED', because: null },
  ]);
  expect(sourceCase(aCase(needs({ x: 9 }), sites), rules)).toMatchObject({
    ok: false,
    error: { kind: 'SHORT', unfilled: { action: 'BACKORDER' } },
  });
});

test('stops where a strategy says what becomes of the rest', () => {
  const rules = profile({ ...only('a'), priority: 1, unfilled: { action: 'AUTO_CANCEL', afterDays: 3 } }, { ...only('b'), priority: 2 });

  expect(sourceCase(aCase(needs({ x: 2 }), sites), rules)).toMatchObject({
    ok: false,
    error: { unfilled: { action: 'AUTO_CANCEL', afterDays: 3 }, tried: [{ ref: 'a', outcome: 'UNFILLED', because: 'STOCK' }] },
  });
});

test('keeps to the time in which a strategy is active', () => {
  const rules = profile(
    { ...only('b'), priority: 1, activeFrom: '2026-11-27T00:00:00Z', activeTo: '2026-11-28T00:00:00Z' },
    { ...only('a'), priority: 2 },
  );
  const at = (instant: string) => decided(aCase(needs({ x: 1 }), sites, { at: instant }), rules).decision.strategy.ref;

  expect([at('2026-11-26T23:59:59.999Z'), at('2026-11-27T00:00:00.000Z'), at('2026-11-28T00:00:00.000Z')]).toEqual(['a', 'b', 'a']);
});

describe('conditions', () => {
  const facts = aCase(
    [
      { key: '1', sku: 'x', quantity: 2, value: '10.50', brand: 'acme', tags: ['HAZMAT'], weightGrams: 100 },
      { key: '2', sku: 'y', quantity: 1, value: '100', tags: [] },
    ],
    sites,
    { at: '2026-11-27T22:30:00.000Z', subject: { channel: 'web', countryCode: 'US', segments: ['VIP'] } },
  );
  const holds = (condition: Condition): boolean => match(strategy({ conditions: [condition] }), facts).isMatch;

  test.each<[Condition, boolean]>([
    [{ path: 'channel', operator: 'EQ', value: 'web' }, true],
    [{ path: 'channel', operator: 'NE', value: 'web' }, false],
    [{ path: 'market', operator: 'NE', value: 'us' }, true],
    [{ path: 'market', operator: 'EQ', value: 'us' }, false],
    [{ path: 'destination.countryCode', operator: 'IN', value: ['US', 'CA'] }, true],
    [{ path: 'customer.segments', operator: 'CONTAINS', value: 'VIP' }, true],
    [{ path: 'value', operator: 'GTE', value: '121' }, true],
    [{ path: 'value', operator: 'GT', value: '121' }, false],
    [{ path: 'value', operator: 'LT', value: '121.000001' }, true],
    [{ path: 'units', operator: 'BETWEEN', value: [3, 3] }, true],
    [{ path: 'lineCount', operator: 'LTE', value: 1 }, false],
    [{ path: 'lines.tags', operator: 'CONTAINS', value: 'HAZMAT', scope: 'ANY' }, true],
    [{ path: 'lines.tags', operator: 'CONTAINS', value: 'HAZMAT', scope: 'ALL' }, false],
    [{ path: 'lines.brand', operator: 'EQ', value: 'acme' }, false],
    [{ path: 'lines.value', operator: 'GT', value: '10' }, true],
    [
      { path: 'at', operator: 'MATCHES_TIME_WINDOW', value: { weekdays: [5], from: '17:00', to: '18:00', timeZone: 'America/New_York' } },
      true,
    ],
    [{ path: 'at', operator: 'MATCHES_TIME_WINDOW', value: { weekdays: [5], from: '22:00', to: '02:00', timeZone: 'UTC' } }, true],
    [{ path: 'at', operator: 'MATCHES_TIME_WINDOW', value: { weekdays: [4], from: '22:00', to: '02:00', timeZone: 'UTC' } }, false],
    [{ path: 'at', operator: 'GTE', value: '2026-11-27T22:30:00Z' }, true],
  ])('%j is %s', (condition, expected) => {
    expect(holds(condition)).toBe(expected);
  });
});
