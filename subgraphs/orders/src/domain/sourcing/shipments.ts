import type { PlannedShipment } from './answer.ts';
import type { Need } from './need.ts';
import type { Attempt } from './plan.ts';
import type { Opening } from './solver/problem.ts';

/** What each location sends, by code: its units are given to the lines in the order of the lines. */
export function shipmentsOf({ items, solution }: Attempt, { sites, taken }: Opening, needs: readonly Need[]): PlannedShipment[] {
  const nthOf = new Map(needs.map((need, index) => [need.key, index]));
  const open = items.map((item) => item.needs.map((need) => need.quantity));
  const places = [...sites.keys()].sort((a, b) => ((codeOf(a) ?? '') < (codeOf(b) ?? '') ? -1 : 1));
  function codeOf(place: number): string | undefined {
    return solution.problem.sites[sites[place] ?? -1]?.code;
  }
  return places.map((place) => {
    const lines: Need[] = [];
    for (const [index, item] of items.entries()) {
      const count = taken[index]?.[place] ?? 0;
      let units = item.isWhole ? Infinity : count;
      for (const [nth, need] of item.needs.entries()) {
        const quantity = count === 0 ? 0 : Math.min(units, open[index]?.[nth] ?? 0);
        if (quantity === 0) continue;
        units -= quantity;
        const left = open[index];
        if (left) left[nth] = (left[nth] ?? 0) - quantity;
        lines.push({ key: need.key, sku: need.sku, quantity });
      }
    }
    lines.sort((a, b) => (nthOf.get(a.key) ?? 0) - (nthOf.get(b.key) ?? 0));
    return { location: codeOf(place) ?? '', lines };
  });
}
