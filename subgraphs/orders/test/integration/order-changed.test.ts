import type { EventEnvelope } from '@baton/contracts';
import type { ExecutionResult } from 'graphql';
import { newsAtOnce } from '../../src/use-cases/record-work.ts';
import { type AfterPlacement, afterPlacement, holder, newsOf, type PlacedOrder, support } from '../support/after-placement.ts';
import { shopper } from '../support/orders-subgraph.ts';

let world: AfterPlacement;
/** The names of the statements that were asked outside of transactions. */
const asked: string[] = [];
beforeEach(async () => {
  world = await afterPlacement({
    wrap: (database) => ({
      ...database,
      query: (statement, values) => {
        asked.push(statement.name);
        return database.query(statement, values);
      },
    }),
  });
  world.peers.setSellable('SHIRT', 'dc-east', 9);
});
afterEach(() => world.close());

const document = /* GraphQL */ `
  subscription OrderChanged($orderId: ID!, $after: String) {
    orderChanged(orderId: $orderId, after: $after) { cursor kind at order { id status lines { quantities { picked } } } }
  }
`;
interface Change {
  readonly cursor: string;
  readonly kind: string;
  readonly order: { readonly status: string; readonly lines: readonly { readonly quantities: { readonly picked: number } }[] };
}
type Results = AsyncIterableIterator<ExecutionResult>;
const open = async (order: PlacedOrder, after: string | null = null, who = holder(order)): Promise<Results> => {
  const stream = await world.subgraph.subscribe({ query: document, variables: { orderId: order.id, after } }, who);
  if (!(Symbol.asyncIterator in stream)) throw stream.errors?.[0] ?? new Error('no stream');
  return stream;
};
const next = async (stream: Results): Promise<Change> => {
  const { value, done } = await stream.next();
  if (done) throw new Error('the stream has ended');
  if (value.errors) throw value.errors[0];
  return (value.data as { orderChanged: Change }).orderChanged;
};
const take = async (stream: Results, count: number): Promise<Change[]> => {
  const changes: Change[] = [];
  while (changes.length < count) changes.push(await next(stream));
  return changes;
};
const newsOfFirst = (order: PlacedOrder) => {
  const [release] = order.releases;
  if (!release) throw new Error('nothing was released');
  return newsOf(order, release);
};
test('tells live what happens from now on, with the order as it is then', async () => {
  const order = await world.place();
  const news = newsOfFirst(order);
  const stream = await open(order);

  const first = next(stream);
  await world.deliver(news.acknowledged());
  expect(await first).toMatchObject({
    kind: 'fulfilment.acknowledged',
    order: { status: 'IN_FULFILMENT', lines: [{ quantities: { picked: 0 } }] },
  });
  await world.deliver(news.picked());
  expect(await next(stream)).toMatchObject({ kind: 'fulfilment.picked', order: { lines: [{ quantities: { picked: 3 } }] } });
  await stream.return?.();
});

// Seen red without the count of locks: the event of an order that is not there stood in no timeline, and was taken for told.
test('tells what came in one message with other news, of which none is written where an order is not there', async () => {
  const orders = [await world.place(), await world.place()];
  const released = (order: PlacedOrder) => newsOfFirst(order).released();
  const inOneMessage = async (events: readonly EventEnvelope<'fulfilment.released'>[]): Promise<void> => {
    const { statements, onCommitted } = newsAtOnce(world.parts, events);
    await world.database.batch(statements);
    onCommitted?.('orders');
  };
  const [followed] = orders;
  const stream = await open(followed as PlacedOrder);
  const first = next(stream);
  const events = orders.map(released);
  const nowhere = events.map((event) => ({ ...event, payload: { ...event.payload, orderId: `ord_${'0'.repeat(26)}` } }));

  await expect(inOneMessage([...events, ...nowhere.slice(1)])).rejects.toMatchObject({ code: '22012' });
  expect(await world.rows(`select from orders.timeline_entry where kind = 'fulfilment.released'`)).toHaveLength(0);
  await inOneMessage(events);
  expect(await first).toMatchObject({ kind: 'fulfilment.released', order: { status: 'SOURCED' } });
  await stream.return?.();
  // As it is told again with another message.
  await inOneMessage(events);
  expect(await world.rows(`select from orders.timeline_entry where kind = 'fulfilment.released'`)).toHaveLength(2);
});

test('goes on behind a cursor: what was missed, then what comes, each once and in order, over any number of drops', async () => {
  const order = await world.place();
  const stream = await open(order);
  const first = next(stream);
  await world.deliver(newsOfFirst(order).acknowledged());
  let { cursor } = await first;
  await stream.return?.();
  const seen: string[] = [];
  const sent: string[] = [];

  for (let drop = 0; drop < 20; drop++) {
    const missed = [newsOfFirst(order).tracked('IN_TRANSIT'), newsOfFirst(order).tracked('CUSTOMS')];
    const live = newsOfFirst(order).tracked('OUT_FOR_DELIVERY');
    await world.deliver(...missed);
    const again = await open(order, cursor);
    const changes = take(again, 3);
    await world.deliver(live);
    const taken = await changes;
    sent.push(...[...missed, live].map(({ id }) => id));
    seen.push(...taken.map((change) => change.cursor));
    cursor = taken.at(-1)?.cursor ?? '';
    await again.return?.();
  }

  const log = await world.rows<{ event_id: string; seq: number }>(
    'select event_id, seq from orders.timeline_entry where order_id = $1 order by seq',
    order.id,
  );
  const told = log.filter(({ event_id }) => sent.includes(event_id));
  expect(told.map(({ event_id }) => event_id)).toEqual(sent);
  expect(seen).toEqual(told.map(({ seq }) => Buffer.from(`${order.id}:${seq}`).toString('base64url')));
});

test('writers at the seam lose nothing: entries that commit while a stream opens come in order', async () => {
  const order = await world.place();
  const opened = await open(order);
  const first = next(opened);
  await world.deliver(newsOfFirst(order).acknowledged());
  const { cursor } = await first;
  await opened.return?.();

  const writers = Promise.all(Array.from({ length: 10 }, () => world.deliver(newsOfFirst(order).tracked())));
  const stream = await open(order, cursor);
  const changes = await take(stream, 10);
  await writers;

  const positions = changes.map((change) => Number(Buffer.from(change.cursor, 'base64url').toString().split(':')[1]));
  expect(positions).toEqual(Array.from({ length: 10 }, (_, index) => (positions[0] ?? 0) + index));
  await stream.return?.();
});

test('ends at once for whoever may not see the order, exactly as for an order that never was', async () => {
  const order = await world.place();
  const stranger = shopper('cus_00000000000000000000000000');

  const foreign = await open(order, null, stranger);
  const unknown = await open({ ...order, id: `ord_${'0'.repeat(26)}` }, null, stranger);

  expect(await foreign.next()).toEqual({ done: true, value: undefined });
  expect(await unknown.next()).toEqual({ done: true, value: undefined });
});

test('ends before the next event when the order is not the caller’s any more', async () => {
  const order = await world.place();
  const owner = { ...shopper(order.customerId) };
  const stream = await open(order, null, owner);
  const first = next(stream);
  await world.deliver(newsOfFirst(order).acknowledged());
  expect((await first).kind).toBe('fulfilment.acknowledged');

  await world.rows(`update orders."order" set customer_id = 'cus_11111111111111111111111111' where id = $1`, order.id);
  const second = stream.next();
  await world.deliver(newsOfFirst(order).tracked());

  expect(await second).toEqual({ done: true, value: undefined });
});

test('refuses a cursor of another order, and closes while it waits', async () => {
  const order = await world.place();
  const other = await world.place();
  const stream = await open(order);
  const first = next(stream);
  await world.deliver(newsOfFirst(order).acknowledged());
  const { cursor } = await first;

  await expect(open(other, cursor)).rejects.toThrow('The cursor is not one of this order.');
  await expect(open(order, 'bm90IG9uZQ')).rejects.toThrow('The cursor is not one of this order.');
  const waiting = stream.next();
  await stream.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
});

test('gives staff the same stream', async () => {
  const order = await world.place();
  const stream = await open(order, null, support());
  const first = next(stream);

  await world.deliver(newsOfFirst(order).acknowledged());

  expect((await first).kind).toBe('fulfilment.acknowledged');
  await stream.return?.();
});

// Seen red with each follower reading by itself: 300 statements, before which everybody else waits for a connection.
test('a crowd that comes back at once is read for together', async () => {
  const orders = [await world.place(), await world.place()];
  const [first, second] = orders;
  if (!first || !second) throw new Error('two were placed');
  await world.deliver(newsOfFirst(second).acknowledged());
  const start = ({ id }: PlacedOrder): string => Buffer.from(`${id}:0`).toString('base64url');
  asked.length = 0;

  const streams = await Promise.all(Array.from({ length: 50 }, () => orders.map((order) => open(order, start(order)))).flat());
  const told = await Promise.all(streams.map((stream) => next(stream)));

  expect(told.map(({ kind, order }) => [kind, order.status])).toEqual(
    Array.from({ length: 50 }, () => [
      ['order.placed', 'SOURCED'],
      ['order.placed', 'IN_FULFILMENT'],
    ]).flat(),
  );
  expect(asked.filter((name) => /orders-select-(orders|logs)$/.test(name)).length).toBeLessThan(10);
  await Promise.all(streams.map((stream) => stream.return?.()));
});
