/**
 * Everything that is behind an edge is as closed as its front door: asked through whatever a caller may hold in their hands. Seen to fail: with every order
 * readable by everybody, all doors of an order, and an associate who read all of it; with everybody the owner, the code of the pickup.
 */
import type { GraphClient } from '@baton/testing';
import { run } from '../../e2e/journey/operations.ts';
import { aShopper, key, order, pick, place } from '../../e2e/journey/work.ts';
import { type GuardedWorld, guardedWorld } from '../support/guarded-world.ts';
import { bought, mugCollected, mugsShipped, type Returning, returning, stockUp, type Waiting, waiting } from '../support/story.ts';

let world: GuardedWorld;
let work: Waiting;
let back: Returning;
let stranger: GraphClient;
beforeAll(async () => {
  world = await guardedWorld();
  await stockUp(world);
  work = await waiting(world);
  back = await returning(world);
  await bought(world);
  stranger = (await aShopper(world)).client;
  await world.settled();
}, 120_000);
afterAll(() => world?.stop());

const codesAt = (
  errors: readonly { path?: readonly (string | number)[] | undefined; extensions?: Record<string, unknown> | undefined }[] = [],
) => Object.fromEntries(errors.map(({ path = [], extensions }) => [path.join('.'), extensions?.['code']]));

/** Everything of an order that is somebody's business; its fields are nullable only down to the order's own. */
const closedFields = {
  status: 'status',
  totals: 'totals { total { amount } }',
  payment: 'payment { status }',
  lines: 'lines { id title }',
  groups: 'groups { id destination { address { line1 } } }',
  returns: 'returns { id }',
  timeline: 'timeline(first: 5) { nodes { kind actor } }',
  allowedActions: 'allowedActions',
  placedAt: 'placedAt',
};

describe('an associate, through the work of their own location', () => {
  const throughFulfilment = (selection: string) =>
    work.associate.answer<{ fulfilment: { order: Record<string, unknown> | null } }>(
      `query Q($id: ID!) { fulfilment(id: $id) { order { ${selection} } } }`,
      { id: work.fulfilment.id },
    );

  test('learns the number of the order', async () => {
    const { data, errors } = await throughFulfilment('id number');
    expect(errors).toBeUndefined();
    expect(data?.fulfilment.order).toEqual({ id: work.placed.order.id, number: work.placed.order.number });
  });

  test('learns nothing of who bought it', async () => {
    const { data, errors } = await throughFulfilment('number customer { id email name addresses { line1 } orders { nodes { id } } }');
    expect(data?.fulfilment.order).toEqual({ number: work.placed.order.number, customer: null });
    expect(new Set(Object.values(codesAt(errors)))).toEqual(new Set(errors ? ['FORBIDDEN'] : []));
  });

  test.each(Object.entries(closedFields))('is refused %s', async (name, selection) => {
    const { data, errors } = await throughFulfilment(selection);
    expect(data?.fulfilment.order ?? null).toBeNull();
    expect(codesAt(errors)).toEqual({ [`fulfilment.order.${name}`]: 'FORBIDDEN' });
  });

  test('learns nothing of its lines but what they hold', async () => {
    const document =
      'query Q($id: ID!) { fulfilment(id: $id) { lines { product { sku } orderLine { title unitPrice { amount } total { amount } } } } }';
    const { data, errors } = await work.associate.answer(document, { id: work.fulfilment.id });
    expect({ data, errors }).toEqual({
      data: { fulfilment: { lines: [{ product: { sku: 'MUG-BLUE' }, orderLine: null }] } },
      errors: undefined,
    });
  });

  test('does not see the code that the customer will show', async () => {
    const { associate, fulfilment, shopper } = await waiting(world, mugCollected);
    await pick(world, fulfilment);
    await run(associate, 'ReadyForPickup', { input: { idempotencyKey: key(), fulfilmentId: fulfilment.id } });
    const code = async (client: GraphClient): Promise<unknown> =>
      (await client.request('query Q($id: ID!) { fulfilment(id: $id) { pickup { code readyAt } } }', { id: fulfilment.id }))['fulfilment'];
    expect(await code(associate)).toEqual({ pickup: { code: null, readyAt: expect.any(String) } });
    expect(await code(await world.as('operator'))).toEqual({ pickup: { code: null, readyAt: expect.any(String) } });
    expect(await code(shopper.client)).toEqual({ pickup: { code: expect.any(String), readyAt: expect.any(String) } });
  });
});

describe('somebody who may not see the work of a location', () => {
  test.each(['anonymous', 'a shopper', 'a carrier', 'an associate of another store'])('%s is given none of it', async (who) => {
    const { data } = await (await clientOf(who)).answer<{ location: { name: string; fulfilments: unknown } }>(
      'query Q($code: String!) { location(code: $code) { name fulfilments(first: 5) { nodes { id order { number } } } } }',
      { code: work.fulfilment.location.code },
    );
    expect(data?.location).toEqual({ name: work.fulfilment.location.name, fulfilments: null });
  });
});

describe('what is somebody else’s', () => {
  const outsiders = ['anonymous', 'a shopper', 'a carrier', 'an associate of another store'];
  const doors = {
    order: [
      'query Q($id: ID!) { order(id: $id) { id customer { id email } fulfilments { id } parcels { id trackingNumber } returns { id } } }',
      () => work.placed.order.id,
    ],
    returnOrder: [
      'query Q($id: ID!) { returnOrder(id: $id) { id order { id customer { email } } parcels { trackingNumber label { url } } } }',
      () => back.returnOrderId,
    ],
    fulfilment: [
      'query Q($id: ID!) { fulfilment(id: $id) { id order { id customer { email } } parcels { id } pickup { code } } }',
      () => work.fulfilment.id,
    ],
  } as const;

  test.each(outsiders.flatMap((who) => Object.keys(doors).map((door) => [who, door] as const)))('%s finds no %s', async (who, door) => {
    const [document, id] = doors[door as keyof typeof doors];
    const { data, errors } = await (await clientOf(who)).answer(document, { id: id() });
    expect({ data, errors }).toEqual({ data: { [door]: null }, errors: undefined });
  });

  test('a shopper’s own page holds nothing of it', async () => {
    const document = '{ me { id orders(first: 50) { nodes { id } } returns(first: 50) { nodes { id } } addresses { id } } }';
    const mine = await stranger.request<{ me: object }>(document);
    expect(mine.me).toMatchObject({ orders: { nodes: [] }, returns: { nodes: [] }, addresses: [] });
    const theirs = await back.shopper.client.request(document);
    expect(theirs).toMatchObject({
      me: { orders: { nodes: [{ id: back.placed.order.id }] }, returns: { nodes: [{ id: back.returnOrderId }] } },
    });
  });

  test('the access token of one order opens no other', async () => {
    const document = `query Q($id: ID!, $accessToken: String) { order(id: $id, accessToken: $accessToken) { id fulfilments { id } } returnOrder(id: $id) { id } }`;
    const { accessToken } = await guestOrder();
    const { data } = await world.anonymous.answer(document, { id: work.placed.order.id, accessToken });
    expect(data).toEqual({ order: null, returnOrder: null });
  });

  test('the token of one order, held while its own is shown, opens no other in the same operation', async () => {
    const document = `query Q($mine: ID!, $theirs: ID!, $accessToken: String) {
      mine: order(id: $mine, accessToken: $accessToken) { id customer { email } }
      theirs: order(id: $theirs, accessToken: $accessToken) { id customer { email } }
    }`;
    const { id, accessToken } = await guestOrder();
    const { data } = await world.anonymous.answer(document, { mine: id, theirs: work.placed.order.id, accessToken });
    expect(data).toEqual({ mine: { id, customer: { email: 'ada@example.com' } }, theirs: null });
  });

  test('an associate who is to receive a return sees it, and nobody behind it', async () => {
    const document = 'query Q($id: ID!) { returnOrder(id: $id) { number order { number customer { id email name } } } }';
    const { data, errors } = await back.associate.answer<{ returnOrder: object }>(document, { id: back.returnOrderId });
    expect(data?.returnOrder).toMatchObject({ number: expect.any(String), order: { number: back.placed.order.number, customer: null } });
    expect(new Set(Object.values(codesAt(errors)))).toEqual(new Set(errors ? ['FORBIDDEN'] : []));
  });
});

describe('a carrier, through what they report', () => {
  const document = `mutation M($input: RecordTrackingEventInput!) { recordTrackingEvent(input: $input) {
    parcel { id label { url } contents { quantity orderLine { title total { amount } } } } errors { __typename } } }`;
  const report = async (number: string): Promise<unknown> =>
    (await world.as('carrier')).answer(document, {
      input: { idempotencyKey: key(), trackingNumber: number, status: 'IN_TRANSIT', occurredAt: new Date().toISOString() },
    });

  test('learns nothing of what the parcel was bought for, nor of who sends it back', async () => {
    const number = back.trackingNumber;
    expect(await report(number)).toMatchObject({
      data: { recordTrackingEvent: { parcel: { label: null, contents: [{ quantity: 1, orderLine: null }] }, errors: [] } },
    });
  });
});

describe('what only the gateway asks of subgraphs', () => {
  test.each([
    ['_service', '{ _service { sdl } }'],
    ['_entities', 'query Q($of: [_Any!]!) { _entities(representations: $of) { __typename } }'],
  ])('%s is not in the graph, for whomever', async (field, document) => {
    for (const client of [world.anonymous, stranger, work.associate, await world.as('admin')]) {
      const { data, errors } = await client.answer(document, { of: [{ __typename: 'Order', id: work.placed.order.id }] });
      expect(data ?? null).toBeNull();
      expect(errors?.map(({ message }) => message)).toContainEqual(
        expect.stringContaining(field === '_entities' ? '_' : 'Cannot query field "_service"'),
      );
    }
  });
});

async function guestOrder(): Promise<{ id: string; accessToken: string | null }> {
  const placed = await place(world.anonymous, order([mugsShipped]));
  return { id: placed.order.id, accessToken: placed.accessToken };
}

async function clientOf(who: string): Promise<GraphClient> {
  if (who === 'anonymous') return world.anonymous;
  if (who === 'a shopper') return stranger;
  if (who === 'a carrier') return world.as('carrier');
  return world.as('associate', { location: 'store-la' });
}
