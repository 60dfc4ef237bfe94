import { randomUUID } from 'node:crypto';
import type { EventPayloads, EventType } from '@baton/contracts';
import type { InternalContext } from '@baton/platform';
import type { ExecutionResult } from 'graphql';
import { type AfterPlacement, afterPlacement, associate, holder, ids, type PlacedOrder } from '../support/after-placement.ts';
import { shopper } from '../support/orders-subgraph.ts';

/** Seen to fail: without the look at the caller before each event, and without the look at whose event it is. */
const request = `mutation ($input: RequestReturnInput!) { requestReturn(input: $input) { returnOrder { id } errors { __typename } } }`;
const document = `subscription ($id: ID!, $after: String) { returnChanged(returnOrderId: $id, after: $after) { cursor kind returnOrder { id status } } }`;

interface Change {
  readonly cursor: string;
  readonly kind: string;
  readonly returnOrder: { readonly id: string };
}
type Results = AsyncIterableIterator<ExecutionResult>;

let world: AfterPlacement;
let order: PlacedOrder;
let returnOrderId: string;
beforeEach(async () => {
  world = await afterPlacement();
  world.peers.setSellable('SHIRT', 'dc-east', 9);
  order = await world.place();
  returnOrderId = await aReturn(order);
});
afterEach(() => world.close());

/** Requests a return at a counter, which asks no other subgraph, of goods that count as delivered. */
async function aReturn(of: PlacedOrder): Promise<string> {
  await world.rows(
    'update orders.order_line set allocated = 0, shipped = ordered, delivered = ordered, picked = ordered where order_id = $1',
    of.id,
  );
  const lines = [{ orderLineId: of.lines.get('SHIRT'), quantity: 1, reason: 'TOO_SMALL' }];
  const input = { idempotencyKey: randomUUID(), orderId: of.id, method: 'PARCEL', lines };
  const { requestReturn } = await world.run<{ requestReturn: { returnOrder: { id: string } | null; errors: unknown[] } }>(
    request,
    { input },
    holder(of),
  );
  if (!requestReturn.returnOrder) throw new Error(JSON.stringify(requestReturn.errors));
  return requestReturn.returnOrder.id;
}

const open = async (id: string, who: InternalContext, after?: string): Promise<Results> => {
  const stream = await world.subgraph.subscribe({ query: document, variables: { id, after } }, who);
  if (!(Symbol.asyncIterator in stream)) throw stream.errors?.[0] ?? new Error('no stream');
  return stream;
};
const next = async (stream: Results): Promise<Change | null> => {
  const { value, done } = await stream.next();
  if (done) return null;
  if (value.errors) throw value.errors[0];
  return (value.data as { returnChanged: Change }).returnChanged;
};
const tell = <T extends EventType>(type: T, payload: EventPayloads[T]) =>
  world.parts.bus.publish([
    {
      id: ids.next('evt'),
      type,
      version: 1,
      aggregate: `order:${order.id}`,
      at: new Date(),
      actor: 'guest',
      traceId: randomUUID(),
      payload,
    },
  ]);
const tracked = (id: string) =>
  tell('return-parcel.tracked', {
    parcelId: 'pcl_1',
    returnOrderId: id,
    orderId: order.id,
    status: 'IN_TRANSIT',
    occurredAt: new Date().toISOString(),
  });
const onTheWay = (id: string) => tell('return.in-transit', { returnOrderId: id, orderId: order.id });

test('tells its owner what happens to the return and to no other, and goes on behind a cursor', async () => {
  const live = await open(returnOrderId, holder(order), '0');
  await onTheWay('ret_another');
  await tracked(returnOrderId);
  await onTheWay(returnOrderId);

  const [first, second] = [await next(live), await next(live)];
  await live.return?.();
  const resumed = await open(returnOrderId, holder(order), first?.cursor);
  const again = await next(resumed);
  await resumed.return?.();

  expect([first, second]).toMatchObject([
    { kind: 'return-parcel.tracked', returnOrder: { id: returnOrderId } },
    { kind: 'return.in-transit', returnOrder: { id: returnOrderId } },
  ]);
  expect(again).toEqual(second);
});

test('staff follows it where it goes, and nobody elsewhere; a foreign one ends like one that is not', async () => {
  await tracked(returnOrderId);
  const there = await open(returnOrderId, associate('dc-east'), '0');
  const elsewhere = await open(returnOrderId, associate('store-nyc'), '0');
  const unknown = await open('ret_00000000000000000000000000', holder(order), '0');

  expect(await next(there)).toMatchObject({ returnOrder: { id: returnOrderId } });
  expect(await next(elsewhere)).toBeNull();
  expect(await next(unknown)).toBeNull();
  await there.return?.();
});

test('who may not see it any more is told nothing more', async () => {
  const live = await open(returnOrderId, shopper(order.customerId), '0');
  await tracked(returnOrderId);
  expect(await next(live)).toMatchObject({ kind: 'return-parcel.tracked' });

  await world.rows(`update orders.return_order set customer_id = 'cus_other' where id = $1`, returnOrderId);
  await onTheWay(returnOrderId);

  expect(await next(live)).toBeNull();
});

test('a cursor of another form is refused', async () => {
  await expect(open(returnOrderId, holder(order), 'x')).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});
