import { deliveryOf, emptyLoad, type Load } from './load.ts';
import type { CartonPlan, CartonProblem } from './problem.ts';

/** Steps after which the best plan so far is taken as it is. */
export const cartonStepsMax = 2_000_000;

/**
 * The cheapest way to send an order in cartons. Exact: depth first over the items, the heaviest first, and over how many units of each go by which lane. A branch
 * ends where what is loaded already, with the least handling for the rest, costs no less than the best. Null when the order cannot be sent.
 */
export function packCartons(problem: CartonProblem): (CartonPlan & { readonly isExact: boolean }) | null {
  const order = [...problem.items.keys()].sort((a, b) => compare(weightOf(problem, b), weightOf(problem, a)) || a - b);
  const left = problem.stock.map((row) => [...row]);
  const loads: Load[] = problem.lanes.map(() => emptyLoad);
  const units = problem.items.map(() => problem.lanes.map(() => 0));
  const restHandling = leastHandling(problem, order);
  let best: CartonPlan | null = null;
  let steps = 0;

  const visit = (nth: number): void => {
    steps += 1;
    const cost = costOf(problem, loads);
    if (steps > cartonStepsMax || cost === null || (best && cost.costVolume + (restHandling[nth] ?? 0n) >= best.costVolume)) return;
    const item = order[nth];
    if (item === undefined) best = { units: units.map((row) => [...row]), ...cost };
    else spread(nth, item, 0, problem.items[item]?.quantity ?? 0);
  };

  /** Gives the open units of an item to the lanes from `at` on. */
  const spread = (nth: number, item: number, at: number, open: number): void => {
    const lane = problem.lanes[at];
    if (open === 0) visit(nth + 1);
    if (open === 0 || !lane) return;
    const stock = left[lane.location];
    for (let count = Math.min(open, stock?.[item] ?? 0); count >= 0; count--) {
      load(item, at, count);
      spread(nth, item, at + 1, open - count);
      load(item, at, -count);
    }
  };

  const load = (item: number, at: number, count: number): void => {
    const { weight = 0n, volume = 0n } = problem.items[item] ?? {};
    const { weight: loaded, volume: filled } = loads[at] ?? emptyLoad;
    loads[at] = { weight: loaded + weight * BigInt(count), volume: filled + volume * BigInt(count) };
    const row = left[problem.lanes[at]?.location ?? -1];
    if (row) row[item] = (row[item] ?? 0) - count;
    const own = units[item];
    if (own) own[at] = (own[at] ?? 0) + count;
  };

  visit(0);
  return bestOf(best, steps <= cartonStepsMax);
}

const bestOf = (best: CartonPlan | null, isExact: boolean): (CartonPlan & { readonly isExact: boolean }) | null =>
  best === null ? null : { ...best, isExact };

function costOf(problem: CartonProblem, loads: readonly Load[]): Omit<CartonPlan, 'units'> | null {
  const delivery: bigint[] = [];
  let handlingVolume = 0n;
  for (const [index, lane] of problem.lanes.entries()) {
    const load = loads[index] ?? emptyLoad;
    const rate = deliveryOf(problem, lane, load);
    if (rate === null) return null;
    delivery.push(rate);
    handlingVolume += lane.handling * load.volume;
  }
  const delivered = delivery.reduce((all, each) => all + each, 0n);
  return { delivery, handlingVolume, costVolume: delivered * problem.cartonVolume + handlingVolume };
}

/** By place in the order: what handling of this item and all later ones costs at least. */
function leastHandling({ items, lanes, stock }: CartonProblem, order: readonly number[]): bigint[] {
  const least: bigint[] = [0n];
  for (const item of [...order].reverse()) {
    let open = items[item]?.quantity ?? 0;
    let cost = 0n;
    const offers = stock.map((row, location) => ({
      units: row[item] ?? 0,
      handling: lanes
        .filter((lane) => lane.location === location)
        .reduce((min, lane) => (min < lane.handling ? min : lane.handling), 10n ** 30n),
    }));
    for (const { units, handling } of offers.sort((a, b) => compare(a.handling, b.handling))) {
      const count = Math.min(open, units);
      cost += BigInt(count) * handling * (items[item]?.volume ?? 0n);
      open -= count;
    }
    least.unshift(cost + (least[0] ?? 0n));
  }
  return least;
}

const weightOf = ({ items }: CartonProblem, item: number): bigint => (items[item]?.weight ?? 0n) * BigInt(items[item]?.quantity ?? 0);
const compare = (a: bigint, b: bigint): number => (a === b ? 0 : a < b ? -1 : 1);
