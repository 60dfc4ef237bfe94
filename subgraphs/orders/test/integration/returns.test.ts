import { randomUUID } from 'node:crypto';
import type { Database, Sql, Statement, Tx } from '@baton/platform';
import { toldBy } from '@baton/testing';
import { capturePayment } from '../../src/use-cases/capture-payment.ts';
import { refundPayment } from '../../src/use-cases/refund-payment.ts';
import { type AfterPlacement, afterPlacement, associate, holder, newsOf, type PlacedOrder, support } from '../support/after-placement.ts';
import { anInput, shopper } from '../support/orders-subgraph.ts';
import { newYork } from '../support/world.ts';

let world: AfterPlacement;
beforeEach(async () => {
  world = await afterPlacement();
  world.peers.setSellable('SHIRT', 'dc-east', 3);
  world.peers.setSellable('MUG', 'dc-east', 500);
});
afterEach(() => world.close());

const returnFields = `id number status destination { code } receivingLocation { code } order { id number }
  lines { id quantity reason received expectedRefund { amount } orderLine { id } inspections { quantity grade disposition } }
  refund { status total { amount } settledAt }`;
const facts = '__typename ... on UserError { message path }';
const documents = {
  request: `mutation ($input: RequestReturnInput!) { requestReturn(input: $input) { returnOrder { ${returnFields} } errors { ${facts} ... on NotReturnableError { orderLineId reason returnableQuantity } } } }`,
  receive: `mutation ($input: ReceiveReturnInput!) { receiveReturn(input: $input) { returnOrder { ${returnFields} } errors { ${facts} ... on InvalidTransitionError { status allowedActions } } } }`,
  inspect: `mutation ($input: InspectReturnInput!) { inspectReturn(input: $input) { returnOrder { ${returnFields} } errors { ${facts} ... on InvalidTransitionError { status allowedActions } } } }`,
  follow: `query ($id: ID!) { returnOrder(id: $id) { ${returnFields} } }`,
};
interface Shown {
  readonly id: string;
  readonly status: string;
  readonly destination: { readonly code: string } | null;
  readonly lines: readonly { readonly id: string; readonly quantity: number; readonly expectedRefund: { readonly amount: string } }[];
  readonly refund: { readonly status: string; readonly total: { readonly amount: string }; readonly settledAt: string | null } | null;
}
interface Answer {
  readonly returnOrder: Shown | null;
  readonly errors: readonly { readonly __typename: string; readonly [fact: string]: unknown }[];
}
type Who = ReturnType<typeof holder>;
const send = async (document: keyof typeof documents, input: object, who: Who): Promise<Answer> => {
  const data = await world.run<Record<string, Answer>>(documents[document], { input: { idempotencyKey: randomUUID(), ...input } }, who);
  const [answer] = Object.values(data);
  if (!answer) throw new Error('no answer');
  return answer;
};
const request = (order: PlacedOrder, some: object = {}, who = holder(order)) =>
  send(
    'request',
    { orderId: order.id, method: 'PARCEL', lines: [{ orderLineId: order.lines.get('SHIRT'), quantity: 1, reason: 'TOO_SMALL' }], ...some },
    who,
  );
const shown = (answer: Answer): Shown => {
  if (!answer.returnOrder) throw new Error(JSON.stringify(answer.errors));
  return answer.returnOrder;
};
const delivered = async (input?: object): Promise<PlacedOrder> => {
  const order = await world.place(input);
  for (const release of order.releases) {
    const news = newsOf(order, release);
    await world.deliver(news.acknowledged(), news.picked(), news.shipped(), news.delivered());
  }
  expect(await world.runJobs()).toEqual([]);
  return order;
};
const unitsOf = (order: PlacedOrder) =>
  world.rows('select sku, return_requested, returned, refunded from orders.order_line where order_id = $1 order by sku', order.id);
const eventsOf = (aggregate: string) =>
  world.rows<{ type: string }>(`select type from ${toldBy('orders')} where aggregate = $1 order by position`, aggregate);

test('a return by parcel lives from its label over two receipts and inspections to its refund', async () => {
  const order = await delivered();
  const lines = [{ orderLineId: order.lines.get('SHIRT'), quantity: 2, reason: 'TOO_SMALL' }];

  const requested = shown(await request(order, { lines }));
  expect(requested).toMatchObject({ status: 'LABEL_ISSUED', destination: { code: 'dc-east' }, order: { id: order.id }, refund: null });
  expect(world.peers.shipments.labels.get(requested.id)).toMatchObject({
    orderId: order.id,
    destination: 'dc-east',
    from: { line1: '1 Main St' },
  });
  const [line] = requested.lines;
  if (!line) throw new Error('the return has no line');

  const [release] = order.releases;
  if (!release) throw new Error('nothing was released');
  await world.deliver(
    newsOf(order, release).returnTracked(requested.id),
    newsOf(order, release).returnTracked(requested.id, 'OUT_FOR_DELIVERY'),
  );
  expect((await world.run<{ returnOrder: Shown }>(documents.follow, { id: requested.id }, holder(order))).returnOrder.status).toBe(
    'IN_TRANSIT',
  );

  const one = [{ returnLineId: line.id, quantity: 1 }];
  const found = [{ ...one[0], grade: 'A', disposition: 'RESTOCK' }];
  const atStore = associate('store-nyc');
  expect(shown(await send('receive', { returnOrderId: requested.id, location: 'store-nyc', lines: one }, atStore))).toMatchObject({
    status: 'PARTIALLY_RECEIVED',
    receivingLocation: { code: 'store-nyc' },
    lines: [{ received: 1 }],
  });
  expect(shown(await send('inspect', { returnOrderId: requested.id, lines: found }, atStore))).toMatchObject({
    status: 'PARTIALLY_RECEIVED',
    lines: [{ inspections: [{ quantity: 1, grade: 'A', disposition: 'RESTOCK' }] }],
    refund: { status: 'REQUESTED', settledAt: null },
  });
  expect(await world.runJobs()).toEqual([]);
  expect(shown(await send('receive', { returnOrderId: requested.id, location: 'store-nyc', lines: one }, atStore)).status).toBe('RECEIVED');
  expect(
    shown(await send('inspect', { returnOrderId: requested.id, lines: [{ ...found[0], grade: 'D', disposition: 'SCRAP' }] }, atStore))
      .status,
  ).toBe('INSPECTED');
  expect(await world.runJobs()).toEqual([]);

  const { returnOrder: closed } = await world.run<{ returnOrder: Shown }>(documents.follow, { id: requested.id }, holder(order));
  expect(closed).toMatchObject({
    status: 'CLOSED',
    refund: { status: 'SETTLED', total: line.expectedRefund, settledAt: '2025-06-02T14:00:00.000Z' },
  });
  expect(await unitsOf(order)).toEqual([{ sku: 'SHIRT', return_requested: 2, returned: 2, refunded: 2 }]);
  const [payment] = await world.rows('select refunded_minor::text as refunded from orders.payment');
  expect(payment).toEqual({ refunded: line.expectedRefund.amount.replace('.', '') });
  expect((await eventsOf(`return:${requested.id}`)).map(({ type }) => type)).toEqual([
    'return.requested',
    'return.in-transit',
    'return.received',
    'return.inspected',
    'return.received',
    'return.inspected',
  ]);
});

test('a return stands at one location: the rest is not received at another, where no unit of it could be inspected', async () => {
  const order = await delivered();
  const lines = [{ orderLineId: order.lines.get('SHIRT'), quantity: 2, reason: 'TOO_SMALL' }];
  const requested = shown(await request(order, { lines }));
  const one = [{ returnLineId: requested.lines[0]?.id, quantity: 1 }];
  await send('receive', { returnOrderId: requested.id, location: 'store-nyc', lines: one }, support());

  const { returnOrder, errors } = await send('receive', { returnOrderId: requested.id, location: 'dc-east', lines: one }, support());

  expect(returnOrder).toBeNull();
  expect(errors).toMatchObject([
    {
      __typename: 'InvalidTransitionError',
      path: ['location'],
      status: 'PARTIALLY_RECEIVED',
      allowedActions: ['receiveReturn', 'inspectReturn'],
    },
  ]);
  expect(await unitsOf(order)).toEqual([{ sku: 'SHIRT', return_requested: 2, returned: 1, refunded: 0 }]);
  expect(shown(await send('receive', { returnOrderId: requested.id, location: 'store-nyc', lines: one }, support())).status).toBe(
    'RECEIVED',
  );
});

test('all of an order comes back in parts, over a counter and as components of a kit, and refunds the goods to the cent', async () => {
  const groups = [
    {
      method: 'SHIP',
      address: newYork,
      lines: [
        { sku: 'SHIRT', quantity: 2 },
        { sku: 'GIFT-BOX', quantity: 1 },
      ],
    },
  ];
  const order = await delivered(anInput({ groups }));
  const lines = await world.rows<{ id: string; kind: string; ordered: number }>(
    `select id, kind, ordered from orders.order_line where kind <> 'COMPONENT' order by position`,
  );
  const parts = lines.flatMap(({ id, ordered }) =>
    Array.from({ length: ordered }, () => ({ orderLineId: id, quantity: 1, reason: 'OTHER' })),
  );

  for (const part of parts) {
    const requested = shown(await request(order, { method: 'STORE', location: 'store-nyc', lines: [part] }));
    expect(requested.status).toBe('DROP_OFF');
    const units = requested.lines.map(({ id, quantity }) => ({ returnLineId: id, quantity }));
    const who = support();
    await send('receive', { returnOrderId: requested.id, location: 'store-nyc', lines: units }, who);
    const found = units.map((unit) => ({ ...unit, grade: 'B', disposition: 'QUARANTINE' }));
    expect((await send('inspect', { returnOrderId: requested.id, lines: found }, who)).errors).toEqual([]);
    expect(await world.runJobs()).toEqual([]);
  }

  const [sums] = await world.rows(
    `select p.refunded_minor = (p.captured_minor - (select sum(shipping_charged_minor) from orders.order_group)) as goods_are_back, p.captured_minor = p.authorised_minor as is_paid
     from orders.payment p`,
  );
  expect(sums).toEqual({ goods_are_back: true, is_paid: true });
  expect(await world.rows('select distinct status from orders.return_order')).toEqual([{ status: 'CLOSED' }]);
});

test('twenty requests for a unit each return no more than arrived', async () => {
  const order = await delivered();

  const answers = await Promise.all(Array.from({ length: 20 }, () => request(order)));

  expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(3);
  expect(answers.filter(({ errors }) => errors.length > 0).map(({ errors: [error] }) => [error?.__typename, error?.['reason']])).toEqual(
    Array.from({ length: 17 }, () => ['NotReturnableError', 'NOTHING_LEFT']),
  );
  expect(await unitsOf(order)).toEqual([{ sku: 'SHIRT', return_requested: 3, returned: 0, refunded: 0 }]);
});

test('without the lock and the CHECK the same twenty give back what never arrived: this is what holds the line', async () => {
  await world.close();
  world = await afterPlacement({ wrap: withoutLock });
  world.peers.setSellable('SHIRT', 'dc-east', 3);
  const order = await delivered();
  for (const guard of ['order_line_returnable', 'order_line_money'])
    await world.rows(`alter table orders.order_line drop constraint ${guard}`);

  await Promise.allSettled(Array.from({ length: 20 }, () => request(order)));

  const [row] = await world.rows<{ n: number }>('select return_requested as n from orders.order_line');
  expect(row?.n).toBeGreaterThan(3);
});

/** The database without the lock of the order's row, for the control. */
function withoutLock(database: Database): Database {
  const open = (sql: Sql): Sql['query'] =>
    ((asked: Statement | string, values?: readonly unknown[]) =>
      typeof asked !== 'string' && asked.name === 'orders-lock-order'
        ? sql.query(asked.text.replace('for update of o', ''), values)
        : sql.query(asked, values)) as Sql['query']; // the answer's type is that of the statement, as before
  return {
    ...database,
    query: open(database),
    transaction: (work, options) => database.transaction((tx: Tx) => work({ ...tx, query: open(tx) }), options),
  };
}

test.each([
  ['more than arrived', { quantity: 4 }, 'NOT_DELIVERED', 3],
  ['after the window', { quantity: 1, days: 31 }, 'WINDOW_CLOSED', 0],
])(
  'refuses %s with its reason, and changes nothing',
  async (_, { quantity, days = 0 }: { quantity: number; days?: number }, reason, returnableQuantity) => {
    const order = await delivered();
    world.clock.advance(days * 86_400_000);

    const { errors } = await request(order, { lines: [{ orderLineId: order.lines.get('SHIRT'), quantity, reason: 'OTHER' }] });

    expect(errors).toMatchObject([{ __typename: 'NotReturnableError', orderLineId: order.lines.get('SHIRT'), reason, returnableQuantity }]);
    expect(await world.rows('select id from orders.return_order')).toEqual([]);
    expect(world.peers.shipments.labels.size).toBe(0);
  },
);

test.each([
  ['a store that is none', { method: 'STORE', location: 'dc-east' }, 'NotFoundError'],
  ['no store', { method: 'STORE' }, 'InvalidInputError'],
  ['a place for a parcel', { location: 'dc-east' }, 'InvalidInputError'],
  ['a line that is none', { lines: [{ orderLineId: `oln_${'0'.repeat(26)}`, quantity: 1, reason: 'OTHER' }] }, 'NotFoundError'],
])('refuses %s', async (_, some, expected) => {
  const order = await delivered();

  const { returnOrder, errors } = await request(order, some);

  expect({ returnOrder, errors: errors.map(({ __typename }) => __typename) }).toEqual({ returnOrder: null, errors: [expected] });
  expect(await world.rows('select id from orders.return_order')).toEqual([]);
});

test('one key requests one return with one label', async () => {
  const order = await delivered();
  const idempotencyKey = randomUUID();

  const [first, second] = [await request(order, { idempotencyKey }), await request(order, { idempotencyKey })];

  expect(second).toEqual(first);
  expect(world.peers.shipments.labels.size).toBe(1);
  expect(await unitsOf(order)).toMatchObject([{ return_requested: 1 }]);
});

test('a return is received once, only what was announced, only at the own location, and inspected only where it stands', async () => {
  const order = await delivered();
  const requested = shown(await request(order));
  const lines = [{ returnLineId: requested.lines[0]?.id, quantity: 1 }];
  const arrive = { returnOrderId: requested.id, location: 'store-nyc', lines };
  const found = lines.map((line) => ({ ...line, grade: 'A', disposition: 'RESTOCK' }));

  expect((await send('receive', arrive, associate('store-la'))).errors).toMatchObject([
    { __typename: 'NotFoundError', path: ['location'] },
  ]);
  expect((await send('receive', { ...arrive, location: 'store-mars' }, support())).errors).toMatchObject([{ __typename: 'NotFoundError' }]);
  expect((await send('inspect', { returnOrderId: requested.id, lines: found }, support())).errors).toMatchObject([
    { __typename: 'InvalidTransitionError', status: 'LABEL_ISSUED', allowedActions: ['receiveReturn'] },
  ]);
  expect((await send('receive', arrive, associate('store-nyc'))).errors).toEqual([]);
  expect((await send('receive', arrive, associate('store-nyc'))).errors).toMatchObject([
    { __typename: 'InvalidTransitionError', status: 'RECEIVED' },
  ]);
  expect((await send('inspect', { returnOrderId: requested.id, lines: found }, associate('store-la'))).errors).toMatchObject([
    { __typename: 'NotFoundError' },
  ]);
  expect((await send('inspect', { returnOrderId: requested.id, lines: found }, associate('store-nyc'))).errors).toEqual([]);
  expect(await unitsOf(order)).toMatchObject([{ returned: 1, refunded: 0 }]);
});

test('twenty inspections of one unit refund it once', async () => {
  const order = await delivered();
  const requested = shown(await request(order));
  const lines = [{ returnLineId: requested.lines[0]?.id, quantity: 1 }];
  await send('receive', { returnOrderId: requested.id, location: 'dc-east', lines }, support());
  const found = lines.map((line) => ({ ...line, grade: 'A', disposition: 'RESTOCK' }));

  const answers = await Promise.all(
    Array.from({ length: 20 }, () => send('inspect', { returnOrderId: requested.id, lines: found }, support())),
  );
  expect(await world.runJobs()).toEqual([]);

  expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  expect(await world.rows('select status from orders.refund')).toEqual([{ status: 'SETTLED' }]);
});

test('a refund waits for the capture of its goods, then is paid', async () => {
  const order = await world.place();
  const [release] = order.releases;
  if (!release) throw new Error('nothing was released');
  const news = newsOf(order, release);
  await world.deliver(news.shipped(), news.delivered());
  const requested = shown(await request(order));
  const lines = [{ returnLineId: requested.lines[0]?.id, quantity: 1 }];
  await send('receive', { returnOrderId: requested.id, location: 'dc-east', lines }, support());
  await send(
    'inspect',
    { returnOrderId: requested.id, lines: lines.map((line) => ({ ...line, grade: 'A', disposition: 'RESTOCK' })) },
    support(),
  );
  const [refund] = await world.rows<{ id: string }>('select id from orders.refund');

  await expect(refundPayment(world.parts, refund?.id ?? '', 'trace')).rejects.toThrow('waits for the capture');
  expect(await world.rows('select status, parts from orders.refund')).toEqual([{ status: 'REQUESTED', parts: null }]);
  await world.runJobs();
  await refundPayment(world.parts, refund?.id ?? '', 'trace');
  await refundPayment(world.parts, refund?.id ?? '', 'trace');

  expect(await world.rows('select status from orders.refund')).toEqual([{ status: 'SETTLED' }]);
  expect(await world.rows('select count(*)::int as n from orders.test_payment_operation where kind = $1', 'REFUND')).toEqual([{ n: 1 }]);
});

// Seen to fail: the job waited for a capture that had been refused for good, until it was given up without a word to anybody.
test('what was never captured is not paid back: a person is told, once', async () => {
  const order = await world.place();
  const [release] = order.releases;
  if (!release) throw new Error('nothing was released');
  const news = newsOf(order, release);
  await world.deliver(news.shipped(), news.delivered());
  const [capture] = await world.rows<{ id: string }>('select id from orders.capture');
  const provider = world.parts.payments.get('test');
  if (!provider) throw new Error('no provider');
  const refusing = { ...provider, capture: () => Promise.resolve({ outcome: 'REFUSED' as const, reason: 'REFUSED' }) };
  await capturePayment({ ...world.parts, payments: new Map([['test', refusing]]) }, capture?.id ?? '', 'trace');
  const requested = shown(await request(order));
  const lines = [{ returnLineId: requested.lines[0]?.id, quantity: 1 }];
  await send('receive', { returnOrderId: requested.id, location: 'dc-east', lines }, support());
  const found = lines.map((line) => ({ ...line, grade: 'A', disposition: 'RESTOCK' }));
  await send('inspect', { returnOrderId: requested.id, lines: found }, support());
  expect(await world.runJobs()).toEqual([]);

  expect(await world.rows('select status, parts from orders.refund')).toEqual([{ status: 'FAILED', parts: null }]);
  expect(await world.rows('select kind, reason from orders.order_exception order by kind')).toEqual([
    { kind: 'CAPTURE_FAILED', reason: 'REFUSED' },
    { kind: 'REFUND_FAILED', reason: 'NOT_CAPTURED' },
  ]);
});

test('a return is shown to its guest and to the places that it concerns, to nobody else', async () => {
  const order = await delivered();
  const requested = shown(await request(order));
  const query = 'query ($id: ID!) { returnOrder(id: $id) { id order { id number } } }';
  const see = async (who: Who) => (await world.run<{ returnOrder: object | null }>(query, { id: requested.id }, who)).returnOrder;

  expect(await see(holder(order))).toMatchObject({ id: requested.id });
  expect(await see(associate('dc-east'))).toMatchObject({ id: requested.id, order: { id: order.id } });
  expect(await see(associate('store-la'))).toBeNull();
  expect(await see(shopper('cus_00000000000000000000000000'))).toBeNull();
  const status = 'query ($id: ID!) { returnOrder(id: $id) { order { status } } }';
  await expect(world.run(status, { id: requested.id }, associate('dc-east'))).rejects.toThrow('You may not do this.');
});
