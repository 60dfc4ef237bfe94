import { divideHalfUp } from '@baton/kernel';
import { milesMax } from '../domain/sourcing/geo.ts';
import { lexicographic } from '../domain/sourcing/solver/objective.ts';
import type { Problem } from '../domain/sourcing/solver/problem.ts';
import type { SourceFile } from './file.ts';

/** What a unit of an order costs from each site, in femto units. A site without coordinates comes last; a city without is equally far from everywhere. */
export function unitCosts(file: SourceFile, order: number): bigint[] {
  const miles = file.sites.map((_site, index) => file.nanoMiles(order, index));
  const unknown = miles.every((each) => each === null) ? 0n : BigInt(Math.round(milesMax * 1e9));
  return file.sites.map((site, index) => site.perItem + divideHalfUp(site.perMileItem * (miles[index] ?? unknown), 1_000_000_000n));
}

/** The SKUs of an order with how many of each, in the order in which they first come. */
export function demandsOf(units: readonly number[]): Map<number, number> {
  const demands = new Map<number, number>();
  for (const sku of units) demands.set(sku, (demands.get(sku) ?? 0) + 1);
  return demands;
}

/** One order as the solver takes it. */
export function problemOf(file: SourceFile, order: number, left: readonly (readonly number[])[]): Problem {
  const demands = [...demandsOf(file.orders[order]?.units ?? [])];
  const costs = unitCosts(file, order);
  return {
    quantities: demands.map(([, quantity]) => quantity),
    measures: [{ name: 'COST', combine: 'SUM', constant: 0n }],
    objective: lexicographic,
    sitesMax: 1 + file.maxSplit,
    coupling: null,
    sites: file.sites.map(({ code, perShipment }, index) => {
      const unit = [costs[index] ?? 0n];
      return {
        code,
        fixed: [perShipment],
        unit: demands.map(() => unit),
        stock: demands.map(([sku, quantity]) => Math.min(quantity, left[index]?.[sku] ?? 0)),
      };
    }),
  };
}
