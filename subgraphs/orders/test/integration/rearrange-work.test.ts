/**
 * A person decides where work is done. Seen to fail: with the withdrawal asked for part of the units (`partial`), a pick in between, which nothing noticed;
 * with the reservation left out of the undo, units that stayed set aside for nobody.
 */
import { randomUUID } from 'node:crypto';
import type { EventPayloads } from '@baton/contracts';
import type { InternalContext } from '@baton/platform';
import { toldBy } from '@baton/testing';
import { type AfterPlacement, afterPlacement, newsOf, type PlacedOrder } from '../support/after-placement.ts';
import { operator } from '../support/orders-subgraph.ts';

let world: AfterPlacement;
beforeEach(async () => {
  world = await afterPlacement();
  world.peers.setSellable('SHIRT', 'dc-east', 50);
  world.peers.setSellable('SHIRT', 'dc-west', 10);
});
afterEach(() => world.close());

const boss = (): InternalContext => ({
  ...operator(),
  actor: { kind: 'staff', id: 'olga', scopes: ['order:read', 'order:explain', 'fulfilment:override', 'location:any'], locations: [] },
});
interface Answer {
  readonly fulfilmentId: string | null;
  readonly errors: readonly object[];
}
async function ask(mutation: string, input: object): Promise<Answer> {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const query = `mutation M($input: ${type}Input!) { answer: ${mutation}(input: $input) { fulfilment { id } errors { __typename
    ... on UserError { path } ... on InvalidTransitionError { status } ... on LocationUnsuitableError { reason alternatives { code } } } } }`;
  type Given = { readonly fulfilment: { readonly id: string } | null; readonly errors: readonly object[] };
  const { answer } = await world.run<{ answer: Given }>(query, { input: { idempotencyKey: randomUUID(), ...input } }, boss());
  return { fulfilmentId: answer.fulfilment?.id ?? null, errors: answer.errors };
}
type Rearranged = EventPayloads['order.rearranged'];
const told = async (order: PlacedOrder): Promise<Rearranged[]> =>
  (
    await world.rows<{ payload: Rearranged }>(
      `select payload from ${toldBy('orders')} where type = 'order.rearranged' and aggregate = $1 order by position`,
      `order:${order.id}`,
    )
  ).map(({ payload }) => payload);
const places = () =>
  world.rows(
    `select f.location, sum(l.quantity - l.superseded)::int as units from orders.planned_fulfilment f join orders.planned_fulfilment_line l
     on l.fulfilment_id = f.id where l.quantity > l.superseded group by f.id, f.location order by f.location, units`,
  );
async function placed() {
  const order = await world.place();
  const [release] = order.releases;
  const [line] = release?.lines ?? [];
  if (!release || !line) throw new Error('nothing was released');
  expect(release.location).toBe('dc-east');
  return { order, release, line, fulfilmentId: release.fulfilmentId };
}
async function history(order: PlacedOrder): Promise<object[]> {
  const query =
    'query Q($id: ID!) { order(id: $id) { groups { sourcingHistory { cause decidedBy chosen { locations { code } } } } lines { quantities { allocated backordered } } } }';
  const { order: seen } = await world.run<{ order: { groups: { sourcingHistory: object[] }[]; lines: object[] } }>(
    query,
    { id: order.id },
    boss(),
  );
  expect(seen.lines).toEqual([{ quantities: { allocated: 3, backordered: 0 } }]);
  return seen.groups[0]?.sourcingHistory ?? [];
}

test('moved: set aside there, taken out here, decided by a person, and moved back the same way', async () => {
  const { order, fulfilmentId, line } = await placed();

  const { fulfilmentId: there, errors } = await ask('moveFulfilment', { fulfilmentId, location: 'dc-west' });

  expect(errors).toEqual([]);
  expect(await places()).toEqual([{ location: 'dc-west', units: 3 }]);
  expect(world.peers.sellable('SHIRT', 'dc-west')).toBe(7);
  const [event] = await told(order);
  expect(event).toMatchObject({
    ...{ kind: 'MOVE', from: 'dc-east', to: 'dc-west', reservationIds: [expect.any(String)] },
    fulfilments: [{ fulfilmentId: there, location: 'dc-west', lines: [{ orderLineId: line.orderLineId, quantity: 3 }] }],
    freed: [{ fulfilmentId, fulfilmentLineId: line.fulfilmentLineId, location: 'dc-east', quantity: 3 }],
  });
  expect(await history(order)).toMatchObject([
    { cause: 'PLACEMENT', decidedBy: null },
    { cause: 'OVERRIDE', decidedBy: 'staff:olga', chosen: { locations: [{ code: 'dc-west' }] } },
  ]);
  expect(await world.rows(`select actor from orders.audit where action = 'moveFulfilment'`)).toEqual([{ actor: 'staff:olga' }]);
  expect(await world.rows(`select actor from orders.timeline_entry where kind = 'order.rearranged'`)).toEqual([{ actor: 'staff:olga' }]);

  expect(await ask('moveFulfilment', { fulfilmentId: there, location: 'dc-east' })).toMatchObject({ errors: [] });
  expect(await places()).toEqual([{ location: 'dc-east', units: 3 }]);
});

test('split and merged again in one place: nothing is reserved, and the units stay the same', async () => {
  const { order, fulfilmentId, line } = await placed();
  const before = world.peers.heldUnits();

  const half = await ask('splitFulfilment', { fulfilmentId, lines: [{ fulfilmentLineId: line.fulfilmentLineId, quantity: 1 }] });
  expect(half.errors).toEqual([]);
  expect(await places()).toEqual([
    { location: 'dc-east', units: 1 },
    { location: 'dc-east', units: 2 },
  ]);
  expect(await ask('mergeFulfilments', { fulfilmentIds: [fulfilmentId, half.fulfilmentId] })).toMatchObject({ errors: [] });

  expect(await places()).toEqual([{ location: 'dc-east', units: 3 }]);
  expect(world.peers.heldUnits()).toBe(before);
  expect((await told(order)).map(({ kind, reservationIds }) => [kind, reservationIds])).toEqual([
    ['SPLIT', []],
    ['MERGE', []],
  ]);
  expect(await history(order)).toHaveLength(1);
});

test('a location that cannot is refused, with those that can', async () => {
  const { fulfilmentId } = await placed();
  world.peers.setSellable('SHIRT', 'store-nyc', 2);

  expect(await ask('moveFulfilment', { fulfilmentId, location: 'store-nyc' })).toEqual({
    fulfilmentId: null,
    errors: [{ __typename: 'LocationUnsuitableError', path: ['location'], reason: 'NO_STOCK', alternatives: [{ code: 'dc-west' }] }],
  });
  // Gone between the plan and the reservation.
  world.peers.race('reserveStock', () => world.peers.setSellable('SHIRT', 'dc-west', 0));
  expect(await ask('moveFulfilment', { fulfilmentId, location: 'dc-west' })).toMatchObject({
    errors: [{ __typename: 'LocationUnsuitableError', reason: 'NO_STOCK', alternatives: [] }],
  });
  expect(await places()).toEqual([{ location: 'dc-east', units: 3 }]);
});

test('picked in between: the pick wins, what was set aside there is given back', async () => {
  const { order, fulfilmentId, line } = await placed();
  const before = world.peers.heldUnits();
  world.peers.race('withdrawFulfilments', () => world.peers.shipments.pick(line.fulfilmentLineId, 1));

  expect(await ask('moveFulfilment', { fulfilmentId, location: 'dc-west' })).toEqual({
    fulfilmentId: null,
    errors: [{ __typename: 'InvalidTransitionError', path: null, status: 'NOT_OPEN' }],
  });

  expect(world.peers.heldUnits()).toBe(before);
  expect(world.peers.sellable('SHIRT', 'dc-west')).toBe(10);
  expect(await told(order)).toEqual([]);
  expect(await places()).toEqual([{ location: 'dc-east', units: 3 }]);
});

test('two people at once: one moves it, the other is told', async () => {
  const { order, fulfilmentId } = await placed();

  const answers = await Promise.all([1, 2].map(() => ask('moveFulfilment', { fulfilmentId, location: 'dc-west' })));

  expect(answers.map(({ errors }) => errors.length).sort()).toEqual([0, 1]);
  expect(await told(order)).toHaveLength(1);
  expect(world.peers.sellable('SHIRT', 'dc-west')).toBe(7);
});

test('what makes no sense is refused by name, and begun work stays', async () => {
  const { order, release, fulfilmentId, line } = await placed();
  const all = [{ fulfilmentLineId: line.fulfilmentLineId, quantity: 3 }];

  expect(await ask('moveFulfilment', { fulfilmentId, location: 'dc-east' })).toMatchObject({ errors: [{ path: ['location'] }] });
  expect(await ask('splitFulfilment', { fulfilmentId, lines: all })).toMatchObject({ errors: [{ path: ['lines'] }] });
  expect(await ask('mergeFulfilments', { fulfilmentIds: [fulfilmentId] })).toMatchObject({ errors: [{ path: ['fulfilmentIds'] }] });
  expect(await ask('moveFulfilment', { fulfilmentId: 'ful_00000000000000000000000000', location: 'dc-west' })).toMatchObject({
    errors: [{ __typename: 'NotFoundError' }],
  });
  await world.deliver(newsOf(order, release).picked({ SHIRT: 1 }));
  expect(await ask('moveFulfilment', { fulfilmentId, location: 'dc-west' })).toMatchObject({
    errors: [{ __typename: 'InvalidTransitionError' }],
  });
});

test('sent again with its key it answers the same, and does nothing twice', async () => {
  const { order, fulfilmentId } = await placed();
  const input = { idempotencyKey: randomUUID(), fulfilmentId, location: 'dc-west' };

  const first = await ask('moveFulfilment', input);

  expect(await ask('moveFulfilment', input)).toEqual(first);
  expect(await told(order)).toHaveLength(1);
});
