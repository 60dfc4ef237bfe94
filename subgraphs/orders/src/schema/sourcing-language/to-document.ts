import { conditionPaths } from '../../domain/sourcing/profile/conditions.ts';
import type { Constraint } from '../../domain/sourcing/profile/constraints.ts';
import type { ShipToStore, Strategy } from '../../domain/sourcing/profile.ts';
import type { RuleChange, Rules } from '../../domain/sourcing-rules/change.ts';
import type {
  ShipToStoreInput,
  SourcingConditionInput,
  SourcingConstraintInput,
  SourcingCriterionInput,
  SourcingRuleChangeInput,
  SourcingRulesInput,
  SourcingStrategyInput,
} from '../types.generated.ts';
import { valueFields, wrappedKinds } from './constraint-fields.ts';

/** A field of the input that says too much or too little for its kind. */
export interface InputProblem {
  readonly path: readonly string[];
  readonly message: string;
}

/** Rules as the language writes them, and what of the input it could not be. Whether the rules make sense is not asked here: `validateProfile` does. */
export function rulesOf(input: SourcingRulesInput, problems: InputProblem[], path: readonly string[] = ['rules']): Rules {
  const { strategies, localDeliveryMiles = 0, shipToStore, ...rest } = input;
  return {
    ...compact(rest),
    ...(shipToStore && { shipToStore: shipToStoreOf(shipToStore) }),
    localDeliveryMiles,
    strategies: strategies.map((strategy, index) => strategyOf(strategy, problems, [...path, 'strategies', String(index)])),
  };
}

/** Small changes as the domain makes them. */
export function changesOf(inputs: readonly SourcingRuleChangeInput[], problems: InputProblem[]): RuleChange[] {
  return inputs.flatMap((input, index): RuleChange[] => {
    const path = ['changes', String(index)];
    const [only, ...more] = given(input);
    if (only === undefined || more.length > 0) {
      problems.push({ path, message: 'Set exactly one field of a change.' });
      return [];
    }
    return changeOf(input, problems, path);
  });
}

function changeOf(input: SourcingRuleChangeInput, problems: InputProblem[], path: readonly string[]): RuleChange[] {
  const { putStrategy, removeStrategy, setCost, addConstraint, shipToStore, ...settings } = input;
  if (putStrategy) return [{ kind: 'PUT_STRATEGY', strategy: strategyOf(putStrategy, problems, [...path, 'putStrategy']) }];
  if (removeStrategy) return [{ kind: 'REMOVE_STRATEGY', ref: removeStrategy }];
  if (setCost) return [{ kind: 'SET_COST', ref: setCost.strategy, cost: costOf(setCost.cost) }];
  if (addConstraint) {
    const { strategy, constraint } = addConstraint;
    return constraintsOf([constraint], problems, [...path, 'addConstraint', 'constraint']).map((each) => ({
      kind: 'ADD_CONSTRAINT',
      ref: strategy,
      constraint: each,
    }));
  }
  return [{ kind: 'SET', settings: { ...compact(settings), ...(shipToStore && { shipToStore: shipToStoreOf(shipToStore) }) } }];
}

/** Nothing in it is null: what was left out is not there. */
const shipToStoreOf = (input: ShipToStoreInput): ShipToStore => compact(input) as ShipToStore;

function strategyOf(input: SourcingStrategyInput, problems: InputProblem[], path: readonly string[]): Strategy {
  const { conditions = [], constraints = [], criteria, beginsAt, endsAt, ...rest } = input;
  const strategy = {
    ...compact(rest),
    ...(beginsAt != null && { activeFrom: beginsAt }),
    ...(endsAt != null && { activeTo: endsAt }),
    conditions: conditions.map((condition, index) => conditionOf(condition, problems, [...path, 'conditions', String(index)])),
    constraints: constraintsOf(constraints, problems, [...path, 'constraints']),
    criteria: criteria.map((criterion, index) => criterionOf(criterion, problems, [...path, 'criteria', String(index)])),
  };
  // The SDL gives every field its type; what the language asks beyond that, `validateProfile` says.
  return strategy as unknown as Strategy;
}

function conditionOf(input: SourcingConditionInput, problems: InputProblem[], path: readonly string[]): object {
  const { value, values, window, scope, ...rest } = input;
  const [only, ...more] = given({ value, values, window });
  if (only === undefined || more.length > 0) problems.push({ path, message: 'Set exactly one of `value`, `values` and `window`.' });
  const isNumber = Object.entries(conditionPaths).some(([name, kind]) => name === input.path && kind === 'NUMBER');
  const read = (text: string): string | number => (isNumber && /^-?[0-9]{1,15}$/.test(text) ? Number(text) : text);
  // Only what is asked of lines has a scope; what somebody writes elsewhere, `validateProfile` tells.
  const isScoped = input.path.startsWith('lines.') || scope === 'ANY';
  return { ...compact(rest), ...(isScoped && { scope }), value: window ?? (values ? values.map(read) : read(value ?? '')) };
}

function constraintsOf(inputs: readonly SourcingConstraintInput[], problems: InputProblem[], path: readonly string[]): Constraint[] {
  return inputs.flatMap((input, index) => {
    const [only, ...more] = given(input);
    if (only === undefined || more.length > 0) {
      problems.push({ path: [...path, String(index)], message: 'Set exactly one field of a constraint.' });
      return [];
    }
    const [field, value] = only;
    const kind = wrappedKinds[field];
    const single = valueFields[field];
    const constraint = kind !== undefined ? { kind, ...compact(Object(value)) } : { kind: single?.kind, [single?.of ?? '']: value };
    // Table and SDL have the same fields: a contract test walks them all.
    return [constraint as unknown as Constraint];
  });
}

function criterionOf(input: SourcingCriterionInput, problems: InputProblem[], path: readonly string[]): object {
  const { cost, priority, carbon, ...rest } = input;
  const wanted = { COST: 'cost', LOCATION_PRIORITY: 'priority', CARBON: 'carbon' }[rest.kind as string];
  for (const [field] of given({ cost, priority, carbon })) {
    if (field !== wanted) problems.push({ path: [...path, field], message: `\`${field}\` says nothing of the criterion ${rest.kind}.` });
  }
  if (wanted !== undefined && !given({ cost, priority, carbon }).some(([field]) => field === wanted)) {
    problems.push({ path, message: `The criterion ${rest.kind} needs \`${wanted}\`.` });
  }
  const ranks = priority
    ? { ranks: Object.fromEntries((priority.ranks ?? []).map((each) => [each.location, each.rank])), otherwise: priority.otherwise }
    : {};
  return { ...compact(rest), ...(cost ? costOf(cost) : {}), ...ranks, ...(carbon ? compact(carbon) : {}) };
}

function costOf(input: NonNullable<SourcingCriterionInput['cost']>): object {
  const { markdownRate, stockOutRate, ...rest } = input;
  return {
    ...compact(rest),
    ...(markdownRate == null ? {} : { markdown: { rate: markdownRate } }),
    ...(stockOutRate == null ? {} : { stockOut: { rate: stockOutRate } }),
  };
}

const given = (input: object): [string, unknown][] => Object.entries(input).filter(([, value]) => value != null);

/** A copy without what was left out: the language knows no null. */
function compact<T extends object>(input: T): { [K in keyof T]: NonNullable<T[K]> } {
  const clean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(clean);
    return typeof value === 'object' && value !== null ? compact(value) : value;
  };
  // Fields of value null are optional in the language.
  return Object.fromEntries(given(input).map(([key, value]) => [key, clean(value)])) as { [K in keyof T]: NonNullable<T[K]> };
}
