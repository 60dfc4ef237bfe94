import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, parse } from 'graphql';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const sdl = {
  orders: `${link}
    type Query { orders(first: Int!): [Order!]! }
    type Order @key(fields: "id") { id: ID! number: String! status: Status! total: Money! customer: Customer! lines: [Line!]! }
    enum Status { SOURCED SHIPPED DELIVERED }
    type Money { amount: String! currencyCode: String! }
    type Line { quantity: Int! product: Product! }
    type Customer @key(fields: "id", resolvable: false) { id: ID! }
    type Product @key(fields: "sku", resolvable: false) { sku: String! }`,
  stock: `${link}
    type Product @key(fields: "sku") { sku: String! title: String! sellable: Int! locations: [Level!]! }
    type Level { code: String! sellable: Int! }`,
  shipments: `${link}
    type Order @key(fields: "id") { id: ID! parcels: [Parcel!] }
    type Parcel { id: ID! trackingNumber: String! status: String! }`,
  customers: `${link}
    type Customer @key(fields: "id") { id: ID! name: String! email: String! }`,
} as const;

export type SubgraphName = keyof typeof sdl;
export const subgraphNames = Object.keys(sdl) as readonly SubgraphName[];
export const typeDefsOf = (name: SubgraphName): DocumentNode => parse(sdl[name]);

/** One operation over all four: 10 orders of 3 lines, with their customers, parcels, and what is in stock of their products. */
export const query = /* GraphQL */ `
  query Orders($first: Int!) {
    orders(first: $first) {
      id number status
      total { amount currencyCode }
      customer { id name email }
      lines { quantity product { sku title sellable locations { code sellable } } }
      parcels { id trackingNumber status }
    }
  }
`;
export const variables = { first: 10 };

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const resolvers = {
  orders: {
    Query: {
      orders: (_: unknown, { first }: { first: number }) =>
        range(first).map((order) => ({
          id: `ord_${order}`,
          number: `N-${order}`,
          status: 'SHIPPED',
          total: { amount: '12.34', currencyCode: 'USD' },
          customer: { id: `cus_${order % 4}` },
          lines: range(3).map((line) => ({ quantity: line + 1, product: { sku: `SKU-${(order + line) % 12}` } })),
        })),
    },
  },
  stock: {
    Product: {
      __resolveReference: ({ sku }: { sku: string }) => ({
        sku,
        title: `The product ${sku}`,
        sellable: 42,
        locations: range(3).map((code) => ({ code: `LOC-${code}`, sellable: 14 })),
      }),
    },
  },
  shipments: {
    Order: {
      __resolveReference: ({ id }: { id: string }) => ({
        id,
        parcels: range(2).map((parcel) => ({ id: `${id}-${parcel}`, trackingNumber: '1Z999', status: 'IN_TRANSIT' })),
      }),
    },
  },
  customers: { Customer: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `Buyer ${id}`, email: `${id}@example.com` }) } },
};

export function schemaOf(name: SubgraphName): GraphQLSchema {
  // Of the shape that the SDL above asks for.
  return buildSubgraphSchema({ typeDefs: typeDefsOf(name), resolvers: resolvers[name] as never });
}

/** Executes with graphql-js over documents that are parsed once: what a subgraph costs is not what is measured here. */
export function executorOf(name: SubgraphName) {
  const schema = schemaOf(name);
  const documents = new Map<string, DocumentNode>();
  return async (request: {
    readonly query: string;
    readonly variables?: unknown;
    readonly operationName?: string | null | undefined;
  }): Promise<ExecutionResult> => {
    const document = documents.get(request.query) ?? parse(request.query);
    documents.set(request.query, document);
    // JSON of the gateway's own request.
    return execute({
      schema,
      document,
      variableValues: request.variables as Record<string, unknown>,
      operationName: request.operationName,
    });
  };
}
