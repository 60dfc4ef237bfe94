import { solveProblem } from '../domain/sourcing/solver/solve.ts';
import { unitsFrom } from './answer.ts';
import type { SourceFile } from './file.ts';
import { demandsOf, problemOf } from './numbers.ts';

/** An order's answer, and whether a search over its limits left it open that there is a better one. */
export interface Sourced {
  readonly fc: readonly number[] | null;
  readonly isExact: boolean;
}

/** Nobody waits at a till for a file: it is searched further than an order that is being placed. */
const nodesMax = 5_000_000;

/** One order after the other, each as cheap as it can be from what those before it left. */
export function* inArrivalOrder(file: SourceFile): Generator<Sourced> {
  const left = file.stock.map((row) => [...row]);
  const places = new Map(file.sites.map((site, index) => [site.code, index]));
  for (const [index, { units }] of file.orders.entries()) {
    const demands = [...demandsOf(units)];
    const { problem, openings, isExact } = solveProblem(problemOf(file, index, left), nodesMax);
    const [best] = openings;
    if (!best) {
      yield { fc: units.length === 0 ? [] : null, isExact: true };
      continue;
    }
    const sends = demands.flatMap(([sku], item) =>
      best.sites.map((site, place) => ({
        sku,
        site: places.get(problem.sites[site]?.code ?? '') ?? -1,
        quantity: best.taken[item]?.[place] ?? 0,
      })),
    );
    for (const { sku, site, quantity } of sends) {
      const row = left[site];
      if (row && file.isLimited) row[sku] = (row[sku] ?? 0) - quantity;
    }
    yield { fc: unitsFrom(file, units, sends), isExact };
  }
}
