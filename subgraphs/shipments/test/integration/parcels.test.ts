import type { FulfilmentRelease } from '@baton/contracts';
import { aTrackingNumber, type Moved, type Operations, operations } from '../support/operations.ts';
import { anOrder, aShipmentsSubgraph, associate, carrier, key, orders, type Shipments, workOf } from '../support/shipments.ts';

let shipments: Shipments;
let does: Operations;
beforeAll(async () => {
  shipments = await aShipmentsSubgraph();
  does = operations(shipments);
});
afterAll(() => shipments.close());

async function packed(...quantities: number[]): Promise<{ work: FulfilmentRelease; parcelId: string; kinds(): Promise<string[]> }> {
  const order = anOrder({ quantities });
  await shipments.release(order);
  const work = workOf(order);
  const parcelId = await does.packed(work);
  const kinds = async () => (await shipments.events(`fulfilment:${work.fulfilmentId}`)).map(({ type }) => type).slice(4);
  return { work, parcelId, kinds };
}
const statusOf = async (id: string) =>
  (await shipments.test.query<{ status: string }>('select status from shipments.fulfilment where id = $1', [id]))[0]?.status;
const hour = (n: number): string => new Date(Date.UTC(2026, 10, 20, n)).toISOString();

test('a parcel leaves with its number, and the work order with its last parcel', async () => {
  const { work, parcelId, kinds } = await packed(2);
  const { parcel, errors } = await does.ship('dc-east', { parcelId, trackingNumber: '1z 999 aa1 01 2345 6784' });

  expect(errors).toEqual([]);
  expect(parcel).toMatchObject({
    status: 'HANDED_TO_CARRIER',
    carrier: 'ups',
    trackingNumber: '1Z999AA10123456784',
    trackingUrl: 'https://ups.example.com/track?n=1Z999AA10123456784',
  });
  expect(await statusOf(work.fulfilmentId)).toBe('SHIPPED');
  expect(await kinds()).toEqual(['parcel.shipped', 'fulfilment.shipped']);
  const [shipped] = (await shipments.events(`fulfilment:${work.fulfilmentId}`)).filter(({ type }) => type === 'parcel.shipped');
  expect(shipped?.payload).toMatchObject({
    parcelId,
    status: 'HANDED_TO_CARRIER',
    lines: [{ fulfilmentLineId: work.lines[0]?.fulfilmentLineId, quantity: 2, sku: 'SKU-1' }],
  });
});

test('two parcels: shipped when both left, delivered when both arrived', async () => {
  const order = anOrder({ quantities: [2] });
  await shipments.release(order);
  const work = workOf(order);
  const fulfilmentLineId = work.lines[0]?.fulfilmentLineId;
  await does.pick(work, { lines: [{ fulfilmentLineId, picked: 2 }] });
  const box = { lines: [{ fulfilmentLineId, quantity: 1 }] };
  const { fulfilment } = await does.pack(work, { parcels: [box, box] });
  const [first, second] = fulfilment?.parcels.map(({ id }) => ({ parcelId: id, trackingNumber: aTrackingNumber() })) ?? [];
  if (!first || !second) throw new Error('two parcels were packed');

  await does.ship('dc-east', first);
  expect(await statusOf(work.fulfilmentId)).toBe('READY_TO_SHIP');
  await does.track({ trackingNumber: first.trackingNumber, status: 'DELIVERED', occurredAt: hour(9) });
  expect(await statusOf(work.fulfilmentId)).toBe('READY_TO_SHIP');
  await does.ship('dc-east', second);
  expect(await statusOf(work.fulfilmentId)).toBe('SHIPPED');
  await does.track({ trackingNumber: second.trackingNumber, status: 'DELIVERED', occurredAt: hour(11) });
  expect(await statusOf(work.fulfilmentId)).toBe('DELIVERED');
});

test.each([
  ['a number that cannot be one', { trackingNumber: '??' }, ['trackingNumber']],
  ['a carrier that the retailer has not', { carrier: 'pigeon' }, ['carrier']],
  ['a service without a name', { service: ' ' }, ['service']],
])('%s is refused, and the parcel stays', async (_what, wrong, path) => {
  const { parcelId, work } = await packed(1);
  const { errors } = await does.ship('dc-east', { parcelId, trackingNumber: aTrackingNumber(), ...wrong });

  expect(errors).toMatchObject([{ __typename: 'InvalidInputError', path }]);
  expect(await statusOf(work.fulfilmentId)).toBe('READY_TO_SHIP');
});

test('a number is given once by its carrier; another carrier may use the same', async () => {
  const trackingNumber = aTrackingNumber();
  const [one, two, three] = [await packed(1), await packed(1), await packed(1)];
  await does.ship('dc-east', { parcelId: one.parcelId, trackingNumber });

  expect((await does.ship('dc-east', { parcelId: two.parcelId, trackingNumber })).errors).toMatchObject([
    { __typename: 'InvalidInputError', path: ['trackingNumber'] },
  ]);
  expect((await does.ship('dc-east', { parcelId: three.parcelId, trackingNumber, carrier: 'dhl' })).errors).toEqual([]);
  const ambiguous = await does.track({ trackingNumber, status: 'IN_TRANSIT', occurredAt: hour(2) });
  expect(ambiguous.errors).toMatchObject([{ __typename: 'InvalidInputError', path: ['carrier'] }]);
  const named = await does.track({ trackingNumber, carrier: 'dhl', status: 'IN_TRANSIT', occurredAt: hour(2) });
  expect(named.parcel).toMatchObject({ id: three.parcelId, status: 'IN_TRANSIT' });
});

test('of two parcels that leave under one number at once, one does', async () => {
  const trackingNumber = aTrackingNumber();
  const boxes = await Promise.all([packed(1), packed(1), packed(1), packed(1)]);
  const answers = await Promise.all(boxes.map(({ parcelId }) => does.ship('dc-east', { parcelId, trackingNumber })));

  expect(answers.map(({ errors }) => errors[0]?.__typename ?? 'shipped').sort()).toEqual([
    'InvalidInputError',
    'InvalidInputError',
    'InvalidInputError',
    'shipped',
  ]);
});

test('a parcel leaves once, and only from its own location', async () => {
  const { parcelId } = await packed(1);
  const foreign = await does.ship('dc-east', { parcelId, trackingNumber: aTrackingNumber() }, associate('store-nyc'));
  expect(foreign.errors).toMatchObject([{ __typename: 'NotFoundError', path: ['parcelId'] }]);
  await does.ship('dc-east', { parcelId, trackingNumber: aTrackingNumber() });

  const again = await does.ship('dc-east', { parcelId, trackingNumber: aTrackingNumber() });
  expect(again.errors).toMatchObject([{ __typename: 'InvalidTransitionError', status: 'HANDED_TO_CARRIER', allowedActions: [] }]);
});

const day = [
  ['HANDED_TO_CARRIER', 1, 'Picked up'],
  ['IN_TRANSIT', 2, 'Departed'],
  ['IN_TRANSIT', 5, 'Arrived'],
  ['OUT_FOR_DELIVERY', 8, null],
  ['DELIVERED', 12, 'Front door'],
  ['IN_TRANSIT', 13, 'Scanned at depot'],
] as const;

async function tell(order: readonly number[]): Promise<{ told: Moved; work: FulfilmentRelease }> {
  const { parcelId, work } = await packed(1);
  const trackingNumber = aTrackingNumber();
  await does.ship('dc-east', { parcelId, trackingNumber });
  let told: Moved | undefined;
  for (const index of order) {
    const [status, at, description] = day[index] ?? day[0];
    told = await does.track({ trackingNumber, status, occurredAt: hour(at), description });
  }
  if (!told) throw new Error('nothing was told');
  return { told, work };
}

test.each([[[0, 1, 2, 3, 4, 5]], [[5, 4, 3, 2, 1, 0]], [[4, 0, 5, 0, 2, 4, 1, 3, 5, 4]]])(
  'told in the order %j: one status, one timeline, delivered once',
  async (order) => {
    const { told, work } = await tell(order);

    expect(told.parcel).toMatchObject({
      status: 'DELIVERED',
      exception: 'SCAN_AFTER_END',
      events: day.map(([status, at, description]) => ({ status, occurredAt: hour(at), description })),
    });
    expect(await statusOf(work.fulfilmentId)).toBe('DELIVERED');
    const kinds = (await shipments.events(`fulfilment:${work.fulfilmentId}`)).map(({ type }) => type);
    expect(kinds.filter((kind) => kind === 'parcel.delivered')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'fulfilment.delivered')).toHaveLength(1);
  },
);

test('an event is emitted only when the status changes', async () => {
  const { work } = await tell([0, 1, 2, 3]);
  const tracked = (await shipments.events(`fulfilment:${work.fulfilmentId}`)).filter(({ type }) => type === 'parcel.tracked');
  expect(tracked.map(({ payload }) => [payload['status'], payload['occurredAt']])).toEqual([
    ['IN_TRANSIT', hour(2)],
    ['OUT_FOR_DELIVERY', hour(8)],
  ]);
});

test('what a carrier tells of a number before the parcel leaves takes effect when it leaves', async () => {
  const { parcelId, work, kinds } = await packed(1);
  const trackingNumber = aTrackingNumber();
  const early = await does.track({ trackingNumber, carrier: 'ups', status: 'DELIVERED', occurredAt: hour(3), description: 'Left at desk' });
  expect(early).toEqual({ parcel: null, errors: [expect.objectContaining({ __typename: 'NotFoundError', path: ['trackingNumber'] })] });
  await does.track({ trackingNumber, status: 'DELIVERED', occurredAt: hour(3), description: 'Left at desk' });
  await does.track({ trackingNumber, carrier: 'dhl', status: 'LOST', occurredAt: hour(4) });

  const { parcel } = await does.ship('dc-east', { parcelId, trackingNumber });

  expect(parcel).toMatchObject({ status: 'DELIVERED', exception: null, events: [{ status: 'DELIVERED', description: 'Left at desk' }] });
  expect(await statusOf(work.fulfilmentId)).toBe('DELIVERED');
  expect(await kinds()).toEqual(['parcel.shipped', 'fulfilment.shipped', 'parcel.tracked', 'parcel.delivered', 'fulfilment.delivered']);
});

test('an event that races the shipment of its parcel is never lost', async () => {
  for (let round = 0; round < 8; round++) {
    const { parcelId } = await packed(1);
    const trackingNumber = aTrackingNumber();
    await Promise.all([
      does.ship('dc-east', { parcelId, trackingNumber }),
      does.track({ trackingNumber, carrier: 'ups', status: 'IN_TRANSIT', occurredAt: hour(2) }),
    ]);
    expect(await shipments.test.query('select status from shipments.parcel where id = $1', [parcelId])).toEqual([{ status: 'IN_TRANSIT' }]);
  }
});

test("a carrier's event is answered the same when it is sent again under its key", async () => {
  const { parcelId } = await packed(1);
  const trackingNumber = aTrackingNumber();
  await does.ship('dc-east', { parcelId, trackingNumber });
  const input = { idempotencyKey: key(), trackingNumber, status: 'IN_TRANSIT', occurredAt: hour(1) };

  const [first, again] = [await does.track(input), await does.track(input)];
  expect(again).toEqual(first);
});

test.each([
  ['packing', { status: 'PACKED' }, ['status']],
  ['the far future', { occurredAt: '2027-01-01T00:00:00Z' }, ['occurredAt']],
  ['a novel', { description: 'x'.repeat(501) }, ['description']],
  ['no number', { trackingNumber: '' }, ['trackingNumber']],
])('a carrier that tells of %s is refused', async (_what, wrong, path) => {
  const { errors } = await does.track({ trackingNumber: aTrackingNumber(), status: 'IN_TRANSIT', occurredAt: hour(1), ...wrong });
  expect(errors).toMatchObject([{ __typename: 'InvalidInputError', path }]);
});

const issue = (input: object) =>
  shipments.run<{ issueReturnParcel: { parcelId: string; trackingNumber: string } }>(
    'mutation ($input: IssueReturnParcelInput!) { issueReturnParcel(input: $input) { parcelId trackingNumber } }',
    { input },
    orders(),
  );
const aReturn = () => {
  const order = anOrder({ quantities: [1] });
  const from = { name: 'Ada Example', line1: '1 Main St', city: 'New York', region: 'NY', postalCode: '10001', countryCode: 'US' };
  const returnOrderId = order.orderId.replace('ord_', 'ret_');
  return {
    returnOrderId,
    orderId: order.orderId,
    customerId: order.customerId,
    destination: 'dc-east',
    from,
    lines: [{ orderLineId: workOf(order).lines[0]?.orderLineId, quantity: 1 }],
  };
};

test('a return gets one parcel with one number, however often it is asked for, and the carrier follows it', async () => {
  const input = aReturn();
  const answers = await Promise.all(Array.from({ length: 5 }, () => issue(input)));

  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const trackingNumber = answers[0]?.issueReturnParcel.trackingNumber ?? '';
  expect(trackingNumber).toMatch(/^RR\d{9}US$/);
  const { parcel } = await does.track({ trackingNumber, status: 'IN_TRANSIT', occurredAt: hour(1) }, carrier());
  expect(parcel).toMatchObject({ status: 'IN_TRANSIT' });
  expect(await shipments.events(`parcel:${parcel?.id}`)).toEqual([
    {
      type: 'return-parcel.tracked',
      payload: {
        parcelId: parcel?.id,
        returnOrderId: input.returnOrderId,
        orderId: input.orderId,
        status: 'IN_TRANSIT',
        occurredAt: hour(1),
      },
    },
  ]);
});

test("a void label is nobody's: not followed, not shown, and a late request for it is refused", async () => {
  const input = aReturn();
  const voidIt = () =>
    shipments.run('mutation ($id: ID!) { voidReturnParcel(returnOrderId: $id) { voided } }', { id: input.returnOrderId }, orders());
  const { issueReturnParcel: issued } = await issue(input);

  expect(await voidIt()).toEqual({ voidReturnParcel: { voided: true } });
  expect(await voidIt()).toEqual({ voidReturnParcel: { voided: false } });
  expect((await does.track({ trackingNumber: issued.trackingNumber, status: 'IN_TRANSIT', occurredAt: hour(1) })).errors).toMatchObject([
    { __typename: 'NotFoundError' },
  ]);
  expect(await shipments.test.query('select label_zpl from shipments.parcel where id = $1', [issued.parcelId])).toEqual([
    { label_zpl: null },
  ]);
  const never = aReturn();
  await shipments.run('mutation ($id: ID!) { voidReturnParcel(returnOrderId: $id) { voided } }', { id: never.returnOrderId }, orders());
  await expect(issue(never)).rejects.toThrow('INTERNAL');
  expect(await shipments.test.query('select 1 from shipments.parcel where return_order_id = $1', [never.returnOrderId])).toEqual([]);
});
