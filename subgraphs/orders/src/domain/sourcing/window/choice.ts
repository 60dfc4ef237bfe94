import type { Ledger } from './ledger.ts';
import type { PreparedOrder } from './prepared.ts';
import { choiceMax } from './subsets.ts';

/** The sites that are worth looking at, ascending: all that can take the order, or the most promising where there are too many. */
export function choiceOf(order: PreparedOrder, { stock, skus, room }: Ledger): readonly number[] {
  const able = order.allowed.filter((site) => (room[site] ?? 0) > 0);
  if (able.length <= choiceMax) return able;
  const covering: { readonly site: number; readonly covers: number; readonly cost: number }[] = [];
  for (const site of able) {
    let covers = 0;
    let cost = order.fixed[site] ?? 0;
    for (const [line, quantity] of order.quantity.entries()) {
      const units = Math.min(quantity, stock[site * skus + (order.sku[line] ?? 0)] ?? 0);
      covers += units;
      cost += units * (order.unit[line * order.sites + site] ?? 0);
    }
    if (covers > 0) covering.push({ site, covers, cost });
  }
  return covering.length <= choiceMax ? covering.map(({ site }) => site) : promising(order, covering, { stock, skus });
}

/** Those that cover most, and for each line the cheapest that have it. */
function promising(
  order: PreparedOrder,
  able: readonly { readonly site: number; readonly covers: number; readonly cost: number }[],
  { stock, skus }: Pick<Ledger, 'stock' | 'skus'>,
): number[] {
  const kept = new Set<number>();
  const byCover = able.toSorted((a, b) => b.covers - a.covers || a.cost - b.cost || a.site - b.site);
  for (const { site } of byCover.slice(0, choiceMax / 2)) kept.add(site);
  for (const [line, sku] of order.sku.entries()) {
    const unitsAt = (site: number): number => stock[site * skus + sku] ?? 0;
    const costAt = (site: number): number => order.unit[line * order.sites + site] ?? 0;
    let open = (order.quantity[line] ?? 0) - [...kept].reduce((all, site) => all + unitsAt(site), 0);
    for (const { site } of able.toSorted((a, b) => costAt(a.site) - costAt(b.site) || a.site - b.site)) {
      if (open <= 0 || kept.size >= choiceMax) break;
      if (kept.has(site) || unitsAt(site) === 0) continue;
      kept.add(site);
      open -= unitsAt(site);
    }
  }
  for (const { site } of byCover) if (kept.size < choiceMax) kept.add(site);
  return [...kept].sort((a, b) => a - b);
}
