import { initSocket, type RawSocket, until } from '../support/clients.ts';
import { type Harness, startHarness } from '../support/gateway.ts';
import { createFixture, type Fixture } from '../support/graph.ts';
import { serveFixture } from '../support/remote.ts';

let fixture: Fixture;
let orders: { readonly url: string; close(): Promise<void> };
let parcels: { readonly url: string; close(): Promise<void> };
let gateway: Harness;
let socket: RawSocket;

beforeEach(async () => {
  fixture = createFixture();
  orders = await serveFixture(fixture.subgraphs.orders);
  parcels = await serveFixture(fixture.subgraphs.parcels);
  gateway = await startHarness({
    subgraphs: { orders: { kind: 'http', url: orders.url }, parcels: { kind: 'http', url: parcels.url } },
    // What is held back here is not to be given up before the others are served, on whatever machine.
    limits: { fetchMs: 60_000, queryMs: 60_000 },
  });
  socket = await initSocket(gateway.url, await gateway.token('support'));
});
afterEach(async () => {
  socket.socket.terminate();
  await until(() => fixture.followers() === 0);
  await gateway.close();
  await Promise.all([orders.close(), parcels.close()]);
});

const query = 'subscription($id: ID!) { orderChanged(orderId: $id) { cursor order { number parcels { number } grants } } }';
const subscribe = (id: string, orderId: string) => ({ id, type: 'subscribe', payload: { query, variables: { id: orderId } } });

test('an event of a subgraph in another process is completed from a third, as its subscriber', async () => {
  socket.send(subscribe('a', '7'));
  await until(() => fixture.followers() === 1);

  fixture.emit('7', 'c1');

  const order = { number: 'N-7', parcels: [{ number: 'P-1' }], grants: ['customer:cus_of_7'] };
  expect(await socket.next()).toEqual({ id: 'a', type: 'next', payload: { data: { orderChanged: { cursor: 'c1', order } } } });
  expect(fixture.calls.map(({ subgraph, context }) => [subgraph, context.actor.id])).toEqual([
    ['orders', 'dev-support'],
    ['parcels', 'dev-support'],
  ]);
});

test('the subgraph is left when the client completes', async () => {
  socket.send(subscribe('a', '7'));
  socket.send(subscribe('b', '8'));
  await until(() => fixture.followers() === 2);

  socket.send({ id: 'a', type: 'complete' });

  await until(() => fixture.followers() === 1);
});

test('a subgraph that goes away ends the subscription with UNAVAILABLE, so that the client comes back with its cursor', async () => {
  socket.send(subscribe('a', '7'));
  await until(() => fixture.followers() === 1);

  await orders.close();

  expect(await socket.next()).toMatchObject({ id: 'a', type: 'next', payload: { errors: [{ extensions: { code: 'UNAVAILABLE' } }] } });
  expect(await socket.next()).toEqual({ id: 'a', type: 'complete' });
});

test('a subgraph that is away says so at once', async () => {
  await orders.close();

  socket.send(subscribe('a', '7'));

  expect(await socket.next()).toMatchObject({ id: 'a', payload: { errors: [{ extensions: { code: 'UNAVAILABLE' } }] } });
});

test('is ready only when every subgraph is', async () => {
  const before = await fetch(`${gateway.url}/health/ready`);
  await parcels.close();
  const after = await fetch(`${gateway.url}/health/ready`);

  expect([before.status, after.status]).toEqual([200, 503]);
});

test('a subscriber that waits holds back its own events only, and the subgraph makes no more than were asked for', async () => {
  socket.send(subscribe('a', '7'));
  socket.send(subscribe('b', '8'));
  await until(() => fixture.followers() === 2);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  fixture.beforeParcels = async (id) => {
    if (id === '7') await held;
  };

  for (let index = 0; index < 100; index++) fixture.emit('7', `a${index}`);
  for (let index = 0; index < 100; index++) fixture.emit('8', `b${index}`);
  const served: unknown[] = [];
  for (let index = 0; index < 100; index++) served.push((await socket.next())['id']);
  const taken = fixture.taken;
  release();
  for (let index = 0; index < 100; index++) served.push((await socket.next())['id']);

  expect(served).toEqual([...Array<string>(100).fill('b'), ...Array<string>(100).fill('a')]);
  expect(taken).toBeLessThanOrEqual(100 + 8);
});
