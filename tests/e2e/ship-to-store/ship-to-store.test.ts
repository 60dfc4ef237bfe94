/** What a store lacks is brought to it, and collected there: by the graph alone, with the operations that the playground shows. */
import { eventually, type GraphClient, waitUntil } from '@baton/testing';
import { runExample as does, run } from '../journey/operations.ts';
import { associateOf, key, moneyOf, order, type Placed } from '../journey/work.ts';
import { oneProcess, type World } from '../journey/world.ts';

const says = <T>(client: GraphClient, name: string, input: object): Promise<T> =>
  does<T>(client, name, { input: { idempotencyKey: key(), ...input } });

let world: World;
let merchandiser: GraphClient;
let operator: GraphClient;
beforeAll(async () => {
  world = await oneProcess();
  [merchandiser, operator] = await Promise.all([world.as('merchandiser'), world.as('operator')]);
  const shipToStore = { service: 'STANDARD', receivingMinutes: 120, perTransfer: '4.00', perTransferItem: '0.20' };
  await says(merchandiser, 'BringToStores', { ref: 'default-us', basedOn: 'default-us@1', changes: [{ shipToStore }] });
  expect(await says(merchandiser, 'FinishBringing', { name: 'default-us@2', revision: 1 })).toMatchObject({
    validateSourcingProfile: { profile: { status: 'VALIDATED' }, errors: [] },
  });
  await says(merchandiser, 'PutBringingInForce', { name: 'default-us@2', market: 'US', replaces: 'default-us@1' });
}, 120_000);
afterAll(() => world?.stop());

const mugs = (quantity: number) => ({ method: 'PICKUP', location: 'store-nyc', lines: [{ sku: 'MUG-BLUE', quantity }] });
interface Seen {
  readonly status: string;
  readonly fulfilments: readonly {
    readonly id: string;
    readonly status: string;
    readonly allowedActions: readonly string[];
    readonly location: { readonly code: string };
    readonly awaits: readonly { readonly id: string; readonly units: number; readonly origin: { readonly code: string } }[];
    readonly lines: readonly { readonly id: string; readonly quantity: number; readonly awaited: number }[];
  }[];
}
const look = async ({ order: { id }, accessToken }: Placed): Promise<Seen> => {
  const query =
    'query Q($id: ID!, $accessToken: String) { order(id: $id, accessToken: $accessToken) { status fulfilments { id status allowedActions location { code } awaits { id units origin { code } } lines { id quantity awaited } } } }';
  return (await world.anonymous.request<{ order: Seen }>(query, { id, accessToken })).order;
};
const until = (placed: Placed, what: string, is: (seen: Seen) => boolean): Promise<Seen> =>
  waitUntil(
    async () => {
      const seen = await look(placed);
      return is(seen) ? seen : undefined;
    },
    { what },
  );
async function collect(quantity: number): Promise<Placed & { readonly transferId: string }> {
  const answer = await does<{ placeOrder: { order: Placed['order'] | null; accessToken: string; errors: object[] } }>(
    world.anonymous,
    'PlaceCollection',
    order([mugs(quantity)]),
  );
  expect(answer.placeOrder.errors).toEqual([]);
  const placed = { order: answer.placeOrder.order as Placed['order'], accessToken: answer.placeOrder.accessToken };
  const { fulfilments } = await until(placed, 'the work of the store', (seen) => seen.fulfilments.length > 0);
  const transferId = fulfilments[0]?.awaits[0]?.id ?? '';
  // Stock makes the transfer as soon as it hears of the order.
  await waitUntil(async () => {
    const { transfer } = await operator.request<{ transfer: object | null }>('query Q($id: ID!) { transfer(id: $id) { status } }', {
      id: transferId,
    });
    return transfer ?? undefined;
  });
  return { ...placed, transferId };
}
const east = async () => {
  const query = 'query Q { product(sku: "MUG-BLUE") { level(location: "dc-east") { onHand allocated reserved } } }';
  return (await operator.request<{ product: { level: { onHand: number; allocated: number; reserved: number } } }>(query, {})).product.level;
};

test('the shopper sees the date before and after, the store waits, and nothing is paid or over before the goods are handed over', async () => {
  interface Preview {
    readonly checkoutPreview: {
      readonly groups: readonly { readonly options: readonly { readonly promise: object }[] }[];
      readonly problems: object[];
    };
  }
  const { checkoutPreview } = await does<Preview>(world.anonymous, 'CollectWhereNoneIs', {
    input: { channel: 'web-us', groups: [mugs(2)] },
  });
  expect(checkoutPreview.problems).toEqual([]);
  const promised = checkoutPreview.groups[0]?.options[0]?.promise;
  const placed = await collect(2);
  expect(placed.order.groups).toMatchObject([{ promise: { earliestAt: (promised as { earliestAt: string }).earliestAt } }]);

  expect(await look(placed)).toMatchObject({
    status: 'SOURCED',
    fulfilments: [
      {
        ...{ status: 'PLANNED', allowedActions: [], location: { code: 'store-nyc' } },
        awaits: [{ units: 2, origin: { code: 'dc-east' } }],
        lines: [{ quantity: 2, awaited: 2 }],
      },
    ],
  });
  const why = await does(operator, 'WhyBroughtFromThere', { id: placed.order.id });
  expect(why).toMatchObject({
    order: {
      groups: [{ sourcing: { mergePoint: { code: 'store-nyc' }, chosen: { explanation: expect.stringContaining('transfer 4.40') } } }],
    },
  });

  const { transferId } = placed;
  const [warehouse, store] = await Promise.all([associateOf(world, 'dc-east'), associateOf(world, 'store-nyc')]);
  expect(await says(warehouse, 'PickForStore', { transferId })).toMatchObject({
    pickTransfer: { transfer: { status: 'PICKED' }, errors: [] },
  });
  expect(await says(warehouse, 'SendToStore', { transferId })).toMatchObject({
    shipTransfer: { transfer: { status: 'IN_TRANSIT' }, errors: [] },
  });
  expect(await says(store, 'ReceiveAtStore', { transferId })).toMatchObject({
    receiveTransfer: { transfer: { status: 'RECEIVED' }, errors: [] },
  });

  const there = await eventually(async () => {
    const seen = await look(placed);
    expect(seen).toMatchObject({ status: 'SOURCED', fulfilments: [{ status: 'RELEASED', awaits: [], lines: [{ awaited: 0 }] }] });
    return seen;
  });
  const work = there.fulfilments[0];
  const fulfilmentId = work?.id ?? '';
  const lines = work?.lines.map(({ id, quantity }) => ({ fulfilmentLineId: id, picked: quantity }));
  await run(store, 'Pick', { input: { idempotencyKey: key(), fulfilmentId, lines } } as never);
  await run(store, 'ReadyForPickup', { input: { idempotencyKey: key(), fulfilmentId } } as never);
  expect(await moneyOf(world.anonymous, placed)).toMatchObject({ status: 'AUTHORISED', captured: { amount: '0.00' } });
  await eventually(async () =>
    expect(await look(placed)).toMatchObject({ status: 'IN_FULFILMENT', fulfilments: [{ status: 'READY_FOR_PICKUP' }] }),
  );
  const query = 'query Q($id: ID!, $accessToken: String) { order(id: $id, accessToken: $accessToken) { fulfilments { pickup { code } } } }';
  const { order: own } = await world.anonymous.request<{ order: { fulfilments: { pickup: { code: string } }[] } }>(query, {
    id: placed.order.id,
    accessToken: placed.accessToken,
  });
  const pickupCode = own.fulfilments[0]?.pickup.code ?? '';
  await run(store, 'HandOver', { input: { idempotencyKey: key(), fulfilmentId, pickupCode } } as never);
  await until(placed, 'the order to be delivered', ({ status }) => status === 'DELIVERED');
  await waitUntil(async () => ((await moneyOf(world.anonymous, placed)).status === 'PAID' ? true : undefined), { what: 'the capture' });
}, 120_000);

test('what is lost on its way is brought from elsewhere, the rest waits with it', async () => {
  const placed = await collect(3);
  const { transferId } = placed;
  await says(operator, 'PickForStore', { transferId });
  await says(operator, 'SendToStore', { transferId });
  const store = await associateOf(world, 'store-nyc');
  await says(store, 'ReceiveAtStore', { transferId, lines: [{ sku: 'MUG-BLUE', quantity: 2 }] });
  await operator.request('mutation M($input: DeclareTransferLostInput!) { declareTransferLost(input: $input) { errors { __typename } } }', {
    input: { idempotencyKey: key(), transferId, reason: 'CARRIER' },
  });
  await eventually(async () => {
    const { fulfilments } = await look(placed);
    expect([...fulfilments].sort((a, b) => a.awaits.length - b.awaits.length)).toMatchObject([
      { status: 'RELEASED', lines: [{ awaited: 0 }] },
      { status: 'PLANNED', awaits: [{ units: 1, origin: { code: 'dc-west' } }] },
    ]);
  });
}, 120_000);

test('what is cancelled before it left is for sale where it stood', async () => {
  await world.settled();
  const before = await east();
  const placed = await collect(2);
  expect((await east()).allocated).toBe(before.allocated + 2);
  const support = await world.as('support');
  const answer = await support.request(
    'mutation M($input: CancelOrderInput!) { cancelOrder(input: $input) { order { status } errors { __typename } } }',
    {
      input: { idempotencyKey: key(), orderId: placed.order.id, reason: 'CUSTOMER' },
    },
  );
  expect(answer).toEqual({ cancelOrder: { order: { status: 'CANCELLED' }, errors: [] } });
  await eventually(async () => {
    expect(await east()).toEqual(before);
    const { transfer } = await operator.request<{ transfer: object }>('query Q($id: ID!) { transfer(id: $id) { status } }', {
      id: placed.transferId,
    });
    expect(transfer).toEqual({ status: 'CANCELLED' });
  });
}, 120_000);

test('what nobody can bring waits for a person, in one list with all that wait', async () => {
  interface Queue {
    readonly orderExceptions: {
      readonly nodes: readonly {
        readonly id: string;
        readonly kind: string;
        readonly reason: string;
        readonly order: { readonly id: string };
      }[];
    };
  }
  const placed = await collect(1);
  // It is lost, and then lost again: both warehouses have refused it.
  for (const origin of ['dc-east', 'dc-west']) {
    const { fulfilments } = await until(placed, `a transfer from ${origin}`, (seen) =>
      seen.fulfilments.some(({ awaits }) => awaits.some((each) => each.origin.code === origin)),
    );
    const transferId = fulfilments.flatMap(({ awaits }) => awaits)[0]?.id ?? '';
    await waitUntil(async () => {
      const { pickTransfer } = await says<{ pickTransfer: { errors: object[] } }>(operator, 'PickForStore', { transferId });
      return pickTransfer.errors.length === 0 ? true : undefined;
    });
    await says(operator, 'SendToStore', { transferId });
    await operator.request(
      'mutation M($input: DeclareTransferLostInput!) { declareTransferLost(input: $input) { errors { __typename } } }',
      {
        input: { idempotencyKey: key(), transferId, reason: 'CARRIER' },
      },
    );
  }
  const found = await waitUntil(
    async () => {
      const { orderExceptions } = await does<Queue>(operator, 'ExceptionQueue', {
        filter: { kinds: ['SOURCING_FAILED'], channel: 'web-us' },
      });
      return orderExceptions.nodes.find((each) => each.order.id === placed.order.id);
    },
    { what: 'the exception' },
  );
  expect(found).toMatchObject({ kind: 'SOURCING_FAILED', reason: 'NO_LOCATION' });
  const none = await does<Queue>(operator, 'ExceptionQueue', { filter: { kinds: ['CAPTURE_FAILED'] } });
  expect(none.orderExceptions.nodes).toEqual([]);
}, 120_000);
