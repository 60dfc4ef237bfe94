import { parseDecimal } from '@baton/kernel';
import { atLocalTime, momentAt, startOfDayAfter, weekdayOf } from '../../promise/zone.ts';
import type { SourcingCase } from '../case.ts';
import type { Need } from '../need.ts';
import type { Strategy } from '../profile.ts';
import type { Condition, TimeWindow } from './conditions.ts';

/** Whether a strategy is for this group, and if not, why. */
export type Match =
  | { readonly isMatch: true }
  | { readonly isMatch: false; readonly outcome: 'NOT_ACTIVE' | 'NOT_MATCHED'; readonly because: string };

type Value = string | number | bigint | readonly string[] | undefined;

/** Values of numbers are compared in this scale: quantities and weights as well as amounts. */
const scale = 6;

export function match(strategy: Strategy, facts: SourcingCase): Match {
  const { activeFrom, activeTo, conditions } = strategy;
  if (activeFrom !== undefined && !(instantOf(facts) >= Date.parse(activeFrom)))
    return { isMatch: false, outcome: 'NOT_ACTIVE', because: `from ${activeFrom}` };
  if (activeTo !== undefined && !(instantOf(facts) < Date.parse(activeTo)))
    return { isMatch: false, outcome: 'NOT_ACTIVE', because: `to ${activeTo}` };
  const failed = conditions.find((condition) => !holds(condition, facts));
  return failed ? { isMatch: false, outcome: 'NOT_MATCHED', because: `${failed.path} ${failed.operator}` } : { isMatch: true };
}

/** Not a number, which is neither before nor after anything, where the instant is unknown. */
const instantOf = ({ at }: SourcingCase): number => (at === null ? Number.NaN : Date.parse(at));

/** Whether a condition holds. A fact that is not known passes no test but NE. */
export function holds(condition: Condition, facts: SourcingCase): boolean {
  const { path, scope } = condition;
  if (path === 'at') return isAtMatch(condition, facts.at);
  if (!path.startsWith('lines.')) return passes(condition, groupValue(path, facts));
  const test = (need: Need): boolean => passes(condition, lineValue(path, need));
  return scope === 'ANY' ? facts.needs.some(test) : facts.needs.every(test);
}

function isAtMatch({ operator, value }: Condition, at: string | null): boolean {
  if (at === null) return false;
  if (operator === 'MATCHES_TIME_WINDOW') return isWindow(value) && isWithin(value, Date.parse(at));
  const limits = (Array.isArray(value) ? value : [value]).map((each) => Date.parse(String(each)));
  return compares(operator, Date.parse(at), limits);
}

function groupValue(path: string, { method, subject, needs }: SourcingCase): Value {
  const sum = (of: (need: Need) => bigint): bigint => needs.reduce((all, need) => all + of(need) * BigInt(need.quantity), 0n);
  switch (path) {
    case 'channel':
      return subject.channel;
    case 'market':
      return subject.market;
    case 'method':
      return method;
    case 'service':
      return subject.service;
    case 'value':
      return sum((need) => decimal(need.value ?? '0') ?? 0n);
    case 'units':
      return sum(() => 10n ** BigInt(scale));
    case 'lineCount':
      return needs.length;
    case 'weightGrams':
      return sum((need) => decimal(need.weightGrams ?? 0) ?? 0n);
    case 'customer.id':
      return subject.customerId;
    case 'customer.segments':
      return subject.segments;
    case 'destination.countryCode':
      return subject.countryCode;
    case 'destination.region':
      return subject.region;
    default:
      return undefined;
  }
}

function lineValue(path: string, need: Need): Value {
  switch (path) {
    case 'lines.sku':
      return need.sku;
    case 'lines.quantity':
      return need.quantity;
    case 'lines.value':
      return need.value === undefined ? undefined : decimal(need.value);
    case 'lines.weightGrams':
      return need.weightGrams;
    case 'lines.brand':
      return need.brand;
    case 'lines.category':
      return need.category;
    case 'lines.tags':
      return need.tags;
    case 'lines.originCountry':
      return need.originCountry;
    default:
      return undefined;
  }
}

function passes({ operator, value }: Condition, found: Value): boolean {
  if (isWindow(value)) return false;
  const wanted = typeof value === 'object' ? [...value] : [value];
  if (found === undefined) return operator === 'NE';
  if (typeof found === 'object') {
    const isAny = wanted.some((each) => found.includes(String(each)));
    return operator === 'NE' ? !isAny : isAny;
  }
  if (typeof found === 'string') return comparesText(operator, found, wanted.map(String));
  const number = typeof found === 'bigint' ? found : (decimal(found) ?? 0n);
  const limits = wanted.map((each) => decimal(each));
  return limits.every((limit) => limit !== undefined) && compares(operator, number, limits);
}

function comparesText(operator: Condition['operator'], found: string, wanted: readonly string[]): boolean {
  return operator === 'CONTAINS' ? found.includes(wanted[0] ?? '') : compares(operator, found, wanted);
}

function compares<T extends string | number | bigint>(
  operator: Condition['operator'],
  found: T,
  wanted: readonly (T | undefined)[],
): boolean {
  const [first, second] = wanted;
  if (first === undefined) return false;
  switch (operator) {
    case 'EQ':
      return found === first;
    case 'NE':
      return found !== first;
    case 'IN':
      return wanted.includes(found);
    case 'GT':
      return found > first;
    case 'GTE':
      return found >= first;
    case 'LT':
      return found < first;
    case 'LTE':
      return found <= first;
    case 'BETWEEN':
      return second !== undefined && found >= first && found <= second;
    case 'CONTAINS':
    case 'MATCHES_TIME_WINDOW':
      return false;
  }
}

const decimal = (value: string | number): bigint | undefined => parseDecimal(String(value), scale) ?? undefined;

const isWindow = (value: Condition['value']): value is TimeWindow => typeof value === 'object' && 'weekdays' in value;

function isWithin(window: TimeWindow, ms: number): boolean {
  const now = momentAt(ms, window.timeZone);
  // A window that goes on past midnight may have begun yesterday.
  return [startOfDayAfter(now, 0), startOfDayAfter(now, -1)].some((day) => {
    if (!window.weekdays.includes(weekdayOf(day.day))) return false;
    const from = atLocalTime(day, window.from);
    const to = atLocalTime(window.to > window.from ? day : startOfDayAfter(day, 1), window.to);
    return ms >= from.ms && ms < to.ms;
  });
}
