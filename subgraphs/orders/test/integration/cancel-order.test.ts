import { randomUUID } from 'node:crypto';
import { toldBy } from '@baton/testing';
import { type AfterPlacement, afterPlacement, holder, newsOf, type PlacedOrder, support } from '../support/after-placement.ts';
import { anInput, shopper } from '../support/orders-subgraph.ts';
import { newYork } from '../support/world.ts';

let world: AfterPlacement;
beforeEach(async () => {
  world = await afterPlacement();
  world.peers.setSellable('SHIRT', 'dc-east', 3);
  world.peers.setSellable('MUG', 'dc-east', 500);
});
afterEach(() => world.close());

const document = /* GraphQL */ `
  mutation CancelOrder($input: CancelOrderInput!) {
    cancelOrder(input: $input) {
      order { id status allowedActions lines { id kind quantities { ordered cancelled allocated backordered } } payment { status authorised { amount } } }
      errors { __typename ... on UserError { message path } ... on InvalidTransitionError { status allowedActions } }
    }
  }
`;
interface Cancelled {
  readonly cancelOrder: {
    readonly order: {
      readonly status: string;
      readonly lines: readonly { readonly kind: string; readonly quantities: Readonly<Record<string, number>> }[];
      readonly payment: { readonly status: string; readonly authorised: { readonly amount: string } };
    } | null;
    readonly errors: readonly { readonly __typename: string; readonly [fact: string]: unknown }[];
  };
}
const cancel = async (order: PlacedOrder, some: object = {}, context = holder(order)) => {
  const input = { idempotencyKey: randomUUID(), orderId: order.id, reason: 'CUSTOMER', ...some };
  return (await world.run<Cancelled>(document, { input }, context)).cancelOrder;
};
const lineOf = (order: PlacedOrder, sku: string): string => {
  const id = order.lines.get(sku);
  if (id === undefined) throw new Error(`no line of ${sku}`);
  return id;
};
const events = (order: PlacedOrder) =>
  world.rows<{ type: string; payload: Record<string, unknown> }>(
    `select type, payload from ${toldBy('orders')} where aggregate = $1 order by position`,
    `order:${order.id}`,
  );
const minor = async (sql: string, order: PlacedOrder) => {
  const [row] = await world.rows<{ minor: string }>(sql, order.id);
  return Number(row?.minor);
};

test('takes a unit off, leaves the totals, gives its share of the authorisation back and tells who may free its stock', async () => {
  const order = await world.place();
  const [release] = order.releases;
  const before = await minor('select authorised_minor::text as minor from orders.payment where order_id = $1', order);

  const { order: after, errors } = await cancel(order, { lines: [{ orderLineId: lineOf(order, 'SHIRT'), quantity: 1 }] });

  expect(errors).toEqual([]);
  expect(after).toMatchObject({ status: 'SOURCED', lines: [{ quantities: { ordered: 3, cancelled: 1, allocated: 2 } }] });
  const worth = await minor('select cancelled_minor::text as minor from orders.order_line where order_id = $1', order);
  expect(Math.round(Number(after?.payment.authorised.amount) * 100)).toBe(before - worth);
  const [cancelled, voided] = (await events(order)).slice(-2);
  expect(cancelled).toMatchObject({
    type: 'order.cancelled',
    payload: {
      complete: false,
      lines: [{ orderLineId: lineOf(order, 'SHIRT'), quantity: 1 }],
      freed: [{ fulfilmentId: release?.fulfilmentId, location: 'dc-east', sku: 'SHIRT', quantity: 1 }],
    },
  });
  expect(voided).toMatchObject({ type: 'payment.voided', payload: { amount: { amount: (worth / 100).toFixed(2) } } });
  expect(await world.runJobs()).toEqual([]);
  expect(await world.rows('select status from orders.payment_void')).toEqual([{ status: 'VOIDED' }]);
  expect(await world.rows('select action, target from orders.audit where action = $1', 'cancelOrder')).toEqual([
    { action: 'cancelOrder', target: order.id },
  ]);
});

test('without lines cancels all that can be, with the shipping when nothing of a group is left', async () => {
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
  const order = await world.place(anInput({ groups }));

  const { order: after, errors } = await cancel(order);

  expect(errors).toEqual([]);
  expect(after).toMatchObject({ status: 'CANCELLED', allowedActions: [], payment: { status: 'NONE', authorised: { amount: '0.00' } } });
  expect(after?.lines.map(({ kind, quantities }) => [kind, quantities['cancelled']])).toEqual([
    ['PHYSICAL', 2],
    ['BUNDLE', 1],
  ]);
  expect((await events(order)).at(-2)).toMatchObject({ type: 'order.cancelled', payload: { complete: true } });
});

test('what is cancelled and what is captured add up to what was authorised, whatever comes first', async () => {
  const order = await world.place();
  const [release] = order.releases;
  if (!release) throw new Error('nothing was released');
  const news = newsOf(order, release);
  await world.deliver(news.shipped({ SHIRT: 1 }));
  const line = release.lines[0];
  world.peers.shipments.remove(line?.fulfilmentLineId ?? '', 1);

  await cancel(order, { lines: [{ orderLineId: lineOf(order, 'SHIRT'), quantity: 1 }] });
  await world.deliver(newsOf(order, release).shipped({ SHIRT: 1 }));
  expect(await world.runJobs()).toEqual([]);

  const sums = await world.rows(
    `select (authorised_minor - voided_minor - captured_minor)::int as open, status from orders.payment where order_id = $1`,
    order.id,
  );
  expect(sums).toEqual([{ open: 0, status: 'CAPTURED' }]);
});

test('refuses units that are picked, naming what is allowed, and changes nothing', async () => {
  const order = await world.place();
  const [release] = order.releases;
  if (!release) throw new Error('nothing was released');
  await world.deliver(newsOf(order, release).picked());
  const before = await world.rows('select * from orders.order_line where order_id = $1', order.id);

  const { order: after, errors } = await cancel(order);

  expect(after).toBeNull();
  expect(errors).toMatchObject([{ __typename: 'InvalidTransitionError', status: 'IN_FULFILMENT', allowedActions: [] }]);
  expect(await world.rows('select * from orders.order_line where order_id = $1', order.id)).toEqual(before);
  expect(await world.rows('select * from orders.cancellation')).toEqual([]);
});

test('a pick that is faster than its news wins: what was set aside is given back, and the refusal is stored', async () => {
  const order = await world.place();
  const line = order.releases[0]?.lines[0];
  world.peers.race('withdrawFulfilments', () => world.peers.shipments.pick(line?.fulfilmentLineId ?? '', 3));
  const key = randomUUID();
  const lines = [{ orderLineId: lineOf(order, 'SHIRT'), quantity: 1 }];

  const { errors } = await cancel(order, { idempotencyKey: key, lines });

  expect(errors).toMatchObject([{ __typename: 'InvalidTransitionError', status: 'SOURCED' }]);
  expect(await world.rows('select cancelled, allocated, cancelling from orders.order_line')).toEqual([
    { cancelled: 0, allocated: 3, cancelling: 0 },
  ]);
  expect(await world.rows('select state from orders.cancellation')).toEqual([{ state: 'REFUSED' }]);
  expect((await cancel(order, { idempotencyKey: key, lines })).errors).toEqual(errors);
  expect(world.peers.calls.filter((call) => call === 'withdrawFulfilments')).toHaveLength(1);
});

test('what a refused cancellation had set aside is sourced again: the job that looked meanwhile left it alone', async () => {
  const order = await world.place();
  const [release] = order.releases;
  if (!release) throw new Error('nothing was released');
  world.peers.setSellable('SHIRT', 'dc-west', 5);
  await world.deliver(newsOf(order, release).shortPicked({ SHIRT: 1 }));
  world.peers.race('withdrawFulfilments', async () => {
    world.peers.shipments.pick(release.lines[0]?.fulfilmentLineId ?? '', 3);
    expect(await world.runJobs()).toEqual([]);
    expect(await world.rows('select allocated, backordered from orders.order_line')).toEqual([{ allocated: 2, backordered: 1 }]);
  });

  const { errors } = await cancel(order, { lines: [{ orderLineId: lineOf(order, 'SHIRT'), quantity: 2 }] });

  expect(errors).toMatchObject([{ __typename: 'InvalidTransitionError' }]);
  expect(await world.runJobs()).toEqual([]);
  expect(await world.rows('select allocated, backordered, cancelling from orders.order_line')).toEqual([
    { allocated: 3, backordered: 0, cancelling: 0 },
  ]);
});

test('units that stand nowhere are cancelled without asking anybody, and the order is no longer on hold', async () => {
  const order = await world.place();
  const [release] = order.releases;
  if (!release) throw new Error('nothing was released');
  world.peers.setSellable('SHIRT', 'dc-east', 0);
  await world.deliver(newsOf(order, release).rejected());
  await world.runJobs();
  expect(
    (await world.run<{ order: object }>('query ($id: ID!) { order(id: $id) { status } }', { id: order.id }, holder(order))).order,
  ).toEqual({ status: 'ON_HOLD' });

  const { order: after } = await cancel(order, { reason: 'STOCK' });

  expect(after).toMatchObject({ status: 'CANCELLED', lines: [{ quantities: { cancelled: 3, backordered: 0 } }] });
  expect(world.peers.calls).not.toContain('withdrawFulfilments');
  expect(await world.rows('select resolved_at is null as open from orders.order_exception')).toEqual([{ open: false }]);
});

test('one key takes effect once, whoever repeats it how often; another input under it is a conflict', async () => {
  const order = await world.place();
  const key = randomUUID();
  const lines = [{ orderLineId: lineOf(order, 'SHIRT'), quantity: 1 }];

  const answers = await Promise.all(Array.from({ length: 10 }, () => cancel(order, { idempotencyKey: key, lines })));
  const again = await cancel(order, { idempotencyKey: key, lines });

  expect(again.errors).toEqual([]);
  for (const { errors } of answers) expect(errors.every(({ __typename }) => __typename === 'IdempotencyInProgressError')).toBe(true);
  expect(await world.rows('select cancelled from orders.order_line')).toEqual([{ cancelled: 1 }]);
  const conflict = await cancel(order, { idempotencyKey: key, reason: 'OTHER', lines });
  expect(conflict.errors).toMatchObject([{ __typename: 'IdempotencyConflictError' }]);
});

test('twenty cancellations of one unit each take exactly the units there are', async () => {
  const order = await world.place();
  const lines = [{ orderLineId: lineOf(order, 'SHIRT'), quantity: 1 }];

  const answers = await Promise.all(Array.from({ length: 20 }, () => cancel(order, { lines })));

  expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(3);
  expect(await world.rows('select cancelled, allocated from orders.order_line')).toEqual([{ cancelled: 3, allocated: 0 }]);
  expect(await world.rows('select (authorised_minor - voided_minor)::int as left from orders.payment')).toEqual([{ left: 0 }]);
});

test('a stranger is told that there is no such order, staff with the scope may', async () => {
  const order = await world.place();
  const unknown = { ...order, id: `ord_${'0'.repeat(26)}` };

  const foreign = await cancel(order, {}, shopper('cus_00000000000000000000000000'));

  expect(foreign).toEqual({ order: null, errors: [expect.objectContaining({ __typename: 'NotFoundError', path: ['orderId'] })] });
  expect(await cancel(unknown)).toEqual(foreign);
  expect((await cancel(order, {}, support())).errors).toEqual([]);
});

test.each([
  ['a line of another order', { lines: [{ orderLineId: `oln_${'0'.repeat(26)}`, quantity: 1 }] }, 'NotFoundError'],
  ['no unit', { lines: [{ orderLineId: 'x', quantity: 0 }] }, 'InvalidInputError'],
  ['no line', { lines: [] }, 'InvalidInputError'],
  ['an empty key', { idempotencyKey: '' }, 'InvalidInputError'],
])('refuses %s', async (_, some, expected) => {
  const order = await world.place();

  const { order: after, errors } = await cancel(order, some);

  expect({ after, errors: errors.map(({ __typename }) => __typename) }).toEqual({ after: null, errors: [expected] });
  expect(await world.rows('select cancelled from orders.order_line')).toEqual([{ cancelled: 0 }]);
});
