import type { WindowProblem } from './problem.ts';

/** Orders that stand in each other's way. */
export interface Relatives {
  /** A few orders that want the same goods as one another, in a random order. */
  some(random: () => number): number[];
}

const liftedMax = 8;

export function relatives({ orders }: WindowProblem): Relatives {
  const bySku = new Map<number, number[]>();
  for (const [index, order] of orders.entries()) {
    for (const { sku } of order.lines) {
      const wanting = bySku.get(sku);
      if (wanting) wanting.push(index);
      else bySku.set(sku, [index]);
    }
  }
  const pick = <T>(list: readonly T[], random: () => number): T | undefined => list[Math.floor(random() * list.length)];
  return {
    some(random) {
      const wanted = 2 + Math.floor(random() * (liftedMax - 1));
      const first = Math.floor(random() * orders.length);
      const lifted = new Set([first]);
      for (let tries = 0; lifted.size < Math.min(wanted, orders.length) && tries < 4 * liftedMax; tries++) {
        const from = pick([...lifted], random) ?? first;
        const sku = pick(orders[from]?.lines ?? [], random)?.sku ?? -1;
        lifted.add(pick(bySku.get(sku) ?? [first], random) ?? first);
      }
      return shuffled([...lifted], random);
    },
  };
}

function shuffled(list: number[], random: () => number): number[] {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = list[last] ?? 0;
    list[last] = list[other] ?? 0;
    list[other] = kept;
  }
  return list;
}
