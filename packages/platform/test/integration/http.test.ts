import { Agent, request } from 'node:http';
import { manualClock } from '@baton/kernel';
import {
  type Bus,
  emit,
  httpClient,
  localClient,
  openBus,
  PeerError,
  PeerUnavailable,
  type Subgraph,
  serveSubgraph,
  signContext,
  signContextFor,
  signedHeaders,
} from '@baton/platform';
import { aDatabase, type TestDatabase } from '@baton/testing';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { relayOnce } from '../../src/events/relay.ts';
import { aContext, aLog, at, cause, gate } from '../support/fixtures.ts';
import { aSubgraph } from '../support/subgraph.ts';

const secret = 'the internal secret';
const audience = 'stock';
let clone: TestDatabase;
let bus: Bus;
let subgraph: Subgraph;
let server: { url: string; close(): Promise<void> };
let slow = gate();

beforeAll(async () => {
  clone = await aDatabase();
  bus = await openBus({ url: clone.url, log: aLog() });
  const database = clone.connect('stock', { poolSize: 6 });
  subgraph = aSubgraph({ database, bus, slow: () => slow.opened.then(() => 'late') }).subgraph;
  await subgraph.start();
  server = await serveSubgraph(subgraph, { port: 0, host: '127.0.0.1', internalSecret: [secret] });
});
afterAll(async () => {
  await server.close();
  await subgraph.close();
  await bus.close();
  await clone.drop();
});

function post(body: unknown, headers: Record<string, string>): Promise<Response> {
  return fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
}

const stale = (): string => signContext(aContext(), secret, manualClock(new Date(Date.now() - 31_000)));

test.each([
  ['nothing signed', {}],
  ['a forged context', { 'baton-context': signContext(aContext(), 'another secret') }],
  ['a stale context', { 'baton-context': stale() }],
])('refuses %s with 401, federation fields included', async (_what, headers) => {
  for (const query of [
    '{ hello(name: "ann") }',
    '{ _service { sdl } }',
    '{ _entities(representations: []) { __typename } }',
    'not graphql',
  ]) {
    const response = await post({ query }, headers);
    expect([query, response.status]).toEqual([query, 401]);
    expect(await response.text()).not.toContain('hello');
  }
});

test('answers what is signed', async () => {
  const body = { query: '{ hello(name: "ann") _service { sdl } }' };
  const response = await post(body, signedHeaders(aContext(), JSON.stringify(body), { secret, audience }));

  expect(await response.json()).toEqual({ data: { hello: 'hello ann', _service: { sdl: expect.stringContaining('type Query') } } });
});

const asked = JSON.stringify({ query: '{ hello(name: "ann") }' });
const altered = JSON.stringify({ query: '{ hello(name: "bob") }' });
const send = (body: string, headers: Record<string, string>): Promise<Response> =>
  fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

test('refuses a body that is not the one that was signed, and the same request a second time', async () => {
  const first = signedHeaders(aContext(), asked, { secret, audience });
  const second = signedHeaders(aContext(), asked, { secret, audience });
  const statusOf = async (body: string, headers: Record<string, string>) => (await send(body, headers)).status;

  expect(await statusOf(asked, first)).toBe(200);
  expect(await statusOf(asked, first)).toBe(401);
  expect(await statusOf(altered, second)).toBe(401);
  // What was refused was not remembered, and the one that was meant is served.
  expect(await statusOf(asked, second)).toBe(200);
});

test.each([
  ['a request that was for another subgraph', () => signedHeaders(aContext(), asked, { secret, audience: 'orders' })],
  ['nothing that binds it to the body', () => ({ 'baton-context': signContext(aContext(), secret) })],
  [
    'a body signed with another secret',
    () => ({
      ...signedHeaders(aContext(), asked, { secret: 'another secret', audience }),
      'baton-context': signContext(aContext(), secret),
    }),
  ],
  [
    'the binding of another context',
    () => ({
      ...signedHeaders(aContext(), asked, { secret, audience }),
      'baton-context': signContext(aContext({ kind: 'staff', id: 'eve', scopes: ['stock:adjust'], locations: [] }), secret),
    }),
  ],
  [
    'another nonce',
    () => ({
      ...signedHeaders(aContext(), asked, { secret, audience }),
      'baton-request': `AAAA${signedHeaders(aContext(), asked, { secret, audience })['baton-request']?.slice(4)}`,
    }),
  ],
])('refuses %s', async (_what, headers) => {
  const response = await send(asked, headers());

  expect([response.status, await response.text()]).toEqual([401, expect.not.stringContaining('hello')]);
});

test('health is open: live, and ready with its detail', async () => {
  const [live, ready] = await Promise.all(['live', 'ready'].map((kind) => fetch(server.url.replace('graphql', `health/${kind}`))));

  expect([live?.status, ready?.status]).toEqual([200, 200]);
  expect(await ready?.json()).toMatchObject({ ready: true, detail: { database: true } });
});

describe.each([
  ['in process', () => ({ ...localClient(() => subgraph), close: async () => undefined })],
  ['over HTTP', () => httpClient({ url: server.url, secret, audience })],
])('a client %s', (_where, connect) => {
  test('answers data', async () => {
    const client = connect();
    const answer = await client.request('query ($name: String!) { hello(name: $name) }', { name: 'ann' }, aContext());
    await client.close();

    expect(answer).toEqual({ hello: 'hello ann' });
  });

  test('throws PeerError with the codes of top-level errors', async () => {
    const client = connect();
    const request = client.request('{ inner }', {}, aContext());

    await expect(request).rejects.toEqual(expect.any(PeerError));
    await expect(request).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
    await client.close();
  });

  test('throws PeerUnavailable at the deadline', async () => {
    slow = gate();
    const client = connect();
    const request = client.request('{ slow }', {}, { ...aContext(), deadlineAt: Date.now() + 50 });

    await expect(request).rejects.toEqual(expect.any(PeerUnavailable));
    slow.open();
    await client.close();
  });

  test('does not ask at all after the deadline', async () => {
    const client = connect();
    await expect(client.request('{ hello(name: "x") }', {}, { ...aContext(), deadlineAt: Date.now() - 1 })).rejects.toEqual(
      expect.any(PeerUnavailable),
    );
    await client.close();
  });
});

test('a peer that is not there is unavailable', async () => {
  const client = httpClient({ url: 'http://127.0.0.1:1/graphql', secret, audience });

  await expect(client.request('{ hello(name: "x") }', {}, aContext())).rejects.toEqual(expect.any(PeerUnavailable));
  await client.close();
});

function socketClient(options: { connectionParams?: Record<string, unknown> }) {
  return createClient({ url: server.url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0, ...options });
}

test.each([
  ['the connection', 'connectionParams' as const],
  ['the operation', 'extensions' as const],
])('a subscription runs with a signed context of %s', async (_where, place) => {
  const signed = { 'baton-context': signContextFor(audience, aContext(), secret) };
  const client = socketClient(place === 'connectionParams' ? { connectionParams: signed } : {});
  const events = client.iterate({ query: 'subscription { changes }', ...(place === 'extensions' && { extensions: signed }) });
  const next = events.next();
  const orders = clone.connect('orders');
  // The subscription starts at some time after `next`: events go on until it has seen one.
  let seen = false;
  const writing = (async () => {
    while (!seen) {
      await orders.transaction((tx) =>
        emit(tx, [{ type: 'customer.registered', aggregate: 'customer:c', payload: { customerId: 'c' } }], cause, at),
      );
      await relayOnce({ database: orders, bus });
    }
  })();

  expect(await next).toEqual({ done: false, value: { data: { changes: 'customer:c' } } });
  seen = true;
  await writing;
  await events.return?.();
  await client.dispose();
});

test.each([
  ['no context', {}],
  ['a stale one', { 'baton-context': stale() }],
  ['one for another subgraph', { 'baton-context': signContextFor('orders', aContext(), secret) }],
  ['one of a request', { 'baton-context': signContext(aContext(), secret) }],
])('a subscription with %s closes the socket with 4403', async (_what, connectionParams) => {
  const client = socketClient({ connectionParams });
  const closed = new Promise((resolve) => client.on('closed', (event) => resolve((event as { code: number }).code)));
  const events = client.iterate({ query: 'subscription { changes }' });

  await expect(events.next()).rejects.toBeDefined();
  expect(await closed).toBe(4403);
  await client.dispose();
});

test('tells its figures at /metrics to this machine, and to nobody through a proxy', async () => {
  const url = server.url.replace('/graphql', '/metrics');

  const text = await (await fetch(url)).text();
  const through = await fetch(url, { headers: { 'x-forwarded-for': '203.0.113.7' } });

  for (const line of [
    /^baton_pool_connections\{subgraph="stock",state="used"\} \d+$/m,
    /^baton_consumer_lag_events\{subgraph="stock"\} \d+$/m,
    /^baton_outbox_events\{subgraph="stock"\} \d+$/m,
    /^baton_parked_events\{subgraph="stock"\} 0$/m,
    /^baton_sagas_for_people\{subgraph="stock"\} 0$/m,
    /^baton_failed_jobs\{subgraph="stock"\} 0$/m,
    /^baton_subgraph_request_seconds_count\{subgraph="stock",status="200"\} \d+$/m,
  ]) {
    expect(text).toMatch(line);
  }
  expect(through.status).toBe(404);
});

// Red without the wait in http/stop-listening.ts: the connection is gone, and nobody listens for another.
test('answers what was on its way over a kept connection when it began to close, and closes that connection', async () => {
  const closing = await serveSubgraph(subgraph, { port: 0, host: '127.0.0.1', internalSecret: [secret] });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (): Promise<{ status: number | undefined; connection: string | undefined }> =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify({ query: '{ hello(name: "ann") }' });
      const headers = { 'content-type': 'application/json', ...signedHeaders(aContext(), body, { secret, audience }) };
      const posted = request(closing.url, { method: 'POST', agent, headers }, (response) => {
        response.resume();
        response.once('end', () => resolve({ status: response.statusCode, connection: response.headers.connection }));
      });
      posted.once('error', reject);
      posted.end(body);
    });
  expect(await ask()).toEqual({ status: 200, connection: 'keep-alive' });

  const closed = closing.close();
  // Longer than closing at once takes; its timer stands before that of the wait in one loop, so it is never too late.
  await new Promise((resolve) => setTimeout(resolve, 30));
  const late = await ask();
  await closed;
  agent.destroy();

  expect(late).toEqual({ status: 200, connection: 'close' });
});
