import { divideHalfUp } from '@baton/kernel';
import { roundsFor, type WindowOrder, type WindowProblem } from '../domain/sourcing/window/problem.ts';
import { solveWindow } from '../domain/sourcing/window/window.ts';
import { unitsFrom } from './answer.ts';
import type { SourceFile } from './file.ts';
import type { Sourced } from './in-arrival-order.ts';
import { demandsOf, unitCosts } from './numbers.ts';

/** Costs of a window are whole nano units: their sums stay safe integers up to nine million of the currency. */
const FEMTO_PER_NANO = 1_000_000n;
const unlimited = 1_000_000_000;

/** Window after window, each as cheap together as the search finds from what those before it left. */
export function* together(file: SourceFile, options: { readonly seed: number; readonly rounds: number | null }): Generator<Sourced> {
  const left = file.stock.map((row) => row.map((units) => (units === Infinity ? unlimited : units)));
  for (let from = 0; from < file.orders.length; from += file.window) {
    const indexes = file.orders.slice(from, from + file.window).map((_order, nth) => from + nth);
    const problem: WindowProblem = { stock: left, orders: indexes.map((index) => windowOrder(file, index)) };
    const rounds = options.rounds ?? roundsFor(indexes.length, file.sites.length);
    const { assignments } = solveWindow(problem, { seed: options.seed, rounds });
    for (const [nth, index] of indexes.entries()) {
      const assignment = assignments[nth];
      const lines = problem.orders[nth]?.lines ?? [];
      const sends = assignment?.flatMap((parts, line) => parts.map((part) => ({ ...part, sku: lines[line]?.sku ?? -1 }))) ?? null;
      for (const { sku, site, quantity } of sends ?? []) {
        const row = left[site];
        if (row && file.isLimited) row[sku] = (row[sku] ?? 0) - quantity;
      }
      yield { fc: sends && unitsFrom(file, file.orders[index]?.units ?? [], sends), isExact: true };
    }
  }
}

function windowOrder(file: SourceFile, index: number): WindowOrder {
  const demands = [...demandsOf(file.orders[index]?.units ?? [])];
  const costs = unitCosts(file, index).map((femto) => Number(divideHalfUp(femto, FEMTO_PER_NANO)));
  return {
    lines: demands.map(([sku, quantity]) => ({ sku, quantity })),
    fixed: file.sites.map((site) => Number(divideHalfUp(site.perShipment, FEMTO_PER_NANO))),
    unit: demands.map(() => costs),
    sitesMax: 1 + file.maxSplit,
  };
}
