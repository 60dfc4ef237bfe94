/**
 * A marked person buys, collects, sends back, cancels, mistypes and registers, with everything logged that can be. Afterwards the marks stand where the
 * schemas say that a person's data may stand, and nowhere else. Seen to fail: with the e-mail in the audit's detail, and with the input written to
 * the log.
 */
import type { GraphClient } from '@baton/testing';
import { run } from '../../e2e/journey/operations.ts';
import { deliver, follow, key, order, pick, place, released, ship, track } from '../../e2e/journey/work.ts';
import { mutation } from '../matrix/rows/mutation.ts';
import { type GuardedWorld, guardedWorld } from '../support/guarded-world.ts';
import { stockUp } from '../support/story.ts';
import { columnsHolding, personalColumns } from './columns.ts';

/** In no other text; without a part that JSON or a label would write differently. */
const marks = ['canarymail', 'Canaryname', 'Canarystreet', 'Canarycompany', '5550109733'];
const email = 'canarymail@example.com';
const person = {
  name: 'Canaryname Quill',
  company: 'Canarycompany',
  line1: '77 Canarystreet',
  city: 'New York',
  region: 'NY',
  postalCode: '10001',
  countryCode: 'US',
  phone: '+15550109733',
};
const customer = { email, name: person.name };
const mugs = { method: 'SHIP', service: 'STANDARD', address: person, lines: [{ sku: 'MUG-BLUE', quantity: 2 }] };
const collected = { method: 'PICKUP', location: 'store-nyc', lines: [{ sku: 'MUG-BLUE', quantity: 1 }] };

let world: GuardedWorld;
beforeAll(async () => {
  world = await guardedWorld({ BATON_LOG_LEVEL: 'debug' });
  await stockUp(world);
  await buyAndSendBack(world);
  await collect(world);
  await cancel(world);
  await goWrong(world);
  await register(world);
  await world.settled();
}, 180_000);
afterAll(() => world?.stop());

test('the marks stand where the schemas allow it, and nowhere else', async () => {
  const allowed = personalColumns();
  expect(allowed.length).toBeGreaterThan(15);
  // A stored answer is the caller's own and is replayed to them alone.
  const answers = ['customers', 'integrations', 'orders', 'shipments', 'stock'].map((name) => `${name}.idempotency.answer`);
  const holding = await columnsHolding(world.database, marks);
  expect(holding.filter((column) => ![...allowed, ...answers].includes(column))).toEqual([]);
  // They have been through: else nothing would have been proven.
  expect(holding).toEqual(
    expect.arrayContaining([
      'customers.customer.email',
      'orders.order_address.line1',
      'shipments.parcel.label_zpl',
      'customers.address.phone',
    ]),
  );
});

test('events, audit, jobs and the log hold none', async () => {
  const tables = await world.database.query<{ events: string; audits: string }>(
    'select (select count(*) from bus.event) as events, (select count(*) from orders.audit) as audits',
  );
  expect(Number(tables[0]?.events)).toBeGreaterThan(10);
  expect(Number(tables[0]?.audits)).toBeGreaterThan(2);
  const holding = await columnsHolding(world.database, marks);
  expect(holding.filter((column) => /\.(outbox|event|audit|inbox|parked_event|saga|timeline_entry|_private_jobs)\./.test(column))).toEqual(
    [],
  );
});

test('the log holds none, and was written', () => {
  expect(world.logs().length).toBeGreaterThan(0);
  expect(world.logs().filter((line) => marks.some((mark) => line.toLowerCase().includes(mark.toLowerCase())))).toEqual([]);
});

async function buyAndSendBack({ anonymous }: GuardedWorld): Promise<void> {
  const placed = await place(anonymous, order([mugs], { customer, billingAddress: person }));
  const [fulfilment] = (await released(anonymous, placed, 1)).fulfilments;
  if (!fulfilment) throw new Error('no fulfilment');
  const { trackingNumber } = await ship(world, fulfilment);
  await track(world, trackingNumber, 'IN_TRANSIT', new Date(), { description: `Left with ${person.name}` });
  await deliver(world, trackingNumber);
  await world.settled();
  const orderLineId = placed.order.groups[0]?.lines[0]?.id;
  const lines = [{ orderLineId, quantity: 1, reason: 'TOO_SMALL' }];
  const input = { idempotencyKey: key(), orderId: placed.order.id, accessToken: placed.accessToken, method: 'PARCEL', lines };
  const { returnOrder } = (await run(anonymous, 'RequestReturn', { input })).requestReturn;
  const location = returnOrder?.destination.code ?? '';
  const associate = await world.as('associate', { location });
  const returnLineId = returnOrder?.lines[0]?.id;
  const back = { returnOrderId: returnOrder?.id, lines: [{ returnLineId, quantity: 1 }] };
  await world.settled();
  await run(associate, 'ReceiveReturn', { input: { idempotencyKey: key(), ...back, location } });
  const inspected = { ...back, lines: [{ returnLineId, quantity: 1, grade: 'A', disposition: 'RESTOCK' }] };
  const { inspectReturn } = await run(associate, 'InspectReturn', { input: { idempotencyKey: key(), ...inspected } });
  expect(inspectReturn.errors).toEqual([]);
}

async function collect({ anonymous }: GuardedWorld): Promise<void> {
  const placed = await place(anonymous, order([collected], { customer, billingAddress: person }));
  const [fulfilment] = (await released(anonymous, placed, 1)).fulfilments;
  if (!fulfilment) throw new Error('no fulfilment');
  await pick(world, fulfilment);
  const associate = await world.as('associate', { location: 'store-nyc' });
  await run(associate, 'ReadyForPickup', { input: { idempotencyKey: key(), fulfilmentId: fulfilment.id } });
  const pickupCode = (await follow(anonymous, placed)).fulfilments[0]?.pickup?.code;
  const { handOverPickup } = await run(associate, 'HandOver', {
    input: { idempotencyKey: key(), fulfilmentId: fulfilment.id, pickupCode },
  });
  expect(handOverPickup.errors).toEqual([]);
}

async function cancel({ anonymous }: GuardedWorld): Promise<void> {
  const placed = await place(anonymous, order([mugs], { customer }));
  const input = { idempotencyKey: key(), orderId: placed.order.id, accessToken: placed.accessToken, reason: 'CUSTOMER' };
  expect((await run(anonymous, 'CancelOrder', { input })).cancelOrder.errors).toEqual([]);
}

/** What is refused, by types, by rules, by the provider, and by the parser, may be complained about, but not with the person in it. */
async function goWrong({ anonymous }: GuardedWorld): Promise<void> {
  const refused = async (variables: object): Promise<unknown> =>
    (await run(anonymous, 'PlaceOrder', variables)).placeOrder.errors.map(({ __typename }) => __typename);
  expect(await refused(order([mugs], { customer, payment: { provider: 'test', token: 'declined' } }))).toHaveLength(1);
  expect(await refused(order([mugs], { customer: { ...customer, email: 'canarymail without an at' } }))).toHaveLength(1);
  expect(await refused(order([{ ...mugs, address: { ...person, countryCode: 'ZZ' } }], { customer }))).toHaveLength(1);
  const codes = async (document: string, variables: object): Promise<unknown> =>
    (await anonymous.answer(document, variables)).errors?.map(({ extensions }) => extensions?.['code']);
  expect(await codes(mutation('placeOrder', 'order { id }'), order([mugs], { customer: { ...customer, nickname: person.name } }))).toEqual([
    'BAD_USER_INPUT',
  ]);
  expect(await codes(`{ order(id: "${email}" }`, {})).toEqual(['BAD_USER_INPUT']);
  expect(await codes(mutation('addAddress', 'address { id }'), { input: { idempotencyKey: key(), ...person } })).toEqual([
    'UNAUTHENTICATED',
  ]);
}

async function register({ anonymous }: GuardedWorld): Promise<void> {
  const enter = () => run(anonymous, 'RegisterCustomer', { input: { idempotencyKey: key(), ...customer } });
  const { customer: registered } = (await enter()).registerCustomer;
  expect((await enter()).registerCustomer.errors).toHaveLength(1);
  const shopper: GraphClient = await world.as('shopper', { customer: registered?.id ?? '' });
  const added = await shopper.request<{ addAddress: { errors: unknown[] } }>(mutation('addAddress', 'address { id }'), {
    input: { idempotencyKey: key(), ...person },
  });
  expect(added.addAddress.errors).toEqual([]);
  await place(shopper, order([mugs], { customer: undefined }));
}
