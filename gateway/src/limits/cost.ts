import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import type { CostModel, FieldCost } from './cost-model.ts';
import { type Inputs, pointsOfInputs } from './input-cost.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Points: known at once, or once the variables are. */
type Points = number | ((variables: Variables) => number);

/** What an operation costs with these variables. */
export type OperationCost = (variables: Variables) => number;

/** Refuses an operation of more than `max` points. */
export function cost(points: number, max: number): string | null {
  return points > max ? `The operation costs ${points} points; ${max} are allowed.` : null;
}

/**
 * The cost of each operation of a document: every thing that it may answer costs its weight, in a list as many times as the list is long. It is an upper bound
 * of what is written: fields under a condition count, and so does each of several fragments of which only one can apply. Asked after the number of fields is
 * known to be small, since fragments are taken at each place where they are spread.
 */
export function costsOf(document: DocumentNode, model: CostModel): ReadonlyMap<OperationDefinitionNode, OperationCost> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const costs = new Map<OperationDefinitionNode, OperationCost>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const points = pointsOf(definition.selectionSet, {
      model,
      fragments,
      defaults: defaultsOf(definition),
      type: model.roots[definition.operation],
      spreading: [],
      sized: nothingSized,
    });
    costs.set(definition, typeof points === 'number' ? () => points : points);
  }
  return costs;
}

interface At {
  readonly model: CostModel;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Of the operation's variables. */
  readonly defaults: ReadonlyMap<string, ValueNode>;
  readonly type: string;
  /** Fragments that we are inside of: one that spreads itself counts nothing there, validation refuses it afterwards. */
  readonly spreading: readonly string[];
  /** Lists whose length was said above. */
  readonly sized: { readonly names: ReadonlySet<string>; readonly size: Points };
}

const nothingSized: At['sized'] = { names: new Set(), size: 1 };

function pointsOf(set: SelectionSetNode | undefined, at: At): Points {
  return sum(
    (set?.selections ?? []).map((selection) => {
      if (selection.kind === Kind.FIELD) return pointsOfField(selection, at);
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        return pointsOf(selection.selectionSet, { ...at, type: selection.typeCondition?.name.value ?? at.type });
      }
      const name = selection.name.value;
      const fragment = at.fragments.get(name);
      if (!fragment || at.spreading.includes(name)) return 0;
      return pointsOf(fragment.selectionSet, { ...at, type: fragment.typeCondition.name.value, spreading: [...at.spreading, name] });
    }),
  );
}

function pointsOfField(field: FieldNode, at: At): Points {
  const known = at.model.fieldOf(at.type, field.name.value);
  // Introspection is limited by its own depth and number of fields; what does not exist is refused by validation.
  if (!known) return field.name.value === '__schema' || field.name.value === '__type' ? 1 : 0;
  const size = sizeSaid(field, known, at.defaults);
  const sized = known.sized.size > 0 ? { names: known.sized, size } : nothingSized;
  const each = sum([known.weight, pointsOf(field.selectionSet, { ...at, type: known.type, sized })]);
  const inputs = pointsOfArguments(field, known.inputs, at.defaults);
  if (!known.isList) return sum([inputs, each]);
  // What is asked with is paid for once, however long the list is.
  return sum([inputs, times(at.sized.names.has(field.name.value) ? at.sized.size : size, each)]);
}

function pointsOfArguments(field: FieldNode, inputs: Inputs, defaults: ReadonlyMap<string, ValueNode>): Points {
  if (inputs.size === 0) return 0;
  const given = (field.arguments ?? []).filter(({ name }) => inputs.has(name.value));
  if (given.length === 0) return 0;
  const valuesWith = (variables: Variables): object =>
    Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]));
  if (!given.some(({ value }) => hasVariable(value))) return pointsOfInputs(valuesWith({}), inputs);
  const fallback = Object.fromEntries([...defaults].map(([name, value]) => [name, valueFromASTUntyped(value)]));
  return (variables) => pointsOfInputs(valuesWith({ ...fallback, ...variables }), inputs);
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => hasVariable(field.value));
  return value.kind === Kind.VARIABLE;
}

/** As many as the largest of its slicing arguments says; without one as many as are assumed. */
function sizeSaid(field: FieldNode, known: FieldCost, defaults: ReadonlyMap<string, ValueNode>): Points {
  const given = (field.arguments ?? []).filter(({ name }) => known.slicing.includes(name.value)).map(({ value }) => value);
  if (given.length === 0) return known.assumedSize;
  const sizes = given.map((value) => {
    if (value.kind !== Kind.VARIABLE) return sizeIn(value);
    const name = value.name.value;
    const fallback = sizeIn(defaults.get(name));
    return (variables: Variables) => (variables[name] === undefined ? fallback : sizeOf(variables[name]));
  });
  return combine(sizes, (numbers) => {
    const told = numbers.filter((size) => size !== null);
    return told.length > 0 ? Math.max(...told) : known.assumedSize;
  });
}

function sizeIn(value: ValueNode | undefined): number | null {
  if (value?.kind === Kind.INT) return sizeOf(Number(value.value));
  return value?.kind === Kind.LIST ? value.values.length : null;
}

/** Null for what says nothing. A number below zero is refused by its field. */
function sizeOf(value: unknown): number | null {
  if (typeof value === 'number' && Number.isFinite(value)) return Math.max(0, value);
  return Array.isArray(value) ? value.length : null;
}

function defaultsOf({ variableDefinitions }: OperationDefinitionNode): ReadonlyMap<string, ValueNode> {
  const withDefault = (variableDefinitions ?? []).flatMap(({ variable, defaultValue }): [string, ValueNode][] =>
    defaultValue ? [[variable.name.value, defaultValue]] : [],
  );
  return new Map(withDefault);
}

const sum = (points: readonly Points[]): Points => combine(points, (numbers) => numbers.reduce((total, number) => total + number, 0));
const times = (size: Points, each: Points): Points => combine([size, each], ([count = 0, number = 0]) => count * number);

/** Worked out once where nothing in it waits for variables. */
function combine<T>(parts: readonly (T | ((variables: Variables) => T))[], join: (values: readonly T[]) => number): Points {
  const isLate = (part: T | ((variables: Variables) => T)): part is (variables: Variables) => T => typeof part === 'function';
  const known = parts.filter((part) => !isLate(part)) as T[]; // what is left when functions are taken out
  if (known.length === parts.length) return join(known);
  return (variables) => join(parts.map((part) => (isLate(part) ? part(variables) : part)));
}
