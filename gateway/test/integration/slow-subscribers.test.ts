import { initSocket, sseMessages, until } from '../support/clients.ts';
import { type Harness, startHarness } from '../support/gateway.ts';

const queueMessages = 5;
const query = 'subscription { orderChanged(orderId: "7") { cursor order { parcels { number } } } }';

let gateway: Harness;
let release: () => void;
beforeEach(async () => {
  gateway = await startHarness({ limits: { queueMessages, fetchMs: 60_000, queryMs: 60_000 } });
  // The first event stays on its way until the test lets it go: those behind it wait in the queue.
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  gateway.fixture.beforeParcels = () => held;
});
afterEach(async () => {
  release();
  await gateway.close();
});

/** One event that is on its way, and so many behind it. */
async function emitBehind(count: number): Promise<void> {
  gateway.fixture.emit('7', 'c0');
  await until(() => gateway.fixture.calls.some(({ subgraph }) => subgraph === 'parcels'));
  for (let index = 1; index <= count; index++) gateway.fixture.emit('7', `c${index}`);
}

test('a socket whose queue is just full is served, in order', async () => {
  const socket = await initSocket(gateway.url);
  socket.send({ id: 'a', type: 'subscribe', payload: { query } });
  await until(() => gateway.fixture.followers() === 1);

  await emitBehind(queueMessages);
  release();
  const cursors: unknown[] = [];
  for (let index = 0; index <= queueMessages; index++) cursors.push((await socket.next())['payload']);
  socket.socket.close();

  expect(cursors).toMatchObject(['c0', 'c1', 'c2', 'c3', 'c4', 'c5'].map((cursor) => ({ data: { orderChanged: { cursor } } })));
});

test('a socket that reads too slowly is closed with 1013 and the subgraph left', async () => {
  const socket = await initSocket(gateway.url);
  socket.send({ id: 'a', type: 'subscribe', payload: { query } });
  await until(() => gateway.fixture.followers() === 1);

  await emitBehind(queueMessages + 1);

  expect(await socket.closed).toEqual({ code: 1013, reason: 'Too slow' });
  await until(() => gateway.fixture.followers() === 0);
  expect(gateway.logs.join()).toContain('reads too slowly');
});

test('an event stream that reads too slowly is cut and the subgraph left', async () => {
  const response = await fetch(`${gateway.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query }),
  });
  await until(() => gateway.fixture.followers() === 1);

  await emitBehind(queueMessages + 1);

  // Ended without an event and without `complete`; whether as an error is up to the client's HTTP.
  expect(
    await sseMessages(response)
      .next()
      .catch(() => null),
  ).toBeNull();
  await until(() => gateway.fixture.followers() === 0);
});
