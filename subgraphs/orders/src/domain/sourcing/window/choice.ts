import type { Ledger } from './ledger.ts';
import type { PreparedOrder } from './prepared.ts';
import { choiceMax } from './subsets.ts';

/** The sites that are worth looking at, ascending: all that can take the order, or the most promising where there are too many. */
export function choiceOf(order: PreparedOrder, ledger: Ledger): readonly number[] {
  const { room } = ledger;
  const able = order.allowed.filter((site) => (room[site] ?? 0) > 0);
  return able.length <= choiceMax ? able : promising(order, able, ledger);
}

/** Half of them those that would be cheapest for each unit that they cover, the rest by line the cheapest that have it. */
function promising(order: PreparedOrder, able: readonly number[], ledger: Ledger): number[] {
  const kept = widest(order, able, ledger, choiceMax / 2);
  const { stock, skus } = ledger;
  for (let line = 0; line < order.sku.length; line++) {
    const sku = order.sku[line] ?? 0;
    let open = order.quantity[line] ?? 0;
    while (open > 0 && kept.length < choiceMax) {
      // The cheapest is looked for among all: one that is kept already counts for what it has.
      const site = cheapestWith(order, able, line, (each) => (stock[each * skus + sku] ?? 0) > 0 && !kept.includes(each));
      if (site === -1) break;
      kept.push(site);
      open -= stock[site * skus + sku] ?? 0;
    }
  }
  return kept.sort((a, b) => a - b);
}

function widest(order: PreparedOrder, able: readonly number[], { stock, skus }: Ledger, max: number): number[] {
  const kept: { readonly site: number; readonly worth: number }[] = [];
  for (const site of able) {
    let covers = 0;
    let cost = order.fixed[site] ?? 0;
    for (let line = 0; line < order.sku.length; line++) {
      const units = Math.min(order.quantity[line] ?? 0, stock[site * skus + (order.sku[line] ?? 0)] ?? 0);
      covers += units;
      cost += units * (order.unit[line * order.sites + site] ?? 0);
    }
    if (covers === 0) continue;
    const worth = cost / covers;
    let place = kept.length;
    while (place > 0 && (kept[place - 1]?.worth ?? 0) > worth) place -= 1;
    if (place >= max) continue;
    kept.splice(place, 0, { site, worth });
    if (kept.length > max) kept.pop();
  }
  return kept.map(({ site }) => site);
}

function cheapestWith(order: PreparedOrder, able: readonly number[], line: number, isGood: (site: number) => boolean): number {
  let best = -1;
  let least = Infinity;
  for (const site of able) {
    const cost = order.unit[line * order.sites + site] ?? 0;
    if (cost >= least || !isGood(site)) continue;
    best = site;
    least = cost;
  }
  return best;
}
