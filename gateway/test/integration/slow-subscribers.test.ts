import { initSocket, sseMessages, until } from '../support/clients.ts';
import { type Harness, startHarness } from '../support/gateway.ts';
import { startRemoteHarness } from '../support/remote.ts';

const query = 'subscription { orderChanged(orderId: "7") { cursor order { parcels { number } } } }';
const logged = 400;
/** Together larger by far than what the system's own buffers hold. */
const eventBytes = 100_000;

describe.each([
  ['in process', startHarness],
  ['over the network', startRemoteHarness],
])('a subgraph %s', (_where, start) => {
  let gateway: Harness;
  beforeEach(async () => {
    gateway = await start({ limits: { fetchMs: 60_000, queryMs: 60_000, slowClientMs: 300 } });
  });
  afterEach(async () => {
    await gateway.close();
  });

  function emitLarge(): void {
    for (let index = 0; index < logged; index++) gateway.fixture.emit('7', `c${index}`.padEnd(eventBytes));
  }

  test('a socket that reads is served in order, however long its events take to complete', async () => {
    const socket = await initSocket(gateway.url);
    socket.send({ id: 'a', type: 'subscribe', payload: { query } });
    await until(() => gateway.fixture.followers() === 1);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    gateway.fixture.beforeParcels = () => held;

    const sent = Array.from({ length: 200 }, (_, index) => `c${index}`);
    for (const cursor of sent) gateway.fixture.emit('7', cursor);
    await until(() => gateway.fixture.calls.some(({ subgraph }) => subgraph === 'parcels'));
    const taken = gateway.fixture.taken;
    release();
    const received: unknown[] = [];
    for (const _ of sent) received.push((await socket.next())['payload']);
    socket.socket.close();

    expect(received).toMatchObject(sent.map((cursor) => ({ data: { orderChanged: { cursor } } })));
    // The others waited in the log.
    expect(taken).toBeLessThanOrEqual(8);
  });

  test('a socket that does not read is closed with 1013, what it did not read stays in the log, and the subgraph is left', async () => {
    const socket = await initSocket(gateway.url);
    socket.send({ id: 'a', type: 'subscribe', payload: { query } });
    await until(() => gateway.fixture.followers() === 1);

    socket.socket.pause();
    emitLarge();
    await until(() => gateway.logs.join().includes('reads too slowly'));
    socket.socket.resume();

    // The reason comes behind all that was not read; who takes longer than the gateway waits finds the socket cut instead.
    expect([{ code: 1013, reason: 'Too slow' }, expect.objectContaining({ code: 1006 })]).toContainEqual(await socket.closed);
    await until(() => gateway.fixture.followers() === 0);
    expect(gateway.fixture.taken).toBeLessThan(logged / 2);
  });

  test('an event stream that does not read is cut, what it did not read stays in the log, and the subgraph is left', async () => {
    const response = await fetch(`${gateway.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query }),
    });
    await until(() => gateway.fixture.followers() === 1);

    emitLarge();
    await until(() => gateway.logs.join().includes('reads too slowly'));

    await until(() => gateway.fixture.followers() === 0);
    expect(gateway.fixture.taken).toBeLessThan(logged / 2);
    // It ends without `complete`; whether as an error is up to the client's HTTP.
    expect(await readToEnd(response)).not.toContain('complete');
  });
});

async function readToEnd(response: Response): Promise<readonly string[]> {
  const messages = sseMessages(response);
  const events: string[] = [];
  for (let message = await messages.next(); message; message = await messages.next().catch(() => null)) events.push(message.event);
  return events;
}

// Red with an `inTurn` that lets everybody in: all eight were asked for at once.
test('of the events of many subscriptions so many are completed at once, and all are told', async () => {
  const gateway = await startHarness({ limits: { framesAtOnce: 3 } });
  const ids = Array.from({ length: 8 }, (_, index) => String(index));
  const socket = await initSocket(gateway.url);
  for (const id of ids) socket.send({ id, type: 'subscribe', payload: { query: query.replace('"7"', `"${id}"`) } });
  await until(() => gateway.fixture.followers() === ids.length);
  const held: (() => void)[] = [];
  let underWay = 0;
  let most = 0;
  gateway.fixture.beforeParcels = async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise<void>((resolve) => held.push(resolve));
    underWay -= 1;
  };

  for (const id of ids) gateway.fixture.emit(id, 'c1');
  await until(() => gateway.fixture.taken === ids.length && held.length >= 3);
  const told: unknown[] = [];
  for (const _ of ids) {
    await until(() => held.length > 0);
    held.shift()?.();
    told.push((await socket.next())['id']);
  }

  expect(most).toBe(3);
  expect([...told].sort()).toEqual(ids);
  socket.socket.close();
  await gateway.close();
});
