import { divideHalfUp, formatDecimal } from '@baton/kernel';
import type { SourceFile } from './file.ts';
import { unitCosts } from './numbers.ts';

/** Where an order comes from: by unit of its items, the place of the site in the file; null when it cannot be had. */
export interface FileAnswer {
  readonly order: number;
  readonly fc: readonly number[] | null;
}

/** One line of JSON as in `oracle.json`. An order that cannot be had costs null. */
export function lineOf(file: SourceFile, index: number, fc: readonly number[] | null): string {
  const { order } = file.orders[index] ?? { order: index };
  if (fc === null) return JSON.stringify({ order, cost: null, shipments: 0, fc: null });
  const costs = unitCosts(file, index);
  const opened = [...new Set(fc)];
  const fixed = opened.reduce((all, site) => all + (file.sites[site]?.perShipment ?? 0n), 0n);
  const cost = fc.reduce((all, site) => all + (costs[site] ?? 0n), fixed);
  // Written from the digits: a number would round what has more than fifteen of them.
  const decimal = formatDecimal(divideHalfUp(cost, 1_000_000_000n), 6).replace(/\.?0+$/, '');
  return `{"order":${order},"cost":${decimal},"shipments":${opened.length},"fc":${JSON.stringify(fc)}}`;
}

/** Gives the units of each SKU that sites send to the units of the order, sites in the order of their codes. */
export function unitsFrom(
  file: SourceFile,
  units: readonly number[],
  sends: readonly { readonly sku: number; readonly site: number; readonly quantity: number }[],
): number[] {
  const queues = new Map<number, number[]>();
  const byCode = [...sends].sort((a, b) => ((file.sites[a.site]?.code ?? '') < (file.sites[b.site]?.code ?? '') ? -1 : 1));
  for (const { sku, site, quantity } of byCode)
    queues.set(sku, [...(queues.get(sku) ?? []), ...Array.from({ length: quantity }, () => site)]);
  return units.map((sku) => queues.get(sku)?.shift() ?? -1);
}
