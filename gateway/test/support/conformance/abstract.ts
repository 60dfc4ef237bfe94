import type { Suite } from './suite.ts';

export const interfaces: Suite = {
  name: 'interfaces and unions',
  subgraphs: {
    media: {
      sdl: `
        type Query { media: [Media!]! found: [Found] owner: Owner }
        interface Media { id: ID! title: String! }
        type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int! }
        type Film implements Media @key(fields: "id") { id: ID! title: String! minutes: Int! }
        union Found = Book | Film | Nothing
        type Nothing { why: String! }
        interface Owner { name: String! }
        type Person implements Owner { name: String! friends: [Owner!] }
        type Firm implements Owner { name: String! }`,
      resolvers: {
        Query: {
          media: () => [book, film],
          found: () => [film, { __typename: 'Nothing', why: 'sold' }, null, book],
          owner: () => ({
            __typename: 'Person',
            name: 'Ann',
            friends: [
              { __typename: 'Firm', name: 'F' },
              { __typename: 'Person', name: 'Bob', friends: null },
            ],
          }),
        },
      },
    },
    prices: {
      sdl: `type Book @key(fields: "id") { id: ID! price: Int } type Film @key(fields: "id") { id: ID! price: Int rent: Int }`,
      resolvers: { Book: { price: () => 10 }, Film: { price: () => 20, rent: () => 2 } },
    },
  },
  cases: [
    {
      name: 'fields of each type from where they are',
      query: '{ media { __typename id ... on Book { pages price } ... on Film { cost: price rent } } }',
      data: {
        media: [
          { __typename: 'Book', id: 'b', pages: 300, price: 10 },
          { __typename: 'Film', id: 'f', cost: 20, rent: 2 },
        ],
      },
      asked: ['media', 'prices'],
    },
    {
      name: 'members of a union that are entities and one that is none',
      query: '{ found { kind: __typename ... on Media { title } ... on Film { rent } ... on Nothing { why } } }',
      data: { found: [{ kind: 'Film', title: 'Film', rent: 2 }, { kind: 'Nothing', why: 'sold' }, null, { kind: 'Book', title: 'Book' }] },
    },
    {
      name: 'a fragment that is spread in itself by way of an interface',
      query:
        '{ owner { ...O ... on Person { friends { ...O ... on Person { friends { name } } } } } } fragment O on Owner { __typename name }',
      data: {
        owner: {
          __typename: 'Person',
          name: 'Ann',
          friends: [
            { __typename: 'Firm', name: 'F' },
            { __typename: 'Person', name: 'Bob', friends: null },
          ],
        },
      },
    },
    {
      name: 'a type name under two names, and no other field',
      query: '{ media { a: __typename b: __typename } t: __typename }',
      data: {
        media: [
          { a: 'Book', b: 'Book' },
          { a: 'Film', b: 'Film' },
        ],
        t: 'Query',
      },
    },
  ],
};
const book = { __typename: 'Book', id: 'b', title: 'Book', pages: 300 };
const film = { __typename: 'Film', id: 'f', title: 'Film', minutes: 90 };

export const interfaceObjects: Suite = {
  name: '@interfaceObject',
  subgraphs: {
    accounts: {
      sdl: `
        type Query { accounts: [Account!]! }
        interface Account @key(fields: "id") { id: ID! }
        type Admin implements Account @key(fields: "id") { id: ID! level: Int! }
        type Guest implements Account @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          accounts: () => [
            { __typename: 'Admin', id: '1', level: 3 },
            { __typename: 'Guest', id: '2' },
          ],
        },
        Account: { __resolveReference: ({ id }: { id: string }) => ({ __typename: id === '1' ? 'Admin' : 'Guest', id, level: 3 }) },
        Admin: { __resolveReference: ({ id }: { id: string }) => ({ id, level: 3 }) },
      },
    },
    names: {
      sdl: `type Query { named: [Account!]! } type Account @key(fields: "id") @interfaceObject { id: ID! name: String! }`,
      resolvers: { Query: { named: () => [{ id: '1' }, { id: '2' }] }, Account: { name: ({ id }: { id: string }) => `N${id}` } },
    },
  },
  cases: [
    {
      name: 'a field for every implementation',
      query: '{ accounts { id name } }',
      data: {
        accounts: [
          { id: '1', name: 'N1' },
          { id: '2', name: 'N2' },
        ],
      },
    },
    {
      name: 'the other way round the owner is asked for the type',
      query: '{ named { __typename name ... on Admin { level } } }',
      data: {
        named: [
          { __typename: 'Admin', name: 'N1', level: 3 },
          { __typename: 'Guest', name: 'N2' },
        ],
      },
    },
  ],
};
