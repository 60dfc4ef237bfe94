import { microOf } from '../goods.ts';
import type { Constraint } from '../profile/constraints.ts';
import type { ProfileProblem, SourcingProfile, Strategy } from '../profile.ts';

type Place = { readonly strategy: Strategy; readonly path: readonly string[] };

/** Strategies that contradict themselves, that are never reached, and ends at which nobody does anything. */
export function strategyProblems(profile: SourcingProfile): ProfileProblem[] {
  const places = profile.strategies.map((strategy, index): Place => ({ strategy, path: ['strategies', String(index)] }));
  const inOrder = [...places].sort(
    (a, b) => Number(a.strategy.kind === 'FALLBACK') - Number(b.strategy.kind === 'FALLBACK') || a.strategy.priority - b.strategy.priority,
  );
  return [
    ...duplicates(places),
    ...places.flatMap(({ strategy, path }) => [...spanProblems(strategy, path), ...constraintProblems(strategy, path, profile)]),
    ...unreachable(inOrder),
    ...deadEnds(inOrder),
  ];
}

function duplicates(places: readonly Place[]): ProfileProblem[] {
  const problems: ProfileProblem[] = [];
  for (const [index, { strategy, path }] of places.entries()) {
    const earlier = places.slice(0, index).map((place) => place.strategy);
    if (earlier.some((other) => other.ref === strategy.ref))
      problems.push({
        code: 'DUPLICATE',
        severity: 'ERROR',
        path: [...path, 'ref'],
        message: `There is another strategy ${strategy.ref}.`,
      });
    if (earlier.some((other) => other.kind === strategy.kind && other.priority === strategy.priority))
      problems.push({
        code: 'DUPLICATE',
        severity: 'WARNING',
        path: [...path, 'priority'],
        message: `Priority ${strategy.priority} is taken: equal ones are tried in the order of their refs.`,
      });
  }
  return problems;
}

function spanProblems({ activeFrom, activeTo }: Strategy, path: readonly string[]): ProfileProblem[] {
  if (activeFrom === undefined || activeTo === undefined || Date.parse(activeFrom) < Date.parse(activeTo)) return [];
  return [
    { code: 'EMPTY_SPAN', severity: 'ERROR', path: [...path, 'activeTo'], message: `It would end at ${activeTo}, before it begins.` },
  ];
}

function constraintProblems(strategy: Strategy, path: readonly string[], profile: SourcingProfile): ProfileProblem[] {
  const maxSplit = strategy.maxSplit ?? profile.defaultMaxSplit;
  return strategy.constraints.flatMap((constraint, index) =>
    findingsOf(constraint, strategy, maxSplit).map((finding) => ({ ...finding, path: [...path, 'constraints', String(index)] })),
  );
}

type Finding = Omit<ProfileProblem, 'path'>;

function findingsOf(constraint: Constraint, strategy: Strategy, maxSplit: number): Finding[] {
  const problem = (code: ProfileProblem['code'], severity: ProfileProblem['severity'], message: string): Finding[] => [
    { code, severity, message },
  ];
  switch (constraint.kind) {
    case 'KEEP_TOGETHER':
      return constraint.by === 'TAG' && constraint.tag === undefined ? problem('CONTRADICTION', 'ERROR', 'Together by which tag?') : [];
    case 'MIN_VALUE_TO_SPLIT':
      return maxSplit === 0 && microOf(constraint.amount) > 0n
        ? problem('NO_EFFECT', 'WARNING', 'Nothing is ever split here, whatever its value.')
        : [];
    case 'CAPACITY_KEPT_FREE':
      return constraint.percent === 100
        ? problem('CONTRADICTION', 'ERROR', 'With 100 % kept free no location with a limit takes part.')
        : [];
    case 'STOCK_SAFETY':
      return constraint.percent === 100
        ? problem('CONTRADICTION', 'ERROR', 'With 100 % kept back nothing can be sent.')
        : constraint.units === undefined && constraint.percent === undefined
          ? problem('NO_EFFECT', 'WARNING', 'It keeps nothing back.')
          : [];
    case 'LOCATIONS': {
      const barred = constraint.include?.codes?.filter((code) => isExcluded(strategy, code)) ?? [];
      const isAll =
        barred.length > 0 && barred.length === constraint.include?.codes?.length && !constraint.include.types && !constraint.include.tags;
      if (isAll) return problem('CONTRADICTION', 'ERROR', `Every included location is excluded: ${barred.join(', ')}.`);
      return barred.length > 0 ? problem('CONTRADICTION', 'WARNING', `Included and excluded: ${barred.join(', ')}.`) : [];
    }
    case 'CAPABILITY':
    case 'RADIUS':
    case 'PROMISE':
    case 'EXPORT':
    case 'BRAND_EXCLUSIVITY':
    case 'HANDLING':
    case 'CUSTOMER_BLOCK':
      return [];
  }
}

const isExcluded = (strategy: Strategy, code: string): boolean =>
  strategy.constraints.some((each) => each.kind === 'LOCATIONS' && (each.exclude?.codes?.includes(code) ?? false));

/** Strategies behind one that is for everybody, always, and does not go on to the next. */
function unreachable(inOrder: readonly Place[]): ProfileProblem[] {
  const problems: ProfileProblem[] = [];
  for (const [index, { strategy, path }] of inOrder.entries()) {
    const wall = inOrder.slice(0, index).find((place) => isWall(place.strategy, strategy));
    if (wall)
      problems.push({
        code: 'UNREACHABLE',
        severity: 'ERROR',
        path,
        message: `${strategy.ref} is never tried: ${wall.strategy.ref} comes before it, matches whatever it matches, and ends with ${wall.strategy.unfilled.action}.`,
      });
  }
  return problems;
}

function isWall(wall: Strategy, behind: Strategy): boolean {
  if (wall.unfilled.action === 'NEXT_STRATEGY') return false;
  const isWider =
    (wall.activeFrom === undefined || (behind.activeFrom !== undefined && Date.parse(wall.activeFrom) <= Date.parse(behind.activeFrom))) &&
    (wall.activeTo === undefined || (behind.activeTo !== undefined && Date.parse(wall.activeTo) >= Date.parse(behind.activeTo)));
  const own = behind.conditions.map((condition) => JSON.stringify(condition));
  return isWider && wall.conditions.every((condition) => own.includes(JSON.stringify(condition)));
}

/** The last strategy of a way has no next one; and groups that match none are refused. */
function deadEnds(inOrder: readonly Place[]): ProfileProblem[] {
  const problems: ProfileProblem[] = [];
  const last = inOrder.at(-1);
  if (last?.strategy.unfilled.action === 'NEXT_STRATEGY')
    problems.push({
      code: 'DEAD_END',
      severity: 'ERROR',
      path: [...last.path, 'unfilled'],
      message: `There is no strategy after ${last.strategy.ref} to go on with.`,
    });
  const isForAll = inOrder.some(({ strategy }) => strategy.conditions.length === 0 && !strategy.activeFrom && !strategy.activeTo);
  if (!isForAll)
    problems.push({
      code: 'DEAD_END',
      severity: 'WARNING',
      path: ['strategies'],
      message: 'A group that matches no strategy cannot be sourced: every strategy has conditions or a time.',
    });
  return problems;
}
