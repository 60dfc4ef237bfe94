import { randomUUID } from 'node:crypto';
import { eventually, type GraphClient, waitUntil } from '@baton/testing';
import { run } from './operations.ts';
import type { Results } from './results.ts';
import { type BasketGroup, type Place, placeOf } from './retailer.ts';
import type { FollowedFulfilment, FollowedOrder, Level, Money, Movement, PlacedOrder } from './shapes.ts';
import type { World } from './world.ts';

export const key = (): string => randomUUID();
/** A tracking number that no other parcel has. */
export const trackingNumber = (): string => `1Z${randomUUID().replaceAll('-', '').slice(0, 16).toUpperCase()}`;

export const newYork = { name: 'Ada Example', line1: '1 Main St', city: 'New York', region: 'NY', postalCode: '10001', countryCode: 'US' };
export const berlin = { name: 'Ada Beispiel', line1: 'Hauptstraße 1', city: 'Berlin', postalCode: '10827', countryCode: 'DE' };
export const tokyo = {
  name: 'Ada Example',
  line1: '1-1 Marunouchi',
  city: 'Tokyo',
  region: '13',
  postalCode: '100-0005',
  countryCode: 'JP',
};

type Line = { readonly sku: string; readonly quantity: number };
export interface GroupInput {
  readonly method: string;
  readonly location?: string;
  readonly service?: string;
  readonly address?: { readonly countryCode: string; readonly region?: string };
  readonly lines: readonly Line[];
}

/** A group of the input as the retailer's rules price it: taxed where it goes or is collected. */
export function priced(group: GroupInput, otherwise?: Place): BasketGroup {
  const place = group.location
    ? placeOf(group.location)
    : group.address
      ? { country: group.address.countryCode, region: group.address.region ?? '' }
      : otherwise;
  if (!place) throw new Error('say where the group is taxed');
  return { method: group.method, place, lines: group.lines, ...(group.service && { service: group.service }) };
}

/** The input of a guest's order. */
export const order = (groups: readonly GroupInput[], change: object = {}): object => ({
  input: {
    idempotencyKey: key(),
    channel: 'web-us',
    customer: { email: 'ada@example.com', name: 'Ada Example' },
    groups,
    payment: { provider: 'test', token: 'ok' },
    ...change,
  },
});

/** A placed order with what it takes to follow it. */
export interface Placed {
  readonly order: PlacedOrder;
  readonly accessToken: string | null;
}

/** Places an order and expects that nothing is refused. */
export async function place(client: GraphClient, variables: object, channel = 'web-us'): Promise<Placed> {
  const { placeOrder } = await run(client, 'PlaceOrder', { channel, ...variables });
  expect(placeOrder.errors).toEqual([]);
  if (!placeOrder.order) throw new Error('no order and no error');
  return { order: placeOrder.order, accessToken: placeOrder.accessToken };
}

/** The order as its customer sees it now. */
export async function follow(client: GraphClient, placed: Placed): Promise<FollowedOrder> {
  const { order: followed } = await run(client, 'FollowOrder', { id: placed.order.id, accessToken: placed.accessToken });
  if (!followed) throw new Error(`order ${placed.order.number} is not visible`);
  return followed;
}

/** Waits until the order is as the condition wants it, and answers it. */
export const followUntil = (
  client: GraphClient,
  placed: Placed,
  what: string,
  is: (order: FollowedOrder) => boolean,
): Promise<FollowedOrder> =>
  eventually(
    async () => {
      const followed = await follow(client, placed);
      // When it never comes, the order is shown.
      if (!is(followed)) expect(followed).toBe(what);
      return followed;
    },
    { what: `order ${placed.order.number}: ${what}` },
  );

/**
 * Follows the order until all that is expected of it is so, and answers it. One answer is put together from what several subgraphs knew, each when it
 * was asked: whatever is read of another's news is expected here, not of an order that was waited for something else.
 */
export const followedTo = (client: GraphClient, placed: Placed, expectation: (order: FollowedOrder) => void): Promise<FollowedOrder> =>
  eventually(
    async () => {
      const followed = await follow(client, placed);
      expectation(followed);
      return followed;
    },
    { what: `order ${placed.order.number}` },
  );

/** Waits until every unit that is to be moved stands allocated at a fulfilment. */
export const released = (client: GraphClient, placed: Placed, fulfilments: number): Promise<FollowedOrder> =>
  followUntil(client, placed, `${fulfilments} fulfilments`, (seen) => {
    const open = seen.fulfilments.filter(({ status }) => status !== 'PLANNED');
    return open.length === fulfilments;
  });

/** The money of an order; the journey's operation for following asks for none. */
export async function moneyOf(
  client: GraphClient,
  placed: Placed,
): Promise<{ status: string; authorised: Money; captured: Money; refunded: Money }> {
  const document = /* GraphQL */ `
    query Payment($id: ID!, $accessToken: String) {
      order(id: $id, accessToken: $accessToken) {
        payment { status authorised { amount currencyCode } captured { amount currencyCode } refunded { amount currencyCode } }
      }
    }
  `;
  const variables = { id: placed.order.id, accessToken: placed.accessToken };
  const answer = await client.request<{ order: { payment: { status: string; authorised: Money; captured: Money; refunded: Money } } }>(
    document,
    variables,
  );
  return answer.order.payment;
}

export const moneyUntil = (
  client: GraphClient,
  placed: Placed,
  what: string,
  is: (money: Awaited<ReturnType<typeof moneyOf>>) => boolean,
) =>
  waitUntil(
    async () => {
      const money = await moneyOf(client, placed);
      return is(money) ? money : undefined;
    },
    { what: `payment of ${placed.order.number}: ${what}` },
  );

/** Whoever works at a location. */
export const associateOf = (world: World, location: string): Promise<GraphClient> => world.as('associate', { location });

type WorkNode = NonNullable<NonNullable<Results['LocationWork']['location']>['fulfilments']>['nodes'][number];

/** One work order as its location sees it: with the ids of its lines. */
export async function workOf(world: World, fulfilment: FollowedFulfilment): Promise<WorkNode> {
  const associate = await associateOf(world, fulfilment.location.code);
  const found = await waitUntil(
    async () => {
      const { location } = await run(associate, 'LocationWork', { location: fulfilment.location.code, status: null });
      return location?.fulfilments?.nodes.find(({ id }) => id === fulfilment.id);
    },
    { what: `work order ${fulfilment.id} at ${fulfilment.location.code}` },
  );
  return found;
}

/** Acknowledges and picks all that is asked for. */
export async function pick(world: World, fulfilment: FollowedFulfilment): Promise<WorkNode> {
  const associate = await associateOf(world, fulfilment.location.code);
  const work = await workOf(world, fulfilment);
  const acknowledged = await run(associate, 'Acknowledge', { input: { idempotencyKey: key(), fulfilmentId: work.id } });
  expect(acknowledged.acknowledgeFulfilment).toEqual({ fulfilment: { id: work.id, status: 'ACKNOWLEDGED' }, errors: [] });
  const lines = work.lines.map(({ id, quantity }) => ({ fulfilmentLineId: id, picked: quantity }));
  const picked = await run(associate, 'Pick', { input: { idempotencyKey: key(), fulfilmentId: work.id, lines } });
  expect(picked.pickFulfilment).toEqual({
    fulfilment: {
      id: work.id,
      status: 'PICKING',
      lines: work.lines.map(({ id, quantity }) => ({ id, quantity, picked: quantity, short: 0 })),
    },
    errors: [],
  });
  return work;
}

/** Picks, packs everything into one parcel and hands it to the carrier. */
export async function ship(
  world: World,
  fulfilment: FollowedFulfilment,
  number = trackingNumber(),
): Promise<{ parcelId: string; trackingNumber: string }> {
  const associate = await associateOf(world, fulfilment.location.code);
  const work = await pick(world, fulfilment);
  const lines = work.lines.map(({ id, quantity }) => ({ fulfilmentLineId: id, quantity }));
  const packed = await run(associate, 'ReadyToShip', {
    input: { idempotencyKey: key(), fulfilmentId: work.id, parcels: [{ lines, weightGrams: 800 }] },
  });
  expect(packed.markReadyToShip).toMatchObject({ fulfilment: { id: work.id, status: 'READY_TO_SHIP' }, errors: [] });
  const parcelId = packed.markReadyToShip.fulfilment?.parcels[0]?.id ?? '';
  const input = { idempotencyKey: key(), parcelId, carrier: 'ups', service: 'ground', trackingNumber: number };
  const { shipParcel } = await run(associate, 'Ship', { input });
  expect(shipParcel).toMatchObject({ parcel: { id: parcelId, carrier: 'ups', trackingNumber: number }, errors: [] });
  return { parcelId, trackingNumber: number };
}

/** What a carrier reports of a parcel. */
export async function track(
  world: World,
  number: string,
  status: string,
  occurredAt: Date,
  change: object = {},
): Promise<Results['Track']['recordTrackingEvent']> {
  const carrier = await world.as('carrier');
  const input = {
    idempotencyKey: key(),
    trackingNumber: number,
    status,
    occurredAt: occurredAt.toISOString(),
    description: `It is ${status}.`,
    ...change,
  };
  return (await run(carrier, 'Track', { input })).recordTrackingEvent;
}

export async function deliver(world: World, number: string): Promise<void> {
  const answer = await track(world, number, 'DELIVERED', new Date());
  expect(answer).toMatchObject({ parcel: { status: 'DELIVERED' }, errors: [] });
}

/** Ships and delivers every fulfilment of a placed order that is shipped. */
export async function shipAndDeliver(world: World, client: GraphClient, placed: Placed, fulfilments: number): Promise<FollowedOrder> {
  const { fulfilments: open } = await released(client, placed, fulfilments);
  for (const fulfilment of open) await deliver(world, (await ship(world, fulfilment)).trackingNumber);
  return followUntil(client, placed, 'delivered', ({ status }) => status === 'DELIVERED');
}

/** What stands of a product at a location, with its ledger. */
export async function ledger(
  world: World,
  sku: string,
  location: string,
): Promise<{ level: Level | null; movements: readonly Movement[] }> {
  const { product } = await run(await world.as('operator'), 'Ledger', { sku, location });
  return { level: product.level, movements: product.movements.nodes };
}

/** Waits for stock to have heard of it: a level that is so. */
export async function levelUntil(world: World, sku: string, location: string, expected: Partial<Level>): ReturnType<typeof ledger> {
  return await eventually(
    async () => {
      const seen = await ledger(world, sku, location);
      expect(seen).toMatchObject({ level: expected });
      return seen;
    },
    { what: `${sku} at ${location}` },
  );
}

/** Brings a level to exactly so many units that nothing is promised of, by a count, once stock has heard of all that happened before. */
export async function stand(world: World, sku: string, location: string, available: number): Promise<void> {
  await world.settled();
  const { level } = await ledger(world, sku, location);
  const delta = available - (level?.available ?? 0);
  if (delta === 0) return;
  const operator = await world.as('operator');
  if (level === null) {
    const input = { idempotencyKey: key(), location, document: 'PO-1', lines: [{ sku, quantity: delta }] };
    expect((await run(operator, 'ReceiveStock', { input })).receiveStock.errors).toEqual([]);
    return;
  }
  const input = { idempotencyKey: key(), location, reason: 'COUNT', lines: [{ sku, delta }] };
  const { adjustStock } = await run(operator, 'AdjustStock', { input });
  expect(adjustStock).toMatchObject({ levels: [{ location: { code: location }, product: { sku }, available }], errors: [] });
}

/** The demo's t-shirts where they are to be: three for New York have to be split. */
export async function standTshirts(world: World): Promise<void> {
  await stand(world, 'TSHIRT-WHITE-M', 'dc-east', 2);
  await stand(world, 'TSHIRT-WHITE-M', 'dc-west', 2);
  await stand(world, 'TSHIRT-WHITE-M', 'store-nyc', 1);
}

/** A shopper who has just registered. */
export async function aShopper(world: World): Promise<{ readonly id: string; readonly email: string; readonly client: GraphClient }> {
  const email = `shopper-${key()}@example.com`;
  const { registerCustomer } = await run(world.anonymous, 'RegisterCustomer', {
    input: { idempotencyKey: key(), email, name: 'Shopper Example' },
  });
  expect(registerCustomer).toEqual({ customer: { id: expect.stringMatching(/^cus_/), email }, errors: [] });
  const id = registerCustomer.customer?.id ?? '';
  return { id, email, client: await world.as('shopper', { customer: id }) };
}

export const lineOf = (followed: FollowedOrder, sku: string): FollowedOrder['lines'][number] => {
  const line = followed.lines.find(({ product }) => product.sku === sku);
  if (!line) throw new Error(`the order has no line of ${sku}`);
  return line;
};
