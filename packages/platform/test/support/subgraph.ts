import {
  type BaseContext,
  type Bus,
  createSubgraph,
  type Database,
  enqueue,
  type Jobs,
  mapAsync,
  type Subgraph,
  type Timers,
} from '@baton/platform';
import { parse } from 'graphql';
import { aLog, at } from './fixtures.ts';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @auth(scopes: [String!]!, owner: Boolean! = false) on FIELD_DEFINITION
  directive @public on FIELD_DEFINITION
  type Query { hello(name: String!): String! @public inner: String @auth(scopes: ["internal:call"]) slow: String @public }
  type Mutation { later(name: String!): Boolean! @public }
  type Subscription { changes: String! @public }
  type Thing @key(fields: "id") { id: ID! }
`);

/** A small subgraph on the schema of stock, with everything that one has. */
export function aSubgraph(options: {
  readonly database: Database;
  readonly bus: Bus;
  readonly jobs?: Jobs;
  readonly timers?: readonly Timers[];
  readonly slow?: () => Promise<string>;
}): { readonly subgraph: Subgraph; readonly log: ReturnType<typeof aLog> } {
  const { database, bus } = options;
  const log = aLog();
  const resolvers = {
    Query: {
      hello: (_: unknown, { name }: { name: string }) => `hello ${name}`,
      inner: () => 'inner',
      slow: () => options.slow?.() ?? 'quick',
    },
    Mutation: {
      later: async (_: unknown, { name }: { name: string }, { base }: { base: BaseContext }) => {
        const { traceId } = base.internal;
        await database.transaction((tx) => enqueue(tx, { subgraph: database.name, name: 'greet', payload: { name }, traceId }));
        return true;
      },
    },
    Subscription: {
      changes: {
        subscribe: () =>
          mapAsync(bus.tail({ after: null, signal: new AbortController().signal }), ({ event }) => ({ changes: event.aggregate })),
      },
    },
  };
  const definition = {
    name: 'stock',
    typeDefs,
    resolvers,
    context: (base: BaseContext) => ({ internal: base.internal, base }),
    consumers: { 'stock.changed': async () => undefined },
  };
  const subgraph = createSubgraph(
    { ...definition, jobs: options.jobs ?? {}, timers: options.timers ?? [] },
    { database, bus, ...at, log, peers: {}, secrets: { accessToken: 'the secret of access tokens' } },
  );
  return { subgraph, log };
}
