import { type BaseContext, createSubgraph, type SubgraphPorts, unauthenticated } from '@baton/platform';
import { parse } from 'graphql';
import { aContext, aLog, anonymous, at } from '../support/fixtures.ts';

const directives = `
  directive @auth(scopes: [String!]!, owner: Boolean! = false) on FIELD_DEFINITION
  directive @public on FIELD_DEFINITION
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
`;

function build(sdl: string, resolvers: object) {
  const log = aLog();
  // Nothing of this is started: neither database nor bus is touched.
  const ports = { database: { name: 'test' }, bus: {}, ...at, log, peers: {}, secrets: { accessToken: 'x' } } as unknown as SubgraphPorts;
  const definition = { name: 'test', typeDefs: parse(directives + sdl), resolvers, consumers: {}, jobs: {} };
  const subgraph = createSubgraph({ ...definition, context: (base: BaseContext) => ({ internal: base.internal, base }) }, ports);
  return { subgraph, log };
}

test.each([
  ['type Query { open: String }', 'Query.open says neither @auth nor @public: say who may use it.'],
  ['type Query { a: String @public } type Mutation { b: String }', 'Mutation.b says neither @auth nor @public: say who may use it.'],
  [
    'type Query { a: String @public } type Subscription { c: String }',
    'Subscription.c says neither @auth nor @public: say who may use it.',
  ],
  ['type Query { a: String @public @auth(scopes: ["x"]) }', 'Query.a says both @auth and @public: leave one.'],
  ['type Query { a: String @auth(scopes: []) }', 'Query.a carries @auth without any scope: nobody could use it.'],
  [
    'type Query { a: Thing @public } type Thing { b: String! @auth(scopes: ["x"]) }',
    'Thing.b carries @auth and must be nullable, to be answered when refused.',
  ],
])('refuses to build %s', (sdl, sentence) => {
  expect(() => build(sdl, {})).toThrow(sentence);
});

const guarded = `
  type Query {
    secret: String @auth(scopes: ["order:read", "order:explain"])
    mine: String @auth(scopes: ["order:read"], owner: true)
    open: Thing @public
  }
  type Thing { secret: String @auth(scopes: ["order:read"]) plain: String }
`;

function guardedGraph() {
  let calls = 0;
  const touch = (): string => {
    calls += 1;
    return 'shown';
  };
  const graph = build(guarded, { Query: { secret: touch, mine: touch, open: () => ({ plain: 'plain' }) }, Thing: { secret: touch } });
  return { ...graph, calls: () => calls };
}

test.each([
  ['anonymous', anonymous, 'UNAUTHENTICATED'],
  ['an actor with another scope', { scopes: ['stock:read'] }, 'FORBIDDEN'],
])('%s does not reach the resolver', async (_who, actor, code) => {
  const { subgraph, calls } = guardedGraph();

  const result = await subgraph.execute({ query: '{ secret }' }, aContext(actor));

  expect(result.errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
  expect([result.data?.['secret'], calls()]).toEqual([null, 0]);
});

test('any one of the scopes opens the field', async () => {
  const { subgraph } = guardedGraph();

  expect(await subgraph.execute({ query: '{ secret }' }, aContext({ scopes: ['order:explain'] }))).toEqual({ data: { secret: 'shown' } });
});

test('owner lets everybody through to the resolver', async () => {
  const { subgraph } = guardedGraph();

  expect(await subgraph.execute({ query: '{ mine }' }, aContext(anonymous))).toEqual({ data: { mine: 'shown' } });
});

test('a refused inner field is null, its neighbours are answered', async () => {
  const { subgraph } = guardedGraph();

  const result = await subgraph.execute({ query: '{ open { plain secret } }' }, aContext({ scopes: [] }));

  expect(result.data).toEqual({ open: { plain: 'plain', secret: null } });
  expect(result.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});

test('an unknown throw is logged once with its trace and answered as INTERNAL and nothing more', async () => {
  const boom = new Error('connection to 10.0.0.7 refused for user ann');
  const fail = (): never => {
    throw boom;
  };
  const { subgraph, log } = build('type Query { a: String @public b: String @public c: String @public }', {
    Query: {
      a: fail,
      b: fail,
      c: () => {
        throw unauthenticated();
      },
    },
  });

  const result = await subgraph.execute({ query: '{ a b c }' }, aContext());

  expect(result.errors?.map(({ message, extensions }) => [message, extensions])).toEqual([
    ['Something went wrong on our side.', { code: 'INTERNAL', traceId: 'trace-1' }],
    ['Something went wrong on our side.', { code: 'INTERNAL', traceId: 'trace-1' }],
    ['Sign in to do this.', { code: 'UNAUTHENTICATED' }],
  ]);
  expect(log.lines).toMatchObject([{ level: 'error', traceId: 'trace-1', error: { message: boom.message } }]);
});

test('a grant is seen by the fields below and told in the extensions, once', async () => {
  const { subgraph } = build('type Query { place: Order @public } type Order { id: ID grants: [String!] }', {
    Query: {
      place: (_: unknown, _args: unknown, { base }: { base: BaseContext }) => {
        base.grant('order:ord_1');
        base.grant('order:ord_1');
        return { id: 'ord_1' };
      },
    },
    Order: { grants: (_: unknown, _args: unknown, { base }: { base: BaseContext }) => base.internal.grants },
  });

  expect(await subgraph.execute({ query: '{ place { id grants } }' }, aContext())).toEqual({
    data: { place: { id: 'ord_1', grants: ['order:ord_1'] } },
    extensions: { batonGrants: ['order:ord_1'] },
  });
});

test('one reference that cannot be resolved does not take the others with it', async () => {
  const { subgraph } = build('type Query { a: String @public } type Thing @key(fields: "id") { id: ID! name: String }', {
    Query: { a: () => 'a' },
    Thing: {
      __resolveReference: ({ id }: { id: string }) => {
        if (id === 'bad') throw new Error('no such thing');
        return { id, name: `name of ${id}` };
      },
    },
  });
  const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Thing { name } } }';
  const variables = { r: ['x', 'bad', 'y'].map((id) => ({ __typename: 'Thing', id })) };

  const result = await subgraph.execute({ query, variables }, aContext());

  expect(result.data).toEqual({ _entities: [{ name: 'name of x' }, null, { name: 'name of y' }] });
});

test('a subscription is guarded as well and gives every event a context of its own', async () => {
  const seen = new Set<unknown>();
  const sdl = 'type Query { a: String @public } type Subscription { ticks: Int @auth(scopes: ["order:read"]) }';
  const { subgraph } = build(sdl, {
    Subscription: {
      ticks: {
        subscribe: async function* () {
          yield 1;
          yield 2;
        },
        resolve: (tick: number, _args: unknown, context: unknown) => {
          seen.add(context);
          return tick;
        },
      },
    },
  });

  const refused = await subgraph.subscribe({ query: 'subscription { ticks }' }, aContext({ scopes: [] }));
  const stream = await subgraph.subscribe({ query: 'subscription { ticks }' }, aContext({ scopes: ['order:read'] }));

  expect('errors' in refused && refused.errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
  const events: unknown[] = [];
  if (Symbol.asyncIterator in stream) for await (const event of stream) events.push(event.data);
  expect(events).toEqual([{ ticks: 1 }, { ticks: 2 }]);
  expect(seen.size).toBe(2);
});

test('at most 1000 documents are kept, a wrong one is refused each time', async () => {
  const { subgraph } = guardedGraph();

  for (let index = 0; index < 1100; index++) await subgraph.execute({ query: `query Q${index} { __typename }` }, aContext());
  const wrong = await subgraph.execute({ query: '{ nothing }' }, aContext());

  expect(wrong.errors?.[0]?.message).toContain('Cannot query field');
  expect(await subgraph.execute({ query: 'query Q0 { __typename }' }, aContext())).toEqual({ data: { __typename: 'Query' } });
});
