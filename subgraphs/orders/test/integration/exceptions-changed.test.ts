import { randomUUID } from 'node:crypto';
import type { AnyEvent } from '@baton/contracts';
import type { InternalContext } from '@baton/platform';
import type { ExecutionResult } from 'graphql';
import type { ExceptionView } from '../../src/persistence/exception-repository.ts';
import { openFailure } from '../../src/use-cases/open-failure.ts';
import { type AfterPlacement, afterPlacement, associate, newsOf, type PlacedOrder } from '../support/after-placement.ts';
import { operator } from '../support/orders-subgraph.ts';

/** Seen to fail without the event that tells of a provider's refusal, of what stock has not, and of what ended by itself. */
const document = `subscription ($after: String) { exceptionsChanged(after: $after) { cursor kind order { id exceptions { kind reason resolvedAt } } } }`;
const staff = (...scopes: string[]): InternalContext => ({ ...operator(), actor: { kind: 'staff', id: 'sue', scopes, locations: [] } });

interface Change {
  readonly cursor: string;
  readonly kind: string;
  readonly order: { readonly id: string; readonly exceptions: readonly { readonly kind: string; readonly resolvedAt: string | null }[] };
}

let world: AfterPlacement;
beforeEach(async () => {
  world = await afterPlacement();
  world.peers.setSellable('SHIRT', 'dc-east', 9);
});
afterEach(() => world.close());

async function open(who: InternalContext, after?: string): Promise<AsyncIterableIterator<ExecutionResult>> {
  const stream = await world.subgraph.subscribe({ query: document, variables: { after } }, who);
  if (!(Symbol.asyncIterator in stream)) throw stream.errors?.[0] ?? new Error('no stream');
  return stream;
}
const next = async (stream: AsyncIterableIterator<ExecutionResult>): Promise<Change> => {
  const { value } = await stream.next();
  if (value.errors) throw value.errors[0];
  return (value.data as { exceptionsChanged: Change }).exceptionsChanged;
};
/** Publishes what is in the outbox, as the relay does. */
async function relay(): Promise<void> {
  const events = await world.rows<{ id: string }>(
    'with taken as (delete from orders.outbox returning *) select id, type, version, aggregate, at, actor, trace_id as "traceId", payload from taken order by position',
  );
  await world.parts.bus.publish(events as never);
}
const answer = (name: string, input: object) =>
  world.run<Record<string, { errors: object[] }>>(
    `mutation M($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { errors { __typename } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    staff('order:read', 'exception:raise', 'exception:resolve'),
  );

test('tells what is opened and decided, with the order as it is then, and goes on behind a cursor', async () => {
  const order = await world.place();
  await answer('raiseException', { orderId: order.id, reason: 'CHECK_ADDRESS' });
  await relay();
  const live = await open(staff('order:read'), '0');
  const raised = await next(live);
  const [{ id } = { id: '' }] = await world.rows<{ id: string }>('select id from orders.order_exception');
  await answer('resolveException', { exceptionId: id, choice: 'DISMISS' });
  await relay();
  const resolved = await next(live);
  await live.return?.();
  const again = await open(staff('order:read'), raised.cursor);

  expect(raised).toMatchObject({
    kind: 'order.exception-raised',
    order: { id: order.id, exceptions: [{ kind: 'RAISED', resolvedAt: null }] },
  });
  expect(resolved).toMatchObject({ kind: 'order.exception-resolved', order: { exceptions: [{ resolvedAt: expect.any(String) }] } });
  expect(await next(again)).toEqual(resolved);
  await again.return?.();
});

test('tells that a provider refused to pay', async () => {
  const order = await world.place();
  await world.rows("update orders.test_payment set status = 'REFUSED'");
  for (const release of order.releases) {
    const news = newsOf(order, release);
    await world.deliver(news.acknowledged(), news.picked(), news.shipped());
  }
  await world.runJobs();
  await relay();
  const live = await open(staff('order:read'), '0');

  expect(await next(live)).toMatchObject({
    kind: 'order.exception-raised',
    order: { id: order.id, exceptions: [{ kind: 'CAPTURE_FAILED', resolvedAt: null }] },
  });
  await live.return?.();
});

type Kind = ExceptionView['kind'];
interface Life {
  open(order: PlacedOrder): Promise<unknown>;
  end(order: PlacedOrder, exceptionId: string): Promise<unknown>;
  /** The events that tell of both. */
  readonly told: readonly [opened: string, ended: string];
}

const resolve = (_order: PlacedOrder, exceptionId: string) => answer('resolveException', { exceptionId, choice: 'DISMISS' });
const refused = (kind: Kind): Life => ({
  open: ({ id: orderId }) =>
    world.parts.database.transaction((tx) => openFailure(tx, world.parts, { orderId, kind, reason: 'EXPIRED' }, 'trace')),
  end: resolve,
  told: ['order.exception-raised', 'order.exception-resolved'],
});
const stockTells = async (order: PlacedOrder, isMissing: boolean): Promise<void> => {
  const [release] = order.releases;
  const lines = release && isMissing ? newsOf(order, release).units() : [];
  const head = { id: world.ids.next('evt'), type: 'stock.allocation-missing', version: 1, aggregate: `order:${order.id}` };
  const at = { at: '2025-06-02T14:00:00.000Z', actor: 'service:stock', traceId: 'trace' };
  // As stock tells it.
  await world.deliver({ ...head, ...at, payload: { orderId: order.id, lines } } as AnyEvent);
};

/** How each kind comes to be and ends. A kind that is added has to say so here. */
const lives: Readonly<Record<Kind, Life>> = {
  RAISED: {
    open: (order) => answer('raiseException', { orderId: order.id, reason: 'CHECK_ADDRESS' }),
    end: resolve,
    told: ['order.exception-raised', 'order.exception-resolved'],
  },
  CAPTURE_FAILED: refused('CAPTURE_FAILED'),
  REFUND_FAILED: refused('REFUND_FAILED'),
  VOID_FAILED: refused('VOID_FAILED'),
  STOCK_MISSING: {
    open: (order) => stockTells(order, true),
    end: (order) => stockTells(order, false),
    told: ['order.exception-raised', 'order.exception-ended'],
  },
  SOURCING_FAILED: {
    async open(order) {
      world.peers.setSellable('SHIRT', 'dc-east', 0);
      for (const release of order.releases) await world.deliver(newsOf(order, release).rejected());
      await world.runJobs();
    },
    end: (order) =>
      world.run(
        'mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { errors { __typename } } }',
        { input: { idempotencyKey: randomUUID(), orderId: order.id, reason: 'CUSTOMER' } },
        staff('order:cancel'),
      ),
    told: ['order.sourcing-failed', 'order.exception-ended'],
  },
};

test('every kind of exception is told when it is opened and when it has ended', async () => {
  const kinds = await world.run<{ __type: { enumValues: { name: string }[] } }>(
    '{ __type(name: "OrderExceptionKind") { enumValues { name } } }',
    {},
  );
  expect(Object.keys(lives).sort()).toEqual(kinds.__type.enumValues.map(({ name }) => name).sort());
  const live = await open(staff('order:read'), '0');

  for (const [kind, { open: opens, end, told }] of Object.entries(lives)) {
    world.peers.setSellable('SHIRT', 'dc-east', 9);
    const order = await world.place();
    const step = async (): Promise<object> => {
      await relay();
      const change = await next(live);
      return {
        kind: change.kind,
        order: change.order.id,
        exceptions: change.order.exceptions.map((each) => [each.kind, each.resolvedAt !== null]),
      };
    };
    await opens(order);
    expect(await step()).toEqual({ kind: told[0], order: order.id, exceptions: [[kind, false]] });
    const [{ id } = { id: '' }] = await world.rows<{ id: string }>('select id from orders.order_exception where order_id = $1', order.id);
    await end(order, id);
    expect(await step()).toEqual({ kind: told[1], order: order.id, exceptions: [[kind, true]] });
  }
  await live.return?.();
});

test('whoever may not read orders is told nothing', async () => {
  await expect(open(associate('dc-east'))).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});
