import type { CaseSite, SourcingCase } from './case.ts';
import type { Exclusion } from './exclusion.ts';
import { goodsExclusions } from './judge-goods.ts';
import { capacityExclusions, placeExclusions } from './judge-place.ts';
import type { Need } from './need.ts';
import { selects } from './profile/select.ts';
import type { SourcingProfile, Strategy } from './profile.ts';

/** A location as one strategy sees it. */
export interface Judged {
  readonly site: CaseSite;
  /** Why it cannot take part at all. */
  readonly exclusions: readonly Exclusion[];
  /** Why it may not send some of the goods. */
  readonly barredGoods: readonly Exclusion[];
  /** Units of a need's SKU that it may send for that need. */
  stockFor(need: Need): number;
}

/** Holds a location against everything that a plan must keep. */
export function judge(facts: SourcingCase, site: CaseSite, strategy: Strategy, profile: SourcingProfile): Judged {
  const exclusions = [...placeExclusions(facts, site, strategy, profile), ...capacityExclusions(site, strategy)];
  const byNeed = exclusionsByNeed(facts, site, strategy);
  if (byNeed === null) return { site, exclusions, barredGoods: [], stockFor: (need) => sourceable(site, need.sku, strategy) };
  const isBarred = byNeed.size === facts.needs.length;
  const barredGoods = [...new Map([...byNeed.values()].map((each) => [`${each.reason} ${each.value}`, each])).values()];
  return {
    site,
    exclusions: isBarred ? [...exclusions, ...barredGoods] : exclusions,
    barredGoods: isBarred ? [] : barredGoods,
    stockFor: (need) => (byNeed.has(need) ? 0 : sourceable(site, need.sku, strategy)),
  };
}

/** What may not be sent from a location, and why; null where all may, as nearly everywhere. */
function exclusionsByNeed(facts: SourcingCase, site: CaseSite, strategy: Strategy): ReadonlyMap<Need, Exclusion> | null {
  let byNeed: Map<Need, Exclusion> | null = null;
  for (const need of facts.needs) {
    const [exclusion] = goodsExclusions(facts, site, need, strategy);
    if (!exclusion) continue;
    byNeed ??= new Map();
    byNeed.set(need, exclusion);
  }
  return byNeed;
}

/** What is sellable less what the strategy keeps back. */
function sourceable(site: CaseSite, sku: string, strategy: Strategy): number {
  const sellable = site.stock[sku] ?? 0;
  let kept = 0;
  for (const each of strategy.constraints) {
    if (each.kind !== 'STOCK_SAFETY' || (each.of && !selects(each.of, site))) continue;
    kept = Math.max(kept, each.units ?? 0, Math.ceil((sellable * (each.percent ?? 0)) / 100));
  }
  return Math.max(0, sellable - kept);
}
