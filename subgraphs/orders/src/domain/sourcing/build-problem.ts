import type { Item } from './goods.ts';
import type { Judged } from './judge.ts';
import type { Yardstick } from './measure/measures.ts';
import type { Route } from './measure/route.ts';
import type { Coupling, Objective, Problem, Site, Surcharge } from './solver/problem.ts';

interface Parts {
  readonly items: readonly Item[];
  readonly supplies: readonly Judged[];
  readonly yardsticks: readonly Yardstick[];
  readonly route: Route;
  readonly objective: Objective;
  readonly sitesMax: number;
  readonly surcharge: Surcharge | null;
}

/** Turns goods, locations and criteria into numbers. */
export function buildProblem({ items, supplies, yardsticks, route, objective, sitesMax, surcharge }: Parts): Problem {
  const measures = yardsticks.map((yardstick) => {
    const constants = route.constants(yardstick);
    return { name: yardstick.kind, combine: yardstick.combine, constant: constants.reduce((all, each) => all + each.value, 0n) };
  });
  const sitesOf = siteBuilder(items, yardsticks, route);
  return {
    quantities: items.map((item) => item.quantity),
    sites: supplies.map(sitesOf),
    measures,
    objective,
    sitesMax,
    surcharge,
    coupling: couplingOf(items, supplies),
  };
}

function siteBuilder(items: readonly Item[], yardsticks: readonly Yardstick[], route: Route): (supply: Judged) => Site {
  const terms = yardsticks.map((yardstick) => route.terms(yardstick));
  const isByGoods = terms.some((each) => each.some((term) => term.isByGoods));
  return (supply) => {
    const { site } = supply;
    const unitOf = (item: Item): bigint[] =>
      terms.map((each) => {
        let value = 0n;
        for (const term of each) {
          const leg = term.leg(site);
          for (const { goods, units } of item.parts) value += term.unit(site, goods, leg) * BigInt(units);
        }
        return value;
      });
    // Items that cost the same share their numbers: what is the same object needs no comparing.
    let shared: bigint[] | null = null;
    const sharedUnit = (item: Item): bigint[] => {
      shared ??= unitOf(item);
      return shared;
    };
    return {
      code: site.code,
      fixed: terms.map((each) => each.reduce((all, term) => all + term.fixed(site, term.leg(site)), 0n)),
      unit: items.map((item) => (isByGoods || item.isWhole ? unitOf(item) : sharedUnit(item))),
      stock: items.map((item) => stockOf(supply, item)),
    };
  };
}

/** How many of an item a location has, if nothing else is taken from it. */
function stockOf(supply: Judged, item: Item): number {
  let stock = item.quantity;
  const room = supply.site.capacity?.unitsLeft ?? Infinity;
  let all = 0;
  for (const { goods, units } of item.parts) {
    all += units;
    const sameSku = item.isWhole ? item.parts.filter((part) => part.goods.need.sku === goods.need.sku) : [];
    const needed = item.isWhole ? sameSku.reduce((sum, part) => sum + part.units, 0) : units;
    stock = Math.min(stock, Math.floor(supply.stockFor(goods.need) / needed));
  }
  return Math.max(0, Math.min(stock, Math.floor(room / all)));
}

/** SKUs that several items draw on where a location has too little for all of them, and the units that fit into its day. */
function couplingOf(items: readonly Item[], supplies: readonly Judged[]): Coupling | null {
  const demanded = new Map<string, { units: number; items: number }>();
  for (const item of items) {
    const seen = new Set<string>();
    for (const { goods, units } of item.parts) {
      const { sku } = goods.need;
      const sum = demanded.get(sku) ?? { units: 0, items: 0 };
      demanded.set(sku, { units: sum.units + units * item.quantity, items: sum.items + (seen.has(sku) ? 0 : 1) });
      seen.add(sku);
    }
  }
  const shared = [...demanded].filter(([sku, sum]) => sum.items > 1 && supplies.some((supply) => mostOf(supply, items, sku) < sum.units));
  const units = [...demanded.values()].reduce((all, each) => all + each.units, 0);
  const isFull = supplies.some((supply) => (supply.site.capacity?.unitsLeft ?? Infinity) < units);
  if (shared.length === 0 && !isFull) return null;
  const skus = shared.map(([sku]) => sku);
  return {
    takes: items.map((item) => [
      ...skus.map((sku, resource) => ({ resource, units: unitsOf(item, sku) })).filter((take) => take.units > 0),
      ...(isFull ? [{ resource: skus.length, units: unitsOf(item, null) }] : []),
    ]),
    left: supplies.map((supply) => [
      ...skus.map((sku) => mostOf(supply, items, sku)),
      ...(isFull ? [supply.site.capacity?.unitsLeft ?? units] : []),
    ]),
  };
}

const unitsOf = (item: Item, sku: string | null): number =>
  item.parts.reduce((all, part) => all + (sku === null || part.goods.need.sku === sku ? part.units : 0), 0);

/** What a location may send of a SKU to whichever of its items may have most. */
const mostOf = (supply: Judged, items: readonly Item[], sku: string): number =>
  Math.max(
    0,
    ...items.flatMap((item) => item.parts.filter((part) => part.goods.need.sku === sku).map((part) => supply.stockFor(part.goods.need))),
  );
