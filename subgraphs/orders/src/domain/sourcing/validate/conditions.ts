import { type Condition, conditionPaths } from '../profile/conditions.ts';
import type { ProfileProblem } from '../profile.ts';

const isWindow = (value: Condition['value']): boolean => typeof value === 'object' && !Array.isArray(value);

/** Operators that do not fit their values, and conditions that cannot hold together. */
export function conditionProblems(conditions: readonly Condition[], path: readonly string[]): ProfileProblem[] {
  const problems = conditions.flatMap((condition, index) => {
    const message = misfit(condition);
    return message ? [{ code: 'WRONG_SHAPE' as const, severity: 'ERROR' as const, path: [...path, String(index)], message }] : [];
  });
  return problems.length > 0 ? problems : contradictions(conditions, path);
}

function misfit({ path, operator, value, scope }: Condition): string | null {
  const kind = conditionPaths[path];
  if (scope !== undefined && !path.startsWith('lines.')) return `${path} is not of lines, so it has no scope.`;
  if (operator === 'MATCHES_TIME_WINDOW')
    return kind === 'INSTANT' && isWindow(value) ? null : 'MATCHES_TIME_WINDOW is for `at` and takes a window.';
  if (isWindow(value)) return `${operator} does not take a window.`;
  if (operator === 'BETWEEN' && !(Array.isArray(value) && value.length === 2)) return 'BETWEEN takes a list of two.';
  if (operator === 'IN' && !Array.isArray(value)) return 'IN takes a list.';
  if (operator !== 'IN' && operator !== 'BETWEEN' && Array.isArray(value)) return `${operator} takes one value.`;
  if (kind === 'LIST' && !['EQ', 'NE', 'IN', 'CONTAINS'].includes(operator)) return `${operator} cannot be asked of a list.`;
  if (kind === 'TEXT' && ['GT', 'GTE', 'LT', 'LTE', 'BETWEEN'].includes(operator)) return `${operator} cannot be asked of a text.`;
  if (kind !== 'TEXT' && kind !== 'LIST' && operator === 'CONTAINS') return 'CONTAINS is for texts and lists.';
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (kind === 'NUMBER' && !values.every((each) => /^-?\d{1,12}(\.\d{1,6})?$/.test(String(each))))
    return `${path} is compared with numbers of at most six decimals.`;
  if (kind === 'INSTANT' && !values.every((each) => !Number.isNaN(Date.parse(String(each))))) return `${path} is compared with instants.`;
  return null;
}

/** Conditions on one path that no value passes together. */
function contradictions(conditions: readonly Condition[], path: readonly string[]): ProfileProblem[] {
  const problems: ProfileProblem[] = [];
  for (const [index, second] of conditions.entries()) {
    for (const first of conditions.slice(0, index)) {
      if (first.path === second.path && isSameSubject(first) && isSameSubject(second) && areDisjoint(first, second))
        problems.push({
          code: 'NEVER_MATCHES',
          severity: 'ERROR',
          path: [...path, String(index)],
          message: `No ${second.path} passes both ${shown(first)} and ${shown(second)}.`,
        });
    }
  }
  return problems;
}

/** Of two lines one may pass the first condition and the other the second; and a list may have both values. */
const isSameSubject = (condition: Condition): boolean => condition.scope !== 'ANY' && conditionPaths[condition.path] !== 'LIST';

const shown = ({ operator, value }: Condition): string => `${operator} ${JSON.stringify(value)}`;

function areDisjoint(a: Condition, b: Condition): boolean {
  const [first, second] = [valuesOf(a), valuesOf(b)];
  if (first && second) return !first.some((value) => second.includes(value));
  const kind = conditionPaths[a.path];
  if (first && kind === 'NUMBER') return first.every((value) => !isIn(spanOf(b), Number(value)));
  if (second && kind === 'NUMBER') return second.every((value) => !isIn(spanOf(a), Number(value)));
  if (kind !== 'NUMBER') return isOpposite(a, b) || isOpposite(b, a);
  const [x, y] = [spanOf(a), spanOf(b)];
  const [from, to] = [Math.max(x.from, y.from), Math.min(x.to, y.to)];
  return from > to || (from === to && !(isIn(x, from) && isIn(y, from)));
}

const valuesOf = ({ operator, value }: Condition): readonly string[] | null =>
  operator === 'EQ' ? [String(value)] : operator === 'IN' && Array.isArray(value) ? value.map(String) : null;

const isOpposite = (a: Condition, b: Condition): boolean => {
  const values = valuesOf(a);
  return values !== null && b.operator === 'NE' && values.every((each) => each === String(b.value));
};

interface Span {
  readonly from: number;
  readonly to: number;
  readonly isOpen: boolean;
  readonly not?: number;
}

function spanOf({ operator, value }: Condition): Span {
  const [first, second] = (Array.isArray(value) ? value : [value]).map(Number);
  const from = first ?? 0;
  switch (operator) {
    case 'GT':
      return { from, to: Infinity, isOpen: true };
    case 'GTE':
      return { from, to: Infinity, isOpen: false };
    case 'LT':
      return { from: -Infinity, to: from, isOpen: true };
    case 'LTE':
      return { from: -Infinity, to: from, isOpen: false };
    case 'BETWEEN':
      return { from, to: second ?? from, isOpen: false };
    case 'NE':
      return { from: -Infinity, to: Infinity, isOpen: false, not: from };
    case 'EQ':
    case 'IN':
    case 'CONTAINS':
    case 'MATCHES_TIME_WINDOW':
      return { from: -Infinity, to: Infinity, isOpen: false };
  }
}

function isIn(span: Span, value: number): boolean {
  if (span.not === value) return false;
  return span.isOpen ? value > span.from && value < span.to : value >= span.from && value <= span.to;
}
