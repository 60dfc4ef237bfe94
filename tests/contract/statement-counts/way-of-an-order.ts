import type { GraphClient } from '@baton/testing';
import { type OperationName, operation } from '../../e2e/journey/operations.ts';
import type { FollowedFulfilment, Results } from '../../e2e/journey/results.ts';
import { aShopper, key, newYork, type Placed, released, shipAndDeliver, trackingNumber, workOf } from '../../e2e/journey/work.ts';
import type { GuardedWorld } from '../../security/support/guarded-world.ts';
import type { Counts, MeasuredBaton } from './measured-baton.ts';

/** How much of everything there is: an operation that asks the database once for each row counts differently for the two. */
export type Size = 'one' | 'many';

export interface Way {
  /** Does the background work, and what is not measured. */
  readonly world: GuardedWorld;
  readonly measured: MeasuredBaton;
  readonly size: Size;
  /** What each operation ran, in the order of the way. */
  readonly counts: Map<OperationName, Counts>;
}

interface Line {
  readonly sku: string;
  readonly quantity: number;
}
const skus: Readonly<Record<Size, readonly string[]>> = { one: ['MUG-BLUE'], many: ['MUG-BLUE', 'TSHIRT-WHITE-M', 'LAST-ONE'] };
const linesOf = (size: Size): Line[] => skus[size].map((sku) => ({ sku, quantity: size === 'one' ? 1 : 2 }));
const shipped = (size: Size) => ({ method: 'SHIP', service: 'STANDARD', address: newYork, lines: linesOf(size) });
const collected = (size: Size) => ({ method: 'PICKUP', location: 'store-nyc', lines: linesOf(size) });

/** Goes the whole way of an order once, every operation of the journey on it measured. */
export async function goTheWay(way: Way): Promise<void> {
  const { world, size } = way;
  const operator = await world.token('operator');
  const shopper = await aShopper(world);
  const token = await world.token('shopper', { customer: shopper.id });
  const each = linesOf(size);

  await ask(way, 'RegisterCustomer', { input: { idempotencyKey: key(), email: `${key()}@example.com`, name: 'Ada Example' } });
  const receipt = { location: 'dc-east', document: 'PO-1', lines: each.map(({ sku }) => ({ sku, quantity: 10 })) };
  await ask(way, 'ReceiveStock', { input: { idempotencyKey: key(), ...receipt } }, operator);
  const count = { location: 'dc-east', reason: 'COUNT', lines: each.map(({ sku }) => ({ sku, delta: -1 })) };
  await ask(way, 'AdjustStock', { input: { idempotencyKey: key(), ...count } }, operator);
  await ask(way, 'ProductPage', { skus: skus[size], channel: 'web-us', near: { latitude: 40.75, longitude: -73.99 } });
  await ask(way, 'CheckoutPreview', { input: { channel: 'web-us', groups: [shipped(size)] } });

  const placed = await place(way, token, [shipped(size)]);
  const cancelled = await place(way, token, size === 'one' ? [shipped(size)] : [shipped(size), collected(size)]);
  await ask(way, 'WhySo', { id: cancelled.order.id, sku: 'MUG-BLUE', channel: 'web-us' }, operator);
  await ask(way, 'CancelOrder', { input: { idempotencyKey: key(), orderId: cancelled.order.id, reason: 'CUSTOMER' } }, token);
  await deliver(way, shopper.client, placed);
  await takeBack(way, token, placed);
  await reject(way, token, shopper.client);
  await collect(way, token, shopper.client);
  // As many delivered orders as the size says, each with its own parcel, stand on the shopper's page.
  if (size === 'many')
    for (let n = 0; n < 2; n++) await shipAndDeliver(world, shopper.client, await place(way, token, [shipped('one')], false), 1);
  await ask(way, 'MyOrders', {}, token);
  await ask(way, 'Ledger', { sku: 'MUG-BLUE', location: 'dc-east' }, operator);
  await world.settled();
}

async function deliver(way: Way, shopper: GraphClient, placed: Placed): Promise<void> {
  const fulfilment = await onlyFulfilment(shopper, placed);
  const location = fulfilment.location.code;
  const associate = await way.world.token('associate', { location });
  const work = await workOf(way.world, fulfilment);
  await ask(way, 'LocationWork', { location, status: ['RELEASED'] }, associate);
  await ask(way, 'Acknowledge', { input: { idempotencyKey: key(), fulfilmentId: work.id } }, associate);
  const picks = work.lines.map(({ id, quantity }) => ({ fulfilmentLineId: id, picked: quantity }));
  await ask(way, 'Pick', { input: { idempotencyKey: key(), fulfilmentId: work.id, lines: picks } }, associate);
  // With many lines, as many parcels.
  const parcels = work.lines.map(({ id, quantity }) => ({ lines: [{ fulfilmentLineId: id, quantity }] }));
  const { markReadyToShip } = await ask(
    way,
    'ReadyToShip',
    { input: { idempotencyKey: key(), fulfilmentId: work.id, parcels } },
    associate,
  );
  const carrier = await way.world.token('carrier');
  for (const { id } of markReadyToShip.fulfilment?.parcels ?? []) {
    const number = trackingNumber();
    const input = { idempotencyKey: key(), parcelId: id, carrier: 'ups', service: 'ground', trackingNumber: number };
    await ask(way, 'Ship', { input }, associate);
    await way.world.settled();
    const event = { trackingNumber: number, status: 'DELIVERED', occurredAt: new Date().toISOString() };
    await ask(way, 'Track', { input: { idempotencyKey: key(), ...event } }, carrier);
  }
  await way.world.settled();
}

async function takeBack(way: Way, token: string, placed: Placed): Promise<void> {
  const lines = placed.order.groups
    .flatMap((group) => group.lines)
    .map(({ id }) => ({ orderLineId: id, quantity: 1, reason: 'TOO_SMALL' }));
  const request = { idempotencyKey: key(), orderId: placed.order.id, method: 'PARCEL', lines };
  const { requestReturn } = await ask(way, 'RequestReturn', { input: request }, token);
  const returnOrderId = requestReturn.returnOrder?.id;
  const location = requestReturn.returnOrder?.destination.code ?? '';
  const returned = (requestReturn.returnOrder?.lines ?? []).map(({ id }) => ({ returnLineId: id, quantity: 1 }));
  const associate = await way.world.token('associate', { location });
  await way.world.settled();
  await ask(way, 'ReceiveReturn', { input: { idempotencyKey: key(), returnOrderId, location, lines: returned } }, associate);
  const found = returned.map((line) => ({ ...line, grade: 'A', disposition: 'RESTOCK' }));
  await way.world.settled();
  await ask(way, 'InspectReturn', { input: { idempotencyKey: key(), returnOrderId, lines: found } }, associate);
  await way.world.settled();
  await ask(way, 'FollowReturn', { id: returnOrderId }, token);
  await ask(way, 'FollowOrder', { id: placed.order.id }, token);
}

async function reject(way: Way, token: string, shopper: GraphClient): Promise<void> {
  const fulfilment = await onlyFulfilment(shopper, await place(way, token, [shipped(way.size)], false));
  const associate = await way.world.token('associate', { location: fulfilment.location.code });
  const lines = (await workOf(way.world, fulfilment)).lines.map(({ id, quantity }) => ({ fulfilmentLineId: id, quantity }));
  await way.world.settled();
  await ask(way, 'Reject', { input: { idempotencyKey: key(), fulfilmentId: fulfilment.id, reason: 'DAMAGED', lines } }, associate);
  await way.world.settled();
}

async function collect(way: Way, token: string, shopper: GraphClient): Promise<void> {
  const placed = await place(way, token, [collected(way.size)], false);
  const fulfilment = await onlyFulfilment(shopper, placed);
  const { world, measured } = way;
  const associate = await world.token('associate', { location: fulfilment.location.code });
  const work = await workOf(world, fulfilment);
  const lines = work.lines.map(({ id, quantity }) => ({ fulfilmentLineId: id, picked: quantity }));
  const client = measured.client.as(associate);
  await client.request(operation('Acknowledge'), { input: { idempotencyKey: key(), fulfilmentId: work.id } });
  await client.request(operation('Pick'), { input: { idempotencyKey: key(), fulfilmentId: work.id, lines } });
  await world.settled();
  await ask(way, 'ReadyForPickup', { input: { idempotencyKey: key(), fulfilmentId: work.id } }, associate);
  await world.settled();
  const [seen] = (await released(shopper, placed, 1)).fulfilments;
  await ask(way, 'HandOver', { input: { idempotencyKey: key(), fulfilmentId: work.id, pickupCode: seen?.pickup?.code } }, associate);
  await world.settled();
}

async function place(way: Way, token: string, groups: readonly object[], isMeasured = true): Promise<Placed> {
  const input = { idempotencyKey: key(), channel: 'web-us', groups, payment: { provider: 'test', token: 'ok' } };
  // As a shopper does. It also looks at what the last order changed, which whoever reads first does for all.
  await way.measured.client.request(operation('CheckoutPreview'), { input: { channel: 'web-us', groups } }, { token });
  const { placeOrder } = isMeasured
    ? await ask(way, 'PlaceOrder', { input }, token)
    : await way.measured.client.request<Results['PlaceOrder']>(operation('PlaceOrder'), { input }, { token });
  await way.world.settled();
  if (!placeOrder.order) throw new Error(JSON.stringify(placeOrder.errors));
  return { order: placeOrder.order, accessToken: null };
}

async function onlyFulfilment(shopper: GraphClient, placed: Placed): Promise<FollowedFulfilment> {
  const [fulfilment] = (await released(shopper, placed, 1)).fulfilments;
  if (!fulfilment) throw new Error('no fulfilment');
  return fulfilment;
}

/** Runs an operation of the journey and notes what it cost the last time: the last parcel that ships completes its fulfilment. Whatever refuses ends the way. */
async function ask<N extends OperationName>(way: Way, name: N, variables: object, token?: string): Promise<Results[N]> {
  const client = token === undefined ? way.measured.client : way.measured.client.as(token);
  const { answer, counts } = await way.measured.measure(() => client.request<Results[N]>(operation(name), variables));
  for (const payload of Object.values(answer)) {
    const { errors } = Object(payload);
    if (Array.isArray(errors) && errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  }
  way.counts.set(name, counts);
  return answer;
}
