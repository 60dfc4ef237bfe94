import { Supergraph } from '@apollo/federation-internals';
import { randomOf, seedOf } from '@baton/testing';
import {
  type ExecutionResult,
  type FieldNode,
  type GraphQLCompositeType,
  GraphQLIncludeDirective,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import type { FetchSource } from '../../../src/executor/types.ts';
import type { SubgraphRequest } from '../../../src/transport.ts';

/** How often something goes wrong, each from 0 to 1. */
export interface Faults {
  /** A field is null, whether its type allows it or not. */
  readonly nulls: number;
  /** A field is null with an error. */
  readonly errors: number;
  /** A leaf is not of its type, an enum value is unknown, a field is missing. */
  readonly values: number;
  /** A list is no list, an object no object, a type name no name. */
  readonly forms: number;
  /** A fetch fails as a whole. */
  readonly failures: number;
}

interface Answering {
  readonly schema: GraphQLSchema;
  readonly subgraph: string;
  readonly seed: number;
  readonly faults: Faults;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: { message: string; path: (string | number)[]; extensions?: object }[];
}

/**
 * Subgraphs of a supergraph whose answers follow from the seed and from which object and field is asked for, and from nothing else: the same
 * question gets the same answer, in whatever order and company it comes.
 */
export function fakeSubgraphs(supergraphSdl: string): (seed: number, faults: Faults) => Record<string, FetchSource> {
  const supergraph = Supergraph.build(supergraphSdl);
  const schemas = supergraph
    .subgraphs()
    .values()
    .map((subgraph) => [subgraph.name, subgraph.schema.toGraphQLJSSchema({ includeDefer: false })] as const);
  const documents = new Map<string, OperationDefinitionNode>();
  const operationOf = (query: string): OperationDefinitionNode => {
    const known = documents.get(query);
    if (known) return known;
    const [definition] = parse(query, { noLocation: true }).definitions;
    if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The planner sends one operation.');
    documents.set(query, definition);
    return definition;
  };
  return (seed, faults) =>
    Object.fromEntries(
      schemas.map(([subgraph, schema]) => [
        subgraph,
        { fetch: async (request) => answer(request, operationOf(request.query), { schema, subgraph, seed, faults }) },
      ]),
    );
}

async function answer(
  { variables = {} }: SubgraphRequest,
  operation: OperationDefinitionNode,
  options: Omit<Answering, 'errors' | 'variables'>,
): Promise<ExecutionResult> {
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue && 'value' in defaultValue ? [[variable.name.value, defaultValue.value]] : [],
    ),
  );
  const answering: Answering = { ...options, variables: { ...defaults, ...variables }, errors: [] };
  const root = options.schema.getRootType(operation.operation);
  if (!root) throw new Error(`${options.subgraph} has no ${operation.operation}.`);
  const random = randomOf(seedOf(options.seed, `${options.subgraph} fails`));
  for (let wait = random.below(4); wait > 0; wait--) await new Promise((resolve) => setImmediate(resolve));
  if (random.chance(options.faults.failures)) {
    if (random.chance(0.3)) throw new Error(`${options.subgraph} broke`);
    return {
      data: null,
      errors: [{ message: `${options.subgraph} is down`, extensions: { code: 'UNAVAILABLE' } }],
    } as unknown as ExecutionResult;
  }
  const data = objectOf(root, operation.selectionSet, { answering, identity: 'root', path: [] });
  // Plain objects, as they come out of JSON.
  return JSON.parse(JSON.stringify({ data, ...(answering.errors.length > 0 && { errors: answering.errors }) })) as ExecutionResult;
}

interface Place {
  readonly answering: Answering;
  /** What the object is, wherever it is asked for. */
  readonly identity: string;
  readonly path: (string | number)[];
}

function objectOf(type: GraphQLCompositeType, set: SelectionSetNode, place: Place): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  fill(object, type, set, place);
  return object;
}

function fill(object: Record<string, unknown>, type: GraphQLCompositeType, set: SelectionSetNode, place: Place): void {
  const { schema, variables } = place.answering;
  for (const selection of set.selections) {
    if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] === false) continue;
    if (selection.kind === Kind.FIELD) fillField(object, type, selection, place);
    if (selection.kind !== Kind.INLINE_FRAGMENT) continue;
    const condition = selection.typeCondition && typeFromAST(schema, selection.typeCondition);
    if (!condition || condition === type || (isAbstractType(condition) && isObjectType(type) && schema.isSubType(condition, type))) {
      fill(object, type, selection.selectionSet, place);
    }
  }
}

function fillField(object: Record<string, unknown>, type: GraphQLCompositeType, node: FieldNode, place: Place): void {
  const name = node.name.value;
  const key = node.alias?.value ?? name;
  const { answering } = place;
  if (name === '__typename') {
    object[key] = type.name;
    return;
  }
  if (name === '_entities') {
    object[key] = entitiesOf(node, place);
    return;
  }
  if (isUnionType(type)) return;
  const field = type.getFields()[name];
  if (!field) throw new Error(`${answering.subgraph} has no ${type.name}.${name}.`);
  // What is asked for twice has the same arguments, else it would have another alias.
  const identity = `${place.identity}.${node.arguments && node.arguments.length > 0 ? key : name}`;
  const path = [...place.path, key];
  const fault = faultAt(field.type, { identity, path }, answering);
  if (fault !== null) object[key] = fault.value;
  else object[key] = valueFor(field.type, node, { answering, identity, path }, object[key]);
  if (object[key] === undefined) delete object[key];
}

/** What goes wrong with a field, if something does. */
function faultAt(
  type: GraphQLOutputType,
  { identity, path }: { readonly identity: string; readonly path: (string | number)[] },
  { subgraph, seed, faults, errors }: Answering,
): { readonly value: unknown } | null {
  const random = randomOf(seedOf(seed, `fault ${subgraph} ${identity}`));
  // Each takes what is above it along: as often as others they would leave nothing of the answer.
  const often = isNonNullType(type) ? 0.2 : 1;
  if (random.chance(faults.nulls * often)) return { value: null };
  if (random.chance(faults.errors * often)) {
    const codes = ['FORBIDDEN', 'INTERNAL', 'DOWNSTREAM_SERVICE_ERROR', 'INVALID_GRAPHQL', undefined];
    const code = random.pick(codes.map((each) => ({ each }))).each;
    const already = errors.some((error) => error.path.join() === path.join());
    if (!already) errors.push({ message: `${subgraph} ${identity}`, path, ...(code && { extensions: { code } }) });
    return { value: null };
  }
  if (isLeafType(getNullableType(type)) && random.chance(faults.values * often))
    return { value: random.pick([{ value: 1.5 }, { value: 7 }, { value: 'no such' }, { value: true }, { value: undefined }]).value };
  return null;
}

function valueFor(type: GraphQLOutputType, node: FieldNode, place: Place, present: unknown): unknown {
  const { answering, identity } = place;
  if (isNonNullType(type)) return valueFor(type.ofType, node, place, present);
  const random = randomOf(seedOf(answering.seed, `value ${identity}`));
  if (isListType(type)) {
    const length = random.chance(0.2) ? 0 : 1 + random.below(3);
    return Array.from({ length }, (_, index) => {
      const item = { answering, identity: `${identity}[${index}]`, path: [...place.path, index] };
      const fault = faultAt(type.ofType, item, answering);
      return fault ? (fault.value ?? null) : valueFor(type.ofType, node, item, Array.isArray(present) ? present[index] : undefined);
    });
  }
  if (isCompositeType(type)) return compositeOf(type, node, place, present);
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  switch (type.name) {
    case 'Int':
      return random.below(1_000);
    case 'Float':
      return random.below(1_000) / 8;
    case 'Boolean':
      return random.chance(0.5);
    default:
      // Few, so that the same entity is met more than once; with what JSON has to escape.
      return random.chance(0.1) ? `"é\\\u2028${random.below(2)}` : `s${random.below(3)}`;
  }
}

function compositeOf(type: GraphQLCompositeType, node: FieldNode, place: Place, present: unknown): unknown {
  const { schema, seed, faults } = place.answering;
  const random = randomOf(seedOf(seed, `type ${place.identity}`));
  if (random.chance(faults.forms)) return random.pick([7, 'text', [], { __typename: 5 }, { __typename: 'NoSuchType' }]);
  const concrete = isAbstractType(type) ? random.pick(schema.getPossibleTypes(type)) : type;
  const object = typeof present === 'object' && present !== null ? (present as Record<string, unknown>) : {};
  if (node.selectionSet) fill(object, concrete, node.selectionSet, place);
  return object;
}

function entitiesOf(node: FieldNode, place: Place): unknown[] {
  const { answering } = place;
  const representations = answering.variables['representations'];
  if (!Array.isArray(representations)) throw new Error('Entities were asked for without representations.');
  return representations.map((representation: { readonly __typename: string }, index) => {
    const type = answering.schema.getType(representation.__typename);
    if (!isCompositeType(type) || !node.selectionSet) throw new Error(`${answering.subgraph} has no entity ${representation.__typename}.`);
    const at: Place = { answering, identity: JSON.stringify(representation), path: [...place.path, '_entities', index] };
    const fault = faultAt(type, at, answering);
    return fault ? null : objectOf(type, node.selectionSet, at);
  });
}
