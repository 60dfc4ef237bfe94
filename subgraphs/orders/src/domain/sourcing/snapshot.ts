import { milesOrNull, pointOf } from './geo.ts';
import { demandsOf, type GroupQuestion } from './group.ts';
import { levelAt } from './levels.ts';

/** What a decision was made from: for each location its distance and what it could sell. Kept with the decision, so that it can be made again. */
export interface Snapshot {
  readonly demands: readonly { readonly sku: string; readonly quantity: number }[];
  readonly sites: readonly { readonly code: string; readonly miles: number | null; readonly stock: Readonly<Record<string, number>> }[];
}

export function snapshotOf(question: GroupQuestion): Snapshot {
  const demands = demandsOf(question.needs);
  const sites = question.sites.map((site) => ({
    code: site.code,
    miles: milesOrNull(pointOf(site), question.destination),
    stock: Object.fromEntries(demands.map(({ sku }) => [sku, levelAt(question.levels, site.code, sku)])),
  }));
  return { demands, sites };
}
