import { type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, type ValueNode } from 'graphql';
import { type Inputs, inputModel } from './input-cost.ts';
import { namedIn, weightIn } from './said-in-sdl.ts';

/** What a field costs and how long a list it answers is taken to be. */
export interface FieldCost {
  /** The type of what it answers, without lists and `!`. */
  readonly type: string;
  /** Points for each thing that it answers. */
  readonly weight: number;
  readonly isList: boolean;
  /** How long its list, or the lists below it that it sizes, are taken to be when no argument says so. */
  readonly assumedSize: number;
  /** Arguments that say how many are wanted: a number, or a list that is answered item by item. */
  readonly slicing: readonly string[];
  /** Fields below it whose lists are as long as its arguments say. Empty: its own list is. */
  readonly sized: ReadonlySet<string>;
  /** What its arguments cost where they are given. */
  readonly inputs: Inputs;
}

/** Costs of the fields of a graph, by type and field. */
export interface CostModel {
  /** Undefined for what the graph does not have. */
  fieldOf(type: string, field: string): FieldCost | undefined;
  readonly roots: Readonly<Record<'query' | 'mutation' | 'subscription', string>>;
}

/** A list that nothing is said about is taken to be so long: an order has about as many lines, parcels and entries. */
const assumedListSize = 5;
/** A field that changes something costs so much more than one that reads. */
const mutationWeight = 10;

/**
 * Reads the costs of a graph from its SDL. `@cost(weight:)` stands on a field, an argument, an input field or a type, `@listSize` on a field, as federation
 * defines both. What carries neither: an object 1, an argument what its type costs, a scalar 0, a field of the mutation 10; a connection as long as its `first` or `last`; a list with an argument that is a list
 * as long as that.
 */
export function costModelOf(sdl: string): CostModel {
  const roots = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };
  const weights = new Map<string, number>();
  const composites = new Map<string, readonly FieldDefinitionNode[]>();
  const inputsOf = inputModel(weights);
  for (const definition of parse(sdl, { noLocation: true }).definitions) {
    if (definition.kind === Kind.SCHEMA_DEFINITION) {
      for (const { operation, type } of definition.operationTypes) roots[operation] = type.name.value;
    } else if ('name' in definition && definition.name && 'directives' in definition) {
      const isComposite =
        definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
        definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
        definition.kind === Kind.UNION_TYPE_DEFINITION;
      weights.set(definition.name.value, weightIn(definition.directives) ?? (isComposite ? 1 : 0));
      if (isComposite) composites.set(definition.name.value, fieldsOf(definition));
      if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) inputsOf.add(definition);
    }
  }
  const costs = new Map<string, FieldCost>();
  for (const [type, fields] of composites) {
    const base = type === roots.mutation ? mutationWeight : 0;
    for (const field of fields)
      costs.set(`${type}.${field.name.value}`, {
        ...costOf(field, { base, weights, composites }),
        inputs: inputsOf.of(field.arguments),
      });
  }
  return { roots, fieldOf: (type, field) => costs.get(`${type}.${field}`) };
}

function fieldsOf(definition: Pick<ObjectTypeDefinitionNode, 'fields'> | object): readonly FieldDefinitionNode[] {
  return 'fields' in definition ? (definition.fields ?? []) : [];
}

function costOf(
  field: FieldDefinitionNode,
  graph: {
    readonly base: number;
    readonly weights: ReadonlyMap<string, number>;
    readonly composites: ReadonlyMap<string, readonly FieldDefinitionNode[]>;
  },
): Omit<FieldCost, 'inputs'> {
  const { name: type, isList } = namedIn(field.type);
  const size = field.directives?.find(({ name }) => name.value === 'listSize');
  const said = (argument: string) => size?.arguments?.find(({ name }) => name.value === argument)?.value;
  const assumed = said('assumedSize');
  const common = {
    type,
    weight: weightIn(field.directives) ?? graph.base + (graph.weights.get(type) ?? 0),
    isList,
    assumedSize: assumed?.kind === Kind.INT ? Number(assumed.value) : assumedListSize,
  };
  if (size) return { ...common, slicing: textsIn(said('slicingArguments')), sized: new Set(textsIn(said('sizedFields'))) };
  const names = field.arguments?.map((argument) => argument.name.value) ?? [];
  const pages = ['first', 'last'].filter((name) => names.includes(name));
  const below = graph.composites.get(type)?.map(({ name }) => name.value) ?? [];
  const sized = ['nodes', 'edges'].filter((name) => below.includes(name));
  if (pages.length > 0 && sized.length > 0 && !isList) return { ...common, slicing: pages, sized: new Set(sized) };
  const lists = isList
    ? (field.arguments ?? []).filter((argument) => argument.type.kind === Kind.NON_NULL_TYPE && namedIn(argument.type).isList)
    : [];
  return { ...common, slicing: isList ? [...pages, ...lists.map(({ name }) => name.value)] : [], sized: new Set() };
}

function textsIn(value: ValueNode | undefined): string[] {
  return value?.kind === Kind.LIST ? value.values.flatMap((item) => (item.kind === Kind.STRING ? [item.value] : [])) : [];
}
