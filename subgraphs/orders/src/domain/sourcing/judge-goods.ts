import type { CaseSite, SourcingCase } from './case.ts';
import type { Exclusion } from './exclusion.ts';
import type { Need } from './need.ts';
import { type Constraint, handledAlways } from './profile/constraints.ts';
import { selects } from './profile/select.ts';
import type { Strategy } from './profile.ts';

/** What stands against sending one need from one location. */
export function goodsExclusions(facts: SourcingCase, site: CaseSite, need: Need, strategy: Strategy): Exclusion[] {
  const found: Exclusion[] = [];
  if (need.requireLocation !== undefined && need.requireLocation !== site.code)
    found.push({ reason: 'NOT_REQUIRED', name: 'requireLocation', value: need.requireLocation });
  if (need.staysPut && facts.location !== null && facts.location !== site.code)
    found.push({ reason: 'NOT_TRANSFERABLE', name: 'sku', value: need.sku });
  for (const tag of need.tags ?? []) {
    if (isHandled(tag, strategy) && !site.handles?.includes(tag))
      found.push({ reason: `${tag}_NOT_HANDLED`, name: 'sku', value: need.sku });
  }
  for (const constraint of strategy.constraints) {
    if (breaks(facts, site, need, constraint)) found.push({ reason: reasonOf(constraint), name: 'sku', value: need.sku });
  }
  return found;
}

const isHandled = (tag: string, strategy: Strategy): boolean =>
  handledAlways.includes(tag) || strategy.constraints.some((each) => each.kind === 'HANDLING' && each.tag === tag);

function breaks(facts: SourcingCase, site: CaseSite, need: Need, constraint: Constraint): boolean {
  if (constraint.kind === 'BRAND_EXCLUSIVITY') return need.brand === constraint.brand && !selects(constraint.of, site);
  if (constraint.kind !== 'EXPORT') return false;
  const isGoods = constraint.tags === undefined || constraint.tags.length === 0 || constraint.tags.some((tag) => need.tags?.includes(tag));
  return isGoods && isAmong(site.countryCode, constraint.from) && isAmong(facts.subject.countryCode, constraint.to);
}

const isAmong = (country: string | undefined, list: readonly string[] | undefined): boolean =>
  list === undefined || list.length === 0 || (country !== undefined && list.includes(country));

const reasonOf = (constraint: Constraint): string => (constraint.kind === 'EXPORT' ? 'EXPORT_BARRED' : 'BRAND_EXCLUSIVE');
