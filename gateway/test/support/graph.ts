import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { InternalContext, Subgraph } from '@baton/platform';
import { type ExecutionResult, execute, GraphQLError, parse, subscribe } from 'graphql';

/** A small graph of the same shapes as Baton's: orders owns the event, parcels contributes to the order, books keeps private things. */
const ordersSdl = /* GraphQL */ `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible", "@composeDirective"])
    @link(url: "https://baton.dev/access/v1.0", import: ["@public"])
    @composeDirective(name: "@public")
  directive @public on FIELD_DEFINITION
  type Query {
    order(id: ID!, accessToken: String): Order
    orders(first: Int, last: Int, ids: [ID!]): [Order!]
    whoami: Whoami!
    fail(code: String): String
    secret: String @inaccessible
  }
  type Mutation { placeOrder(input: PlaceOrderInput!): Order }
  type Subscription {
    orderChanged(orderId: ID!, accessToken: String, after: String): OrderChanged!
    stockChanged(sku: ID!, after: String): StockChanged! @public
  }
  type StockChanged { cursor: String! @public sku: ID! @public toldTo: String! whoever: String! @public }
  input PlaceOrderInput { number: String!, accessToken: String, tags: [String!] }
  type Whoami { kind: String! id: String! scopes: [String!]! locations: [String!]! grants: [String!]! traceId: String! }
  type Order @key(fields: "id") { id: ID! number: String! parent: Order customer: String @inaccessible }
  type OrderChanged { cursor: String! order: Order! }
`;
const parcelsSdl = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { parcel: Parcel }
  type Order @key(fields: "id") { id: ID! parcels: [Parcel!] grants: [String!] }
  type Parcel { number: String! }
`;

export interface FixtureCall {
  readonly subgraph: string;
  readonly query: string;
  readonly context: InternalContext;
}

/** What a test sees of its fixture, and what it may change. */
export interface Fixture {
  readonly subgraphs: { readonly orders: FixtureSubgraph; readonly parcels: FixtureSubgraph };
  readonly supergraphSdl: string;
  readonly sdl: { readonly orders: string; readonly parcels: string };
  readonly calls: FixtureCall[];
  /** Logs an event and sends it to everyone who follows the order. */
  emit(orderId: string, cursor: string): void;
  /** Events that were taken from the subgraph so far, by all subscribers together. */
  taken: number;
  /** Subscribers that the subgraph holds now. */
  followers(): number;
  /** Arguments of each subscription so far. */
  readonly subscriptions: Record<string, unknown>[];
  /** Called before the parcels subgraph answers. */
  beforeParcels: (orderId: string) => Promise<void>;
  /** What the next events are the newest of. */
  replaces: string | null;
  /** Whether followers are still permitted: the subgraph asks on every event. */
  permitted: boolean;
}

export type FixtureSubgraph = Pick<Subgraph, 'name' | 'schema' | 'execute' | 'subscribe' | 'health'>;

interface Context {
  readonly internal: InternalContext;
  grant(grant: string): void;
}

export function createFixture(): Fixture {
  const followers = new Set<Follower>();
  const log: { readonly orderId: string; readonly cursor: string }[] = [];
  const state: Fixture = {
    subgraphs: { orders: subgraph('orders', ordersSdl, ordersResolvers), parcels: subgraph('parcels', parcelsSdl, parcelsResolvers()) },
    supergraphSdl: compose(),
    sdl: { orders: ordersSdl, parcels: parcelsSdl },
    calls: [],
    subscriptions: [],
    taken: 0,
    beforeParcels: async () => {},
    replaces: null,
    permitted: true,
    followers: () => followers.size,
    emit(orderId, cursor) {
      log.push({ orderId, cursor });
      for (const follower of followers) if (follower.orderId === orderId) follower.push({ cursor, order: { id: orderId } });
    },
  };

  function ordersResolvers() {
    return {
      Query: {
        order: (_: unknown, { id }: { id: string }, context: Context) => {
          context.grant(`customer:cus_of_${id}`);
          return { id };
        },
        orders: (_: unknown, { ids }: { ids?: string[] }) => (ids ?? ['1', '2']).map((id) => ({ id })),
        whoami: (_: unknown, __: unknown, { internal }: Context) => ({
          ...internal.actor,
          grants: internal.grants,
          traceId: internal.traceId,
        }),
        fail: (_: unknown, { code }: { code?: string }) => {
          throw new GraphQLError('secret text of http://orders.internal:4001', {
            extensions: { ...(code && { code }), response: { body: 'secret body' } },
          });
        },
        secret: () => 'secret',
      },
      Mutation: { placeOrder: (_: unknown, { input }: { input: { number: string } }) => ({ id: input.number }) },
      Order: {
        number: ({ id }: { id: string }) => `N-${id}`,
        parent: ({ id }: { id: string }) => ({ id }),
        __resolveReference: async ({ id }: { id: string }) => ({ id }),
      },
      Subscription: {
        orderChanged: {
          subscribe: (_: unknown, args: { orderId: string; after?: string }) => {
            state.subscriptions.push(args);
            return follow(args.orderId, args.after);
          },
          resolve: (event: { order: { id: string } }, _: unknown, context: Context) => {
            if (!state.permitted) throw new GraphQLError('not yours', { extensions: { code: 'FORBIDDEN' } });
            context.grant(`customer:cus_of_${event.order.id}`);
            return event;
          },
        },
        stockChanged: {
          subscribe: (_: unknown, args: { sku: string; after?: string }) => {
            state.subscriptions.push(args);
            return follow(args.sku, args.after);
          },
          resolve: ({ cursor, order: { id } }: { cursor: string; order: { id: string } }) => ({ cursor, sku: id }),
        },
      },
      // The second says that it answers all alike, and does not.
      StockChanged: {
        toldTo: (_: unknown, __: unknown, { internal }: Context) => `${internal.actor.id} ${internal.grants.join()}`,
        whoever: (_: unknown, __: unknown, { internal }: Context) => `${internal.actor.id} ${internal.grants.join()}`,
      },
    };
  }

  function parcelsResolvers() {
    return {
      Order: {
        __resolveReference: async ({ id }: { id: string }) => {
          await state.beforeParcels(id);
          return { id };
        },
        parcels: () => [{ number: 'P-1' }],
        grants: (_: unknown, __: unknown, { internal }: Context) => internal.grants,
      },
    };
  }

  interface Follower {
    readonly orderId: string;
    push(event: object): void;
  }

  function follow(orderId: string, after: string | undefined): AsyncIterableIterator<object> {
    const place = log.findIndex((event) => event.orderId === orderId && event.cursor === after);
    const missed = place < 0 ? [] : log.slice(place + 1).filter((event) => event.orderId === orderId);
    const waiting: object[] = missed.map(({ cursor }) => ({ cursor, order: { id: orderId } }));
    let wake: (() => void) | undefined;
    let closed = false;
    const follower: Follower = {
      orderId,
      push(event) {
        waiting.push(event);
        wake?.();
      },
    };
    followers.add(follower);
    const iterator: AsyncIterableIterator<object> = {
      [Symbol.asyncIterator]: () => iterator,
      async next() {
        while (waiting.length === 0 && !closed) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        const value = waiting.shift();
        if (!value || closed) return { done: true, value: undefined };
        state.taken++;
        return { done: false, value };
      },
      async return() {
        closed = true;
        followers.delete(follower);
        wake?.();
        return { done: true, value: undefined };
      },
    };
    return iterator;
  }

  function subgraph(name: string, sdl: string, resolvers: object | (() => object)): FixtureSubgraph {
    const map = typeof resolvers === 'function' ? resolvers() : resolvers;
    // The resolver map is checked by the tests that run it.
    const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: map as never });
    const contextOf = (internal: InternalContext, grants: string[]): Context => ({ internal, grant: (grant) => void grants.push(grant) });
    const withGrants = (result: ExecutionResult, grants: string[]): ExecutionResult =>
      grants.length === 0 ? result : { ...result, extensions: { batonGrants: [...grants] } };
    return {
      name,
      schema,
      health: async () => ({ ready: true, detail: {} }),
      async execute({ query, variables, operationName }, internal) {
        state.calls.push({ subgraph: name, query, context: internal });
        const grants: string[] = [];
        const args = { schema, document: parse(query), variableValues: variables ?? {}, operationName: operationName ?? null };
        // Over HTTP an answer is JSON: errors are plain there, and here as well.
        const result = await execute({ ...args, contextValue: contextOf(internal, grants) });
        return withGrants(result, grants);
      },
      async subscribe({ query, variables, operationName }, internal) {
        state.calls.push({ subgraph: name, query, context: internal });
        const grants: string[] = [];
        const args = { schema, document: parse(query), variableValues: variables ?? {}, operationName: operationName ?? null };
        const answer = await subscribe({ ...args, contextValue: contextOf(internal, grants) });
        if (!(Symbol.asyncIterator in answer)) return answer;
        const source = answer;
        const iterator: AsyncIterableIterator<ExecutionResult> = {
          [Symbol.asyncIterator]: () => iterator,
          async next() {
            grants.length = 0;
            const step = await source.next();
            if (step.done) return { done: true, value: undefined };
            const event = withGrants(step.value, grants);
            const extensions = { ...event.extensions, ...(state.replaces !== null && { batonReplaces: state.replaces }) };
            return { done: false, value: { ...event, extensions } };
          },
          async return() {
            // graphql-js ends the source by itself only when its generator runs; this fixture's source is what counts.
            await source.return(undefined);
            return { done: true, value: undefined };
          },
        };
        return iterator;
      },
    };
  }

  return state;
}

function compose(): string {
  const sdls = { orders: ordersSdl, parcels: parcelsSdl };
  const services = Object.entries(sdls).map(([name, sdl]) => ({ name, url: `http://${name}.internal/graphql`, typeDefs: parse(sdl) }));
  const { errors, supergraphSdl } = composeServices(services);
  if (!supergraphSdl) throw new Error(errors?.map((error) => error.message).join('\n'));
  return supergraphSdl;
}
