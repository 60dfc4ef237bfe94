import type { OrderReleased } from '@baton/contracts';
import { type Operations, operations } from '../support/operations.ts';
import { anOrder, anonymous, aShipmentsSubgraph, associate, key, type Shipments, shopper, support, workOf } from '../support/shipments.ts';

let shipments: Shipments;
let does: Operations;
beforeAll(async () => {
  shipments = await aShipmentsSubgraph();
  does = operations(shipments);
});
afterAll(() => shipments.close());

const PICKUP = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Order { fulfilments { status allowedActions pickup { code readyAt expiresAt } } } } }`;
type Seen = { status: string; allowedActions: string[]; pickup: { code: string | null; readyAt: string; expiresAt: string } | null };

async function seen(orderId: string, context: Parameters<Shipments['run']>[2]): Promise<Seen | undefined> {
  const { _entities } = await shipments.run<{ _entities: { fulfilments: Seen[] }[] }>(
    PICKUP,
    { r: [{ __typename: 'Order', id: orderId }] },
    context,
  );
  return _entities[0]?.fulfilments[0];
}

async function ready(
  method: 'PICKUP' | 'CURBSIDE' = 'PICKUP',
): Promise<{ order: OrderReleased; work: ReturnType<typeof workOf>; code: string }> {
  const order = anOrder({ method, location: 'store-nyc', service: null, quantities: [2] });
  await shipments.release(order);
  const work = workOf(order);
  await does.pick(work, { lines: [{ fulfilmentLineId: work.lines[0]?.fulfilmentLineId, picked: 2 }] });
  await does.ready(work);
  const code = (await seen(order.orderId, shopper(order.customerId)))?.pickup?.code;
  if (!code) throw new Error('the shopper was given no code');
  return { order, work, code };
}

test("the shopper and whoever holds the order's token see the code, staff sees when and never the code", async () => {
  const { order, code } = await ready();
  const pickup = { readyAt: '2026-11-22T12:00:00.000Z', expiresAt: '2026-11-30T01:00:00.000Z' };

  expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/);
  expect(await seen(order.orderId, anonymous([`order:${order.orderId}`]))).toEqual({
    status: 'READY_FOR_PICKUP',
    allowedActions: ['HAND_OVER'],
    pickup: { code, ...pickup },
  });
  for (const staff of [associate('store-nyc'), support()])
    expect((await seen(order.orderId, staff))?.pickup).toEqual({ code: null, ...pickup });
});

test('the code hands the goods over, once, with what they are', async () => {
  const { work, code } = await ready('CURBSIDE');
  const input = { idempotencyKey: key(), pickupCode: ` ${code.toLowerCase()} ` };

  expect(await does.handOver(work, input)).toMatchObject({ fulfilment: { status: 'HANDED_OVER' }, errors: [] });
  expect(await does.handOver(work, input)).toMatchObject({ fulfilment: { status: 'HANDED_OVER' }, errors: [] });
  expect((await does.handOver(work, { pickupCode: code })).errors).toMatchObject([
    { __typename: 'InvalidTransitionError', status: 'HANDED_OVER', allowedActions: [] },
  ]);
  const handed = (await shipments.events(`fulfilment:${work.fulfilmentId}`)).filter(({ type }) => type === 'fulfilment.handed-over');
  expect(handed).toEqual([
    {
      type: 'fulfilment.handed-over',
      payload: expect.objectContaining({
        status: 'HANDED_OVER',
        lines: [expect.objectContaining({ quantity: 2, sku: 'SKU-1', location: 'store-nyc' })],
      }),
    },
  ]);
});

test('five wrong codes lock the pickup, also against the right one', async () => {
  const { work, code } = await ready();
  const wrong = code === 'AAAAAA' ? 'BBBBBB' : 'AAAAAA';
  const left: (number | undefined)[] = [];
  for (let attempt = 0; attempt < 6; attempt++) left.push((await does.handOver(work, { pickupCode: wrong })).errors[0]?.attemptsLeft);

  expect(left).toEqual([4, 3, 2, 1, 0, 0]);
  expect((await does.handOver(work, { pickupCode: code })).errors).toMatchObject([
    { __typename: 'WrongPickupCodeError', attemptsLeft: 0, path: ['pickupCode'] },
  ]);
  expect(await shipments.test.query('select status from shipments.fulfilment where id = $1', [work.fulfilmentId])).toEqual([
    { status: 'READY_FOR_PICKUP' },
  ]);
});

test('a wrong code that is sent again under its key costs one attempt', async () => {
  const { work } = await ready();
  const input = { idempotencyKey: key(), pickupCode: 'WRONG2' };
  const [first, again] = [await does.handOver(work, input), await does.handOver(work, input)];

  expect(first.errors).toMatchObject([{ attemptsLeft: 4 }]);
  expect(again).toEqual(first);
});

test('twenty guesses at once cost no more than five attempts, and at most one answer hands over', async () => {
  const { work, code } = await ready();
  const guesses = Array.from({ length: 20 }, (_, n) => (n === 10 ? code : `AAAAA${(n % 8) + 2}`));
  const answers = await Promise.all(guesses.map((pickupCode) => does.handOver(work, { pickupCode })));

  expect(answers.filter(({ fulfilment }) => fulfilment).length).toBeLessThanOrEqual(1);
  const [pickup] = await shipments.test.query<{ attempts: number }>('select attempts from shipments.pickup where fulfilment_id = $1', [
    work.fulfilmentId,
  ]);
  expect(pickup?.attempts).toBeLessThanOrEqual(5);
});

test('a pickup that is not ready cannot be handed over, and what is shipped is never collected', async () => {
  const order = anOrder({ method: 'PICKUP', location: 'store-nyc', quantities: [1] }, { quantities: [1] });
  await shipments.release(order);
  const [collected, shipped] = order.fulfilments;
  if (!collected || !shipped) throw new Error('two work orders');

  expect((await does.handOver(collected, { pickupCode: 'AAAAAA' })).errors).toMatchObject([
    { __typename: 'InvalidTransitionError', status: 'RELEASED' },
  ]);
  await does.pick(shipped, { lines: [{ fulfilmentLineId: shipped.lines[0]?.fulfilmentLineId, picked: 1 }] });
  expect((await does.ready(shipped)).errors).toMatchObject([
    { __typename: 'InvalidTransitionError', status: 'PICKING', allowedActions: ['MARK_READY_TO_SHIP'] },
  ]);
});
