import { createClient } from 'graphql-sse';
import { sseMessages, until } from '../support/clients.ts';
import { type Harness, startHarness } from '../support/gateway.ts';

let gateway: Harness;
let abort: AbortController;
beforeEach(async () => {
  gateway = await startHarness();
  abort = new AbortController();
});
afterEach(async () => {
  abort.abort();
  await until(() => gateway.fixture.followers() === 0);
  await gateway.close();
});

const query =
  'subscription($id: ID!, $after: String) { orderChanged(orderId: $id, after: $after) { cursor order { number parcels { number } } } }';

const post = async (body: unknown, headers: Record<string, string> = {}) =>
  await fetch(`${gateway.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify(body),
    signal: abort.signal,
  });

test('an event is completed from the other subgraph and carries its cursor as its id', async () => {
  const response = await post({ query, variables: { id: '7' } });
  const messages = sseMessages(response);
  await until(() => gateway.fixture.followers() === 1);

  gateway.fixture.emit('7', 'c1');

  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  expect(await messages.next()).toEqual({
    event: 'next',
    id: 'c1',
    data: { data: { orderChanged: { cursor: 'c1', order: { number: 'N-7', parcels: [{ number: 'P-1' }] } } } },
  });
});

test('the published client of graphql-sse understands it', async () => {
  const client = createClient({
    url: `${gateway.url}/graphql/stream`,
    retryAttempts: 0,
    headers: { authorization: await gateway.token('support') },
  });
  const events = client.iterate({ query, variables: { id: '7' } });
  const first = events.next();
  await until(() => gateway.fixture.followers() === 1);

  gateway.fixture.emit('7', 'c1');
  const { value } = await first;
  await events.return?.();
  client.dispose();

  expect(value).toMatchObject({ data: { orderChanged: { cursor: 'c1' } } });
  expect(gateway.fixture.calls).toMatchObject([{ context: { actor: { id: 'dev-support' } } }, {}]);
});

test("a browser's event source subscribes with GET and resumes with the last id it saw", async () => {
  const search = new URLSearchParams({ query, variables: JSON.stringify({ id: '7', after: 'c1' }) });

  await fetch(`${gateway.url}/graphql/stream?${search}`, {
    headers: { accept: 'text/event-stream', 'last-event-id': 'c5' },
    signal: abort.signal,
  });
  await until(() => gateway.fixture.followers() === 1);

  expect(gateway.fixture.subscriptions).toEqual([{ orderId: '7', after: 'c5' }]);
});

// Red with the constant that browsers have: five thousand pages that lost their gateway came back in the same second.
test('browsers are told to come back at different times', async () => {
  const told = await Promise.all(
    Array.from({ length: 12 }, async () => {
      const reader = (await post({ query, variables: { id: '7' } })).body?.pipeThrough(new TextDecoderStream()).getReader();
      return Number(/^:\nretry: (\d{4})\n\n$/.exec((await reader?.read())?.value ?? '')?.[1]);
    }),
  );

  expect(told.every((ms) => ms >= 1_000 && ms < 5_000)).toBe(true);
  expect(new Set(told).size).toBeGreaterThan(6);
});

test('a query is answered once and complete; a GET runs none', async () => {
  const answered = sseMessages(await post({ query: '{ order(id: "1") { number } }' }));
  const refused = await fetch(`${gateway.url}/graphql/stream?query=${encodeURIComponent('{ order(id: "1") { number } }')}`);

  expect([await answered.next(), await answered.next(), await answered.next()]).toEqual([
    { event: 'next', id: undefined, data: { data: { order: { number: 'N-1' } } } },
    { event: 'complete', id: undefined, data: null },
    null,
  ]);
  expect(refused.status).toBe(405);
});

test('what is not valid is told in the stream', async () => {
  const messages = sseMessages(await post({ query: 'subscription { nothing }' }));

  expect(await messages.next()).toMatchObject({ event: 'next', data: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] } });
  expect(await messages.next()).toMatchObject({ event: 'complete' });
});

test.each([
  ['a bad token', { query }, { authorization: 'Bearer x' }, 401, 'UNAUTHENTICATED'],
  ['a limit', { query: `{ ${'a '.repeat(11)} }` }, {}, 400, 'OPERATION_LIMIT'],
  ['a body of another form', { document: query }, {}, 400, 'BAD_USER_INPUT'],
] as const)('is refused before it begins for %s', async (_name, body, headers, status, code) => {
  const response = await post(body, headers);

  expect([response.status, await response.json()]).toMatchObject([status, { errors: [{ extensions: { code } }] }]);
});

test('the subgraph is left when the client goes away', async () => {
  await post({ query, variables: { id: '7' } });
  await until(() => gateway.fixture.followers() === 1);

  abort.abort();

  await until(() => gateway.fixture.followers() === 0);
});

test('a stream ends when the gateway drains, without saying that it is complete: the client is to come back', async () => {
  const messages = sseMessages(await post({ query, variables: { id: '7' } }));
  await until(() => gateway.fixture.followers() === 1);

  await gateway.drain();

  expect(await messages.next()).toBeNull();
});

test('a stream ends with its token', async () => {
  const token = await gateway.token('shopper', { customer: 'cus_1', ttl: 1 });
  const messages = sseMessages(await post({ query, variables: { id: '7' } }, { authorization: token }));

  expect(await messages.next()).toMatchObject({ data: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } });
  expect(await messages.next()).toMatchObject({ event: 'complete' });
});
