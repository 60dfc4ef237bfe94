/**
 * What operations cost. Seen to fail: with a list counted once, whatever its size; with the page that a variable asks for not looked at; with `@cost` not read
 * from the SDL, of fields or of arguments, and with the refusal left out.
 */
import { parse } from 'graphql';
import { createAdmitter } from '../../src/limits/admit.ts';
import { costsOf } from '../../src/limits/cost.ts';
import { costModelOf } from '../../src/limits/cost-model.ts';
import { defaultLimits } from '../../src/limits/limits.ts';

const model = costModelOf(/* GraphQL */ `
  schema { query: Q mutation: M subscription: S }
  directive @cost(weight: Int!) on FIELD_DEFINITION | OBJECT | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION
  type Q {
    thing: Thing
    dear: Thing @cost(weight: 20)
    things: [Thing!]!
    named(names: [String!]!): [Thing!]!
    page(first: Int, last: Int, after: String): ThingConnection!
    some(count: Int): [Thing!]! @listSize(slicingArguments: ["count"])
    few: [Thing!]! @listSize(assumedSize: 2)
    heavy: Heavy
    either: Either
    near(place: String @cost(weight: 30), within: Int): [Thing!]!
    found(where: Where, also: [Where!], shape: Shape): Thing
  }
  scalar Shape @cost(weight: 6)
  input Where { text: String @cost(weight: 4) id: ID and: [Where!] @cost(weight: 2) }
  type M { change: Payload! simulate: Payload! @cost(weight: 500) }
  type S { changed: Thing }
  type Payload { thing: Thing errors: [Either!]! }
  type ThingConnection { nodes: [Thing!]! edges: [Edge!]! pageInfo: Info! }
  type Edge { node: Thing! cursor: String! }
  type Info { hasNextPage: Boolean! }
  type Thing { id: ID! names: [String!]! parts: [Thing!]! parent: Thing }
  type Heavy @cost(weight: 7) { id: ID! }
  union Either = Thing | Heavy
`);

function pointsOf(source: string, variables: Record<string, unknown> = {}): number {
  const [points = () => -1] = [...costsOf(parse(source), model).values()];
  return points(variables);
}

test.each([
  ['an object is a point, a scalar nothing', '{ thing { id names } }', 1],
  ['a field with a cost', '{ dear { id } }', 20],
  ['a type with a cost', '{ heavy { id } }', 7],
  ['a list of which nothing is said', '{ things { id } }', 5],
  ['a list of an assumed size', '{ few { id } }', 2],
  ['lists within lists', '{ few { parts { parts { id } } } }', 2 * (1 + 5 * (1 + 5))],
  ['a page', '{ page(first: 30) { nodes { id } pageInfo { hasNextPage } } }', 1 + 30 + 1],
  ['a page from the end, as edges', '{ page(last: 30) { edges { node { id } } } }', 1 + 30 * 2],
  ['a page of nobody knows how many', '{ page { nodes { id } } }', 1 + 5],
  ['a list that an argument sizes', '{ some(count: 8) { id } }', 8],
  ['a list that answers a list', '{ named(names: ["a", "b", "c"]) { id } }', 3],
  ['each alias', '{ a: dear { id } b: dear { id } }', 40],
  ['a change', 'mutation { change { thing { id } errors { ... on Thing { id } } } }', 11 + 1 + 5],
  ['a change with a cost', 'mutation { simulate { thing { id } } }', 500 + 1],
  ['a subscription', 'subscription { changed { parent { id } } }', 2],
  ['introspection, which has limits of its own', '{ __schema { types { name fields { name } } } __typename }', 1],
  ['fragments wherever they are spread', '{ a: thing { ...F } b: thing { ...F } } fragment F on Thing { parts { id } }', 2 * (1 + 5)],
  ['fragments on other types', '{ either { ... on Thing { parent { id } } ... on Heavy { id } } }', 2],
  ['a fragment that spreads itself', '{ thing { ...F } } fragment F on Thing { parent { ...F } }', 2],
  ['an argument with a cost, once for its list', '{ near(place: "x", within: 3) { id } }', 30 + 5],
  ['an argument that is not given', '{ near(within: 3) { id } }', 5],
  ['a field of an input', '{ found(where: { text: "x", id: "1" }) { id } }', 1 + 4],
  [
    'inputs within inputs, and in lists',
    '{ found(where: { and: [{ text: "x" }, { text: "y" }] }, also: [{ text: "z" }]) { id } }',
    1 + 2 + 8 + 4,
  ],
  ['an argument of a type with a cost', '{ found(shape: "round") { id } }', 1 + 6],
  ['what does not exist', '{ nothing { at { all } } }', 0],
])('%s', (_name, source, points) => {
  expect(pointsOf(source)).toBe(points);
});

test('a page is as long as its variable says, or its default', () => {
  const page = 'query($n: Int = 20) { page(first: $n) { nodes { parts { id } } } }';

  expect([
    pointsOf(page, { n: 100 }),
    pointsOf(page),
    pointsOf(page, { n: null }),
    pointsOf(page, { n: -1 }),
    pointsOf(page, { n: 'x' }),
  ]).toEqual([1 + 100 * 6, 1 + 20 * 6, 1 + 5 * 6, 1, 1 + 5 * 6]);
  expect(pointsOf('query($names: [String!]!) { named(names: $names) { id } }', { names: ['a', 'b'] })).toBe(2);
});

test('an input costs what its variables bring, or their defaults', () => {
  const whole = 'query($where: Where = { text: "x" }) { found(where: $where) { id } }';
  const part = 'query($text: String) { found(where: { text: $text, and: [{ text: $text }] }) { id } }';
  let deep: object = {};
  for (let level = 0; level < 20_000; level++) deep = { and: [deep] };

  expect([pointsOf(whole), pointsOf(whole, { where: { id: '1' } }), pointsOf(whole, { where: { and: [{ text: 'x' }] } })]).toEqual([
    5, 1, 7,
  ]);
  expect([pointsOf(part, { text: 'x' }), pointsOf(part)]).toEqual([1 + 4 + 2 + 4, 1 + 2]);
  expect(pointsOf(whole, { where: deep })).toBe(Number.POSITIVE_INFINITY);
});

test('an operation of so many points is served and one of one more refused, in words', () => {
  const admitter = createAdmitter({ ...defaultLimits, cost: 31 }, { introspection: false, costs: model });
  const page = 'query($n: Int!) { page(first: $n) { nodes { id } } }';

  expect(admitter.admit(page, { n: 30 })).toMatchObject({ kind: 'ADMITTED', cost: 31 });
  expect(admitter.admit(page, { n: 31 })).toEqual({ kind: 'REFUSED', message: 'The operation costs 32 points; 31 are allowed.' });
});

test('of a document with several operations the chosen one costs', () => {
  const admitter = createAdmitter(defaultLimits, { introspection: false, costs: model });

  expect(admitter.admit('query A { thing { id } } query B { dear { id } }', {}, 'B')).toMatchObject({ kind: 'ADMITTED', cost: 20 });
});
