import { microOf } from '../goods.ts';
import type { CartonTariff, Criterion } from '../profile/criteria.ts';
import type { ProfileProblem, Strategy } from '../profile.ts';

/** Weights that do not sum to 100, goals that no value can reach, criteria that say nothing. */
export function criteriaProblems(strategy: Strategy, path: readonly string[]): ProfileProblem[] {
  const at = [...path, 'criteria'];
  const problems = strategy.mode === 'WEIGHTED' ? weightProblems(strategy.criteria, at) : goalsWithoutWeights(strategy.criteria, at);
  const kinds = strategy.criteria.map((criterion) => criterion.kind);
  for (const [index, criterion] of strategy.criteria.entries()) {
    const own = [...at, String(index)];
    if (kinds.indexOf(criterion.kind) < index)
      problems.push({ code: 'DUPLICATE', severity: 'ERROR', path: own, message: `${criterion.kind} is measured already.` });
    if (criterion.kind === 'COST')
      problems.push(...costProblems(criterion, own), ...cartonProblems(criterion.cartons, strategy, [...own, 'cartons']));
  }
  return problems;
}

function weightProblems(criteria: readonly Criterion[], path: readonly string[]): ProfileProblem[] {
  const problems: ProfileProblem[] = [];
  const sum = criteria.reduce((all, criterion) => all + Math.round((criterion.weight ?? 0) * 100), 0);
  if (sum !== 10_000) problems.push({ code: 'WEIGHTS', severity: 'ERROR', path, message: `The weights sum to ${sum / 100}, not to 100.` });
  for (const [index, { weight, goal, limit }] of criteria.entries()) {
    const own = [...path, String(index)];
    if (weight === undefined || goal === undefined || limit === undefined)
      problems.push({
        code: 'GOAL_AND_LIMIT',
        severity: 'ERROR',
        path: own,
        message: 'A weighted criterion needs a weight, a goal and a limit.',
      });
    else if (microOf(goal) >= microOf(limit))
      problems.push({
        code: 'GOAL_AND_LIMIT',
        severity: 'ERROR',
        path: own,
        message: `The limit ${limit} must be greater than the goal ${goal}.`,
      });
    if (weight === 0) problems.push({ code: 'NO_EFFECT', severity: 'WARNING', path: own, message: 'A weight of 0 only leaves its limit.' });
  }
  return problems;
}

const goalsWithoutWeights = (criteria: readonly Criterion[], path: readonly string[]): ProfileProblem[] =>
  criteria.flatMap(({ weight, goal, limit }, index) =>
    weight === undefined && goal === undefined && limit === undefined
      ? []
      : [
          {
            code: 'NO_EFFECT' as const,
            severity: 'WARNING' as const,
            path: [...path, String(index)],
            message: 'Weight, goal and limit count only in mode WEIGHTED.',
          },
        ],
  );

/** Tiers that are never reached, a carton without a size, parcels that are never sent as they are. */
function cartonProblems(cartons: CartonTariff | undefined, { merge }: Strategy, path: readonly string[]): ProfileProblem[] {
  if (cartons === undefined) return [];
  const problem = (message: string, ...of: string[]): ProfileProblem => ({
    ...{ code: 'CONTRADICTION' as const, severity: 'ERROR' as const },
    ...{ path: [...path, ...of], message },
  });
  const problems = cartons.tiers.flatMap(({ upToKilograms }, index) => {
    const before = cartons.tiers[index - 1];
    return before && microOf(before.upToKilograms) >= microOf(upToKilograms)
      ? [problem(`Tiers go from light to heavy; ${upToKilograms} kg come after ${before.upToKilograms}.`, 'tiers', String(index))]
      : [];
  });
  if (cartons.cost !== undefined && microOf(cartons.cubicCentimetres) === 0n)
    problems.push(problem('What a carton costs is paid for the share that is filled: say what goes into one.', 'cubicCentimetres'));
  if (merge !== undefined) problems.push(problem('Parcels that are brought together are not sent by this tariff: price them one way.'));
  return problems;
}

function costProblems(criterion: Criterion & { readonly kind: 'COST' }, path: readonly string[]): ProfileProblem[] {
  const { kind: _kind, weight: _weight, goal: _goal, limit: _limit, ...terms } = criterion;
  const problems: ProfileProblem[] = [];
  if (Object.keys(terms).length === 0)
    problems.push({ code: 'NO_EFFECT', severity: 'WARNING', path, message: 'A cost without terms is the same for every plan.' });
  for (const [index, zone] of (criterion.zones ?? []).entries()) {
    const before = criterion.zones?.[index - 1];
    if (before && before.upToMiles >= zone.upToMiles)
      problems.push({
        code: 'CONTRADICTION',
        severity: 'ERROR',
        path: [...path, 'zones', String(index)],
        message: `Zones go from near to far; ${zone.upToMiles} miles come after ${before.upToMiles}.`,
      });
  }
  return problems;
}
