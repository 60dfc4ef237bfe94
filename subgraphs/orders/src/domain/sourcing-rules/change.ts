import { err, ok, type Result } from '@baton/kernel';
import type { Constraint } from '../sourcing/profile/constraints.ts';
import type { SourcingProfile, Strategy } from '../sourcing/profile.ts';

/** What a version says, without its name. */
export type Rules = Omit<SourcingProfile, 'ref' | 'version'>;

/** A small change of a profile, as a merchandiser says it. */
export type RuleChange =
  | { readonly kind: 'PUT_STRATEGY'; readonly strategy: Strategy }
  | { readonly kind: 'REMOVE_STRATEGY'; readonly ref: string }
  | { readonly kind: 'SET'; readonly settings: Partial<Pick<Rules, 'defaultMaxSplit' | 'localDeliveryMiles' | 'shipToStore'>> }
  | { readonly kind: 'SET_COST'; readonly ref: string; readonly cost: object }
  | { readonly kind: 'ADD_CONSTRAINT'; readonly ref: string; readonly constraint: Constraint };

/** A change that names what is not there: the place in the list of changes, and why. */
export interface ChangeProblem {
  readonly index: number;
  readonly message: string;
}

/** Makes small changes one after the other; the first that names what is not there ends it. */
export function changed(rules: Rules, changes: readonly RuleChange[]): Result<Rules, ChangeProblem> {
  let now = rules;
  for (const [index, change] of changes.entries()) {
    const next = changedOnce(now, change);
    if (typeof next === 'string') return err({ index, message: next });
    now = next;
  }
  return ok(now);
}

function changedOnce(rules: Rules, change: RuleChange): Rules | string {
  const { strategies } = rules;
  switch (change.kind) {
    case 'SET':
      return { ...rules, ...change.settings };
    case 'PUT_STRATEGY': {
      const isKnown = strategies.some(({ ref }) => ref === change.strategy.ref);
      if (!isKnown) return { ...rules, strategies: [...strategies, change.strategy] };
      return { ...rules, strategies: strategies.map((each) => (each.ref === change.strategy.ref ? change.strategy : each)) };
    }
    case 'REMOVE_STRATEGY':
      if (!strategies.some(({ ref }) => ref === change.ref)) return `There is no strategy ${change.ref}.`;
      return { ...rules, strategies: strategies.filter(({ ref }) => ref !== change.ref) };
    case 'SET_COST':
      return inStrategy(rules, change.ref, (strategy) => {
        if (!strategy.criteria.some(({ kind }) => kind === 'COST')) return `The strategy ${change.ref} has no criterion COST.`;
        return { ...strategy, criteria: strategy.criteria.map((each) => (each.kind === 'COST' ? { ...each, ...change.cost } : each)) };
      });
    case 'ADD_CONSTRAINT':
      return inStrategy(rules, change.ref, (strategy) => ({ ...strategy, constraints: [...strategy.constraints, change.constraint] }));
  }
}

function inStrategy(rules: Rules, ref: string, change: (strategy: Strategy) => Strategy | string): Rules | string {
  const strategy = rules.strategies.find((each) => each.ref === ref);
  if (strategy === undefined) return `There is no strategy ${ref}.`;
  const next = change(strategy);
  return typeof next === 'string' ? next : { ...rules, strategies: rules.strategies.map((each) => (each === strategy ? next : each)) };
}
