import {
  defaultTypeResolver,
  type GraphQLAbstractType,
  GraphQLError,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import type { Nodes, Run } from './types.ts';

/** Asks of which type a value is; the answer, or the promise of one, goes to {@link checkedType}. */
export function runtimeTypeName(
  run: Run,
  value: unknown,
  { type, infoOf }: { readonly type: GraphQLAbstractType; readonly infoOf: () => GraphQLResolveInfo },
): unknown {
  if (type.resolveType) return type.resolveType(value, run.contextValue, infoOf(), type);
  if (typeof value === 'object' && value !== null && '__typename' in value && typeof value.__typename === 'string') return value.__typename;
  return defaultTypeResolver(value, run.contextValue, infoOf(), type);
}

/** The object type of that name. Throws what graphql-js says of names that are none. */
export function checkedType(
  run: Run,
  name: unknown,
  value: unknown,
  { type, nodes, parent }: { readonly type: GraphQLAbstractType; readonly nodes: Nodes; readonly parent: GraphQLObjectType },
): GraphQLObjectType {
  const { schema } = run.document;
  const field = `${parent.name}.${nodes[0]?.name.value}`;
  if (name === undefined || name === null) {
    throw new GraphQLError(
      `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${field}". Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
      { nodes },
    );
  }
  if (typeof name !== 'string') {
    if (name instanceof GraphQLObjectType) {
      throw new GraphQLError(
        'Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.',
      );
    }
    throw new GraphQLError(
      `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${field}" with value ${inspect(value)}, received "${inspect(name)}".`,
    );
  }
  const found = schema.getType(name);
  if (!found)
    throw new GraphQLError(`Abstract type "${type.name}" was resolved to a type "${name}" that does not exist inside the schema.`, {
      nodes,
    });
  if (!isObjectType(found)) throw new GraphQLError(`Abstract type "${type.name}" was resolved to a non-object type "${name}".`, { nodes });
  if (!schema.isSubType(type, found)) {
    throw new GraphQLError(`Runtime Object type "${found.name}" is not a possible type for "${type.name}".`, { nodes });
  }
  return found;
}
