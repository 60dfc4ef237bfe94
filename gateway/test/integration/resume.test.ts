import { recordResult } from '@baton/testing';
import { initSocket, sseMessages, until } from '../support/clients.ts';
import { type Harness, startHarness } from '../support/gateway.ts';
import { startRemoteHarness } from '../support/remote.ts';

const missed = 1_000;
const query = 'subscription($after: String) { orderChanged(orderId: "7", after: $after) { cursor order { number parcels { number } } } }';
const payload = { query, variables: { after: 'c0' } };

interface Client {
  next(): Promise<unknown>;
  leave(): void;
}

const frame = { data: { orderChanged: { cursor: '' } } };

async function overSocket(gateway: Harness, after = 'c0'): Promise<Client> {
  const socket = await initSocket(gateway.url);
  socket.send({ id: 'a', type: 'subscribe', payload: { query, variables: { after } } });
  return {
    next: async () => (await Promise.race([socket.next(), closedEarly(socket.closed)]))['payload'],
    leave: () => socket.socket.terminate(),
  };
}

async function closedEarly(closed: Promise<unknown>): Promise<never> {
  throw new Error(`The socket was closed: ${JSON.stringify(await closed)}.`);
}

async function overSse(gateway: Harness): Promise<Client> {
  const abort = new AbortController();
  const response = await fetch(`${gateway.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(payload),
    signal: abort.signal,
  });
  const messages = sseMessages(response);
  return { next: async () => (await messages.next())?.data, leave: () => abort.abort() };
}

describe.each([
  ['in process', startHarness],
  ['over the network', startRemoteHarness],
])('a subgraph %s', (_where, start) => {
  let gateway: Harness;
  let client: Client;
  beforeEach(async () => {
    gateway = await start();
    // What completes an event takes longer than the subgraph takes to send the next one.
    gateway.fixture.beforeParcels = async () => await new Promise((resolve) => setImmediate(resolve));
    for (let index = 0; index <= missed; index++) gateway.fixture.emit('7', `c${index}`);
  });
  afterEach(async () => {
    client.leave();
    await until(() => gateway.fixture.followers() === 0);
    await gateway.close();
  });

  test.each([
    ['a WebSocket', overSocket],
    ['an event stream', overSse],
  ])('%s that was away for 1,000 events gets each once, in order, and goes on live', async (_transport, connect) => {
    client = await connect(gateway);
    const received: unknown[] = [];

    for (let index = 0; index < missed; index++) received.push(await client.next());
    gateway.fixture.emit('7', 'live');
    received.push(await client.next());

    const order = { number: 'N-7', parcels: [{ number: 'P-1' }] };
    const cursors = [...Array.from({ length: missed }, (_, index) => `c${index + 1}`), 'live'];
    expect(received).toEqual(cursors.map((cursor) => ({ data: { orderChanged: { cursor, order } } })));
    expect(gateway.logs.join()).not.toContain('reads too slowly');
  });
});

/** The long form: `BATON_RESUME_EVENTS=1000 BATON_RESUME_DROPS=100`. */
const streamed = Number(process.env['BATON_RESUME_EVENTS'] ?? 200);
const drops = Number(process.env['BATON_RESUME_DROPS'] ?? 20);

/** Seen to fail with a `catchUp` that does not look for the place of who comes back. */
test(`a network that is lost ${drops} times in ${streamed} events costs none of them`, async () => {
  const gateway = await startHarness();
  gateway.fixture.emit('7', 'c0');
  const received: string[] = [];
  // Somebody else follows it all the time, so that who comes back has others to join.
  const steady = await overSocket(gateway);
  let client = await overSocket(gateway);
  let emitted = 0;
  const cursorIn = (payload: unknown): string => (payload as typeof frame).data.orderChanged.cursor;

  for (let drop = 0; drop < drops; drop++) {
    const upTo = Math.floor((streamed * (drop + 1)) / drops);
    // Lost in the middle: some are on their way, some come while nobody is there.
    const seen = emitted + Math.floor((upTo - emitted) / 2);
    while (emitted < seen) gateway.fixture.emit('7', `c${++emitted}`);
    while (received.length < seen - (drop % 3)) received.push(cursorIn(await client.next()));
    client.leave();
    while (emitted < upTo) gateway.fixture.emit('7', `c${++emitted}`);
    client = await overSocket(gateway, received.at(-1));
  }
  while (received.length < streamed) received.push(cursorIn(await client.next()));
  const followed: string[] = [];
  while (followed.length < streamed) followed.push(cursorIn(await steady.next()));

  const all = Array.from({ length: streamed }, (_, index) => `c${index + 1}`);
  expect(received).toEqual(all);
  expect(followed).toEqual(all);
  const seen = new Set(received);
  const lost = all.filter((cursor) => !seen.has(cursor)).length;
  recordResult('chaos', 'D7-resume', { events: streamed, drops, lost, twice: received.length - seen.size });
  for (const each of [client, steady]) each.leave();
  await gateway.close();
});
