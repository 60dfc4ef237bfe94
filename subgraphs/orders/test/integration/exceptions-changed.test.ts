import { randomUUID } from 'node:crypto';
import type { InternalContext } from '@baton/platform';
import type { ExecutionResult } from 'graphql';
import { type AfterPlacement, afterPlacement, associate, newsOf } from '../support/after-placement.ts';
import { operator } from '../support/orders-subgraph.ts';

/** Seen to fail without the event that tells of a provider's refusal. */
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

test('whoever may not read orders is told nothing', async () => {
  await expect(open(associate('dc-east'))).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
});
