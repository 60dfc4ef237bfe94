/**
 * What a person does about units that could not be sourced. Seen to fail: with `resolved_at is null` left out of the statement that resolves, two people at
 * once, who both were told that they had decided.
 */
import { randomUUID } from 'node:crypto';
import type { InternalContext } from '@baton/platform';
import { toldBy } from '@baton/testing';
import { sourceWaiting } from '../../src/use-cases/source-waiting.ts';
import { type AfterPlacement, afterPlacement, newsOf, type PlacedOrder } from '../support/after-placement.ts';
import { operator } from '../support/orders-subgraph.ts';

let world: AfterPlacement;
beforeEach(async () => {
  world = await afterPlacement();
  world.peers.setSellable('SHIRT', 'dc-east', 50);
});
afterEach(() => world.close());

const support = (id = 'sue'): InternalContext => ({
  ...operator(),
  actor: { kind: 'staff', id, scopes: ['order:read', 'exception:resolve', 'order:explain'], locations: [] },
});

/** An order whose store refuses one of three shirts, which nobody else has. */
async function refused(): Promise<PlacedOrder> {
  const order = await world.place();
  const [release] = order.releases;
  if (!release) throw new Error('nothing was released');
  world.peers.setSellable('SHIRT', 'dc-east', 0);
  await world.deliver(newsOf(order, release).rejected({ SHIRT: 1 }));
  expect(await world.runJobs()).toEqual([]);
  return order;
}

interface Seen {
  readonly status: string;
  readonly exceptions: readonly {
    readonly id: string;
    readonly kind: string;
    readonly reason: string;
    readonly choices: readonly string[];
    readonly choice: string | null;
    readonly resolvedBy: string | null;
  }[];
  readonly lines: readonly { readonly quantities: object }[];
  readonly groups: readonly { readonly sourcingHistory: readonly { readonly cause: string }[] }[];
}
async function look(order: PlacedOrder): Promise<Seen> {
  const query = `query Q($id: ID!) { order(id: $id) { status exceptions { id kind reason choices choice resolvedBy }
    lines { quantities { ordered cancelled backordered allocated } } groups { sourcingHistory { cause } } } }`;
  return (await world.run<{ order: Seen }>(query, { id: order.id }, support())).order;
}

async function resolve(
  order: PlacedOrder,
  choice: string,
  some: object = {},
  who = support(),
): Promise<{ readonly order: { readonly status: string } | null; readonly errors: readonly object[] }> {
  const exceptionId = (await look(order)).exceptions.at(-1)?.id;
  const mutation =
    'mutation M($input: ResolveExceptionInput!) { resolveException(input: $input) { order { status } errors { __typename ... on InvalidTransitionError { status } } } }';
  const input = { idempotencyKey: randomUUID(), exceptionId, choice, ...some };
  return (await world.run<{ resolveException: { order: { status: string } | null; errors: object[] } }>(mutation, { input }, who))
    .resolveException;
}

test('refused by one of three: two move on, the third waits for a person with a reason and what can be done', async () => {
  const seen = await look(await refused());

  expect(seen).toMatchObject({
    status: 'ON_HOLD',
    exceptions: [{ kind: 'SOURCING_FAILED', reason: 'NO_LOCATION', choices: ['RETRY', 'CANCEL_UNITS', 'KEEP'], choice: null }],
    lines: [{ quantities: { ordered: 3, cancelled: 0, backordered: 1, allocated: 2 } }],
  });
});

test('RETRY looks once more, also where it was refused, and a decision of its own is recorded', async () => {
  const order = await refused();
  world.peers.setSellable('SHIRT', 'dc-east', 1);

  expect(await resolve(order, 'RETRY')).toEqual({ order: { status: 'CONFIRMED' }, errors: [] });
  expect(await world.runJobs()).toEqual([]);

  expect(await look(order)).toMatchObject({
    status: 'SOURCED',
    exceptions: [{ choices: [], choice: 'RETRY', resolvedBy: 'staff:sue' }],
    lines: [{ quantities: { backordered: 0, allocated: 3 } }],
    groups: [{ sourcingHistory: [{ cause: 'PLACEMENT' }, { cause: 'REQUESTED' }] }],
  });
});

test('RETRY in vain ends in an exception of its own', async () => {
  const order = await refused();

  world.clock.advance(1);
  expect(await resolve(order, 'RETRY')).toMatchObject({ errors: [] });
  expect(await world.runJobs()).toEqual([]);

  expect((await look(order)).exceptions.map(({ choice }) => choice)).toEqual(['RETRY', null]);
});

test('CANCEL_UNITS takes the missing unit off the order, and nothing else', async () => {
  const order = await refused();
  const key = randomUUID();

  expect(await resolve(order, 'CANCEL_UNITS', { idempotencyKey: key })).toEqual({ order: { status: 'SOURCED' }, errors: [] });

  expect(await look(order)).toMatchObject({
    exceptions: [{ choice: 'CANCEL_UNITS', resolvedBy: 'staff:sue' }],
    lines: [{ quantities: { cancelled: 1, backordered: 0, allocated: 2 } }],
  });
  expect(await resolve(order, 'CANCEL_UNITS', { idempotencyKey: key })).toMatchObject({ errors: [] });
  expect(await resolve(order, 'CANCEL_UNITS')).toMatchObject({ errors: [{ __typename: 'InvalidTransitionError', status: 'RESOLVED' }] });
  expect(await world.rows(`select count(*)::int as n from orders.cancellation`)).toEqual([{ n: 1 }]);
});

test('KEEP lets the unit wait for stock, asks nobody again, and takes it when it comes', async () => {
  const order = await refused();

  expect(await resolve(order, 'KEEP')).toMatchObject({ errors: [] });
  expect(await world.runJobs()).toEqual([]);
  await sourceWaiting(world.parts);
  expect(await world.runJobs()).toEqual([]);
  expect(await look(order)).toMatchObject({ exceptions: [{ choice: 'KEEP' }], lines: [{ quantities: { backordered: 1 } }] });

  world.peers.setSellable('SHIRT', 'dc-west', 1);
  await sourceWaiting(world.parts);
  expect(await world.runJobs()).toEqual([]);
  expect(await look(order)).toMatchObject({ status: 'SOURCED', lines: [{ quantities: { backordered: 0, allocated: 3 } }] });
  await sourceWaiting(world.parts);
  expect(await world.rows('select count(*)::int as n from orders.order_line where waiting')).toEqual([{ n: 0 }]);
});

test('of two people one decides, and the other is told that it has ended', async () => {
  const order = await refused();

  const answers = await Promise.all([resolve(order, 'KEEP', {}, support('sue')), resolve(order, 'RETRY', {}, support('sam'))]);

  expect(answers.map(({ errors }) => errors.length).sort()).toEqual([0, 1]);
  const told = await world.rows(`select count(*)::int as n from ${toldBy('orders')} where type = 'order.exception-resolved'`);
  expect(told).toEqual([{ n: 1 }]);
});
