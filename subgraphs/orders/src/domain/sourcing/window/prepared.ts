import type { WindowOrder } from './problem.ts';

/** An order in flat arrays: the search looks at each some thousand times a second. */
export interface PreparedOrder {
  readonly order: WindowOrder;
  readonly sku: Int32Array;
  readonly quantity: Int32Array;
  readonly fixed: Float64Array;
  /** By line × site. */
  readonly unit: Float64Array;
  readonly sites: number;
  /** All sites from which it may come. */
  readonly allowed: readonly number[];
  readonly sitesMax: number;
}

export function prepare(order: WindowOrder, sites: number): PreparedOrder {
  const unit = new Float64Array(order.lines.length * sites);
  for (const [line, costs] of order.unit.entries()) unit.set(costs, line * sites);
  const all = Array.from({ length: sites }, (_, site) => site);
  return {
    order,
    sku: Int32Array.from(order.lines, (line) => line.sku),
    quantity: Int32Array.from(order.lines, (line) => line.quantity),
    fixed: Float64Array.from(order.fixed),
    unit,
    sites,
    allowed: all.filter((site) => order.allowed?.[site] !== false),
    sitesMax: order.sitesMax,
  };
}
