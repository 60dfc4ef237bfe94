import type { Condition } from '../../domain/sourcing/profile/conditions.ts';
import type { Constraint } from '../../domain/sourcing/profile/constraints.ts';
import type { Criterion } from '../../domain/sourcing/profile/criteria.ts';
import type { SourcingProfile } from '../../domain/sourcing/profile.ts';
import type { ResolversTypes } from '../types.generated.ts';
import { valueFields, wrappedKinds } from './constraint-fields.ts';

/** What a version says, as the graph shows it: the same fields that its input has. */
export function shownRules(document: SourcingProfile): ResolversTypes['SourcingRules'] {
  const { ref: _ref, version: _version, strategies, ...rest } = document;
  const shown = {
    ...rest,
    strategies: strategies.map(({ activeFrom, activeTo, ...strategy }) => ({
      ...strategy,
      beginsAt: activeFrom,
      endsAt: activeTo,
      conditions: strategy.conditions.map(shownCondition),
      constraints: strategy.constraints.map(shownConstraint),
      criteria: strategy.criteria.map(shownCriterion),
    })),
  };
  // The lists are only read.
  return shown as unknown as ResolversTypes['SourcingRules'];
}

function shownCondition({ value, scope = 'ALL', ...rest }: Condition): object {
  if (Array.isArray(value)) return { ...rest, scope, values: value.map(String) };
  return typeof value === 'object' ? { ...rest, scope, window: value } : { ...rest, scope, value: String(value) };
}

function shownConstraint(constraint: Constraint): object {
  const { kind, ...rest } = constraint;
  const wrapped = Object.entries(wrappedKinds).find(([, each]) => each === kind);
  if (wrapped) return { [wrapped[0]]: rest };
  const single = Object.entries(valueFields).find(([, each]) => each.kind === kind);
  return single ? { [single[0]]: Object.entries(rest).find(([field]) => field === single[1].of)?.[1] } : {};
}

function shownCriterion(criterion: Criterion): object {
  const { kind, weight, goal, limit, ...rest } = criterion;
  const base = { kind, weight, goal, limit };
  switch (criterion.kind) {
    case 'COST': {
      const { markdown, stockOut, ...terms } = rest as Partial<typeof criterion>; // the fields of this kind
      return { ...base, cost: { ...terms, markdownRate: markdown?.rate, stockOutRate: stockOut?.rate } };
    }
    case 'LOCATION_PRIORITY': {
      const { ranks, otherwise } = criterion;
      return { ...base, priority: { ranks: Object.entries(ranks).map(([location, rank]) => ({ location, rank })), otherwise } };
    }
    case 'CARBON':
      return { ...base, carbon: rest };
    case 'DISTANCE':
    case 'DELIVERY_DAYS':
    case 'SHIPMENTS':
    case 'UTILISATION':
    case 'STOCK_BALANCE':
      return base;
  }
}
