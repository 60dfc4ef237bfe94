import type { EventFieldType, EventType } from '@baton/contracts';
import { err, ok, parseDecimal, type Result } from '@baton/kernel';
import type { InvalidInput } from '../errors.ts';
import { fieldOf } from './event-field.ts';
import { valuesAt } from './values-at.ts';

/** Levels that `all`, `any` and `not` may be nested in. */
export const conditionDepthMax = 5;
/** Comparisons of a condition. */
export const conditionTermsMax = 50;
/** Values that one comparison names. */
export const termValuesMax = 50;
/** Characters of a value. */
export const valueLengthMax = 200;
/** Digits behind the point that numbers are compared with. */
const scale = 6;

export const termOperators = [
  'EQUALS',
  'NOT_EQUALS',
  'IN',
  'NOT_IN',
  'AT_LEAST',
  'MORE_THAN',
  'AT_MOST',
  'LESS_THAN',
  'STARTS_WITH',
  'IS_SET',
  'IS_NOT_SET',
] as const;
export type TermOperator = (typeof termOperators)[number];

/** A comparison of one field of an event. */
export interface Term {
  readonly field: string;
  readonly operator: TermOperator;
  readonly values: readonly string[];
}
/** When an automation acts: data, never code. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Term;

/** A comparison as it came out, with what it found. */
export interface JudgedTerm extends Term {
  readonly found: readonly string[];
  readonly holds: boolean;
}

/** What a retailer writes: exactly one of `all`, `any`, `not` and `field`. */
export interface ConditionInput {
  readonly all?: readonly ConditionInput[] | null | undefined;
  readonly any?: readonly ConditionInput[] | null | undefined;
  readonly not?: ConditionInput | null | undefined;
  readonly field?: string | null | undefined;
  readonly operator?: TermOperator | null | undefined;
  readonly value?: string | null | undefined;
  readonly values?: readonly string[] | null | undefined;
}

interface Reading {
  readonly eventTypes: readonly EventType[];
  /** Counted over the whole condition. */
  terms: number;
}

/** Checks a condition against the fields of the events that it is asked of. */
export function parseCondition(input: ConditionInput, eventTypes: readonly EventType[]): Result<Condition, InvalidInput> {
  return parse(input, { eventTypes, terms: 0 }, ['condition'], 1);
}

function parse(input: ConditionInput, reading: Reading, path: readonly string[], depth: number): Result<Condition, InvalidInput> {
  if (depth > conditionDepthMax) return invalid(`A condition has at most ${conditionDepthMax} levels.`, path);
  const { all = null, any = null, not = null, field = null } = input;
  if ([all, any, not, field].filter((part) => part !== null).length !== 1)
    return invalid('Set exactly one of `all`, `any`, `not` and `field`.', path);
  if (field !== null) return parseTerm({ ...input, field }, reading, path);
  if (not !== null) {
    const inner = parse(not, reading, [...path, 'not'], depth + 1);
    return inner.ok ? ok({ not: inner.value }) : inner;
  }
  const name = all === null ? 'any' : 'all';
  const parts: Condition[] = [];
  for (const [index, part] of (all ?? any ?? []).entries()) {
    const parsed = parse(part, reading, [...path, name, String(index)], depth + 1);
    if (!parsed.ok) return parsed;
    parts.push(parsed.value);
  }
  if (parts.length === 0) return invalid(`Name at least one condition in \`${name}\`.`, path);
  return ok(name === 'all' ? { all: parts } : { any: parts });
}

function parseTerm(
  input: ConditionInput & { readonly field: string },
  reading: Reading,
  path: readonly string[],
): Result<Condition, InvalidInput> {
  reading.terms += 1;
  if (reading.terms > conditionTermsMax) return invalid(`A condition has at most ${conditionTermsMax} comparisons.`, path);
  const { field, operator = null } = input;
  if (operator === null) return invalid('Say how the field is compared.', [...path, 'operator']);
  const values = [...(input.values ?? []), ...(input.value === null || input.value === undefined ? [] : [input.value])];
  const wrong = countProblem(operator, values) ?? values.find((value) => value.length > valueLengthMax);
  if (wrong !== undefined) return invalid(countProblem(operator, values) ?? `A value has at most ${valueLengthMax} characters.`, path);
  for (const type of reading.eventTypes) {
    const fieldType = fieldOf(type, field);
    if (fieldType === undefined) return invalid(`${type} has no field "${field}".`, [...path, 'field']);
    const problem = valueProblem(fieldType, operator, values);
    if (problem !== null) return invalid(`${type}.${field}: ${problem}`, path);
  }
  return ok({ field, operator, values });
}

/** Why an operator cannot have so many values. */
function countProblem(operator: TermOperator, values: readonly string[]): string | undefined {
  if (operator === 'IS_SET' || operator === 'IS_NOT_SET') return values.length > 0 ? `${operator} takes no value.` : undefined;
  if (operator === 'IN' || operator === 'NOT_IN')
    return values.length < 1 || values.length > termValuesMax ? `${operator} takes 1 to ${termValuesMax} values.` : undefined;
  return values.length === 1 ? undefined : `${operator} takes one value.`;
}

const ordering: readonly TermOperator[] = ['AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN'];

function valueProblem(type: EventFieldType, operator: TermOperator, values: readonly string[]): string | null {
  const isNumber = type === 'NUMBER' || type === 'DECIMAL';
  if (ordering.includes(operator) && !isNumber) return 'only numbers are compared by size.';
  if (operator === 'STARTS_WITH' && type !== 'TEXT') return 'only texts have a beginning.';
  for (const value of values) {
    if (isNumber && parseDecimal(value, scale) === null) return `"${value}" is no number.`;
    if (type === 'BOOLEAN' && value !== 'true' && value !== 'false') return `write true or false, not "${value}".`;
    if (typeof type === 'object' && !type.includes(value)) return `"${value}" is none of ${type.join(', ')}.`;
  }
  return null;
}

const invalid = (message: string, path: readonly string[]): Result<never, InvalidInput> => err({ kind: 'InvalidInput', message, path });

/** Whether a condition holds for an event's payload, with every comparison of it: all are looked at, so that each can be explained. Never throws. */
export function judge(condition: Condition | null, payload: object): { readonly holds: boolean; readonly terms: readonly JudgedTerm[] } {
  const terms: JudgedTerm[] = [];
  const visit = (part: Condition): boolean => {
    if ('all' in part) return part.all.map(visit).every(Boolean);
    if ('any' in part) return part.any.map(visit).some(Boolean);
    if ('not' in part) return !visit(part.not);
    const term = judgeTerm(part, payload);
    terms.push(term);
    return term.holds;
  };
  return { holds: condition === null || visit(condition), terms };
}

/** What is shown of a long list. */
const foundShownMax = 5;

function judgeTerm(term: Term, payload: object): JudgedTerm {
  const found = valuesAt(payload, term.field);
  return { ...term, found: found.slice(0, foundShownMax), holds: holds(term, found) };
}

/** Of a list any element will do; what begins with NOT is the opposite of what does not. */
function holds({ operator, values }: Term, found: readonly string[]): boolean {
  const [value = ''] = values;
  switch (operator) {
    case 'EQUALS':
    case 'IN':
      return found.some((each) => values.some((wanted) => isSame(each, wanted)));
    case 'NOT_EQUALS':
    case 'NOT_IN':
      return !found.some((each) => values.some((wanted) => isSame(each, wanted)));
    case 'AT_LEAST':
      return found.some((each) => compare(each, value, (by) => by >= 0n));
    case 'MORE_THAN':
      return found.some((each) => compare(each, value, (by) => by > 0n));
    case 'AT_MOST':
      return found.some((each) => compare(each, value, (by) => by <= 0n));
    case 'LESS_THAN':
      return found.some((each) => compare(each, value, (by) => by < 0n));
    case 'STARTS_WITH':
      return found.some((each) => each.startsWith(value));
    case 'IS_SET':
      return found.length > 0;
    case 'IS_NOT_SET':
      return found.length === 0;
  }
}

/** 5 and 5.00 are the same number; of texts only equal ones are the same. */
const isSame = (a: string, b: string): boolean => a === b || compare(a, b, (by) => by === 0n);

function compare(a: string, b: string, test: (by: bigint) => boolean): boolean {
  const [left, right] = [parseDecimal(a, scale), parseDecimal(b, scale)];
  return left !== null && right !== null && test(left - right);
}
