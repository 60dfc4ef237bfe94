import { aRetailer } from '../support/retailer.ts';
import { anonymous, aStock, ids, operator, type Stock, staff } from '../support/stock.ts';

let stock: Stock;
beforeEach(async () => {
  stock = await aStock();
});
afterEach(() => stock.close());

const RECEIVE = `mutation ($input: ReceiveStockInput!) { receiveStock(input: $input) {
  levels { location { code } product { sku } onHand available version }
  errors { __typename ... on UserError { message path } ... on IdempotencyConflictError { idempotencyKey } } } }`;
const ADJUST = `mutation ($input: AdjustStockInput!) { adjustStock(input: $input) {
  levels { location { code } product { sku } onHand unavailable available }
  errors { __typename ... on UserError { path } ... on StockBelowZeroError { sku onHand available } } } }`;
type Payload = { levels: object[]; errors: { __typename: string }[] };

const receive = async (of: object, context = operator()) => {
  const input = { idempotencyKey: ids.next('evt'), location: 'east', document: 'PO-1', lines: [{ sku: 'MUG', quantity: 10 }], ...of };
  return (await stock.run<{ receiveStock: Payload }>(RECEIVE, { input }, context)).receiveStock;
};
const adjust = async (lines: object[], of: object = {}, context = operator()) => {
  const input = { idempotencyKey: ids.next('evt'), location: 'east', reason: 'COUNT', lines, ...of };
  return (await stock.run<{ adjustStock: Payload }>(ADJUST, { input }, context)).adjustStock;
};
const rows = async (table: string) => (await stock.test.query<{ n: number }>(`select count(*)::int as n from stock.${table}`))[0]?.n;

test('goods come in, by product, also where there were none', async () => {
  const lines = [
    { sku: 'SHIRT', quantity: 1 },
    { sku: 'MUG', quantity: 4 },
    { sku: 'MUG', quantity: 6 },
  ];
  expect(await receive({ location: 'store', lines })).toEqual({
    levels: [
      { location: { code: 'store' }, product: { sku: 'MUG' }, onHand: 10, available: 10, version: 2 },
      { location: { code: 'store' }, product: { sku: 'SHIRT' }, onHand: 1, available: 1, version: 1 },
    ],
    errors: [],
  });
});

test('a key takes effect once: asked again it answers the same, with another input it is a conflict', async () => {
  const idempotencyKey = 'one';
  const answers = await Promise.all(Array.from({ length: 20 }, () => receive({ idempotencyKey })));
  const done = await receive({ idempotencyKey });

  expect(done.errors).toEqual([]);
  for (const answer of answers) if (answer.errors.length === 0) expect(answer).toEqual(done);
  for (const answer of answers) for (const error of answer.errors) expect(error.__typename).toBe('IdempotencyInProgressError');
  expect(await stock.level('MUG', 'east')).toMatchObject({ on_hand: 60 });
  expect(await receive({ idempotencyKey, document: 'PO-2' })).toMatchObject({
    levels: [],
    errors: [{ __typename: 'IdempotencyConflictError', idempotencyKey }],
  });
  expect(await rows('audit')).toBe(1);
});

test.each([
  [{ idempotencyKey: '' }, 'InvalidInputError', ['idempotencyKey']],
  [{ idempotencyKey: 'k'.repeat(256) }, 'InvalidInputError', ['idempotencyKey']],
  [{ document: '' }, 'InvalidInputError', ['document']],
  [{ lines: [] }, 'InvalidInputError', ['lines']],
  [{ lines: [{ sku: 'MUG', quantity: 0 }] }, 'InvalidInputError', ['lines', '0', 'quantity']],
  [{ lines: [{ sku: 'GIFT', quantity: 1 }] }, 'InvalidInputError', ['lines', '0', 'sku']],
  [{ lines: [{ sku: 'WARRANTY', quantity: 1 }] }, 'InvalidInputError', ['lines', '0', 'sku']],
  [{ lines: [{ sku: 'NO-SUCH', quantity: 1 }] }, 'NotFoundError', ['lines', '0', 'sku']],
  [{ location: 'nowhere' }, 'NotFoundError', ['location']],
])('%j is refused as %s and changes nothing', async (of, __typename, path) => {
  const before = [await rows('stock_movement'), await rows('outbox'), await rows('audit')];

  expect(await receive(of)).toMatchObject({ levels: [], errors: [{ __typename, path }] });

  expect([await rows('stock_movement'), await rows('outbox'), await rows('audit')]).toEqual(before);
  expect(await rows('idempotency')).toBe(__typename === 'InvalidInputError' ? 0 : 1);
});

test('a correction takes what is free and nothing that is promised or held', async () => {
  await stock.reserve([{ sku: 'MUG', location: 'east', quantity: 48 }]);

  expect(await adjust([{ sku: 'MUG', delta: -3 }])).toEqual({
    levels: [],
    errors: [{ __typename: 'StockBelowZeroError', path: ['lines', '0', 'delta'], sku: 'MUG', onHand: 50, available: 2 }],
  });
  expect(
    await adjust([
      { sku: 'MUG', delta: -2 },
      { sku: 'SHIRT', delta: 2 },
    ]),
  ).toMatchObject({
    levels: [
      { product: { sku: 'MUG' }, onHand: 48, available: 0 },
      { product: { sku: 'SHIRT' }, onHand: 5, available: 5 },
    ],
    errors: [],
  });
  expect(await adjust([{ sku: 'PIANO', delta: -1 }])).toMatchObject({ errors: [{ __typename: 'StockBelowZeroError', onHand: 0 }] });
});

test('a held unit that was found goes back on sale', async () => {
  const lines = [{ returnLineId: ids.next('rln'), orderLineId: ids.next('oln'), sku: 'MUG', quantity: 2 }];
  const of = { returnOrderId: ids.next('ret'), orderId: ids.next('ord'), receiptId: ids.next('rcp'), location: 'east' };
  await stock.happen('return.received', { ...of, lines });

  expect(
    await adjust([
      { sku: 'MUG', delta: -1, state: 'UNAVAILABLE' },
      { sku: 'MUG', delta: 1 },
    ]),
  ).toMatchObject({ levels: [{ onHand: 52, unavailable: 1, available: 51 }], errors: [] });
});

// Seen to fail: without the lock on the level, the CHECK refused with an internal error instead.
test('corrections and checkouts at once never take the same unit, and every refusal is typed', async () => {
  const [answers] = await Promise.all([
    Promise.all(Array.from({ length: 12 }, () => adjust([{ sku: 'MUG', delta: -5 }], { reason: 'LOSS' }))),
    Promise.all(Array.from({ length: 30 }, () => stock.reserve([{ sku: 'MUG', location: 'east', quantity: 1 }]))),
  ]);

  const level = await stock.level('MUG', 'east');
  const done = answers.filter((answer) => answer.errors.length === 0).length;
  expect(answers.flatMap((answer) => answer.errors.map((error) => error.__typename))).toEqual(
    Array.from({ length: 12 - done }, () => 'StockBelowZeroError'),
  );
  expect(level.on_hand).toBe(50 - 5 * done);
  expect(level.on_hand - level.reserved).toBeGreaterThanOrEqual(0);
});

test('only staff with the scope, and only at their location', async () => {
  const code = async (context: ReturnType<typeof anonymous>) => {
    const input = { idempotencyKey: 'x', location: 'east', document: 'PO', lines: [{ sku: 'MUG', quantity: 1 }] };
    return (await stock.subgraph.execute({ query: RECEIVE, variables: { input } }, context)).errors?.[0]?.extensions['code'];
  };
  expect(await code(anonymous())).toBe('UNAUTHENTICATED');
  expect(await code(staff(['stock:adjust', 'location:any']))).toBe('FORBIDDEN');
  expect(await receive({}, staff(['stock:receive'], ['west']))).toMatchObject({
    errors: [{ __typename: 'NotFoundError', path: ['location'] }],
  });
  expect(await receive({}, staff(['stock:receive'], ['east']))).toMatchObject({ errors: [] });
  expect(await stock.level('MUG', 'east')).toMatchObject({ on_hand: 60 });
});

test('loading the retailer again changes facts, not stock', async () => {
  await stock.reserve([{ sku: 'MUG', location: 'east', quantity: 1 }]);
  const before = await rows('stock_movement');
  const retailer = aRetailer();
  const [mug, ...others] = retailer.products;
  await stock.subgraph.load({ ...retailer, products: [{ ...mug, title: 'Better mug' }, ...others] });

  expect(await rows('stock_movement')).toBe(before);
  expect(await stock.level('MUG', 'east')).toMatchObject({ on_hand: 50, reserved: 1 });
  expect(await stock.run('{ product(sku: "MUG") { title } }')).toEqual({ product: { title: 'Better mug' } });
});

test.each([
  [
    'a kit of a kit',
    {
      products: [
        { sku: 'A', title: 'A', kind: 'BUNDLE', components: [{ sku: 'B', quantity: 1 }] },
        { sku: 'B', title: 'B', kind: 'BUNDLE', components: [{ sku: 'C', quantity: 1 }] },
        { sku: 'C', title: 'C', kind: 'PHYSICAL' },
      ],
    },
  ],
  ['stock of a service', { levels: [{ sku: 'WARRANTY', location: 'east', onHand: 1 }] }],
  ['a wrong time zone', { locations: [{ ...aRetailer().locations[0], timeZone: 'Mars/Olympus' }] }],
  ['an unknown field', { shelves: [] }],
])('a retailer file with %s is refused whole', async (_name, of) => {
  const before = await rows('stock_movement');
  await expect(stock.subgraph.load({ ...aRetailer(), levels: [], ...of })).rejects.toThrow();
  expect(await rows('stock_movement')).toBe(before);
});
