/**
 * Whoever sends the id of what is somebody else's learns nothing, not even that there is such a thing: the answer is the one to an id that nobody has, by every
 * way on which an id can be sent. The long form asks 10,000 times: `npm run test:security`.
 */
import { type GraphClient, randomOf, recordResult, testSeed } from '@baton/testing';
import { aShopper, associateOf, key } from '../e2e/journey/work.ts';
import { type GuardedWorld, guardedWorld } from './support/guarded-world.ts';
import { scale } from './support/long-form.ts';
import { returning, stockUp, waiting } from './support/story.ts';

const asked = scale({ short: 300, long: 10_000 });
const random = randomOf(testSeed);

let world: GuardedWorld;
/** Of others, by the kind of thing. */
let foreign: Readonly<Record<string, readonly string[]>>;
let strangers: Readonly<Record<string, GraphClient>>;
beforeAll(async () => {
  world = await guardedWorld();
  await stockUp(world);
  const work = await waiting(world);
  const back = await returning(world);
  foreign = {
    order: [work.placed.order.id, back.placed.order.id],
    fulfilment: [work.fulfilment.id],
    returnOrder: [back.returnOrderId],
    returnLine: [back.returnLineId],
    customer: [work.shopper.id, back.shopper.id],
    token: [work.placed.accessToken ?? '', back.placed.accessToken ?? ''],
  };
  strangers = {
    nobody: world.anonymous,
    'another shopper': (await aShopper(world)).client,
    'an associate elsewhere': await associateOf(world, 'store-chi'),
    'a carrier': await world.as('carrier'),
  };
  await world.settled();
}, 120_000);
afterAll(() => world?.stop());

/** A way on which an id of a kind is sent. Whatever comes back of it, in data or in errors, is compared. */
interface Way {
  readonly kind: string;
  readonly document: string;
  variables(id: string): object;
}

const byId = (kind: string, document: string): Way => ({ kind, document, variables: (id) => ({ id }) });
const order =
  '{ id number status totals { total { amount } } customer { email } lines { title } fulfilments { id } timeline(first: 5) { nodes { kind } } }';
const errors = 'errors { __typename ... on UserError { message path } }';

const ways: Readonly<Record<string, Way>> = {
  'an order': byId('order', `query Q($id: ID!) { order(id: $id) ${order} }`),
  'an order with a made up token': byId('order', `query Q($id: ID!) { order(id: $id, accessToken: "bat_e30.e30") ${order} }`),
  'an order beside others': byId(
    'order',
    `query Q($id: ID!) { a: order(id: $id) { id } channel(code: "web-us") { code } b: order(id: $id) { number } }`,
  ),
  'a return': byId(
    'returnOrder',
    'query Q($id: ID!) { returnOrder(id: $id) { id status order { number } lines { id } parcels { trackingNumber } } }',
  ),
  'a fulfilment': byId(
    'fulfilment',
    'query Q($id: ID!) { fulfilment(id: $id) { id status order { number customer { email } } lines { quantity } } }',
  ),
  'a transfer by an order’s id': byId('order', 'query Q($id: ID!) { transfer(id: $id) { id } }'),
  'a hold by a customer’s id': byId('customer', 'query Q($id: ID!) { stockHold(id: $id) { id } }'),
  'the decision of an order': byId(
    'order',
    'query Q($id: ID!) { replaySourcing(orderId: $id) { decisions { differences { __typename } } } }',
  ),
  'a cursor of one’s own orders': {
    kind: 'order',
    document: 'query Q($after: String) { me { orders(first: 5, after: $after) { nodes { id number } } } }',
    variables: (id) => ({ after: Buffer.from(JSON.stringify(['2020-01-01T00:00:00.000Z', id])).toString('base64url') }),
  },
  'a cancellation': {
    kind: 'order',
    document: `mutation M($input: CancelOrderInput!) { cancelOrder(input: $input) { order { id number } ${errors} } }`,
    variables: (orderId) => ({ input: { idempotencyKey: key(), orderId, reason: 'CUSTOMER' } }),
  },
  'a return of an order': {
    kind: 'order',
    document: `mutation M($input: RequestReturnInput!) { requestReturn(input: $input) { returnOrder { id } ${errors} } }`,
    variables: (orderId) => ({
      input: { idempotencyKey: key(), orderId, method: 'PARCEL', lines: [{ orderLineId: 'oln_1', quantity: 1, reason: 'TOO_SMALL' }] },
    }),
  },
  'work on a fulfilment': {
    kind: 'fulfilment',
    document: `mutation M($input: AcknowledgeFulfilmentInput!) { acknowledgeFulfilment(input: $input) { fulfilment { id status } ${errors} } }`,
    variables: (fulfilmentId) => ({ input: { idempotencyKey: key(), fulfilmentId } }),
  },
};

const prefixes: Readonly<Record<string, string>> = { order: 'ord', fulfilment: 'ful', returnOrder: 'ret', customer: 'cus' };
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const nobodys = (kind: string): string => `${prefixes[kind]}_${Array.from({ length: 26 }, () => random.pick([...alphabet])).join('')}`;

/** What only a row of somebody has in it. */
const ofSomebody = /ord_|ful_|MUG|"number":"/;

/** An answer without the id that was sent, and without what is of the request and not of what was asked. */
async function answerTo(client: GraphClient, way: Way, id: string): Promise<unknown> {
  const { status, data, errors: top } = await client.answer(way.document, way.variables(id));
  const text = JSON.stringify({
    status,
    data,
    errors: top?.map(({ message, path, extensions }) => ({ message, path, code: extensions?.['code'] })),
  });
  return JSON.parse(text.replaceAll(id, 'THE-ID'));
}

test(`${asked} ids of others are answered like ids that nobody has`, async () => {
  const names = Object.keys(ways);
  const known = new Map<string, unknown>();
  let asOthers = 0;
  for (let count = 0; count < asked; count++) {
    const name = names[count % names.length] ?? '';
    const who = random.pick(Object.keys(strangers));
    const [way, client] = [ways[name], strangers[who]];
    if (!way || !client) throw new Error(name);
    const isForeign = random.chance(0.5);
    const id = isForeign ? random.pick(foreign[way.kind] ?? []) : nobodys(way.kind);
    const expected = known.get(`${name} ${who}`) ?? (await answerTo(client, way, nobodys(way.kind)));
    known.set(`${name} ${who}`, expected);
    expect([name, who, id, await answerTo(client, way, id)]).toEqual([name, who, id, expected]);
    if (isForeign) asOthers++;
  }
  // Every way was understood, and nothing is behind what they were all told.
  for (const [name, answer] of known)
    expect([name, JSON.stringify(answer)]).toEqual([name, expect.not.stringMatching(/BAD_USER_INPUT|OPERATION_LIMIT|InvalidInput/)]);
  const seen = [...known].map(([name, answer]) => [name, JSON.stringify(answer)] as const).filter(([, text]) => ofSomebody.test(text));
  expect(seen).toEqual([]);
  expect(asOthers).toBeGreaterThan(asked / 3);
  recordResult('security', 'foreign-ids', { seed: testSeed, asked, ofOthers: asOthers, rowsSeen: seen.length, ways: names.length });
}, 600_000);

test('the door of the federation is not open', async () => {
  const representation = { __typename: 'Order', id: foreign['order']?.[0] };
  for (const client of Object.values(strangers)) {
    const answer = await client.answer('query Q($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Order { number } } }', {
      r: [representation],
    });
    expect([answer.status, answer.data, answer.errors?.map(({ extensions }) => extensions?.['code'])]).toEqual([
      400,
      undefined,
      expect.arrayContaining(['BAD_USER_INPUT']),
    ]);
  }
});

test('following what is somebody else’s ends like following what is not there', async () => {
  const told = async (token: string, id: string): Promise<string> => {
    const response = await fetch(`${world.graphqlUrl}/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token !== '' && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({
        query: 'subscription S($id: ID!) { orderChanged(orderId: $id, after: "MA==") { order { id number } } }',
        variables: { id },
      }),
    });
    // When to come back is by chance for everybody.
    return (await response.text())
      .replaceAll(id, 'THE-ID')
      .replace(/"traceId":"[^"]*"/, '')
      .replace(/^retry: \d+$/m, '');
  };
  for (const token of ['', await world.token('shopper', { customer: 'cus_00000000000000000000000ADA' }), await world.token('carrier')]) {
    const expected = await told(token, nobodys('order'));
    expect(expected).toMatch(/"code":"(FORBIDDEN|UNAUTHENTICATED|BAD_USER_INPUT)"|"orderChanged":null/);
    for (const id of foreign['order'] ?? []) expect(await told(token, id)).toBe(expected);
  }
});
