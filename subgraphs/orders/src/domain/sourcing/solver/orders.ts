import { compareKeys, compareText, type Problem, type Site } from './problem.ts';

/** In which order sites serve an item best, worked out once for all sets. */
export interface Orders {
  /** Places of the sites, the best for the item first. */
  places(item: number, sites: readonly number[]): readonly number[];
  /** By item, then by measure: all sites that have it, the least unit first; of a MAX measure the site that measures least. */
  readonly byMeasure: readonly (readonly (readonly number[])[])[];
}

/** A unit's best site: the least measures in their order, then the code. Items that cost the same everywhere share their orders. */
export function ordersOf(problem: Problem): Orders {
  const { sites, quantities, measures } = problem;
  const indexes = [...sites.keys()];
  const ranks: number[][] = [];
  /** By item, then by measure: all sites, whether they have it or not. */
  const sorted: number[][][] = [];
  for (const item of quantities.keys()) {
    const same = sameItem(sites, item);
    ranks.push((same === null ? undefined : ranks[same]) ?? rankOf(indexes.toSorted((a, b) => compareSites(sites, item, a, b))));
    const own = (): number[][] => measures.map((_, measure) => indexes.toSorted((a, b) => compareMeasured(problem, item, measure, a, b)));
    sorted.push((same === null ? undefined : sorted[same]) ?? own());
  }
  const byMeasure = sorted.map((orders, item) => orders.map((order) => order.filter((index) => (sites[index]?.stock[item] ?? 0) > 0)));
  return {
    byMeasure,
    places(item, chosen) {
      const rank = ranks[item] ?? [];
      // By insertion: there are one, two or three of them nearly always.
      const sorted: number[] = [];
      for (let place = 0; place < chosen.length; place++) {
        const own = rank[chosen[place] ?? 0] ?? 0;
        let at = place;
        while (at > 0 && (rank[chosen[sorted[at - 1] ?? 0] ?? 0] ?? 0) > own) {
          sorted[at] = sorted[at - 1] ?? 0;
          at -= 1;
        }
        sorted[at] = place;
      }
      return sorted;
    },
  };
}

/** By site, its place in an order. */
function rankOf(order: readonly number[]): number[] {
  const ranks: number[] = [];
  for (const [place, site] of order.entries()) ranks[site] = place;
  return ranks;
}

/** An earlier item whose units are the very same objects at every site. */
function sameItem(sites: readonly Site[], item: number): number | null {
  for (let other = 0; other < item; other++) if (sites.every((site) => site.unit[other] === site.unit[item])) return other;
  return null;
}

function compareSites(sites: readonly Site[], item: number, a: number, b: number): number {
  const [first, second] = [sites[a], sites[b]];
  if (!first || !second) return 0;
  return compareKeys(first.unit[item] ?? [], second.unit[item] ?? []) || compareText(first.code, second.code);
}

function compareMeasured({ sites, measures }: Problem, item: number, measure: number, a: number, b: number): number {
  const measured = (site: Site | undefined): bigint =>
    (measures[measure]?.combine === 'MAX' ? site?.fixed[measure] : site?.unit[item]?.[measure]) ?? 0n;
  const [first, second] = [measured(sites[a]), measured(sites[b])];
  return first === second ? a - b : first < second ? -1 : 1;
}
