import { randomUUID } from 'node:crypto';
import type { InternalContext } from '@baton/platform';
import { type AfterPlacement, afterPlacement, type PlacedOrder } from '../support/after-placement.ts';
import { operator } from '../support/orders-subgraph.ts';

let world: AfterPlacement;
beforeAll(async () => {
  world = await afterPlacement();
  world.peers.setSellable('SHIRT', 'dc-east', 50);
});
afterAll(() => world.close());

const support = (...scopes: string[]): InternalContext => ({
  ...operator(),
  actor: { kind: 'staff', id: 'sue', scopes: ['order:read', ...scopes], locations: [] },
});

interface Seen {
  readonly status: string;
  readonly exceptions: readonly {
    readonly id: string;
    readonly kind: string;
    readonly reason: string;
    readonly choices: readonly string[];
  }[];
  readonly timeline: { readonly nodes: readonly { readonly description: string }[] };
}
async function look({ id }: PlacedOrder): Promise<Seen> {
  const query = `query Q($id: ID!) { order(id: $id) { status exceptions { id kind reason choices } timeline(last: 1) { nodes { description } } } }`;
  return (await world.run<{ order: Seen }>(query, { id }, support())).order;
}

async function change(name: 'raiseException' | 'resolveException', input: object, who = support('exception:raise', 'exception:resolve')) {
  const document = `mutation M($input: ${name === 'raiseException' ? 'RaiseException' : 'ResolveException'}Input!) {
    answer: ${name}(input: $input) { order { status } errors { __typename ... on UserError { message } } } }`;
  const data = await world.run<{ answer: { order: object | null; errors: readonly { __typename: string; message: string }[] } }>(
    document,
    { input: { idempotencyKey: randomUUID(), ...input } },
    who,
  );
  return data.answer;
}

test('an order that somebody has looked at is on hold until it is dismissed; the same reason is opened once at a time', async () => {
  const order = await world.place();
  const raise = { orderId: order.id, reason: 'CHECK_ADDRESS' };

  expect(await change('raiseException', raise)).toEqual({ order: { status: 'ON_HOLD' }, errors: [] });
  expect(await change('raiseException', raise)).toEqual({ order: { status: 'ON_HOLD' }, errors: [] });
  const seen = await look(order);
  expect(seen).toMatchObject({
    status: 'ON_HOLD',
    exceptions: [{ kind: 'RAISED', reason: 'CHECK_ADDRESS', choices: ['DISMISS'] }],
    timeline: { nodes: [{ description: 'Somebody has to look: check address.' }] },
  });

  const exceptionId = seen.exceptions[0]?.id;
  expect(await change('resolveException', { exceptionId, choice: 'KEEP' })).toMatchObject({
    order: null,
    errors: [{ __typename: 'InvalidTransitionError', message: 'RAISED is ended by DISMISS.' }],
  });
  expect(await change('resolveException', { exceptionId, choice: 'DISMISS' })).toEqual({ order: { status: 'SOURCED' }, errors: [] });
  expect((await look(order)).timeline.nodes[0]?.description).toBe('Somebody looked at it.');
  expect(await change('raiseException', raise)).toMatchObject({ order: { status: 'ON_HOLD' } });
});

test('two that raise the same at once open it once', async () => {
  const order = await world.place();
  const raise = { orderId: order.id, reason: 'CHECK_PAYMENT' };
  await Promise.all([change('raiseException', raise), change('raiseException', raise), change('raiseException', raise)]);

  expect((await look(order)).exceptions).toHaveLength(1);
});

test('refuses an order that is not there, a sentence for a code, and whoever may not', async () => {
  const { id: orderId } = await world.place();

  expect(await change('raiseException', { orderId: 'ord_x', reason: 'LOOK' })).toMatchObject({ errors: [{ __typename: 'NotFoundError' }] });
  expect(await change('raiseException', { orderId, reason: 'look here' })).toMatchObject({ errors: [{ __typename: 'InvalidInputError' }] });
  await expect(change('raiseException', { orderId, reason: 'LOOK' }, support('exception:resolve'))).rejects.toThrow();
});
