import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { WebSocket } from 'ws';
import { initSocket, openSocket, type RawSocket, until } from '../support/clients.ts';
import { type Harness, startHarness } from '../support/gateway.ts';

/**
 * How many streams one caller may have open. This machine is counted here, as any other is. Seen to fail: without the bound, with all who signed in counted as
 * one, and without taking a closed socket off the count.
 */
const query = 'subscription($id: ID!) { orderChanged(orderId: $id) { cursor } }';
const rate = { refillPerSecond: 1_000_000, burst: 1_000_000, guessesPerMinute: 1_000, exempt: [] };

let gateway: Harness;
let sockets: RawSocket[] = [];
beforeEach(async () => {
  gateway = await startHarness({ rate, limits: { actorSockets: 2, addressSockets: 3 } });
});
afterEach(async () => {
  for (const { socket } of sockets) socket.terminate();
  sockets = [];
  await gateway.close();
});

async function opened(authorization?: string): Promise<RawSocket> {
  const socket = await openSocket(gateway.url);
  sockets.push(socket);
  socket.send({ type: 'connection_init', payload: authorization === undefined ? {} : { authorization } });
  return socket;
}
async function served(authorization?: string): Promise<RawSocket> {
  const socket = await opened(authorization);
  expect(await socket.next()).toEqual({ type: 'connection_ack' });
  return socket;
}
async function refused(authorization?: string): Promise<void> {
  const socket = await opened(authorization);
  expect(await socket.closed).toEqual({ code: 1013, reason: 'Too many sockets' });
}
const stream = (signal: AbortSignal, authorization?: string) =>
  fetch(`${gateway.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...(authorization !== undefined && { authorization }) },
    body: JSON.stringify({ query, variables: { id: '7' } }),
    signal,
  });

test('who signed in has so many sockets and not one more, whoever else has some', async () => {
  const [one, other] = [await gateway.token('shopper', { customer: 'cus_1' }), await gateway.token('shopper', { customer: 'cus_2' })];
  const first = await served(`Bearer ${one}`);
  await served(`Bearer ${one}`);

  await refused(`Bearer ${one}`);
  await served(`Bearer ${other}`);
  await served();
  first.socket.terminate();
  await first.closed;
  // The gateway hears of it a moment later.
  await until(() => gateway.fixture.followers() === 0);
  let again = await opened(`Bearer ${one}`);
  while (again.socket.readyState !== again.socket.OPEN || !(await acknowledged(again))) again = await opened(`Bearer ${one}`);
});

async function acknowledged(socket: RawSocket): Promise<boolean> {
  return Promise.race([socket.next().then(() => true), socket.closed.then(() => false)]);
}

test('who did not sign in is counted by address, event streams as well', async () => {
  const abort = new AbortController();
  await served();
  await served();
  const third = await stream(abort.signal);
  expect(third.status).toBe(200);

  await refused();
  const fourth = await stream(abort.signal);

  expect(fourth.status).toBe(429);
  expect(await fourth.json()).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_LIMIT' } }] });
  abort.abort();
});

// Red without `counts.upgrade` in websocket.ts.
test('who says nothing of himself is refused before the upgrade beyond so many from his network', async () => {
  const capped = await startHarness({ rate, limits: { addressUpgrades: 2 } });
  const silent = [await openSocket(capped.url), await openSocket(capped.url)];

  const third = new WebSocket(`${capped.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const [, response] = (await once(third, 'unexpected-response')) as [unknown, IncomingMessage];
  expect(response.statusCode).toBe(429);
  response.resume();

  silent[0]?.socket.terminate();
  await silent[0]?.closed;
  // The gateway hears of it a moment later.
  for (let isOpen = false; !isOpen; ) {
    const next = new WebSocket(`${capped.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    next.on('error', () => {});
    isOpen = await Promise.race([once(next, 'open').then(() => true), once(next, 'unexpected-response').then(() => false)]);
    next.terminate();
  }
  await capped.close();
});

test('in development this machine is not counted unless it is asked for', async () => {
  const lenient = await startHarness({ limits: { actorSockets: 1, addressSockets: 1 } });
  const both = [await initSocket(lenient.url), await initSocket(lenient.url)];

  expect(both.map(({ socket }) => socket.readyState)).toEqual([1, 1]);
  for (const { socket } of both) socket.terminate();
  await lenient.close();
});
