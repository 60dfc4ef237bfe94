import { anOrdersSubgraph, type OrdersUnderTest, shopper } from '../support/orders-subgraph.ts';
import { newYork } from '../support/world.ts';

const preview = /* GraphQL */ `
  query CheckoutPreview($input: CheckoutInput!) {
    checkoutPreview(input: $input) {
      groups {
        method
        lines { product { sku } quantity unitPrice { amount currencyCode } total { amount } }
        options { service price { amount } promise { earliestAt latestAt } shipments { location { code } lines { product { sku } quantity } } }
      }
      totals { goods { amount } discount { amount } shipping { amount } tax { amount } total { amount currencyCode } }
      problems {
        __typename
        message
        path
        ... on InsufficientStockError { sku requested sellable alternatives { kind product { sku } location { code } availableAt quantity price { amount } token } }
      }
    }
  }
`;

interface Previewed {
  readonly checkoutPreview: {
    readonly groups: readonly { readonly options: readonly object[] }[];
    readonly totals: Readonly<Record<string, { readonly amount: string }>>;
    readonly problems: readonly {
      readonly __typename: string;
      readonly path: readonly string[];
      readonly alternatives?: readonly { readonly token: string }[];
    }[];
  };
}

let orders: OrdersUnderTest;
beforeAll(async () => {
  orders = await anOrdersSubgraph();
  orders.peers.setSellable('SHIRT', 'dc-east', 2);
  orders.peers.setSellable('PIANO', 'store-nyc', 1);
  orders.peers.setSellable('PIANO', 'store-la', 3);
});
afterAll(() => orders.close());

const look = async (input: object): Promise<Previewed['checkoutPreview']> =>
  (await orders.run<Previewed>(preview, { input })).checkoutPreview;
const groups = [
  { method: 'PICKUP', location: 'store-nyc', lines: [{ sku: 'PIANO', quantity: 1 }] },
  { method: 'SHIP', address: newYork, lines: [{ sku: 'SHIRT', quantity: 2 }] },
];

test('shows prices, options, promises and totals of a basket, and reserves nothing', async () => {
  const before = orders.peers.calls.length;

  const shown = await look({ channel: 'web-us', groups });

  expect(shown).toEqual({
    groups: [
      {
        method: 'PICKUP',
        lines: [
          { product: { sku: 'PIANO' }, quantity: 1, unitPrice: { amount: '4999.00', currencyCode: 'USD' }, total: { amount: '4999.00' } },
        ],
        options: [
          {
            service: 'STANDARD',
            price: { amount: '0.00' },
            promise: { earliestAt: '2025-06-02T15:00:00.000Z', latestAt: '2025-06-03T00:00:00.000Z' },
            shipments: [{ location: { code: 'store-nyc' }, lines: [{ product: { sku: 'PIANO' }, quantity: 1 }] }],
          },
        ],
      },
      {
        method: 'SHIP',
        lines: [
          { product: { sku: 'SHIRT' }, quantity: 2, unitPrice: { amount: '19.99', currencyCode: 'USD' }, total: { amount: '39.98' } },
        ],
        options: [
          {
            service: 'STANDARD',
            price: { amount: '4.99' },
            promise: { earliestAt: '2025-06-04T12:00:00.000Z', latestAt: '2025-06-07T00:00:00.000Z' },
            shipments: [{ location: { code: 'dc-east' }, lines: [{ product: { sku: 'SHIRT' }, quantity: 2 }] }],
          },
        ],
      },
    ],
    totals: {
      goods: { amount: '5038.98' },
      discount: { amount: '0.00' },
      shipping: { amount: '4.99' },
      tax: { amount: '447.65' },
      total: { amount: '5491.62', currencyCode: 'USD' },
    },
    problems: [],
  });
  expect(new Set(orders.peers.calls.slice(before))).toEqual(new Set(['sourcingView', 'laneChart']));
});

test('says what cannot be had and what could be had instead', async () => {
  const { problems } = await look({
    channel: 'web-us',
    groups: [{ method: 'PICKUP', location: 'store-nyc', lines: [{ sku: 'PIANO', quantity: 2 }] }],
  });

  expect(problems).toMatchObject([
    {
      __typename: 'InsufficientStockError',
      path: ['groups', '0', 'lines', '0'],
      sku: 'PIANO',
      requested: 2,
      sellable: 1,
      alternatives: [
        {
          kind: 'OTHER_LOCATION',
          location: { code: 'store-la' },
          quantity: 2,
          price: { amount: '9998.00' },
          availableAt: '2025-06-02T16:00:00.000Z',
        },
        { kind: 'SPLIT', location: null, quantity: 2 },
        { kind: 'SPLIT', location: { code: 'store-nyc' }, quantity: 1 },
      ],
    },
  ]);
  expect(new Set(problems[0]?.alternatives?.map((alternative) => alternative.token)).size).toBe(3);
});

test('shows the rest of a basket beside what is wrong with it', async () => {
  const shown = await look({
    channel: 'web-us',
    groups: [...groups, { method: 'SHIP', address: newYork, lines: [{ sku: 'NOPE', quantity: 1 }] }],
  });

  expect(shown.problems.map(({ __typename, path }) => [__typename, path])).toEqual([
    ['NotFoundError', ['groups', '2', 'lines', '0', 'sku']],
  ]);
  expect(shown.totals['total']?.amount).toBe('5491.62');
  expect(shown.groups.map((group) => group.options.length)).toEqual([1, 1, 0]);
});

// Seen to fail: a preview that asked nobody about rules promised what the order was refused.
test('says which rules of purchase an order would break, and asks only where there is a rule', async () => {
  const codes = (quantity: number) => ({ channel: 'web-us', groups: [{ method: 'DIGITAL', lines: [{ sku: 'GIFT-CODE', quantity }] }] });
  const before = orders.peers.calls.length;

  expect((await look(codes(2))).problems).toEqual([
    { __typename: 'PurchaseLimitError', message: 'GIFT-CODE is sold up to 1 units an order.', path: ['groups'] },
  ]);
  expect((await look(codes(1))).problems).toEqual([]);
  await look({ channel: 'web-us', groups });
  expect(orders.peers.calls.slice(before).filter((call) => call === 'brokenLimits')).toHaveLength(2);
});

// Seen to fail: a preview that counted for the address that it was given told anybody what was bought with it.
test('counts what a customer has for whoever is signed in, and nothing for a guest, whatever address is named', async () => {
  const line = { method: 'DIGITAL', lines: [{ sku: 'GIFT-CODE', quantity: 1 }] };
  const asked = { channel: 'web-us', groups: [line], hold: 'rsv_01HZZZZZZZZZZZZZZZZZZZZZZZ' };
  const guest = (email: string) => ({ ...asked, customer: { email, name: 'Ada' } });

  await look(asked);
  await look(guest('ada@example.com'));
  await look(guest('eve@example.com'));
  await orders.run(preview, { input: guest('ada@example.com') }, shopper('cus_1'));

  const buyers = orders.peers.lookedAt.slice(-4).map(({ customerId }) => customerId);
  const nobody = expect.stringMatching(/^eml_[\w-]{43}$/) as unknown;
  expect(buyers).toEqual([nobody, buyers[0], buyers[0], 'cus_1']);
  expect(orders.peers.lookedAt.at(-1)?.holdId).toBe(asked.hold);
});

test('answers an unknown channel and an invalid basket as problems', async () => {
  expect((await look({ channel: 'web-xx', groups })).problems).toMatchObject([{ __typename: 'NotFoundError', path: ['channel'] }]);
  expect((await look({ channel: 'web-us', groups: [] })).problems).toMatchObject([{ __typename: 'InvalidInputError', path: ['groups'] }]);
});

test('prices a hundred products of a page in one statement', async () => {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Product { sku us: price(channel: "web-us") { amount currencyCode } jp: price(channel: "market-jp") { amount currencyCode } } } }`;
  const representations = ['MUG', 'SHIRT', ...Array.from({ length: 98 }, (_, index) => `NOPE-${index}`)].map((sku) => ({
    __typename: 'Product',
    sku,
  }));
  const before = orders.database.statements.count();

  const { _entities } = await orders.run<{ _entities: object[] }>(query, { representations });

  expect(_entities.slice(0, 3)).toEqual([
    { sku: 'MUG', us: { amount: '8.50', currencyCode: 'USD' }, jp: { amount: '1200', currencyCode: 'JPY' } },
    { sku: 'SHIRT', us: { amount: '19.99', currencyCode: 'USD' }, jp: null },
    { sku: 'NOPE-0', us: null, jp: null },
  ]);
  expect(orders.database.statements.count() - before).toBe(1);
});

test('shows a channel, and loads the same retailer twice without a change', async () => {
  const query = 'query ($code: String!) { channel(code: $code) { code currencyCode market pricesIncludeTax returnWindowDays } }';
  const shown = { channel: { code: 'market-jp', currencyCode: 'JPY', market: 'jp', pricesIncludeTax: true, returnWindowDays: 14 } };

  expect(await orders.run(query, { code: 'market-jp' })).toEqual(shown);
  expect(await orders.run(query, { code: 'nope' })).toEqual({ channel: null });
});
