import { openingOf, type Problem, type Site } from './cost.ts';
import type { Ranking } from './ranking.ts';

/** Up to here every subset is looked at, by size; beyond, dominance and branch and bound. 2^15 subsets of a basket take some tens of milliseconds at worst. */
export const enumeratedSitesMax = 15;

/** Nodes after which branch and bound settles for the best it has: about a second. Never reached by the property tests' 40 locations. */
export const searchNodesMax = 200_000;

/** Looks at subsets of growing size and stops where a further shipment costs more than the best plan even if every unit came from its cheapest site. */
export function enumerate(problem: Problem, ranked: Ranking): void {
  const relaxed = cheapestUnits(problem, (_site, _index) => true);
  if (relaxed === null) return;
  const sizeMax = Math.min(problem.sitesMax, problem.sites.length);
  for (let size = 1; size <= sizeMax; size++) {
    const best = ranked.best();
    if (best && problem.shipmentCost * BigInt(size) + relaxed >= best.cost) return;
    for (const sites of subsets(problem.sites.length, size)) {
      const opening = openingOf(problem, sites);
      if (opening) ranked.offer(opening);
    }
  }
}

/**
 * Drops each site that another one replaces in any plan: not dearer, and with enough for the whole demand of all that it has.
 * (With less than the whole demand both could be needed, so having more is not enough.)
 */
export function undominated(problem: Problem): Problem {
  const isReplacedBy = (site: Site, other: Site): boolean =>
    site !== other &&
    (other.unitCost < site.unitCost || (other.unitCost === site.unitCost && other.code < site.code)) &&
    site.stock.every((units, demand) => units === 0 || other.stock[demand] === problem.demands[demand]?.quantity);
  const sites = problem.sites.filter((site) => !problem.sites.some((other) => isReplacedBy(site, other)));
  return { ...problem, sites };
}

/** Depth first over "open it or not", cheapest site first. Answers whether it ran to its end. */
export function branchAndBound(problem: Problem, ranked: Ranking): boolean {
  let nodes = 0;
  const visit = (next: number, open: readonly number[]): boolean => {
    nodes += 1;
    if (nodes > searchNodesMax) return false;
    const opening = open.length > 0 ? openingOf(problem, open) : null;
    if (opening) ranked.offer(opening);
    if (next === problem.sites.length || open.length === problem.sitesMax) return true;
    const isIn = (_site: Site, index: number): boolean => index >= next || open.includes(index);
    const units = cheapestUnits(problem, isIn);
    if (units === null) return true;
    const shipments = open.length + shipmentsStillNeeded(problem, open, next);
    const best = ranked.best();
    if (shipments > problem.sitesMax || (best && problem.shipmentCost * BigInt(Math.max(1, shipments)) + units > best.cost)) return true;
    return visit(next + 1, [...open, next]) && visit(next + 1, open);
  };
  return visit(0, []);
}

/** What the units alone would cost if each came from the cheapest of the allowed sites; null when these have too little. */
function cheapestUnits(problem: Problem, isAllowed: (site: Site, index: number) => boolean): bigint | null {
  const allowed = problem.sites.filter(isAllowed);
  let cost = 0n;
  for (const [demand, { quantity }] of problem.demands.entries()) {
    let open = quantity;
    for (const site of allowed) {
      const units = Math.min(open, site.stock[demand] ?? 0);
      cost += site.unitCost * BigInt(units);
      open -= units;
      if (open === 0) break;
    }
    if (open > 0) return null;
  }
  return cost;
}

/** At least so many of the undecided sites must be opened: for the hardest demand, even if its best stocked ones were taken. */
function shipmentsStillNeeded(problem: Problem, open: readonly number[], next: number): number {
  let needed = 0;
  for (const [demand, { quantity }] of problem.demands.entries()) {
    let missing = quantity - open.reduce((units, index) => units + (problem.sites[index]?.stock[demand] ?? 0), 0);
    let count = 0;
    const stocks = problem.sites.slice(next).map((site) => site.stock[demand] ?? 0);
    for (const units of stocks.sort((a, b) => b - a)) {
      if (missing <= 0) break;
      missing -= units;
      count += 1;
    }
    needed = Math.max(needed, count);
  }
  return needed;
}

function* subsets(count: number, size: number, from = 0, head: readonly number[] = []): Generator<readonly number[]> {
  if (head.length === size) {
    yield head;
    return;
  }
  for (let index = from; index <= count - (size - head.length); index++) yield* subsets(count, size, index + 1, [...head, index]);
}
