import type { ExecutionResult } from 'graphql';
import { watchThresholds } from '../../src/use-cases/watch-thresholds.ts';
import { anotherProcess } from '../support/process.ts';
import { anonymous, aStock, type Stock } from '../support/stock.ts';

let stock: Stock;
beforeEach(async () => {
  stock = await aStock();
});
afterEach(() => stock.close());

const FOLLOW = `subscription ($skus: [String!]!, $channel: String!, $after: String) {
  availabilityChanged(skus: $skus, channel: $channel, after: $after) { cursor product { sku availability(channel: $channel) { sellable } } } }`;
interface Change {
  readonly cursor: string;
  readonly product: { readonly sku: string; readonly availability: { readonly sellable: number } };
}

async function follow(skus: string[], of: { channel?: string; after?: string } = {}) {
  const variables = { skus, channel: 'web', ...of };
  const stream = await stock.subgraph.subscribe({ query: FOLLOW, variables }, anonymous());
  if (!('next' in stream)) throw new Error(JSON.stringify(stream.errors));
  const next = async (): Promise<Change> => {
    const { value } = await (stream as AsyncIterableIterator<ExecutionResult<{ availabilityChanged: Change }>>).next();
    return value.data.availabilityChanged;
  };
  return { next, stop: () => stream.return?.() };
}
const sell = (sku: string, location: string) => stock.reserve([{ sku, location, quantity: 1 }]);
const seen = ({ product }: Change) => [product.sku, product.availability.sellable];

test('a follower is told of each change of its products after it came, with what can be sold now', async () => {
  await sell('MUG', 'east');
  await stock.settled();
  const follower = await follow(['MUG']);

  await sell('SHIRT', 'east');
  await sell('MUG', 'east');

  expect(seen(await follower.next())).toEqual(['MUG', 58]);
  await follower.stop();
});

test('a kit changes with its components, and a stream that broke off goes on without gap or duplicate', async () => {
  const whole = await follow(['MUG', 'GIFT', 'PAIR']);
  const changes: Change[] = [];
  for (const [sku, location, count] of [
    ['MUG', 'east', 3],
    ['SHIRT', 'west', 1],
    ['MUG', 'west', 3],
  ] as const) {
    await sell(sku, location);
    for (let each = 0; each < count; each += 1) changes.push(await whole.next());
  }
  await whole.stop();
  const skus = changes.map((change) => change.product.sku);
  expect(skus).toEqual(['GIFT', 'MUG', 'PAIR', 'GIFT', 'GIFT', 'MUG', 'PAIR']);

  // Whoever comes back is told of each product that changed since, once, as of its last change.
  for (const [position, { cursor }] of changes.slice(0, -1).entries()) {
    const missed = changes.slice(position + 1);
    const last = missed.filter((change, at) => missed.findLastIndex(({ product }) => product.sku === change.product.sku) === at);
    const rest = await follow(['MUG', 'GIFT', 'PAIR'], { after: cursor });
    const again: Change[] = [];
    while (again.length < last.length) again.push(await rest.next());
    await rest.stop();
    expect(again.map((change) => [change.cursor, change.product.sku])).toEqual(last.map((change) => [change.cursor, change.product.sku]));
  }
});

test('a follower that is slower than the changes is told of each product once, with what it has come to', async () => {
  const follower = await follow(['MUG', 'SHIRT']);
  for (let each = 0; each < 5; each += 1) await sell('MUG', 'east');
  await sell('SHIRT', 'west');
  await stock.settled();

  expect([seen(await follower.next()), seen(await follower.next())]).toEqual([
    ['MUG', 55],
    ['SHIRT', 6],
  ]);
  await sell('MUG', 'west');
  expect(seen(await follower.next())).toEqual(['MUG', 54]);
  await follower.stop();
});

test('crossings of thresholds are told with what it has come to, and only them to who wants no more', async () => {
  const other = anotherProcess(stock, { staleMsMax: 0 });
  const watch = watchThresholds(other.ports);
  await watch.run();
  const variables = { skus: ['PIANO'], channel: 'web', kinds: ['OUT', 'BACK'] };
  const document = `subscription ($skus: [String!]!, $channel: String!, $kinds: [AvailabilityChangeKind!]) {
    availabilityChanged(skus: $skus, channel: $channel, kinds: $kinds) { kinds status sellable } }`;
  const stream = await stock.subgraph.subscribe({ query: document, variables }, anonymous());
  if (!('next' in stream)) throw new Error(JSON.stringify(stream.errors));
  const reservationId = 'rsv_00000000000000000000000002';

  await stock.reserve([{ sku: 'PIANO', location: 'store', quantity: 2 }], { reservationId });
  await stock.settled();
  await watch.run();
  expect((await stream.next()).value.data).toEqual({ availabilityChanged: { kinds: ['OUT'], status: 'OUT_OF_STOCK', sellable: 0 } });
  await stock.release(reservationId);
  await stock.settled();
  await watch.run();
  expect((await stream.next()).value.data).toEqual({ availabilityChanged: { kinds: ['BACK'], status: 'LOW_STOCK', sellable: 2 } });
  await stream.return?.();
});

test('a change where the channel does not sell is not told', async () => {
  const follower = await follow(['MUG'], { channel: 'west-only' });

  await sell('MUG', 'east');
  await stock.settled();
  await sell('MUG', 'west');

  expect(seen(await follower.next())).toEqual(['MUG', 9]);
  await follower.stop();
});

test('a follower that leaves is let go at once', async () => {
  const follower = await follow(['MUG']);
  const waiting = follower.next().catch(() => 'over');

  await follower.stop();

  expect(await waiting).toBe('over');
});

test.each([
  [{ skus: [], channel: 'web' }],
  [{ skus: Array.from({ length: 101 }, (_, position) => `S${position}`), channel: 'web' }],
  [{ skus: ['MUG'], channel: 'web', after: 'yesterday' }],
])('%j is refused with a sentence', async (variables) => {
  const answer = await stock.subgraph.subscribe({ query: FOLLOW, variables }, anonymous());

  expect('errors' in answer ? answer.errors?.map((error) => error.extensions['code']) : answer).toEqual(['BAD_USER_INPUT']);
});
