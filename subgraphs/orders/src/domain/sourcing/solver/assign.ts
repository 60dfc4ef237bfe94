import { assignCoupled } from './assign-coupled.ts';
import { addUnits, type Draft, draftOf, setValues } from './draft.ts';
import type { Orders } from './orders.ts';
import type { Opening, Problem } from './problem.ts';

/** The best assignment over exactly these sites; null when they have too little, or when one of them would send nothing. */
export function openingOf(problem: Problem, orders: Orders, sites: readonly number[]): Opening | null {
  const greedy = assignGreedily(problem, orders, sites);
  if (greedy === null) return null;
  const isBest = problem.objective.isLexicographic && isByUnits(problem, sites) && (problem.coupling === null || isWithin(problem, greedy));
  const opening = isBest ? (greedy.isOverLimit ? null : greedy) : assignCoupled(problem, orders, sites, greedy);
  if (opening === null) return null;
  return sites.every((_site, place) => opening.taken.some((row) => (row[place] ?? 0) > 0)) ? opening : null;
}

/** Whether it is best for each item to go from where its unit is: whole shipments cost nothing, or there is but one. */
const isByUnits = ({ surcharge }: Problem, sites: readonly number[]): boolean => !surcharge || sites.length === 1;

/** Everything from one site; null when it has too little. */
export function singleOf(problem: Problem, site: number): Opening | null {
  const { stock = [], unit = [] } = problem.sites[site] ?? {};
  if (!problem.quantities.every((quantity, item) => (stock[item] ?? 0) >= quantity)) return null;
  const values = setValues(problem, [site]);
  for (const [item, quantity] of problem.quantities.entries()) addUnits(values, unit[item], quantity);
  const single = draftOf(
    problem,
    [site],
    values,
    problem.quantities.map((quantity) => [quantity]),
  );
  return single.isOverLimit || !isWithin(problem, single) ? null : single;
}

/** Each item from the sites where its unit is best, as if the others were not there. Its key is null where a limit is broken. */
function assignGreedily(problem: Problem, orders: Orders, sites: readonly number[]): Draft | null {
  const taken: number[][] = [];
  const values = setValues(problem, sites);
  for (const [item, quantity] of problem.quantities.entries()) {
    const row: number[] = sites.map(() => 0);
    let open = quantity;
    for (const place of orders.places(item, sites)) {
      const site = problem.sites[sites[place] ?? -1];
      const units = Math.min(open, site?.stock[item] ?? 0);
      if (units === 0 || !site) continue;
      row[place] = units;
      open -= units;
      addUnits(values, site.unit[item], units);
      if (open === 0) break;
    }
    if (open > 0) return null;
    taken.push(row);
  }
  return draftOf(problem, sites, values, taken);
}

/** Whether what is taken fits what the items share. */
function isWithin({ coupling }: Problem, { sites, taken }: Opening): boolean {
  if (coupling === null) return true;
  return sites.every((site, place) => {
    const left = [...(coupling.left[site] ?? [])];
    for (const [item, row] of taken.entries()) {
      for (const { resource, units } of coupling.takes[item] ?? []) left[resource] = (left[resource] ?? 0) - units * (row[place] ?? 0);
    }
    return left.every((units) => units >= 0);
  });
}
