import { randomUUID } from 'node:crypto';
import { toldBy } from '@baton/testing';
import { type AfterPlacementCrashPoint, afterPlacementCrashPoints } from '../../src/crash-points.ts';
import { type AfterPlacement, afterPlacement, holder, newsOf, type PlacedOrder, support } from '../support/after-placement.ts';
import { backorderCrashPoints } from '../support/backorder-crash-points.ts';
import { anInput } from '../support/orders-subgraph.ts';

class Died extends Error {
  override readonly name = 'Died';
}

let world: AfterPlacement;
let died = false;
beforeEach(async () => {
  jest.spyOn(process, 'exit').mockImplementation(() => {
    died = true;
    delete process.env['BATON_CRASH_POINT'];
    throw new Died('here the process would be gone');
  });
  died = false;
  world = await afterPlacement();
  world.peers.setSellable('SHIRT', 'dc-east', 3);
});
afterEach(async () => {
  delete process.env['BATON_CRASH_POINT'];
  jest.restoreAllMocks();
  await world.close();
});

/** Does something with the process dying at a point, then again as whoever comes after: the same request, or the job's next run. */
async function dyingAt(point: AfterPlacementCrashPoint, action: () => Promise<unknown>): Promise<void> {
  process.env['BATON_CRASH_POINT'] = point;
  await action().catch(() => undefined);
  expect({ point, died }).toEqual({ point, died: true });
  await world.rows('update orders_jobs._private_jobs set run_at = now(), locked_at = null, locked_by = null');
  // Its lease is over with it.
  await world.rows('update orders.saga set lease_until = null where ended_at is null');
  await action();
}
/** Those that are only reached where units are to come: the tests of what waits let the process die there. */
const inBackorderTests: readonly AfterPlacementCrashPoint[] = [...backorderCrashPoints];
const pointsOf = (prefix: string): AfterPlacementCrashPoint[] =>
  afterPlacementCrashPoints.filter((name) => name.startsWith(`${prefix}.`) && !inBackorderTests.includes(name));
const send = async (document: string, input: object, who: ReturnType<typeof holder>): Promise<void> => {
  const { data, errors } = await world.subgraph.execute({ query: document, variables: { input } }, who);
  if (errors) throw errors[0];
  const [answer] = Object.values(data as Record<string, { errors: readonly object[] }>);
  expect(answer?.errors).toEqual([]);
};
const cancelOrder = 'mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { order { id } errors { __typename } } }';
const requestReturn =
  'mutation ($input: RequestReturnInput!) { requestReturn(input: $input) { returnOrder { id } errors { __typename } } }';
const receiveReturn =
  'mutation ($input: ReceiveReturnInput!) { receiveReturn(input: $input) { returnOrder { id } errors { __typename } } }';
const inspectReturn =
  'mutation ($input: InspectReturnInput!) { inspectReturn(input: $input) { returnOrder { id } errors { __typename } } }';

const newsOfFirst = (order: PlacedOrder) => {
  const [release] = order.releases;
  if (!release) throw new Error('nothing was released');
  return newsOf(order, release);
};
const delivered = async (input?: object): Promise<PlacedOrder> => {
  const order = await world.place(input);
  const news = newsOfFirst(order);
  await world.deliver(news.shipped(), news.delivered());
  return order;
};
const count = async (type: string): Promise<number> => {
  const [row] = await world.rows<{ n: number }>(`select count(*)::int as n from ${toldBy('orders')} where type = $1`, type);
  return row?.n ?? -1;
};
const requested = async (order: PlacedOrder): Promise<{ id: string; line: string }> => {
  const lines = [{ orderLineId: order.lines.get('SHIRT'), quantity: 2, reason: 'OTHER' }];
  await send(requestReturn, { idempotencyKey: randomUUID(), orderId: order.id, method: 'PARCEL', lines }, holder(order));
  const [line] = await world.rows<{ id: string; return_order_id: string }>('select id, return_order_id from orders.return_line');
  return { id: line?.return_order_id ?? '', line: line?.id ?? '' };
};
const received = async (order: PlacedOrder): Promise<{ id: string; line: string }> => {
  const back = await requested(order);
  const lines = [{ returnLineId: back.line, quantity: 2 }];
  await send(receiveReturn, { idempotencyKey: randomUUID(), returnOrderId: back.id, location: 'dc-east', lines }, support());
  return back;
};

test.each(pointsOf('cancel-order'))('a cancellation that dies at %s is finished once', async (point) => {
  const order = await world.place();
  const input = {
    idempotencyKey: randomUUID(),
    orderId: order.id,
    reason: 'CUSTOMER',
    lines: [{ orderLineId: order.lines.get('SHIRT'), quantity: 2 }],
  };

  await dyingAt(point, () => send(cancelOrder, input, holder(order)));

  expect(await world.rows('select cancelled, allocated, cancelling from orders.order_line')).toEqual([
    { cancelled: 2, allocated: 1, cancelling: 0 },
  ]);
  expect([...world.peers.shipments.withdrawn().values()]).toEqual([2]);
  expect([await count('order.cancelled'), await count('payment.voided')]).toEqual([1, 1]);
});

test.each(pointsOf('void'))('giving up what is not captured, dying at %s, happens once', async (point) => {
  const order = await world.place();
  await send(cancelOrder, { idempotencyKey: randomUUID(), orderId: order.id, reason: 'CUSTOMER' }, holder(order));

  await dyingAt(point, () =>
    world.runJobs().then((failures) => (failures.length > 0 ? Promise.reject(new Error(failures[0])) : undefined)),
  );

  expect(await world.rows('select status from orders.payment_void')).toEqual([{ status: 'VOIDED' }]);
  expect(await world.rows('select (authorised_minor - voided_minor)::int as left from orders.test_payment')).toEqual([{ left: 0 }]);
});

test.each(pointsOf('request-return'))('a return whose request dies at %s exists once', async (point) => {
  const order = await delivered();
  const lines = [{ orderLineId: order.lines.get('SHIRT'), quantity: 2, reason: 'OTHER' }];
  const input = { idempotencyKey: randomUUID(), orderId: order.id, method: 'PARCEL', lines };

  await dyingAt(point, () => send(requestReturn, input, holder(order)));

  expect(await world.rows('select status from orders.return_order')).toEqual([{ status: 'LABEL_ISSUED' }]);
  expect(await world.rows('select return_requested from orders.order_line')).toEqual([{ return_requested: 2 }]);
  expect(world.peers.shipments.labels.size).toBe(1);
  expect(await count('return.requested')).toBe(1);
});

test.each(pointsOf('inspect-return'))('an inspection that dies at %s counts once', async (point) => {
  const order = await delivered();
  const back = await received(order);
  const lines = [{ returnLineId: back.line, quantity: 2, grade: 'A', disposition: 'RESTOCK' }];
  const input = { idempotencyKey: randomUUID(), returnOrderId: back.id, lines };

  await dyingAt(point, () => send(inspectReturn, input, support()));

  expect(await world.rows('select status from orders.return_order')).toEqual([{ status: 'INSPECTED' }]);
  expect(await world.rows('select status from orders.refund')).toEqual([{ status: 'REQUESTED' }]);
  expect([await count('return.inspected'), await count('refund.requested')]).toEqual([1, 1]);
});

const failing = async (): Promise<void> => {
  const failures = await world.runJobs();
  if (failures.length > 0) throw new Error(failures[0]);
};

test.each(pointsOf('capture'))('a capture that dies at %s takes the money once', async (point) => {
  await delivered(anInput({ payment: { provider: 'test', token: 'ok-then-expire' } }));
  world.clock.advance(1);

  await dyingAt(point, failing);

  expect(await world.rows('select status, captured_minor = authorised_minor as whole from orders.payment')).toEqual([
    { status: 'CAPTURED', whole: true },
  ]);
  expect(await world.rows(`select count(*)::int as n from orders.test_payment_operation where kind = 'CAPTURE'`)).toEqual([{ n: 1 }]);
  expect(await count('payment.captured')).toBe(1);
});

test.each(pointsOf('refund'))('a refund that dies at %s is paid once', async (point) => {
  const order = await delivered();
  const back = await received(order);
  await failing();
  const lines = [{ returnLineId: back.line, quantity: 2, grade: 'A', disposition: 'RESTOCK' }];
  await send(inspectReturn, { idempotencyKey: randomUUID(), returnOrderId: back.id, lines }, support());

  await dyingAt(point, failing);

  expect(await world.rows('select status from orders.return_order')).toEqual([{ status: 'CLOSED' }]);
  expect(await world.rows('select refunded from orders.order_line')).toEqual([{ refunded: 2 }]);
  expect(await world.rows(`select count(*)::int as n from orders.test_payment_operation where kind = 'REFUND'`)).toEqual([{ n: 1 }]);
  expect(await count('refund.settled')).toBe(1);
});

test.each(pointsOf('resource'))('sourcing again, dying at %s, makes one plan and reserves it once', async (point) => {
  const order = await world.place();
  const before = world.peers.heldUnits();
  world.peers.setSellable('SHIRT', 'dc-west', 50);
  await world.deliver(newsOfFirst(order).rejected());

  await dyingAt(point, failing);

  expect(await world.rows('select allocated, backordered from orders.order_line')).toEqual([{ allocated: 3, backordered: 0 }]);
  expect(world.peers.heldUnits() - before).toBe(3);
  expect(await count('order.resourced')).toBe(1);
});

const moveFulfilment =
  'mutation ($input: MoveFulfilmentInput!) { moveFulfilment(input: $input) { fulfilment { id } errors { __typename ... on UserError { message } } } }';

test.each(pointsOf('rearrange'))('work that is moved, dying at %s, moves once', async (point) => {
  const order = await world.place();
  const before = world.peers.heldUnits();
  const location = order.releases[0]?.location === 'dc-east' ? 'dc-west' : 'dc-east';
  world.peers.setSellable('SHIRT', location, 50);
  const boss = support();
  const who = { ...boss, actor: { ...boss.actor, scopes: [...boss.actor.scopes, 'fulfilment:override'] } };
  const input = { idempotencyKey: randomUUID(), fulfilmentId: order.releases[0]?.fulfilmentId, location };

  await dyingAt(point, () => send(moveFulfilment, input, who));

  expect(world.peers.heldUnits() - before).toBe(3);
  expect([...world.peers.shipments.withdrawn().values()]).toEqual([3]);
  const inForce =
    'select f.location from orders.planned_fulfilment f join orders.planned_fulfilment_line l on l.fulfilment_id = f.id where l.quantity > l.superseded';
  expect(await world.rows(inForce)).toEqual([{ location }]);
  expect(await count('order.rearranged')).toBe(1);
});

test('every crash point belongs to one of these tests, or to those of what waits', () => {
  const prefixes = ['cancel-order', 'void', 'request-return', 'inspect-return', 'capture', 'refund', 'resource', 'rearrange'];
  expect([...prefixes.flatMap(pointsOf), ...inBackorderTests].sort()).toEqual([...afterPlacementCrashPoints].sort());
});
