import { choiceOf } from './choice.ts';
import type { Ledger } from './ledger.ts';
import type { PreparedOrder } from './prepared.ts';
import type { WindowAssignment } from './problem.ts';
import { choiceMax, subsetsOf } from './subsets.ts';

/** Where an order comes from and what that costs. */
export interface Place {
  readonly assignment: WindowAssignment;
  /** The sites that send something. */
  readonly opened: readonly number[];
  readonly cost: number;
}

/** An order with the sites that are looked at, and by line which of them have any of it, as a bit mask. */
interface Look {
  readonly order: PreparedOrder;
  readonly ledger: Ledger;
  readonly sites: readonly number[];
  readonly has: Int32Array;
}

const fixedOf = new Float64Array(choiceMax);

/** The cheapest way to serve an order from what is left; null when there is none. Exact over the sites that are looked at. */
export function bestPlace(order: PreparedOrder, ledger: Ledger): Place | null {
  const sites = choiceOf(order, ledger);
  const look: Look = { order, ledger, sites, has: new Int32Array(order.sku.length) };
  const required = fillMasks(look);
  if (required === null) return null;
  for (let place = 0; place < sites.length; place++) fixedOf[place] = order.fixed[sites[place] ?? 0] ?? 0;
  const relaxed = leastUnits(look);
  const ascending = fixedOf.slice(0, sites.length).sort();
  let best = 0;
  let bestCost = Infinity;
  let leastFixed = 0;
  for (let size = 1; size <= Math.min(order.sitesMax, sites.length); size++) {
    leastFixed += ascending[size - 1] ?? 0;
    if (leastFixed + relaxed >= bestCost) break;
    const masks = subsetsOf(sites.length, size);
    for (let index = 0; index < masks.length; index++) {
      const mask = masks[index] ?? 0;
      if ((mask & required) !== required) continue;
      const cost = costOfMask(look, mask, bestCost);
      if (cost >= bestCost) continue;
      bestCost = cost;
      best = mask;
    }
  }
  return best === 0 ? null : placeOf(look, best, bestCost);
}

/** Finds who has what. Answers the sites that every set must hold; null when all together have too little of a line. */
function fillMasks({ order, ledger, sites, has }: Look): number | null {
  const { stock, skus } = ledger;
  let required = 0;
  for (let line = 0; line < has.length; line++) {
    const sku = order.sku[line] ?? 0;
    let mask = 0;
    let units = 0;
    for (let place = 0; place < sites.length; place++) {
      const own = stock[(sites[place] ?? 0) * skus + sku] ?? 0;
      if (own <= 0) continue;
      mask |= 1 << place;
      units += own;
    }
    if (units < (order.quantity[line] ?? 0)) return null;
    if ((mask & (mask - 1)) === 0) required |= mask;
    has[line] = mask;
  }
  return required;
}

function leastUnits({ order, sites, has }: Look): number {
  let cost = 0;
  for (let line = 0; line < has.length; line++) cost += cheapestUnit(order, line, sites, has[line] ?? 0) * (order.quantity[line] ?? 0);
  return cost;
}

/** What a set costs; infinite when it has too little, or as soon as it is known to cost no less than `limit`. */
function costOfMask(look: Look, mask: number, limit: number): number {
  const { order, sites, has } = look;
  for (let line = 0; line < has.length; line++) if (((has[line] ?? 0) & mask) === 0) return Infinity;
  let cost = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) cost += fixedOf[31 - Math.clz32(rest & -rest)] ?? 0;
  for (let line = 0; line < has.length; line++) {
    const from = (has[line] ?? 0) & mask;
    cost += order.quantity[line] === 1 ? cheapestUnit(order, line, sites, from) : cheapestUnits(look, line, from);
    if (cost >= limit) return Infinity;
  }
  return cost;
}

function cheapestUnit({ unit, sites: count }: PreparedOrder, line: number, sites: readonly number[], from: number): number {
  let least = Infinity;
  for (let rest = from; rest !== 0; rest &= rest - 1) {
    const cost = unit[line * count + (sites[31 - Math.clz32(rest & -rest)] ?? 0)] ?? 0;
    if (cost < least) least = cost;
  }
  return least;
}

function cheapestUnits(look: Look, line: number, from: number): number {
  const { unit, sites, quantity: wanted } = look.order;
  let cost = 0;
  let open = wanted[line] ?? 0;
  for (const { site, quantity } of spread(look, line, from)) {
    cost += quantity * (unit[line * sites + site] ?? 0);
    open -= quantity;
  }
  return open > 0 ? Infinity : cost;
}

/** Takes the units of a line where they are cheapest. */
function spread({ order, ledger, sites }: Look, line: number, from: number): { readonly site: number; readonly quantity: number }[] {
  const costAt = (site: number): number => order.unit[line * order.sites + site] ?? 0;
  const able = sites.filter((_site, place) => (from >> place) & 1);
  if (able.length > 1) able.sort((a, b) => costAt(a) - costAt(b) || a - b);
  const parts: { site: number; quantity: number }[] = [];
  let open = order.quantity[line] ?? 0;
  for (const site of able) {
    const quantity = Math.min(open, ledger.stock[site * ledger.skus + (order.sku[line] ?? 0)] ?? 0);
    if (quantity > 0) parts.push({ site, quantity });
    open -= quantity;
    if (open === 0) break;
  }
  return parts;
}

/** One unit from a site, made once: most lines are nothing else. */
const singles: { readonly site: number; readonly quantity: number }[][] = [];

function singleOf(site: number): { readonly site: number; readonly quantity: number }[] {
  const single = singles[site] ?? [{ site, quantity: 1 }];
  singles[site] = single;
  return single;
}

function placeOf(look: Look, mask: number, cost: number): Place {
  const { order, sites, has } = look;
  const assignment = Array.from(has, (own, line) => {
    const from = own & mask;
    const isOne = (order.quantity[line] ?? 0) === 1 && (from & (from - 1)) === 0;
    return isOne ? singleOf(sites[31 - Math.clz32(from)] ?? 0) : spread(look, line, from);
  });
  return { assignment, opened: sites.filter((_site, place) => (mask >> place) & 1), cost };
}
