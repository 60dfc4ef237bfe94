import type { Suite } from './suite.ts';

const products = [
  { id: '1', upc: 'u1', price: 10, weight: 5 },
  { id: '2', upc: 'u2', price: 20, weight: 0 },
];
const byId = ({ id }: { id: string }) => products.find((product) => product.id === id) ?? null;

export const requires: Suite = {
  name: '@requires',
  subgraphs: {
    catalogue: {
      sdl: `
        type Query { products: [Product!]! }
        type Product @key(fields: "id") { id: ID! price(currency: String!): Int weight: Int size: Size }
        type Size { width: Int height: Int }`,
      resolvers: {
        Query: { products: () => products },
        Product: {
          __resolveReference: byId,
          price: ({ price }: { price: number }, { currency }: { currency: string }) => (currency === 'EUR' ? price : price * 2),
          size: ({ weight }: { weight: number }) => (weight > 0 ? { width: weight, height: weight + 1 } : null),
        },
      },
    },
    shipping: {
      sdl: `
        type Product @key(fields: "id") {
          id: ID!
          price(currency: String!): Int @external
          weight: Int @external
          size: Size @external
          freight: Int @requires(fields: "price(currency: \\"EUR\\") weight")
          volume: Int @requires(fields: "size { width height }")
        }
        type Size { width: Int @external height: Int @external }`,
      resolvers: {
        Product: {
          freight: ({ price, weight }: { price: number; weight: number }) => price + weight,
          volume: ({ size }: { size: { width: number; height: number } | null }) => size && size.width * size.height,
        },
      },
    },
    insurance: {
      sdl: `type Product @key(fields: "id") { id: ID! freight: Int @external premium: Int @requires(fields: "freight") }`,
      resolvers: { Product: { premium: ({ freight }: { freight: number }) => freight * 100 } },
    },
  },
  cases: [
    { name: 'of a field with an argument', query: '{ products { freight } }', data: { products: [{ freight: 15 }, { freight: 20 }] } },
    {
      name: 'beside the same field with another argument of the client',
      query: '{ products { mine: price(currency: "USD") freight } }',
      data: {
        products: [
          { mine: 20, freight: 15 },
          { mine: 40, freight: 20 },
        ],
      },
    },
    {
      name: 'beside it under the name of the required one',
      query: '{ products { price(currency: "USD") freight } }',
      data: {
        products: [
          { price: 20, freight: 15 },
          { price: 40, freight: 20 },
        ],
      },
      missedBy: 'stock',
    },
    {
      name: 'of fields inside an object, which may be null',
      query: '{ products { volume } }',
      data: { products: [{ volume: 30 }, { volume: null }] },
    },
    {
      name: 'of a field that requires itself',
      query: '{ products { id premium } }',
      data: {
        products: [
          { id: '1', premium: 1500 },
          { id: '2', premium: 2000 },
        ],
      },
      asked: ['catalogue', 'shipping', 'insurance'],
    },
  ],
};

export const keys: Suite = {
  name: '@key',
  subgraphs: {
    catalogue: {
      sdl: `
        type Query { products: [Product]! first: Product }
        type Product @key(fields: "id") @key(fields: "upc") { id: ID! upc: ID! }`,
      resolvers: {
        Query: { products: () => [products[0], null, products[1], products[0]], first: () => products[0] },
        Product: { __resolveReference: byId },
      },
    },
    stock: {
      sdl: `type Product @key(fields: "upc") { upc: ID! left: Int! place: Place }
        type Place @key(fields: "code site { id }") { code: String! site: Site! }
        type Site { id: ID! }`,
      resolvers: {
        Product: {
          __resolveReference: ({ upc }: { upc: string }) =>
            upc === 'u2' ? null : { upc, left: 7, place: { code: 'A', site: { id: 's1' } } },
        },
      },
    },
    places: {
      sdl: `type Place @key(fields: "code site { id }") { code: String! site: Site! label: String! }
        type Site { id: ID! }`,
      resolvers: { Place: { label: ({ code, site }: { code: string; site: { id: string } }) => `${site.id}/${code}` } },
    },
  },
  cases: [
    { name: 'one of several', query: '{ first { left } }', data: { first: { left: 7 } }, asked: ['catalogue', 'stock'] },
    {
      name: 'of an object inside an object',
      query: '{ first { place { label } } }',
      data: { first: { place: { label: 's1/A' } } },
      asked: ['catalogue', 'stock', 'places'],
    },
    {
      name: 'an entity that the other subgraph does not have costs what must be there, and is told',
      query: '{ products { id left } }',
      data: { products: [{ id: '1', left: 7 }, null, null, { id: '1', left: 7 }] },
      errors: ['products.2.left'],
      asked: ['catalogue', 'stock'],
    },
  ],
};

export const provides: Suite = {
  name: '@provides and @shareable',
  subgraphs: {
    reviews: {
      sdl: `
        type Query { reviews: [Review!]! both: String @shareable }
        type Review { text: String! product: Product! @provides(fields: "name") other: Product! }
        type Product @key(fields: "id") { id: ID! name: String! @external }`,
      resolvers: {
        Query: { reviews: () => [{ text: 'good', product: { id: '1', name: 'provided' }, other: { id: '1' } }], both: () => 'one' },
      },
    },
    names: {
      sdl: `type Query { both: String @shareable } type Product @key(fields: "id") { id: ID! name: String! @shareable }`,
      resolvers: { Query: { both: () => 'one' }, Product: { name: () => 'owned' } },
    },
  },
  cases: [
    {
      name: 'what is provided is not asked for again',
      query: '{ reviews { product { name } } }',
      data: { reviews: [{ product: { name: 'provided' } }] },
      asked: ['reviews'],
    },
    {
      name: 'elsewhere the owner is asked',
      query: '{ reviews { other { name } } }',
      data: { reviews: [{ other: { name: 'owned' } }] },
      asked: ['reviews', 'names'],
    },
    {
      name: 'a root field that both have is asked for once',
      query: '{ both reviews { text } }',
      data: { both: 'one', reviews: [{ text: 'good' }] },
      asked: ['reviews'],
    },
  ],
};

export const nullKeys: Suite = {
  name: 'keys that are null or fail',
  subgraphs: {
    shelf: {
      sdl: 'type Query { books: [Book] } type Book @key(fields: "isbn") { isbn: ID }',
      resolvers: { Query: { books: () => [{ isbn: 'b1' }, { isbn: null }, { isbn: 'b3' }] } },
    },
    library: {
      sdl: 'type Book @key(fields: "isbn") { isbn: ID title: String writer: Writer } type Writer { name: String! }',
      resolvers: {
        Book: {
          __resolveReference: async ({ isbn }: { isbn: string | null }) => {
            if (isbn === null) throw new Error('There is no such book.');
            return { isbn, title: `The ${isbn}`, writer: isbn === 'b3' ? { name: null } : { name: 'Ann' } };
          },
        },
      },
    },
  },
  cases: [
    {
      name: 'only that entity fails, at its place',
      query: '{ books { isbn title } }',
      data: {
        books: [
          { isbn: 'b1', title: 'The b1' },
          { isbn: null, title: null },
          { isbn: 'b3', title: 'The b3' },
        ],
      },
      errors: ['books.1'],
    },
    {
      name: 'an error inside an entity of another subgraph is told at its place',
      query: '{ books { writer { name } } }',
      data: { books: [{ writer: { name: 'Ann' } }, { writer: null }, { writer: null }] },
      errors: ['books.1', 'books.2.writer.name'],
    },
  ],
};
