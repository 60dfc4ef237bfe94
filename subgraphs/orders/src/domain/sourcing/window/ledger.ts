import type { WindowAssignment, WindowProblem } from './problem.ts';

/** What is left of the stock while orders take from it and give back. */
export interface Ledger {
  readonly skus: number;
  /** By site × SKU. */
  readonly stock: Int32Array;
  /** How many more orders each site can take. */
  readonly room: Int32Array;
  take(order: number, place: Taken): void;
  giveBack(order: number, place: Taken): void;
}

/** What an order takes, and the sites that it opens. */
interface Taken {
  readonly assignment: WindowAssignment;
  readonly opened: readonly number[];
}

const anyNumber = 2_000_000_000;

export function ledgerOf(problem: WindowProblem): Ledger {
  const skus = Math.max(1, ...problem.stock.map((row) => row.length));
  const stock = new Int32Array(problem.stock.length * skus);
  for (const [site, row] of problem.stock.entries())
    for (const [sku, units] of row.entries()) stock[site * skus + sku] = Math.min(units, anyNumber);
  const room = Int32Array.from(problem.stock, (_row, site) => problem.ordersMax?.[site] ?? anyNumber);
  const move = (order: number, { assignment, opened }: Taken, sign: 1 | -1): void => {
    const lines = problem.orders[order]?.lines ?? [];
    for (let line = 0; line < assignment.length; line++) {
      const sku = lines[line]?.sku ?? 0;
      for (const { site, quantity } of assignment[line] ?? []) {
        const at = site * skus + sku;
        stock[at] = (stock[at] ?? 0) + sign * quantity;
      }
    }
    for (const site of opened) room[site] = (room[site] ?? 0) + sign;
  };
  return {
    skus,
    stock,
    room,
    take: (order, place) => move(order, place, -1),
    giveBack: (order, place) => move(order, place, 1),
  };
}
