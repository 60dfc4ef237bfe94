import { signAccessToken } from '@baton/platform';
import { initSocket, openSocket, type RawSocket, until } from '../support/clients.ts';
import { accessTokenSecret, type Harness, startHarness } from '../support/gateway.ts';

let gateway: Harness;
let sockets: RawSocket[] = [];
beforeEach(async () => {
  gateway = await startHarness({ limits: { socketInitMs: 100, socketSubscriptions: 3 } });
});
afterEach(async () => {
  for (const { socket } of sockets) socket.terminate();
  sockets = [];
  await until(() => gateway.fixture.followers() === 0);
  await gateway.close();
});

async function init(authorization?: string): Promise<RawSocket> {
  const socket = await initSocket(gateway.url, authorization);
  sockets.push(socket);
  return socket;
}

const subscription =
  'subscription($id: ID!, $after: String) { orderChanged(orderId: $id, after: $after) { cursor order { id number parcels { number } grants } } }';
const subscribe = (id: string, variables: object, query = subscription) => ({ id, type: 'subscribe', payload: { query, variables } });

describe('close codes', () => {
  const close = async (act: (socket: RawSocket) => void | Promise<void>, protocol?: string) => {
    const socket = await openSocket(gateway.url, { ...(protocol !== undefined && { protocol }) });
    await act(socket);
    return (await socket.closed).code;
  };
  const initialise = (socket: RawSocket) => socket.send({ type: 'connection_init' });

  test('4400 for what is no message', async () => {
    expect(await close((socket) => socket.send('hello'))).toBe(4400);
    expect(await close((socket) => socket.send({ type: 'dance' }))).toBe(4400);
    expect(await close((socket) => socket.send({ type: 'subscribe', id: 'a', payload: {} }))).toBe(4400);
  });

  test('4401 for an operation before the connection is acknowledged', async () => {
    expect(await close((socket) => socket.send(subscribe('a', { id: '1' })))).toBe(4401);
  });

  test('4403 for a token that does not verify', async () => {
    expect(await close((socket) => socket.send({ type: 'connection_init', payload: { authorization: 'Bearer x' } }))).toBe(4403);
    expect(await close((socket) => socket.send({ type: 'connection_init', payload: { authorization: 7 } }))).toBe(4403);
  });

  test('4406 for another subprotocol', async () => {
    const socket = await openSocket(gateway.url, { protocol: 'graphql-ws' }).catch((error: Error) => error);

    // This client gives up by itself when the server chose none; a client that stays is told 4406.
    expect(socket instanceof Error || (await socket.closed).code === 4406).toBe(true);
  });

  test('4408 when nothing is said in time', async () => {
    expect(await close(() => {})).toBe(4408);
  });

  test('4409 for the id of an operation that runs', async () => {
    const code = await close(async (socket) => {
      initialise(socket);
      await socket.next();
      socket.send(subscribe('a', { id: '1' }));
      socket.send(subscribe('a', { id: '1' }));
    });

    expect(code).toBe(4409);
  });

  test('4429 for a second initialisation', async () => {
    expect(
      await close((socket) => {
        initialise(socket);
        initialise(socket);
      }),
    ).toBe(4429);
  });

  test('1009 for a message that is too large', async () => {
    const code = await close(async (socket) => {
      initialise(socket);
      await socket.next();
      socket.send({ type: 'ping', payload: { padding: 'x'.repeat(16_384) } });
    });

    expect(code).toBe(1009);
  });

  test('4500 for what is our own mistake, and nothing is told of it', async () => {
    const broken = await startHarness({ subgraphs: {} });
    const socket = await initSocket(broken.url);
    socket.send(subscribe('a', { id: '1' }));

    expect(await socket.closed).toEqual({ code: 4500, reason: 'Internal server error' });
    expect(broken.logs.join()).toContain('a socket failed');
    await broken.close();
  });

  test('4403 when the token ends', async () => {
    const socket = await init(await gateway.token('shopper', { customer: 'cus_1', ttl: 1 }));
    socket.send(subscribe('a', { id: '1' }));

    expect(await socket.closed).toEqual({ code: 4403, reason: 'Token expired' });
  });

  test('1001 when the gateway drains', async () => {
    const socket = await init();

    await gateway.drain();

    expect((await socket.closed).code).toBe(1001);
  });
});

test('a client that no longer answers is given up, one that does is kept', async () => {
  const watchful = await startHarness({ limits: { socketPingMs: 100 } });
  const silent = await openSocket(watchful.url, { autoPong: false });
  const alive = await openSocket(watchful.url);
  for (const socket of [silent, alive]) socket.send({ type: 'connection_init' });

  expect((await silent.closed).code).toBe(1006);
  expect(alive.socket.readyState).toBe(alive.socket.OPEN);
  await watchful.close();
});

test('a page of another origin cannot open a socket, nor anybody on another path', async () => {
  await expect(openSocket(gateway.url, { headers: { origin: 'https://evil.example.com' } })).rejects.toThrow('403');
  await expect(openSocket(`${gateway.url}/elsewhere`)).rejects.toThrow('404');
});

test('an event is completed from the other subgraph, with what the event granted', async () => {
  const socket = await init();
  socket.send(subscribe('a', { id: '7' }));
  await until(() => gateway.fixture.followers() === 1);

  gateway.fixture.emit('7', 'c1');
  gateway.fixture.emit('7', 'c2');

  const order = { id: '7', number: 'N-7', parcels: [{ number: 'P-1' }], grants: ['customer:cus_of_7'] };
  expect(await socket.next()).toEqual({ id: 'a', type: 'next', payload: { data: { orderChanged: { cursor: 'c1', order } } } });
  expect(await socket.next()).toEqual({ id: 'a', type: 'next', payload: { data: { orderChanged: { cursor: 'c2', order } } } });
});

test('the cursor to resume after and the caller reach the subgraph', async () => {
  const socket = await init(`Bearer ${await gateway.token('shopper', { customer: 'cus_9' })}`);

  socket.send(subscribe('a', { id: '7', after: 'c41' }));
  await until(() => gateway.fixture.followers() === 1);

  expect(gateway.fixture.subscriptions).toEqual([{ orderId: '7', after: 'c41' }]);
  expect(gateway.fixture.calls).toMatchObject([{ context: { actor: { kind: 'customer', id: 'cus_9' } } }]);
});

test('an access token in the operation is a grant on every event', async () => {
  const accessToken = signAccessToken({ orderId: '7', expiresAt: Date.now() + 60_000 }, accessTokenSecret);
  const socket = await init();
  const query = 'subscription($t: String) { orderChanged(orderId: "7", accessToken: $t) { order { grants } } }';
  socket.send(subscribe('a', { t: accessToken }, query));
  await until(() => gateway.fixture.followers() === 1);

  gateway.fixture.emit('7', 'c1');

  expect(await socket.next()).toMatchObject({
    payload: { data: { orderChanged: { order: { grants: ['order:7', 'customer:cus_of_7'] } } } },
  });
});

test('an event that may no longer be seen is refused, masked, and later ones still come', async () => {
  const socket = await init();
  socket.send(subscribe('a', { id: '7' }));
  await until(() => gateway.fixture.followers() === 1);

  gateway.fixture.permitted = false;
  gateway.fixture.emit('7', 'c1');
  const refused = await socket.next();
  gateway.fixture.permitted = true;
  gateway.fixture.emit('7', 'c2');
  const seen = await socket.next();

  expect(refused).toMatchObject({
    type: 'next',
    payload: { data: null, errors: [{ message: 'You may not do this.', extensions: { code: 'FORBIDDEN' } }] },
  });
  expect(JSON.stringify(refused)).not.toContain('not yours');
  expect(seen).toMatchObject({ payload: { data: { orderChanged: { cursor: 'c2' } } } });
});

test('a dead subgraph costs its own fields of an event', async () => {
  gateway.fixture.beforeParcels = async () => {
    throw new Error('secret');
  };
  const socket = await init();
  socket.send(
    subscribe('a', { id: '7' }, 'subscription($id: ID!) { orderChanged(orderId: $id) { cursor order { number parcels { number } } } }'),
  );
  await until(() => gateway.fixture.followers() === 1);

  gateway.fixture.emit('7', 'c1');

  const { payload } = await socket.next();
  expect(payload).toMatchObject({
    data: { orderChanged: { cursor: 'c1', order: { number: 'N-7', parcels: null } } },
    errors: [{ extensions: { code: 'INTERNAL' } }],
  });
  expect(JSON.stringify(payload)).not.toContain('secret');
});

test('queries and mutations run over the socket as well', async () => {
  const socket = await init();

  socket.send(subscribe('q', {}, '{ order(id: "1") { number parcels { number } } }'));
  expect(await socket.next()).toEqual({
    id: 'q',
    type: 'next',
    payload: { data: { order: { number: 'N-1', parcels: [{ number: 'P-1' }] } } },
  });
  expect(await socket.next()).toEqual({ id: 'q', type: 'complete' });

  socket.send(subscribe('m', {}, 'mutation { placeOrder(input: { number: "5" }) { number } }'));
  expect(await socket.next()).toMatchObject({ payload: { data: { placeOrder: { number: 'N-5' } } } });
});

test.each<[string, string, string, object[]]>([
  ['beyond a limit', '{ a { b { c { d { e { f { g { h { i { j { k } } } } } } } } } } }', 'OPERATION_LIMIT', []],
  ['that cannot be parsed', '{ a', 'BAD_USER_INPUT', [{ line: 1, column: 4 }]],
  ['that is not valid', '{ nothing }', 'BAD_USER_INPUT', [{ line: 1, column: 3 }]],
  [
    'without its variables',
    'subscription($id: ID!) { orderChanged(orderId: $id) { cursor } }',
    'BAD_USER_INPUT',
    [{ line: 1, column: 14 }],
  ],
  [
    'that graphql-js cannot validate',
    'subscription($s: Boolean!) { orderChanged(orderId: "1") @include(if: $s) { cursor } }',
    'BAD_USER_INPUT',
    [],
  ],
])('an operation %s is answered with an error and the socket stays', async (_name, query, code, locations) => {
  const socket = await init();

  socket.send(subscribe('a', {}, query));
  const refused = await socket.next();
  socket.send({ type: 'ping' });

  expect(refused).toMatchObject({
    id: 'a',
    type: 'error',
    payload: [{ extensions: { code }, ...(locations.length > 0 && { locations }) }],
  });
  expect(await socket.next()).toEqual({ type: 'pong' });
});

test('as many operations as the limit says run on a socket, and one more is refused', async () => {
  const socket = await init();
  for (const id of ['a', 'b', 'c']) socket.send(subscribe(id, { id }));
  await until(() => gateway.fixture.followers() === 3);

  socket.send(subscribe('d', { id: 'd' }));
  const refused = await socket.next();
  socket.send({ id: 'a', type: 'complete' });
  await until(() => gateway.fixture.followers() === 2);
  socket.send(subscribe('e', { id: 'e' }));
  await until(() => gateway.fixture.followers() === 3);

  expect(refused).toMatchObject({ id: 'd', type: 'error', payload: [{ extensions: { code: 'OPERATION_LIMIT' } }] });
});

test('the subgraph is left when the client completes, and when it goes away', async () => {
  const first = await init();
  const second = await init();
  first.send(subscribe('a', { id: '1' }));
  second.send(subscribe('a', { id: '2' }));
  await until(() => gateway.fixture.followers() === 2);

  first.send({ id: 'a', type: 'complete' });
  await until(() => gateway.fixture.followers() === 1);
  second.socket.terminate();

  await until(() => gateway.fixture.followers() === 0);
});
