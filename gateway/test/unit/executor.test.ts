import { type Answers, supergraphOf, twoExecutors } from '../support/two-executors.ts';

const run = twoExecutors(
  supergraphOf({
    shop: /* GraphQL */ `
      type Query { order: Order, orders: [Order], strict: [Order!]!, result: Result, node: Node, grid: [[Item]] }
      type Order @key(fields: "id") { id: ID! number: String! total: Money items: [Item!]! first: Item tags: [String!] kind: Kind weight: Int }
      type Item @key(fields: "sku") { sku: String! }
      type Money @shareable { amount: String! currency: String }
      enum Kind { WEB SHOP }
      union Result = Order | Refused
      type Refused implements Node { id: ID! why: String! }
      interface Node { id: ID! }
    `,
    stock: /* GraphQL */ `
      type Item @key(fields: "sku") { sku: String! left: Int title: String! parts: [Part!] }
      type Part { name: String! }
    `,
  }),
);

const item = (sku: string) => ({ __typename: 'Item', sku });
type Entity = { readonly __typename: string; readonly sku: string };
const entities =
  (answer: (sku: string) => object | null): Answers[string] =>
  ({ variables }) => ({
    data: { _entities: (variables as { readonly representations: readonly Entity[] }).representations.map(({ sku }) => answer(sku)) },
  });
const data = (value: object) => () => ({ data: value });

const cases: readonly [
  name: string,
  query: string,
  answers: Answers,
  expected: { data: unknown; errors?: readonly string[]; flaws?: readonly string[] },
][] = [
  [
    'a null leaf that must not be takes its object along',
    '{ order { id number } }',
    { shop: data({ order: { id: '1', number: null } }) },
    { data: { order: null }, flaws: ['order.number INVALID_GRAPHQL Cannot return null for non-nullable field Order.number.'] },
  ],
  [
    'in a list of objects that may be null only that one is',
    '{ orders { number } }',
    { shop: data({ orders: [{ number: 'a' }, { number: null }, null] }) },
    {
      data: { orders: [{ number: 'a' }, null, null] },
      flaws: ['orders.1.number INVALID_GRAPHQL Cannot return null for non-nullable field Order.number.'],
    },
  ],
  [
    'a null in a list of objects that must be takes everything along, up to the answer',
    '{ order { id } strict { id } }',
    { shop: data({ order: { id: '1' }, strict: [{ id: '1' }, null] }) },
    { data: null, flaws: ['strict.1 INVALID_GRAPHQL Cannot return null for non-nullable array element of type Order at index 1.'] },
  ],
  [
    'leaves that are not of their type are null',
    '{ order { id kind weight tags } }',
    { shop: data({ order: { id: 7, kind: 'OTHER', weight: 1.5, tags: ['a', 3] } }) },
    {
      data: { order: { id: 7, kind: null, weight: null, tags: null } },
      flaws: [
        'order.kind INVALID_GRAPHQL Invalid value found for field Order.kind.',
        'order.tags.1 INVALID_GRAPHQL Invalid value found for array element of type String at index 1.',
        'order.weight INVALID_GRAPHQL Invalid value found for field Order.weight.',
      ],
    },
  ],
  [
    'an error of a field stays at its place',
    '{ orders { id total { amount } } }',
    {
      shop: () => ({
        data: { orders: [{ id: '1', total: null }] },
        errors: [{ message: 'no', path: ['orders', 0, 'total'], extensions: { code: 'FORBIDDEN' } }],
      }),
    },
    { data: { orders: [{ id: '1', total: null }] }, errors: ['orders.0.total FORBIDDEN no'] },
  ],
  [
    'the same entity at several places is completed at each',
    '{ orders { items { sku left } } }',
    {
      shop: data({ orders: [{ items: [item('a'), item('b')] }, null, { items: [item('a')] }] }),
      stock: entities((sku) => ({ __typename: 'Item', left: sku.charCodeAt(0) })),
    },
    {
      data: {
        orders: [
          {
            items: [
              { sku: 'a', left: 97 },
              { sku: 'b', left: 98 },
            ],
          },
          null,
          { items: [{ sku: 'a', left: 97 }] },
        ],
      },
    },
  ],
  [
    'an entity that its subgraph does not know costs what must be there',
    '{ order { first { sku title } items { sku left } } }',
    {
      shop: data({ order: { first: item('x'), items: [item('x')] } }),
      stock: entities(() => null),
    },
    {
      data: { order: { first: null, items: [{ sku: 'x', left: null }] } },
      flaws: ['order.first.title INVALID_GRAPHQL Cannot return null for non-nullable field Item.title.'],
    },
  ],
  [
    'an error inside an entity is told at each of its places',
    '{ orders { first { left } } }',
    {
      shop: data({ orders: [{ first: item('a') }, { first: null }, { first: item('b') }] }),
      stock: () => ({
        data: { _entities: [{ left: null }, { left: 2 }] },
        errors: [{ message: 'broken', path: ['_entities', 0, 'left'] }],
      }),
    },
    {
      data: { orders: [{ first: { left: null } }, { first: null }, { first: { left: 2 } }] },
      errors: ['orders.0.first.left DOWNSTREAM_SERVICE_ERROR broken'],
    },
  ],
  [
    'an error deep inside a list of an entity keeps its own steps',
    '{ order { items { parts { name } } } }',
    {
      shop: data({ order: { items: [item('a'), item('b')] } }),
      stock: () => ({
        data: { _entities: [{ parts: [{ name: 'p' }] }, { parts: null }] },
        errors: [{ message: 'no name', path: ['_entities', 1, 'parts', 2, 'name'], extensions: { code: 'INTERNAL' } }],
      }),
    },
    {
      data: { order: { items: [{ parts: [{ name: 'p' }] }, { parts: null }] } },
      errors: ['order.items.1.parts.2.name INTERNAL no name'],
    },
  ],
  [
    'an error of all entities is told at what they have in common',
    '{ order { items { left } } }',
    {
      shop: data({ order: { items: [item('a')] } }),
      stock: () => ({ data: null, errors: [{ message: 'down', path: ['_entities'] }] }),
    },
    { data: { order: { items: [{ left: null }] } }, errors: ['order.items DOWNSTREAM_SERVICE_ERROR down'] },
  ],
  [
    'a subgraph that throws costs its own fields',
    '{ order { first { sku left } } }',
    {
      shop: data({ order: { first: item('a') } }),
      stock: () => {
        throw new Error('broken pipe');
      },
    },
    { data: { order: { first: { sku: 'a', left: null } } }, errors: ['- undefined broken pipe'] },
  ],
  [
    'a subgraph that answers other entities than it was asked for is not believed',
    '{ order { items { left } } }',
    { shop: data({ order: { items: [item('a'), item('b')] } }), stock: data({ _entities: [{ left: 1 }] }) },
    {
      data: { order: { items: [{ left: null }, { left: null }] } },
      errors: ['- undefined Expected "data._entities" to contain 2 elements'],
    },
  ],
  [
    'a union answers the fields of what it is',
    '{ result { __typename ... on Order { number } ... on Refused { why } ... on Node { id } } }',
    { shop: data({ result: { __typename: 'Refused', why: 'so', id: '1' } }) },
    { data: { result: { __typename: 'Refused', why: 'so', id: '1' } } },
  ],
  [
    'a union of a type that is none of the graph is null',
    '{ result { __typename ... on Order { number } } }',
    { shop: data({ result: { __typename: 'Stranger', number: '1' } }) },
    { data: { result: null }, flaws: ['result INVALID_GRAPHQL Invalid __typename found for object at field Query.result.'] },
  ],
  [
    'lists of lists',
    '{ grid { sku left } }',
    {
      shop: data({ grid: [[item('a'), null], null, [item('b')], []] }),
      stock: entities((sku) => ({ left: sku.charCodeAt(0) })),
    },
    { data: { grid: [[{ sku: 'a', left: 97 }, null], null, [{ sku: 'b', left: 98 }], []] } },
  ],
  [
    'a field that is asked for twice is merged, and stands where it was met first',
    '{ order { ...F id total { currency } } } fragment F on Order { total { amount } number }',
    { shop: data({ order: { id: '1', number: 'N', total: { amount: '1', currency: 'USD' } } }) },
    { data: { order: { total: { amount: '1', currency: 'USD' }, number: 'N', id: '1' } } },
  ],
  [
    'what JSON has to escape',
    '{ order { number tags } }',
    { shop: data({ order: { number: '"\\\n\u0000', tags: ['\u2028', '\ud800', 'é', '</script>'] } }) },
    { data: { order: { number: '"\\\n\u0000', tags: ['\u2028', '\ud800', 'é', '</script>'] } } },
  ],
  [
    'more than was asked for is not passed on',
    '{ order { id } }',
    { shop: data({ order: { id: '1', number: 'secret' }, other: 'secret' }) },
    { data: { order: { id: '1' } } },
  ],
];

test.each(cases)('%s', async (_name, query, answers, { data: wanted, errors = [], flaws = [] }) => {
  const { compiled, stock } = await run(query, answers);

  expect({ ...compiled, data: JSON.parse(compiled.data ?? 'null') as unknown }).toEqual({ data: wanted, errors, flaws });
  expect(compiled).toEqual(stock);
});

test('an entity is asked for once, however often it stands in the answer', async () => {
  const answers = { shop: data({ order: { items: [item('a'), item('b'), item('a'), item('a')] } }), stock: entities(() => ({ left: 1 })) };

  const { asked } = await run('{ order { items { left } } }', answers);

  expect(asked[1]?.variables?.['representations']).toEqual([item('a'), item('b')]);
});

test.each([
  [
    'a list',
    '{ order { id tags } }',
    { order: { id: '1', tags: 'x' } },
    'order.tags undefined Invalid non-list value x returned by subgraph for list type [String!]',
  ],
  [
    'an object',
    '{ order { id total { amount } } }',
    { order: { id: '1', total: 5 } },
    'order.total undefined Invalid non-object value 5 returned by subgraph for composite type Money',
  ],
])('what should be %s and is none costs itself, where the stock executor gives up the whole answer', async (_name, query, value, error) => {
  const { compiled, stock } = await run(query, { shop: data(value) });

  expect(stock.data).toBeUndefined();
  expect(compiled.data).toMatch(/^{"order":{"id":"1","(tags|total)":null}}$/);
  expect(compiled.errors).toEqual([error]);
});

test('a field that is required with arguments has another name for the planner, and none for the client', async () => {
  const ask = twoExecutors(
    supergraphOf({
      shop: 'type Query { item: Item } type Item @key(fields: "id") { id: ID! price(in: String): Int! }',
      tax: 'type Item @key(fields: "id") { id: ID! price(in: String): Int! @external tax: Int @requires(fields: "price(in: \\"EUR\\")") }',
    }),
  );
  const query = '{ item { price(in: "USD") tax ... on Item { price(in: "USD") } } }';
  const bought = { __typename: 'Item', id: '1', price: 7, baton_price_0: 9 };
  const shop = (item: object) => () => ({ data: { item }, errors: [{ message: 'no', path: ['item', 'baton_price_0'] }] });

  const whole = await ask(query, {
    shop: shop(bought),
    tax: ({ variables }) => ({ data: { _entities: [{ tax: price(variables) * 2 }] } }),
  });
  const broken = await ask(query, { shop: shop({ ...bought, baton_price_0: null }), tax: data({ _entities: [null] }) });

  expect(whole.compiled).toEqual({ data: '{"item":{"price":9,"tax":14}}', errors: ['item.price DOWNSTREAM_SERVICE_ERROR no'], flaws: [] });
  expect(broken.compiled).toEqual({ data: '{"item":null}', errors: ['item.price DOWNSTREAM_SERVICE_ERROR no'], flaws: [] });
});
const price = (variables: unknown) => (variables as { representations: readonly { price: number }[] }).representations[0]?.price ?? 0;

test.each(['{ __schema { queryType { name } } }', '{ constructor: order { id } }', '{ order { toString: id } }'])(
  '%s is left to the stock executor',
  async (query) => {
    const { compiled, stock } = await run(query, { shop: data({ constructor: { id: '1' }, order: { toString: '1' } }) });

    expect(compiled).toEqual(stock);
    expect(compiled.data).toMatch(/name|"1"/);
  },
);
