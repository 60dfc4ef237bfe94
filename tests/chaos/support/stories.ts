import { randomUUID } from 'node:crypto';
import { type GraphClient, waitUntil } from '@baton/testing';
import {
  type Answer,
  cancelOrder,
  inspectReturn,
  laterToken,
  markReadyToShip,
  moveFulfilment,
  type PlacedOrder,
  pickFulfilment,
  placeInput,
  placeSurely,
  receiveReturn,
  receiveStock,
  recordTrackingEvent,
  rejectFulfilment,
  requestReturn,
  setBackorderPolicy,
  shipParcel,
} from './graph.ts';
import { later, plenty } from './retailer.ts';
import type { World } from './world.ts';

/** One request in which a process is to die: what has to be there before, and the request itself, the same each time it is sent. */
export type Story = (world: World) => Promise<{
  readonly send: () => Promise<Answer | PlacedOrder>;
  /** Puts right what was broken on purpose, once the request was sent. */
  readonly mend?: () => Promise<void>;
  /** Resolves when that was done which nobody sees coming: what a timer begins is not under way before. */
  readonly over?: () => Promise<void>;
}>;

const lines = [{ sku: plenty, quantity: 3 }];
const key = (): string => randomUUID();

const placing =
  (token: string): Story =>
  async (world) => {
    const input = placeInput(lines, { payment: { provider: 'test', token } });
    return { send: () => placeSurely(world.guest, input) };
  };

/** Customers cannot remember the guest for a while, so that the job that tells it later runs, or the one that has it forgotten. */
const placingForgotten =
  (token: string): Story =>
  async (world) => {
    await world.database.query('alter table customers.customer rename to customer_away');
    const input = placeInput(lines, { payment: { provider: 'test', token } });
    return {
      send: () => placeSurely(world.guest, input),
      mend: async () => void (await world.database.query('alter table customers.customer_away rename to customer')),
    };
  };

const cancelling: Story = async (world) => {
  const { orderId } = await placed(world);
  const input = { idempotencyKey: key(), orderId, reason: 'CUSTOMER' };
  return { send: () => cancelOrder(world.admin, input) };
};

const shipping =
  (token: string): Story =>
  async (world) => {
    const { parcelId } = await packed(world, token);
    const input = { idempotencyKey: key(), parcelId, carrier: 'ups', service: 'ground', trackingNumber: trackingNumber() };
    return { send: () => shipParcel(world.admin, input) };
  };

const rejecting: Story = async (world) => {
  const { fulfilment } = await placed(world);
  const [line] = fulfilment.lines;
  const input = {
    idempotencyKey: key(),
    fulfilmentId: fulfilment.id,
    reason: 'DAMAGED',
    lines: [{ fulfilmentLineId: line?.id, quantity: line?.quantity }],
  };
  return { send: () => rejectFulfilment(world.admin, input) };
};

/** Work that nobody has begun goes to the other warehouse. */
const moving: Story = async (world) => {
  const { orderId, fulfilment } = await placed(world);
  const document = 'query ($id: ID!) { order(id: $id) { fulfilments { location { code } } } }';
  type Seen = { order: { fulfilments: { location: { code: string } }[] } };
  const [seen] = (await world.admin.request<Seen>(document, { id: orderId })).order.fulfilments;
  const location = seen?.location.code === 'east' ? 'west' : 'east';
  const input = { idempotencyKey: key(), fulfilmentId: fulfilment.id, location };
  return { send: () => moveFulfilment(world.admin, input) };
};

/** Goods come in that an order waits for. */
const filling: Story = async (world) => {
  await setBackorderPolicy(world.admin, {
    idempotencyKey: key(),
    sku: later,
    location: 'east',
    mode: 'BACKORDER',
    cap: 1000,
    leadDays: 14,
  });
  const awaited = [{ sku: later, quantity: 3 }];
  const input: Readonly<Record<string, unknown>> = { ...placeInput(awaited) };
  const token = await laterToken(world.guest, { channel: input['channel'], groups: input['groups'] });
  const { order, errors } = await placeSurely(world.guest, { ...input, alternatives: [token] });
  if (!order) throw new Error(JSON.stringify(errors));
  const received = { idempotencyKey: key(), location: 'east', document: 'DN-LATER', lines: awaited };
  const filled = 'select from orders.backorder where order_id = $1 and filled = quantity';
  const isFilled = async (): Promise<boolean> => (await world.database.query(filled, [order.id])).length > 0;
  return {
    send: () => receiveStock(world.admin, received),
    over: async () => void (await waitUntil(isFilled, { what: 'the order to be given what it waits for', timeoutMs: 60_000 })),
  };
};

const returning: Story = async (world) => {
  const { orderId, orderLineId } = await delivered(world);
  const input = { idempotencyKey: key(), orderId, method: 'PARCEL', lines: [{ orderLineId, quantity: 2, reason: 'TOO_SMALL' }] };
  return { send: () => requestReturn(world.admin, input) };
};

const inspecting: Story = async (world) => {
  const { orderId, orderLineId } = await delivered(world);
  const request = { idempotencyKey: key(), orderId, method: 'PARCEL', lines: [{ orderLineId, quantity: 2, reason: 'TOO_SMALL' }] };
  // The shape is the selection of `requestReturn`.
  const requested = (await requestReturn(world.admin, request)) as unknown as { returnOrder: { id: string; lines: { id: string }[] } };
  const { id: returnOrderId, lines: returned } = requested.returnOrder;
  const returnLineId = returned[0]?.id;
  await receiveReturn(world.admin, { idempotencyKey: key(), returnOrderId, location: 'east', lines: [{ returnLineId, quantity: 2 }] });
  const input = { idempotencyKey: key(), returnOrderId, lines: [{ returnLineId, quantity: 2, grade: 'A', disposition: 'RESTOCK' }] };
  return { send: () => inspectReturn(world.admin, input) };
};

/** In which story a crash point is passed, by the beginning of its name; the longest beginning wins. */
const storyOf: Readonly<Record<string, Story>> = {
  'place-order.': placing('ok'),
  'place-order.before-give-up': placing('timeout'),
  'place-order.after-give-up': placing('timeout'),
  'place-order.before-forget-guest': placing('refuse'),
  'place-order.after-forget-guest': placing('refuse'),
  'place-order.before-release': placing('refuse'),
  'place-order.after-release': placing('refuse'),
  'void-authorisation.': placing('timeout'),
  'record-guest.': placingForgotten('ok'),
  'forget-guest.': placingForgotten('refuse'),
  'saga.': placing('ok'),
  'saga.before-undo': placing('refuse'),
  'saga.after-undo': placing('refuse'),
  'entry.': placing('ok'),
  'relay.': cancelling,
  'consumer.': placing('ok'),
  'cancel-order.': cancelling,
  'void.': cancelling,
  'capture.': shipping('ok'),
  'capture.before-reauthorise': shipping('ok-then-expire'),
  'capture.after-reauthorise': shipping('ok-then-expire'),
  'rearrange.': moving,
  'fill-backorder.': filling,
  'resource.': rejecting,
  'request-return.': returning,
  'inspect-return.': inspecting,
  'refund.': inspecting,
  'once.': inspecting,
};

/** The story that passes `point`. A point without one fails: whoever adds a point says here where it is passed. */
export function storyFor(point: string): Story {
  const [beginning] = Object.keys(storyOf)
    .filter((each) => point.startsWith(each))
    .sort((a, b) => b.length - a.length);
  const story = storyOf[beginning ?? ''];
  if (!story) throw new Error(`no story passes the crash point ${point}`);
  return story;
}

interface Fulfilment {
  readonly id: string;
  readonly lines: readonly { readonly id: string; readonly quantity: number }[];
}

async function placed(world: World, token = 'ok'): Promise<{ orderId: string; orderLineId: string; fulfilment: Fulfilment }> {
  const { order, errors } = await placeSurely(world.guest, placeInput(lines, { payment: { provider: 'test', token } }));
  if (!order) throw new Error(JSON.stringify(errors));
  const fulfilment = await waitUntil(async () => (await fulfilmentsOf(world.admin, order.id))[0], { what: 'the fulfilment of the order' });
  return { orderId: order.id, orderLineId: order.lines[0]?.id ?? '', fulfilment };
}

async function fulfilmentsOf(client: GraphClient, id: string): Promise<readonly Fulfilment[]> {
  const document = 'query ($id: ID!) { order(id: $id) { fulfilments { id lines { id quantity } } } }';
  return (await client.request<{ order: { fulfilments: Fulfilment[] } }>(document, { id })).order.fulfilments;
}

async function packed(world: World, token?: string): Promise<{ orderId: string; orderLineId: string; parcelId: string }> {
  const { fulfilment, ...order } = await placed(world, token);
  const [line] = fulfilment.lines;
  const fulfilmentId = fulfilment.id;
  const picked = { idempotencyKey: key(), fulfilmentId, lines: [{ fulfilmentLineId: line?.id, picked: line?.quantity }] };
  await pickFulfilment(world.admin, picked);
  const parcels = [{ lines: [{ fulfilmentLineId: line?.id, quantity: line?.quantity }], weightGrams: 900 }];
  const answer = await markReadyToShip(world.admin, { idempotencyKey: key(), fulfilmentId, parcels });
  // The shape is the selection of `markReadyToShip`.
  const { parcels: made } = answer['fulfilment'] as { parcels: { id: string }[] };
  return { ...order, parcelId: made[0]?.id ?? '' };
}

async function delivered(world: World): Promise<{ orderId: string; orderLineId: string }> {
  const { parcelId, ...order } = await packed(world);
  const number = trackingNumber();
  await shipParcel(world.admin, { idempotencyKey: key(), parcelId, carrier: 'ups', service: 'ground', trackingNumber: number });
  const arrived = { status: 'DELIVERED', occurredAt: new Date().toISOString(), description: 'Left at the door' };
  await recordTrackingEvent(world.admin, { idempotencyKey: key(), carrier: 'ups', trackingNumber: number, ...arrived });
  const document = 'query ($id: ID!) { order(id: $id) { lines { quantities { delivered } } } }';
  type Seen = { order: { lines: { quantities: { delivered: number } }[] } };
  await waitUntil(
    async () => (await world.admin.request<Seen>(document, { id: order.orderId })).order.lines[0]?.quantities.delivered === 3,
    {
      what: 'the order is delivered',
    },
  );
  return order;
}

const trackingNumber = (): string => `1Z${randomUUID().replaceAll('-', '').slice(0, 16).toUpperCase()}`;
