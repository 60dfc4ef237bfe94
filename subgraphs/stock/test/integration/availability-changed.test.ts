import type { ExecutionResult } from 'graphql';
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
  await sell('MUG', 'east');
  await stock.settled();
  await sell('SHIRT', 'west');
  await stock.settled();
  await sell('MUG', 'west');
  await stock.settled();
  const changes = [];
  for (let count = 0; count < 7; count += 1) changes.push(await whole.next());
  await whole.stop();
  const skus = changes.map((change) => change.product.sku);
  expect(skus).toEqual(['GIFT', 'MUG', 'PAIR', 'GIFT', 'GIFT', 'MUG', 'PAIR']);

  for (const [position, { cursor }] of changes.slice(0, -1).entries()) {
    const rest = await follow(['MUG', 'GIFT', 'PAIR'], { after: cursor });
    const again = [];
    while (again.length < changes.length - position - 1) again.push(await rest.next());
    await rest.stop();
    expect(again.map((change) => [change.cursor, change.product.sku])).toEqual(
      changes.slice(position + 1).map((change) => [change.cursor, change.product.sku]),
    );
  }
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
