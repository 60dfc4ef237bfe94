import type { Suite } from './suite.ts';

const done: string[] = [];
const mark = (name: string) => async () => {
  await new Promise((resolve) => setImmediate(resolve));
  done.push(name);
  return done.join('');
};

export const visibility: Suite = {
  name: '@inaccessible and @override',
  subgraphs: {
    a: {
      sdl: `
        type Query { users: [User!]! one: User thing: Thing! }
        type User @key(fields: "id") { id: ID! role: Role secret: String @inaccessible moved: String }
        enum Role { READER WRITER ROOT @inaccessible }
        union Thing = Shown | Hidden
        type Shown { text: String! }
        type Hidden @inaccessible { text: String! }`,
      resolvers: {
        Query: {
          users: () => [
            { id: '1', role: 'READER' },
            { id: '2', role: 'ROOT' },
          ],
          one: () => ({ id: '1', secret: 's', moved: 'old' }),
          thing: () => ({ __typename: 'Hidden', text: 'x' }),
        },
        User: { __resolveReference: ({ id }: { id: string }) => ({ id }) },
      },
    },
    b: {
      sdl: `type User @key(fields: "id") { id: ID! secret: String @external shown: String @requires(fields: "secret") moved: String @override(from: "a") }`,
      resolvers: { User: { shown: ({ secret }: { secret: string }) => `${secret}!`, moved: () => 'new' } },
    },
  },
  cases: [
    {
      name: 'a value of an enum that clients do not know is null, and told',
      query: '{ users { id role } }',
      data: {
        users: [
          { id: '1', role: 'READER' },
          { id: '2', role: null },
        ],
      },
      errors: ['users.1.role'],
    },
    {
      name: 'a type that clients do not know takes along what must be there',
      query: '{ thing { __typename ... on Shown { text } } }',
      data: null,
      errors: ['thing'],
    },
    { name: 'what clients do not see may be required', query: '{ one { shown } }', data: { one: { shown: 's!' } } },
    {
      name: 'a field that moved is asked for where it is now',
      query: '{ one { moved } }',
      data: { one: { moved: 'new' } },
      asked: ['a', 'b'],
    },
  ],
};

export const mutations: Suite = {
  name: 'mutations, @skip and @include',
  subgraphs: {
    a: {
      sdl: 'type Query { a: String pair: Pair } type Mutation { first: String! third: String! start: Pair } type Pair @key(fields: "id") { id: ID! left: String }',
      resolvers: {
        Query: { a: () => 'a', pair: () => ({ id: '1', left: 'L' }) },
        Mutation: { first: mark('1'), third: mark('3'), start: () => ({ id: '1', left: 'L' }) },
      },
    },
    b: {
      sdl: 'type Query { b: String } type Mutation { second: String! fourth: String! } type Pair @key(fields: "id") { id: ID! right: String }',
      resolvers: { Query: { b: () => 'b' }, Mutation: { second: mark('2'), fourth: mark('4') }, Pair: { right: () => 'R' } },
    },
  },
  cases: [
    {
      name: 'one after the other, over two subgraphs',
      query: 'mutation { first second third fourth }',
      data: { first: '1', second: '12', third: '123', fourth: '1234' },
      asked: ['a', 'b', 'a', 'b'],
    },
    {
      name: 'what a mutation answers is completed by others',
      query: 'mutation { start { left right } }',
      data: { start: { left: 'L', right: 'R' } },
    },
    {
      name: 'what is skipped is not asked for',
      query: 'query($skip: Boolean!) { pair { left right @skip(if: $skip) } b @include(if: $skip) }',
      variables: { skip: true },
      data: { pair: { left: 'L' }, b: 'b' },
    },
    {
      name: 'a default decides when nothing was sent',
      query: 'query($with: Boolean! = true) { pair { ... @include(if: $with) { right } left @skip(if: $with) } }',
      data: { pair: { right: 'R' } },
    },
  ],
};

/** Mutations are counted anew for each run. */
export function resetMutations(): void {
  done.length = 0;
}
