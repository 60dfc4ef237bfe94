import { type AfterPlacement, afterPlacement, holder, newsOf, type PlacedOrder, support } from '../support/after-placement.ts';
import { anInput, operator, shopper } from '../support/orders-subgraph.ts';
import { newYork } from '../support/world.ts';

const self = 'cus_00000000000000000000000001';
let world: AfterPlacement;
beforeAll(async () => {
  world = await afterPlacement();
  world.peers.setSellable('SHIRT', 'dc-east', 1_000);
  world.peers.setSellable('MUG', 'dc-east', 1_000);
  for (let index = 0; index < 5; index++) {
    world.clock.advance(60_000);
    await world.place(anInput({ customer: null, groups }), shopper(self));
  }
});
afterAll(() => world.close());

const groups = [
  {
    method: 'SHIP',
    address: newYork,
    lines: [
      { sku: 'SHIRT', quantity: 2 },
      { sku: 'GIFT-BOX', quantity: 2 },
    ],
  },
  {
    method: 'SHIP',
    address: { ...newYork, line1: '2 Side St' },
    lines: [
      { sku: 'SHIRT', quantity: 1 },
      { sku: 'EBOOK', quantity: 1 },
    ],
  },
];
const statementsOf = async <T>(action: () => Promise<T>): Promise<{ answer: T; statements: number }> => {
  const before = world.database.statements.count();
  const answer = await action();
  return { answer, statements: world.database.statements.count() - before };
};

const followOrder = /* GraphQL */ `
  query FollowOrder($id: ID!) {
    order(id: $id) {
      id number status allowedActions customer { id }
      payment { status authorised { amount currencyCode } }
      lines { id title product { sku } quantities { ordered cancelled backordered allocated picked shipped delivered returned refunded } }
      groups { id method destination { address { name line1 } location { code } } lines { id } shipments { location { code } lines { product { sku } quantity } } }
      returns { id number status }
      timeline(first: 50) { nodes { at kind actor description } }
    }
  }
`;
const myOrders = /* GraphQL */ `
  query ($representations: [_Any!]!, $first: Int, $last: Int, $after: String, $before: String) {
    _entities(representations: $representations) {
      ... on Customer {
        orders(first: $first, last: $last, after: $after, before: $before) {
          nodes { id number status placedAt totals { total { amount currencyCode } } lines { product { sku } quantities { ordered delivered } } }
          edges { cursor node { id } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
        returns(first: 10) { nodes { id number status } }
      }
    }
  }
`;
interface Page {
  readonly nodes: readonly { readonly id: string; readonly placedAt: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
}
const list = async (args: object, who = shopper(self)): Promise<Page | null> => {
  const variables = { representations: [{ __typename: 'Customer', id: self }], ...args };
  const { _entities } = await world.run<{ _entities: readonly { readonly orders: Page | null }[] }>(myOrders, variables, who);
  return _entities[0]?.orders ?? null;
};
const page = async (args: object): Promise<Page> => {
  const found = await list(args);
  if (!found) throw new Error('the list is not shown');
  return found;
};

test('a customer pages through their orders from both ends, newest first, without a gap', async () => {
  const all = await page({ first: 100 });
  const ids = all.nodes.map(({ id }) => id);
  expect(all.nodes.map(({ placedAt }) => placedAt)).toEqual(
    all.nodes
      .map(({ placedAt }) => placedAt)
      .toSorted()
      .toReversed(),
  );
  expect(ids).toHaveLength(5);

  const first = await page({ first: 2 });
  const second = await page({ first: 2, after: first.pageInfo.endCursor });
  const third = await page({ first: 2, after: second.pageInfo.endCursor });
  expect([first, second, third].flatMap(({ nodes }) => nodes.map(({ id }) => id))).toEqual(ids);
  expect(third.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });

  const last = await page({ last: 2 });
  const before = await page({ last: 2, before: last.pageInfo.startCursor });
  expect([...before.nodes, ...last.nodes].map(({ id }) => id)).toEqual(ids.slice(1));
});

test.each([
  ['no size', {}],
  ['both sizes', { first: 1, last: 1 }],
  ['too large a page', { first: 101 }],
  ['a cursor of nobody', { first: 1, after: 'x' }],
  ['a cursor of another list', { first: 1, after: Buffer.from('["1970-01-01T00:00:00Z","tle_1"]').toString('base64url') }],
])('refuses a page with %s', async (_, args) => {
  await expect(list(args)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});

test('the list is the customer’s own: staff may see it, a grant that came with one order does not open it', async () => {
  const granted = { ...shopper('cus_00000000000000000000000002'), grants: [`customer:${self}`] };

  expect(await list({ first: 1 }, granted)).toBeNull();
  expect(await list({ first: 1 }, shopper('cus_00000000000000000000000002'))).toBeNull();
  expect((await list({ first: 1 }, operator()))?.nodes).toHaveLength(1);
});

test('one order costs eight statements, with all its parts', async () => {
  const [{ id } = { id: '' }] = (await page({ first: 1 })).nodes;

  const { answer, statements } = await statementsOf(() => world.run<{ order: object }>(followOrder, { id }, shopper(self)));

  expect(answer.order).toMatchObject({ id, lines: [{}, {}, {}, {}], groups: [{ destination: { address: { line1: '1 Main St' } } }, {}] });
  expect(statements).toBe(8);
});

test('a page of orders costs three statements, however long it is', async () => {
  const { statements: one } = await statementsOf(() => list({ first: 1 }));
  const { statements: all } = await statementsOf(() => list({ first: 100 }));

  expect([one, all]).toEqual([3, 3]);
});

test('an order line is found by its id by those who may see its order', async () => {
  const [{ id } = { id: '' }] = (await page({ first: 1 })).nodes;
  const [line] = await world.rows<{ id: string }>(
    `select id from orders.order_line where order_id = $1 and kind = 'COMPONENT' limit 1`,
    id,
  );
  const query =
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on OrderLine { id kind quantity } } }';
  const variables = {
    representations: [
      { __typename: 'OrderLine', id: line?.id },
      { __typename: 'OrderLine', id: `oln_${'0'.repeat(26)}` },
    ],
  };

  expect(await world.run(query, variables, support())).toEqual({
    _entities: [{ id: line?.id, kind: 'COMPONENT', quantity: expect.any(Number) }, null],
  });
  expect(await world.run(query, variables, shopper('cus_00000000000000000000000002'))).toEqual({ _entities: [null, null] });
});

test('why it was sourced so is for those who may ask', async () => {
  const [{ id } = { id: '' }] = (await page({ first: 1 })).nodes;
  const query = 'query ($id: ID!) { order(id: $id) { groups { sourcing { ruleVersion } } } }';

  const { data, errors } = await world.subgraph.execute({ query, variables: { id } }, shopper(self));

  expect(data).toEqual({ order: { groups: [{ sourcing: null }, { sourcing: null }] } });
  expect(errors?.map((error) => error.extensions['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  expect(await world.run(query, { id }, operator())).toEqual({
    order: { groups: [{ sourcing: { ruleVersion: 'demo@1' } }, { sourcing: { ruleVersion: 'demo@1' } }] },
  });
});

test('digital goods are captured at placement and hold nothing up', async () => {
  const order: PlacedOrder = await world.place(
    anInput({
      groups: [
        {
          method: 'SHIP',
          address: newYork,
          lines: [
            { sku: 'EBOOK', quantity: 2 },
            { sku: 'SHIRT', quantity: 1 },
          ],
        },
      ],
    }),
  );
  await world.runJobs();
  const query = 'query ($id: ID!) { order(id: $id) { status payment { status captured { amount } } } }';

  expect(await world.run(query, { id: order.id }, holder(order))).toMatchObject({
    order: { status: 'SOURCED', payment: { status: 'PARTIAL' } },
  });
  const [release] = order.releases;
  if (!release) throw new Error('nothing was released');
  const news = newsOf(order, release);
  await world.deliver(news.shipped(), news.delivered());
  await world.runJobs();

  expect(await world.run(query, { id: order.id }, holder(order))).toMatchObject({
    order: { status: 'DELIVERED', payment: { status: 'PAID' } },
  });
});
