import { capturePayment } from '../../src/use-cases/capture-payment.ts';
import { type AfterPlacement, afterPlacement, associate, holder, newsOf, type PlacedOrder, support } from '../support/after-placement.ts';
import { anInput } from '../support/orders-subgraph.ts';
import { newYork } from '../support/world.ts';

let world: AfterPlacement;
beforeEach(async () => {
  world = await afterPlacement();
  world.peers.setSellable('SHIRT', 'dc-east', 2);
  world.peers.setSellable('SHIRT', 'dc-west', 2);
  world.peers.setSellable('PIANO', 'store-nyc', 2);
  world.peers.setSellable('MUG', 'dc-east', 500);
});
afterEach(() => world.close());

const followOrder = /* GraphQL */ `
  query FollowOrder($id: ID!) {
    order(id: $id) {
      id number status allowedActions
      customer { id }
      payment { status authorised { amount } captured { amount } refunded { amount } }
      lines { title kind quantities { ordered cancelled backordered allocated picked shipped delivered returned refunded } }
      groups { method shipments { location { code } lines { product { sku } quantity } } }
      timeline(first: 50) { nodes { kind actor description } }
    }
  }
`;
interface Followed {
  readonly order: {
    readonly status: string;
    readonly allowedActions: readonly string[];
    readonly payment: { readonly status: string; readonly authorised: Amount; readonly captured: Amount; readonly refunded: Amount };
    readonly lines: readonly { readonly kind: string; readonly quantities: Readonly<Record<string, number>> }[];
    readonly groups: readonly object[];
    readonly timeline: { readonly nodes: readonly { readonly kind: string; readonly actor: string; readonly description: string }[] };
  } | null;
}
interface Amount {
  readonly amount: string;
}
const follow = async (order: PlacedOrder) => {
  const { order: found } = await world.run<Followed>(followOrder, { id: order.id }, holder(order));
  if (!found) throw new Error('the order is not shown');
  return found;
};
const newsOfAll = (order: PlacedOrder) => order.releases.map((release) => newsOf(order, release));
const total = async (order: PlacedOrder) => {
  const [row] = await world.rows<{ total: string }>('select total_minor::text as total from orders."order" where id = $1', order.id);
  return Number(row?.total) / 100;
};

test('an order that is split over two locations is worked on, shipped, delivered and captured to the cent', async () => {
  const order = await world.place();
  const [first, second] = newsOfAll(order);
  if (!first || !second) throw new Error('the order was to be split');
  expect(await follow(order)).toMatchObject({ status: 'SOURCED', allowedActions: ['CANCEL'], payment: { status: 'AUTHORISED' } });

  await world.deliver(first.acknowledged());
  expect((await follow(order)).status).toBe('IN_FULFILMENT');
  await world.deliver(first.picked(), first.shipped());
  expect(await world.runJobs()).toEqual([]);
  const half = await follow(order);
  expect(half).toMatchObject({ status: 'PARTIALLY_SHIPPED', payment: { status: 'PARTIAL' } });
  expect(Number(half.payment.captured.amount)).toBeGreaterThan(0);

  await world.deliver(second.acknowledged(), second.picked(), second.shipped(), first.delivered());
  expect(await world.runJobs()).toEqual([]);
  expect((await follow(order)).status).toBe('PARTIALLY_DELIVERED');
  await world.deliver(second.delivered());
  const whole = await follow(order);
  expect(whole).toMatchObject({
    status: 'DELIVERED',
    allowedActions: ['RETURN'],
    payment: { status: 'PAID' },
    lines: [{ quantities: { ordered: 3, allocated: 0, picked: 3, shipped: 3, delivered: 3 } }],
  });
  expect(Number(whole.payment.captured.amount)).toBe(await total(order));

  world.clock.advance(31 * 86_400_000);
  expect(await follow(order)).toMatchObject({ status: 'COMPLETED', allowedActions: [] });
});

test('the timeline tells of all subgraphs in the order of time, each event once', async () => {
  const order = await world.place();
  const [news] = newsOfAll(order);
  if (!news) throw new Error('nothing was released');
  const shipped = news.shipped();

  await world.deliver(news.acknowledged(), news.picked(), shipped, shipped, news.tracked('OUT_FOR_DELIVERY'));
  await world.runJobs();

  const { timeline } = await follow(order);
  expect(timeline.nodes.map(({ kind }) => kind)).toEqual([
    'order.placed',
    'payment.authorised',
    'fulfilment.acknowledged',
    'fulfilment.picked',
    'parcel.shipped',
    'parcel.tracked',
    'payment.captured',
  ]);
  expect(timeline.nodes.at(2)).toMatchObject({ actor: 'staff:anna', description: expect.stringMatching(/^Acknowledged by (dc|store)-/) });
  expect(timeline.nodes.at(-1)?.actor).toBe('service:orders');
});

test('news that come twice, late or shuffled change nothing more than the same news in order', async () => {
  const groups = [
    { method: 'PICKUP', location: 'store-nyc', lines: [{ sku: 'PIANO', quantity: 1 }] },
    {
      method: 'SHIP',
      address: newYork,
      lines: [
        { sku: 'SHIRT', quantity: 3 },
        { sku: 'GIFT-BOX', quantity: 1 },
      ],
    },
  ];
  const tables = ['order_line', 'planned_fulfilment_line', 'capture', 'payment', 'departure'];
  const state = async (order: PlacedOrder) => {
    const all: Record<string, unknown> = {};
    for (const table of tables) {
      const counters: Record<string, string> = {
        order_line: 'sku, cancelled, backordered, allocated, picked, shipped, delivered',
        planned_fulfilment_line: 'sku, quantity, picked, shipped, delivered, superseded, cancelled',
        capture: 'status',
        payment: 'status, captured_minor::text, authorised_minor::text',
        departure: 'shipped_at is not null as shipped, delivered_at is not null as delivered',
      };
      all[table] = await world.rows(
        `select ${counters[table]} from orders.${table} where order_id = $1 order by 1, 2`.replace(table === 'capture' ? ', 2' : '', ''),
        order.id,
      );
    }
    return all;
  };
  const news = (order: PlacedOrder) =>
    order.releases.flatMap((release) => {
      const of = newsOf(order, release);
      if (release.method === 'PICKUP') return [of.acknowledged(), of.picked(), of.handedOver()];
      return [of.acknowledged(), of.picked(), of.shipped(), of.tracked(), of.delivered()];
    });
  world.peers.setSellable('SHIRT', 'dc-west', 100);

  const inOrder = await world.place(anInput({ groups }));
  await world.deliver(...news(inOrder));
  await world.runJobs();
  world.peers.setSellable('SHIRT', 'dc-east', 2);
  const shuffled = await world.place(anInput({ groups }));
  const late = news(shuffled);
  await world.deliver(...late.toReversed(), ...late, ...late.filter((_, index) => index % 2 === 0));
  await world.runJobs();

  expect(await state(shuffled)).toEqual(await state(inOrder));
  const { status, payment, lines } = await follow(shuffled);
  expect({ status, payment: payment.status }).toEqual({ status: 'DELIVERED', payment: 'PAID' });
  expect(lines.find(({ kind }) => kind === 'BUNDLE')?.quantities).toMatchObject({ ordered: 1, allocated: 0, shipped: 1, delivered: 1 });
  expect(Number(payment.captured.amount)).toBe(await total(shuffled));
});

test('an authorisation that expired is renewed once, and all captures go on under it', async () => {
  const order = await world.place(anInput({ payment: { provider: 'test', token: 'ok-then-expire' } }));
  const [first, second] = newsOfAll(order);
  if (!first || !second) throw new Error('the order was to be split');
  world.clock.advance(1);

  await world.deliver(first.shipped(), second.shipped());
  expect(await world.runJobs()).toEqual([]);

  const { payment } = await follow(order);
  expect({ status: payment.status, captured: Number(payment.captured.amount) }).toEqual({ status: 'PAID', captured: await total(order) });
  const [row] = await world.rows('select attempt from orders.payment where order_id = $1', order.id);
  expect(row).toEqual({ attempt: 2 });
  const references = await world.rows<{ n: number }>(
    'select count(distinct provider_reference)::int as n from orders.capture where order_id = $1',
    order.id,
  );
  expect(references).toEqual([{ n: 1 }]);
});

test('units that are cancelled while an authorisation is renewed are not held on the customer’s card', async () => {
  const order = await world.place(anInput({ payment: { provider: 'test', token: 'ok-then-expire' } }));
  const [first, second] = newsOfAll(order);
  if (!first || !second) throw new Error('the order was to be split');
  world.clock.advance(1);
  await world.deliver(first.shipped());
  const provider = world.parts.payments.get('test');
  if (!provider) throw new Error('no provider');
  const cancel = `mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { order { status } errors { __typename } } }`;
  const input = { idempotencyKey: 'cancel', orderId: order.id, reason: 'CUSTOMER' };
  const capture = await world.rows<{ id: string }>('select id from orders.capture');
  for (const units of first.units()) world.peers.shipments.remove(units.fulfilmentLineId, units.quantity);
  const renewing = {
    ...provider,
    async reauthorise(request: Parameters<typeof provider.reauthorise>[0]) {
      const answer = await provider.reauthorise(request);
      expect(await world.run(cancel, { input }, holder(order))).toMatchObject({ cancelOrder: { errors: [] } });
      return answer;
    },
  };

  await capturePayment({ ...world.parts, payments: new Map([['test', renewing]]) }, capture[0]?.id ?? '', 'trace');
  expect(await world.runJobs()).toEqual([]);

  const open = 'select (authorised_minor - voided_minor - captured_minor)::int as open from orders';
  expect(await world.rows(`${open}.payment`)).toEqual([{ open: 0 }]);
  expect(await world.rows(`${open}.test_payment where expires_at is null`)).toEqual([{ open: 0 }]);
});

test('the database refuses to capture more than was authorised', async () => {
  const order = await world.place();

  const steal = world.rows('update orders.payment set captured_minor = authorised_minor + 1 where order_id = $1', order.id);

  await expect(steal).rejects.toThrow(/check constraint/);
});

test('a location that has work for an order learns its number and nothing else; others learn nothing', async () => {
  const order = await world.place();
  const reference = { representations: [{ __typename: 'Order', id: order.id }] };
  const number =
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Order { id number customer { id } } } }';
  const status = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Order { id status } } }';
  const [place] = order.releases;
  if (!place) throw new Error('nothing was released');

  const seen = await world.run<{ _entities: object[] }>(number, reference, associate(place.location));
  expect(seen._entities).toEqual([{ id: order.id, number: expect.stringMatching(/^B\d+$/), customer: null }]);
  await expect(world.run(status, reference, associate(place.location))).rejects.toThrow('You may not do this.');
  expect(await world.run(number, reference, associate('store-la'))).toEqual({ _entities: [null] });
  expect(await world.run<Followed>(followOrder, { id: order.id }, associate(place.location))).toEqual({ order: null });
});

test('an order is shown to its guest and to staff, never to a stranger, and opens the way to its customer', async () => {
  world.peers.setSellable('SHIRT', 'dc-east', 10);
  const order = await world.place();
  const other = await world.place();
  const query = 'query ($id: ID!) { order(id: $id) { id customer { id } } }';

  const shown = await world.subgraph.execute({ query, variables: { id: order.id } }, holder(order));
  expect(shown.data).toEqual({ order: { id: order.id, customer: { id: order.customerId } } });
  expect(shown.extensions?.['batonGrants']).toEqual([`customer:${order.customerId}`]);

  const foreign = await world.subgraph.execute({ query, variables: { id: order.id } }, holder(other));
  const unknown = await world.subgraph.execute({ query, variables: { id: `ord_${'0'.repeat(26)}` } }, holder(other));
  expect(foreign).toEqual(unknown);
  expect(foreign).toEqual({ data: { order: null } });
  const staff = await world.subgraph.execute({ query, variables: { id: order.id } }, support());
  expect(staff.extensions).toBeUndefined();
});
