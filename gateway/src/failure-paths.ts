import {
  type FieldNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { createLru } from './lru.ts';
import type { SubgraphRequest } from './transport.ts';

/** More errors than this say nothing new. */
const pathsMax = 25;

type Path = (string | number)[];
type Variables = Readonly<Record<string, unknown>>;

const operations = createLru<OperationDefinitionNode | null>(1_000);

/**
 * The paths, inside a fetch's answer, of the fields that it would have brought; the executor turns those of entities into paths of the
 * client's answer. So a dead subgraph is told field by field and not as one error without a place.
 */
export function failurePaths({ query, variables = {} }: SubgraphRequest): Path[] {
  const paths: Path[] = [];
  for (const field of fieldsOf(operationOf(query)?.selectionSet, variables)) {
    if (field.name.value === '_entities') paths.push(...entityPaths(field, variables));
    else paths.push([keyOf(field)]);
  }
  return paths.slice(0, pathsMax);
}

function entityPaths(entities: FieldNode, variables: Variables): Path[] {
  const representations = variables['representations'];
  if (!Array.isArray(representations)) return [];
  return representations.slice(0, pathsMax).flatMap((representation: { readonly __typename?: unknown }, index) => {
    const fields = fieldsOf(entities.selectionSet, variables, representation.__typename);
    return fields.filter((field) => field.name.value !== '__typename').map((field): Path => ['_entities', index, keyOf(field)]);
  });
}

/** The fields of a selection set, inline fragments (the planner makes no others) taken where their type is the one asked for. */
function fieldsOf(set: SelectionSetNode | undefined, variables: Variables, typename?: unknown): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) return [];
    if (getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] === false) return [];
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
    const condition = selection.typeCondition?.name.value;
    return condition === undefined || typename === undefined || condition === typename
      ? fieldsOf(selection.selectionSet, variables, typename)
      : [];
  });
}

function keyOf(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

function operationOf(query: string): OperationDefinitionNode | null {
  const known = operations.get(query);
  if (known !== undefined) return known;
  const definition = parse(query, { noLocation: true }).definitions.find((candidate) => candidate.kind === Kind.OPERATION_DEFINITION);
  operations.set(query, definition ?? null);
  return definition ?? null;
}
