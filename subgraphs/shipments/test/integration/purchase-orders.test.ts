/**
 * Purchase orders: what is released to a vendor goes out, is answered, is sent, and is taken back from one who is silent. Seen to fail: an answer that came as
 * its time was over was taken and its units given to somebody else as well, with `for update` left out of `lock-fulfilment`, and with
 * `for update of f skip locked` left out of `lock-due-purchase-orders`; firm work was cancelled, without `isCancellable` in `withdraw`.
 */
import { randomBytes } from 'node:crypto';
import { idSource, systemClock } from '@baton/kernel';
import { lockFulfilment } from '../../src/persistence/fulfilment-repository.ts';
import { expirePurchaseOrders } from '../../src/use-cases/expire-purchase-orders.ts';
import { aTrackingNumber, type Operations, operations } from '../support/operations.ts';
import { aShipmentsSubgraph, ids, key, type Shipments } from '../support/shipments.ts';
import { type Bought, buyer, cancel, type Purchasing, purchasing, vendor } from '../support/vendors.ts';

const hourMs = 3_600_000;
let shipments: Shipments;
let does: Operations;
let buys: Purchasing;
beforeAll(async () => {
  shipments = await aShipmentsSubgraph();
  does = operations(shipments);
  buys = purchasing(shipments);
  expect(await buys.agree()).toMatchObject({ errors: [] });
  expect(await buys.agree({ location: 'vendor-loose', cancellableUntil: 'SHIPPED' })).toMatchObject({ errors: [] });
  expect(await buys.costs([{ sku: 'SKU-1', unitCost: '800.00' }])).toMatchObject({ errors: [] });
});
afterAll(() => shipments.close());

const kinds = async ({ aggregate }: Bought) => (await shipments.events(aggregate)).map(({ type }) => type);
const last = async ({ aggregate }: Bought) => (await shipments.events(aggregate)).at(-1);
const lineOf = ({ work }: Bought) => work.lines[0]?.fulfilmentLineId ?? '';
const expire = () => expirePurchaseOrders({ database: shipments.database, clock: shipments.clock, ids });
/** The time until which a purchase order has to be answered, or sent, and a minute. */
async function pass({ id }: Bought, until: 'acknowledgeBy' | 'shipBy'): Promise<void> {
  const order = await buys.order(id, buyer());
  shipments.clock.advance(Date.parse(order?.[until] ?? '') - shipments.clock.now().getTime() + 60_000);
}

test('what is released to a vendor is a purchase order, once, that says what was agreed and not where it goes', async () => {
  const bought = await buys.released([2, 1]);
  await shipments.release(bought.order);

  const order = await buys.order(bought.id);
  expect(order).toMatchObject({
    ...{
      number: expect.stringMatching(/^PO-\d{6}$/),
      status: 'PLACED',
      allowedActions: ['ACKNOWLEDGE', 'INVOICE'],
      isCancellable: true,
      total: null,
    },
    // Sunday noon: two hours and two days of nine to five, from Monday on.
    ...{ acknowledgeBy: '2026-11-23T11:00:00.000Z', shipBy: '2026-11-24T17:00:00.000Z', missed: null },
    lines: [
      { ordered: 2, unitCost: { amount: '800.00' } },
      { ordered: 1, unitCost: null },
    ],
  });
  expect(order?.document).toContain(`PURCHASE ORDER ${order?.number}\n`);
  expect(order?.document).toMatch(/SKU-1 +2 +800\.00 +1600\.00\n/);
  expect(await kinds(bought)).toEqual(['fulfilment.released', 'purchase-order.placed']);
  expect((await last(bought))?.payload).toMatchObject({
    ...{ purchaseOrderId: bought.id, number: order?.number, location: 'vendor-piano', acknowledgeBy: order?.acknowledgeBy },
    lines: [{ sku: 'SKU-1', quantity: 2, unitCost: { amount: '800.00', currencyCode: 'USD' } }, { unitCost: null }],
  });
});

test('a vendor sees and answers his own only, and no other work is a purchase order', async () => {
  const bought = await buys.released();
  const { work } = await buys.released([1], 'dc-east');

  expect(await buys.order(bought.id, vendor('vendor-loose'))).toBeNull();
  expect(await buys.acknowledge(bought.id, undefined, vendor('vendor-loose'))).toMatchObject({
    errors: [{ __typename: 'NotFoundError', path: ['purchaseOrderId'] }],
  });
  expect(await buys.acknowledge(`pur${work.fulfilmentId.slice(3)}`, undefined, buyer())).toMatchObject({
    errors: [{ __typename: 'NotFoundError' }],
  });
  expect(await buys.order(`pur${work.fulfilmentId.slice(3)}`, buyer())).toBeNull();
  expect(await buys.order(bought.id)).toMatchObject({ status: 'PLACED' });
});

test('all of it is sent: it is firm, and the customer can cancel no more', async () => {
  const bought = await buys.released([2]);
  expect(await cancel(shipments, bought, 1)).toBe('WITHDRAWN');

  expect(await buys.acknowledge(bought.id)).toMatchObject({
    errors: [],
    purchaseOrder: { status: 'FIRM', isCancellable: false, lines: [{ cancelled: 1 }] },
  });
  expect(await cancel(shipments, bought, 1)).toBe('TOO_LATE');
  expect(await buys.acknowledge(bought.id)).toMatchObject({
    errors: [{ __typename: 'InvalidTransitionError', status: 'FIRM', allowedActions: ['INVOICE'] }],
  });
  expect(await kinds(bought)).toEqual([
    ...['fulfilment.released', 'purchase-order.placed', 'fulfilment.withdrawn', 'purchase-order.cancelled'],
    ...['fulfilment.acknowledged', 'purchase-order.acknowledged'],
  ]);
});

test('where the terms say so, it can be cancelled until it is picked', async () => {
  const bought = await buys.released([2], 'vendor-loose');
  expect(await buys.acknowledge(bought.id, undefined, vendor('vendor-loose'))).toMatchObject({ purchaseOrder: { status: 'ACKNOWLEDGED' } });

  expect(await cancel(shipments, bought, 2)).toBe('WITHDRAWN');
  expect(await buys.order(bought.id, buyer())).toMatchObject({ status: 'CANCELLED', lines: [{ cancelled: 2 }] });
  expect((await last(bought))?.payload).toMatchObject({ status: 'CANCELLED', lines: [{ quantity: 2 }] });
});

test('a part is refused and the rest comes later: the events of any unit, so that orders sources and promises anew', async () => {
  const bought = await buys.released([2]);
  const expectedShipAt = '2026-12-01T15:00:00.000Z';
  const refused = [{ lineId: lineOf(bought), quantity: 1 }];
  const answer = { idempotencyKey: key(), decision: 'PARTIAL', reason: 'NOT_FOUND', refused, expectedShipAt };

  const first = await buys.acknowledge(bought.id, answer);
  expect(first).toMatchObject({ purchaseOrder: { status: 'FIRM', expectedShipAt, shipBy: expectedShipAt, lines: [{ refused: 1 }] } });
  expect(await buys.acknowledge(bought.id, answer)).toEqual(first);
  const events = (await shipments.events(bought.aggregate)).slice(2);
  expect(events).toMatchObject([
    { type: 'fulfilment.rejected', payload: { reason: 'NOT_FOUND', location: 'vendor-piano', lines: [{ quantity: 1 }] } },
    { type: 'fulfilment.acknowledged' },
    { type: 'fulfilment.rescheduled', payload: { was: bought.work.dispatchBy, dispatchBy: expectedShipAt } },
    { type: 'purchase-order.acknowledged', payload: { expectedShipAt, lines: [{ accepted: 1, refused: 1 }] } },
  ]);
});

test('nothing is sent', async () => {
  const bought = await buys.released([2]);

  expect(await buys.acknowledge(bought.id, { decision: 'REJECT' })).toMatchObject({
    errors: [{ __typename: 'InvalidInputError', path: ['reason'] }],
  });
  expect(await buys.acknowledge(bought.id, { decision: 'REJECT', reason: 'NO_CAPACITY' })).toMatchObject({
    purchaseOrder: { status: 'REFUSED' },
  });
  expect((await kinds(bought)).slice(2)).toEqual(['fulfilment.rejected', 'purchase-order.acknowledged']);
});

test('a vendor ships as any unit does, and the purchase order follows', async () => {
  const bought = await buys.released([2]);
  const parcelId = await does.packed(bought.work);
  expect(await buys.order(bought.id)).toMatchObject({ status: 'FIRM' });

  expect(await does.ship('vendor-loose', { parcelId, trackingNumber: aTrackingNumber() })).toMatchObject({
    errors: [{ __typename: 'NotFoundError' }],
  });
  expect(await does.ship('', { parcelId, trackingNumber: aTrackingNumber() }, vendor())).toMatchObject({ errors: [] });
  expect(await buys.order(bought.id)).toMatchObject({ status: 'SHIPPED', lines: [{ shipped: 2 }] });
  expect(await cancel(shipments, bought, 1)).toBe('TOO_LATE');
});

test('silence is waited out in the hours that the vendor works, then its units go elsewhere, once, however many look', async () => {
  const bought = await buys.released([2]);
  shipments.clock.advance(20 * hourMs);
  await expire();
  expect(await buys.order(bought.id)).toMatchObject({ status: 'PLACED' });

  await pass(bought, 'acknowledgeBy');
  await Promise.all([1, 2, 3].map(expire));

  expect(await buys.order(bought.id)).toMatchObject({ status: 'EXPIRED', missed: 'ACKNOWLEDGE', lines: [{ refused: 2 }] });
  expect((await shipments.events(bought.aggregate)).slice(2)).toMatchObject([
    { type: 'fulfilment.rejected', payload: { status: 'REJECTED', reason: 'SILENT', lines: [{ quantity: 2 }] } },
    { type: 'purchase-order.expired', payload: { status: 'EXPIRED', missed: 'ACKNOWLEDGE', lines: [{ quantity: 2 }] } },
  ]);
  expect(await buys.acknowledge(bought.id)).toMatchObject({ errors: [{ __typename: 'InvalidTransitionError', status: 'EXPIRED' }] });
  const audited = await shipments.test.query('select actor from shipments.audit where target = $1 and action = $2', [
    bought.id,
    'expirePurchaseOrder',
  ]);
  expect(audited).toEqual([{ actor: 'service:shipments' }]);
});

test('an answer and the end of its time: exactly one wins, and the other is told', async () => {
  const each = await Promise.all(Array.from({ length: 12 }, () => buys.released([1])));
  // All of them went out at one moment.
  if (each[0]) await pass(each[0], 'acknowledgeBy');

  const answers = await Promise.all(
    each.flatMap((bought, place) => [...(place % 2 ? [expire()] : []), buys.acknowledge(bought.id), expire()]),
  );

  for (const bought of each) {
    const order = await buys.order(bought.id);
    const answered = answers.find((answer) => answer?.purchaseOrder?.id === bought.id);
    const events = await kinds(bought);
    expect([order?.status, events.filter((type) => /acknowledged|expired/.test(type))]).toEqual(
      answered ? ['FIRM', ['fulfilment.acknowledged', 'purchase-order.acknowledged']] : ['EXPIRED', ['purchase-order.expired']],
    );
  }
  const refused = answers.flatMap((answer) => answer?.errors ?? []);
  expect(refused.every(({ status }) => status === 'EXPIRED')).toBe(true);
});

test('an answer that is being written as its time runs out is what holds', async () => {
  const [answered, expired] = [await buys.released([1]), await buys.released([1])];
  await pass(expired, 'acknowledgeBy');
  // The answer has the lock: who looks for silence passes it by.
  await shipments.database.transaction(async (tx) => {
    await lockFulfilment(tx, answered.work.fulfilmentId, { everywhere: true, locations: [] });
    await expire();
  });
  expect(await buys.order(answered.id)).toMatchObject({ status: 'PLACED' });
  expect(await buys.order(expired.id)).toMatchObject({ status: 'EXPIRED' });
  expect(await buys.acknowledge(answered.id)).toMatchObject({ purchaseOrder: { status: 'FIRM' } });
  await expire();
  expect(await buys.order(answered.id)).toMatchObject({ status: 'FIRM' });
});

test('a look that dies leaves nothing behind, and the next one does all of it', async () => {
  const bought = await buys.released([2]);
  await pass(bought, 'acknowledgeBy');
  const fine = idSource(systemClock, () => randomBytes(10));
  const dying = { next: (prefix: Parameters<typeof fine.next>[0]) => (prefix === 'aud' ? fail() : fine.next(prefix)) };

  await expect(expirePurchaseOrders({ database: shipments.database, clock: shipments.clock, ids: dying })).rejects.toThrow('died');
  expect(await buys.order(bought.id)).toMatchObject({ status: 'PLACED', missed: null });
  expect(await kinds(bought)).toHaveLength(2);
  await expire();
  expect(await buys.order(bought.id)).toMatchObject({ status: 'EXPIRED' });
});
const fail = (): never => {
  throw new Error('died');
};

test('what was acknowledged and not picked in time is taken back; what is packed is asked after', async () => {
  const [idle, half, packed] = [await buys.released([2]), await buys.released([2]), await buys.released([2])];
  await buys.acknowledge(idle.id);
  await buys.acknowledge(half.id);
  await does.packed(packed.work);
  await pass(idle, 'shipBy');
  await expire();

  expect(await buys.order(idle.id)).toMatchObject({ status: 'EXPIRED', missed: 'SHIP' });
  expect(await buys.order(half.id)).toMatchObject({ status: 'EXPIRED', missed: 'SHIP' });
  expect(await buys.order(packed.id)).toMatchObject({ status: 'FIRM', overdueAt: shipments.clock.now().toISOString() });
  await expire();
  expect((await kinds(packed)).filter((type) => type === 'purchase-order.overdue')).toHaveLength(1);
  expect((await buys.page('first: 10, filter: { isOverdue: true }')).nodes.map(({ id }) => id)).toEqual([packed.id]);
});

test('work that somebody holds back is not silence: its time begins anew', async () => {
  const bought = await buys.released([1]);
  const hold = 'mutation ($input: HoldFulfilmentInput!) { holdFulfilment(input: $input) { errors { __typename } } }';
  await shipments.run(hold, { input: { idempotencyKey: key(), fulfilmentId: bought.work.fulfilmentId, reason: 'FRAUD' } }, buyer());
  await pass(bought, 'acknowledgeBy');
  await expire();

  const order = await buys.order(bought.id);
  expect(order?.status).toBe('PLACED');
  expect(Date.parse(order?.acknowledgeBy ?? '')).toBeGreaterThan(shipments.clock.now().getTime());
});

test('purchase orders are listed page by page, by vendor and status, each vendor his own', async () => {
  const all = await buys.page('first: 100');
  const paged: string[] = [];
  for (let after = '', isMore = true; isMore; ) {
    const { nodes, pageInfo } = await buys.page(`first: 5${after}`);
    paged.push(...nodes.map(({ id }) => id));
    [after, isMore] = [`, after: "${pageInfo.endCursor}"`, pageInfo.hasNextPage];
  }
  expect(paged).toEqual(all.nodes.map(({ id }) => id));
  const sent = await buys.page('last: 100, filter: { status: [SHIPPED, FIRM] }');
  expect(sent.nodes).toEqual(all.nodes.filter(({ status }) => status === 'SHIPPED' || status === 'FIRM'));

  const loose = await buys.page('last: 100', vendor('vendor-loose'));
  expect(loose.nodes.map(({ status }) => status)).toEqual(['CANCELLED']);
  expect((await buys.page('first: 100, filter: { location: "vendor-loose" }', buyer())).nodes).toEqual(loose.nodes);
});
