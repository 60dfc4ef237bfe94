import { buildSubgraphSchema } from '@apollo/subgraph';
import type { DocumentNode, GraphQLSchema } from 'graphql';

type SchemaModule = Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>;
type ResolverMap = NonNullable<SchemaModule['resolvers']>;

/** The executable schema of a subgraph. */
export function buildSchema(typeDefs: DocumentNode, resolvers: object): GraphQLSchema {
  // The generated resolver map is checked against the SDL by codegen; Apollo's own type is an index signature.
  return buildSubgraphSchema({ typeDefs, resolvers: asyncReferences(resolvers as ResolverMap) });
}

/** A synchronous throw in a reference resolver would null the whole `_entities` batch. */
function asyncReferences(resolvers: ResolverMap): ResolverMap {
  const entries = Object.entries(resolvers).map(([type, fields]) => {
    const resolve: unknown = '__resolveReference' in fields ? fields['__resolveReference'] : undefined;
    if (typeof resolve !== 'function') return [type, fields];
    return [
      type,
      { ...fields, __resolveReference: async (...args: unknown[]): Promise<unknown> => Reflect.apply(resolve, undefined, args) },
    ];
  });
  return Object.fromEntries(entries);
}
