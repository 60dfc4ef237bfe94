/**
 * What vendors send themselves, by the graph alone and with the operations that the playground shows: the customer sees one order. Only time is made to pass
 * behind the door.
 */
import { eventually, type GraphClient, type TestDatabase, waitUntil } from '@baton/testing';
import { type GuardedWorld, guardedWorld } from '../../security/support/guarded-world.ts';
import { run as journey, runExample as run } from '../journey/operations.ts';
import {
  deliver,
  followedTo,
  followUntil,
  key,
  lineOf,
  newYork,
  order,
  type Placed,
  place,
  released,
  stand,
  trackingNumber,
} from '../journey/work.ts';

const location = 'vendor-piano';
const sku = 'PIANO-U1-BLACK';
let world: GuardedWorld;
let vendor: GraphClient;
let operator: GraphClient;
beforeAll(async () => {
  world = await guardedWorld({ BATON_LOG_LEVEL: 'warn', BATON_SHIPMENTS_VENDORS_EVERY_MS: '100' });
  operator = await world.as('operator');
  vendor = await world.as('vendor', { location });
  const hours = { timeZone: 'America/Chicago', opensAt: '08:00', closesAt: '17:00', holidayRegion: 'US-TN' };
  const terms = { location, name: 'Nashville piano works', currencyCode: 'USD', hours, costTolerancePercent: '2' };
  const agreed = { ...terms, acknowledgeWithinMinutes: 240, shipWithinMinutes: 1620 };
  expect(await run(operator, 'AgreeVendorTerms', { input: { idempotencyKey: key(), ...agreed } })).toMatchObject({
    agreeVendorTerms: { vendor: { costTolerancePercent: '2.00' }, errors: [] },
  });
  const costs = [{ sku, unitCost: '2900.00' }];
  expect(await run(operator, 'SetVendorCosts', { input: { idempotencyKey: key(), location, costs } })).toMatchObject({
    setVendorCosts: { vendor: { costs: [{ unitCost: { amount: '2900.00' } }] } },
  });
  await stand(world, sku, location, 20);
}, 120_000);
afterAll(() => world?.stop());

interface PurchaseOrder {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly document: string;
  readonly shipTo: { readonly name: string; readonly line1: string } | null;
  readonly fulfilment: { readonly id: string };
  readonly lines: readonly { readonly id: string; readonly ordered: number }[];
}
/** A customer's order that the vendor is to send, and what the vendor sees of it. */
async function bought(quantity: number): Promise<{ placed: Placed; purchase: PurchaseOrder }> {
  const lines = [{ sku, quantity, requireLocation: location }];
  const placed = await place(world.anonymous, order([{ method: 'SHIP', service: 'STANDARD', address: newYork, lines }]));
  const [work] = (await released(world.anonymous, placed, 1)).fulfilments;
  const purchase = await seen(work?.id ?? '', ['PLACED']);
  if (!purchase) throw new Error('no purchase order');
  return { placed, purchase };
}
async function seen(fulfilmentId: string, status: readonly string[]): Promise<PurchaseOrder | undefined> {
  const { purchaseOrders } = await run<{ purchaseOrders: { nodes: PurchaseOrder[] } }>(vendor, 'PurchaseOrders', { status });
  return purchaseOrders.nodes.find(({ fulfilment }) => fulfilment.id === fulfilmentId);
}
const acknowledge = (purchaseOrderId: string, answer: object) =>
  run<{ acknowledgePurchaseOrder: { purchaseOrder: { status: string } | null; errors: { status?: string }[] } }>(
    vendor,
    'AcknowledgePurchaseOrder',
    {
      input: { idempotencyKey: key(), purchaseOrderId, ...answer },
    },
  );
/** As any unit picks, packs and ships, with the vendor's own token; answers the number of the parcel. */
async function ship({ fulfilment: { id: fulfilmentId }, lines }: PurchaseOrder): Promise<string> {
  const all = lines.map(({ id, ordered }) => ({ fulfilmentLineId: id, picked: ordered }));
  await journey(vendor, 'Pick', { input: { idempotencyKey: key(), fulfilmentId, lines: all } });
  const parcels = [{ lines: all.map(({ fulfilmentLineId, picked }) => ({ fulfilmentLineId, quantity: picked })) }];
  const packed = await journey(vendor, 'ReadyToShip', { input: { idempotencyKey: key(), fulfilmentId, parcels } });
  const parcelId = packed.markReadyToShip.fulfilment?.parcels[0]?.id;
  const number = trackingNumber();
  const input = { idempotencyKey: key(), parcelId, carrier: 'ups', service: 'ground', trackingNumber: number };
  expect((await journey(vendor, 'Ship', { input })).shipParcel.errors).toEqual([]);
  return number;
}
/** Elsewhere than at the vendor, with all that he does not send. */
const elsewhere = (placed: Placed, quantity: number) =>
  followUntil(world.anonymous, placed, 'sourced without the vendor', ({ fulfilments }) =>
    fulfilments.some(
      (each) =>
        each.location.code !== location &&
        each.status !== 'PLANNED' &&
        each.lines.reduce((sum, line) => sum + line.quantity, 0) === quantity,
    ),
  );
/** The vendor's time is over. */
const timeIsOver = (database: TestDatabase, { id }: PurchaseOrder) =>
  database.query(
    'update shipments.purchase_order set placed_at = now() - interval $$1 day$$, acknowledge_by = now(), due_at = now() where id = $1',
    [id],
  );

test('a vendor answers, sends and is paid; his price is not the one that was agreed, and somebody decides', async () => {
  const { placed, purchase } = await bought(2);
  expect(purchase).toMatchObject({ number: expect.stringMatching(/^PO-/), shipTo: { name: newYork.name, line1: newYork.line1 } });
  expect(purchase.document).not.toContain(newYork.line1);
  expect(await acknowledge(purchase.id, { decision: 'ACCEPT' })).toMatchObject({
    acknowledgePurchaseOrder: { purchaseOrder: { status: 'FIRM' } },
  });

  const cancel = 'mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { errors { __typename } } }';
  const input = { idempotencyKey: key(), orderId: placed.order.id, reason: 'CUSTOMER' };
  expect(await operator.request(cancel, { input })).toMatchObject({ cancelOrder: { errors: [{ __typename: 'InvalidTransitionError' }] } });

  await deliver(world, await ship(purchase));
  await followUntil(world.anonymous, placed, 'delivered', ({ status }) => status === 'DELIVERED');
  const invoice = { purchaseOrderId: purchase.id, number: `R-${key()}`, invoicedOn: '2026-11-22', currencyCode: 'USD' };
  const lines = [{ sku, quantity: 2, unitCost: '3100.00' }];
  const { recordVendorInvoice } = await run<{ recordVendorInvoice: { invoice: { id: string } } }>(vendor, 'RecordVendorInvoice', {
    input: { idempotencyKey: key(), ...invoice, total: '6200.00', lines },
  });
  expect(recordVendorInvoice).toMatchObject({
    invoice: { status: 'MISMATCHED', differences: [{ kind: 'UNIT_COST', sku, expected: '2900.00', found: '3100.00' }] },
  });
  const { id: invoiceId } = recordVendorInvoice.invoice;
  expect(await run(operator, 'ApproveVendorInvoice', { input: { idempotencyKey: key(), invoiceId } })).toMatchObject({
    approveVendorInvoice: { invoice: { status: 'APPROVED', decidedBy: 'staff:dev-operator' } },
  });
});

test('what he does not send comes from elsewhere; what he sends later is promised later, and told once', async () => {
  await stand(world, sku, 'store-nyc', 5);
  const { placed, purchase } = await bought(2);
  const expectedShipAt = new Date(Date.now() + 20 * 86_400_000).toISOString();
  const refused = [{ lineId: purchase.lines[0]?.id, quantity: 1 }];

  await acknowledge(purchase.id, { decision: 'PARTIAL', reason: 'NO_CAPACITY', refused, expectedShipAt });

  await elsewhere(placed, 1);
  await followedTo(world.anonymous, placed, (followed) =>
    expect(lineOf(followed, sku).quantities).toMatchObject({ ordered: 2, allocated: 2, backordered: 0 }),
  );
  const query = `query ($id: ID!) { order(id: $id) { promise { latestAt } promiseHistory { cause toldAt } messages { body } } }`;
  interface Promised {
    readonly order: { readonly promise: { readonly latestAt: string } | null; readonly messages: readonly object[] };
  }
  const look = async () => (await operator.request<Promised>(query, { id: placed.order.id })).order;
  await waitUntil(async () => ((await look()).promise?.latestAt ?? '') > expectedShipAt, { what: 'a later promise' });
  await world.settled();
  expect((await look()).messages).toHaveLength(1);
});

test('a vendor who is silent for too long loses the order to somebody else, and is told so when he answers', async () => {
  await stand(world, sku, 'store-nyc', 5);
  const { placed, purchase } = await bought(1);

  await timeIsOver(world.database, purchase);

  await elsewhere(placed, 1);
  await followedTo(world.anonymous, placed, ({ fulfilments }) => expect(fulfilments.map(({ status }) => status)).toContain('REJECTED'));
  expect(await acknowledge(purchase.id, { decision: 'ACCEPT' })).toMatchObject({
    acknowledgePurchaseOrder: { purchaseOrder: null, errors: [{ __typename: 'InvalidTransitionError', status: 'EXPIRED' }] },
  });
  // Who has nothing to send any more is not told where it goes.
  expect(await seen(purchase.fulfilment.id, ['EXPIRED'])).toMatchObject({ shipTo: null });
});

test('nobody else has it: the order waits for a person, with the reason', async () => {
  await stand(world, sku, 'store-nyc', 0);
  const { placed, purchase } = await bought(1);

  await timeIsOver(world.database, purchase);

  const query = 'query ($id: ID!) { order(id: $id) { status exceptions { kind reason } } }';
  // The order and what ails it are read one after the other.
  await eventually(
    async () => {
      const { order: held } = await operator.request<{ order: object }>(query, { id: placed.order.id });
      expect(held).toEqual({ status: 'ON_HOLD', exceptions: [{ kind: 'SOURCING_FAILED', reason: 'NO_LOCATION' }] });
    },
    { what: 'an exception' },
  );
});
