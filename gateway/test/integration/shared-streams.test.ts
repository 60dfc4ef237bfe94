import { initSocket, type RawSocket, sseMessages, until } from '../support/clients.ts';
import { type Harness, startHarness } from '../support/gateway.ts';
import { startRemoteHarness } from '../support/remote.ts';

/**
 * Subscribers that ask the same with the same rights are one subscription at the subgraph. Seen to fail: with rights that leave out who calls (`sameFor`), with
 * `asksOnlyPublic` that is true of any field, with the first subscriber's rights for all (`sharedBy`), and with a `catchUp` that does not look for the place of who comes back, without `joinOthers` in `publish`, and without `replaces` in the queue.
 */
const query =
  'subscription($id: ID!, $after: String) { orderChanged(orderId: $id, after: $after) { cursor order { number parcels { number } } } }';
const payloadOf = (after?: string, id = '7') => ({ query, variables: { id, ...(after !== undefined && { after }) } });
const frameOf = (cursor: string) => ({ data: { orderChanged: { cursor, order: { number: 'N-7', parcels: [{ number: 'P-1' }] } } } });

describe.each([
  ['in process', startHarness],
  ['over the network', startRemoteHarness],
])('a subgraph %s', (_where, start) => {
  let gateway: Harness;
  let sockets: RawSocket[] = [];
  beforeEach(async () => {
    const limits = { queueMessages: 10, slowClientMs: 300, fetchMs: 60_000, queryMs: 60_000, socketMessageBytes: 1_000_000 };
    gateway = await start({ limits });
  });
  afterEach(async () => {
    for (const { socket } of sockets) socket.terminate();
    sockets = [];
    await until(() => gateway.fixture.followers() === 0);
    await gateway.close();
  });

  async function follow(options: { after?: string; authorization?: string; payload?: object } = {}): Promise<RawSocket> {
    const socket = await initSocket(gateway.url, options.authorization);
    sockets.push(socket);
    socket.send({ id: 'a', type: 'subscribe', payload: options.payload ?? payloadOf(options.after) });
    // An answer to what was sent after it: the subscription was taken.
    socket.send({ type: 'ping' });
    expect(await socket.next()).toEqual({ type: 'pong' });
    return socket;
  }
  const next = async (socket: RawSocket) => (await socket.next())['payload'];
  const runs = () => gateway.fixture.calls.filter(({ subgraph }) => subgraph === 'parcels').length;

  test('equal subscriptions are one at the subgraph, their events completed once, and all are sent the same', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => follow()));
    await until(() => gateway.fixture.followers() === 1);

    gateway.fixture.emit('7', 'c1');
    gateway.fixture.emit('7', 'c2');
    const received = await Promise.all(all.map(async (socket) => [await next(socket), await next(socket)]));

    expect(received).toEqual(all.map(() => [frameOf('c1'), frameOf('c2')]));
    expect(gateway.fixture.subscriptions).toHaveLength(1);
    expect(runs()).toBe(2);
  });

  test('an event stream shares with sockets', async () => {
    const socket = await follow();
    const abort = new AbortController();
    const response = await fetch(`${gateway.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify(payloadOf()),
      signal: abort.signal,
    });
    const messages = sseMessages(response);
    await until(() => gateway.fixture.followers() === 1);

    gateway.fixture.emit('7', 'c1');

    expect(await next(socket)).toEqual(frameOf('c1'));
    expect(await messages.next()).toEqual({ event: 'next', id: 'c1', data: frameOf('c1') });
    expect(gateway.fixture.subscriptions).toHaveLength(1);
    abort.abort();
  });

  test('other variables, another document, another caller and other rights are not shared', async () => {
    const shopper = (customer: string) => gateway.token('shopper', { customer });
    const differing = [
      await follow(),
      await follow({ payload: payloadOf(undefined, '8') }),
      await follow({ payload: { ...payloadOf(), query: `${query} ` } }),
      await follow({ authorization: await shopper('cus_1') }),
      await follow({ authorization: await shopper('cus_2') }),
      await follow({ authorization: await gateway.token('associate', { location: 'S1' }) }),
      await follow({ authorization: await gateway.token('associate', { location: 'S2' }) }),
    ];
    await until(() => gateway.fixture.followers() === differing.length);

    await follow({ authorization: await shopper('cus_2') });

    expect(gateway.fixture.subscriptions).toHaveLength(differing.length);
  });

  test('what everybody is told alike is one for all callers, told as a guest is; one field more and each has its own', async () => {
    const shopper = (customer: string) => gateway.token('shopper', { customer });
    // The first, whose subscription the others share, is somebody.
    const callers = [await shopper('cus_1'), await shopper('cus_2'), await gateway.token('associate', { location: 'S1' }), undefined];
    const asked = (fields: string) => ({
      query: `subscription($sku: ID!) { stockChanged(sku: $sku) { ${fields} } }`,
      variables: { sku: 'MUG' },
    });
    const followAll = async (fields: string): Promise<RawSocket[]> => {
      const opened: RawSocket[] = [];
      for (const authorization of callers)
        opened.push(await follow({ payload: asked(fields), ...(authorization !== undefined && { authorization }) }));
      return opened;
    };
    const open = await followAll('cursor sku whoever');
    await until(() => gateway.fixture.followers() === 1);
    const own = await followAll('cursor toldTo');
    await until(() => gateway.fixture.followers() === 1 + callers.length);

    gateway.fixture.emit('MUG', 'c1');

    const told = { cursor: 'c1', sku: 'MUG', whoever: ' ' };
    expect(await Promise.all(open.map(next))).toEqual(callers.map(() => ({ data: { stockChanged: told } })));
    const each = await Promise.all(own.map(next));
    const toldTo = each.map(
      (payload) => (payload as { data: { stockChanged: { toldTo: string } } }).data.stockChanged.toldTo.split(' ')[0],
    );
    expect(toldTo.slice(0, 2)).toEqual(['cus_1', 'cus_2']);
    expect(new Set(toldTo).size).toBe(callers.length);
    expect(gateway.fixture.subscriptions).toHaveLength(1 + callers.length);
  });

  test('the subscription at the subgraph stays until the last leaves', async () => {
    const [first, second] = [await follow(), await follow()];
    await until(() => gateway.fixture.followers() === 1);

    first.send({ id: 'a', type: 'complete' });
    gateway.fixture.emit('7', 'c1');
    expect(await next(second)).toEqual(frameOf('c1'));
    expect(gateway.fixture.followers()).toBe(1);
    second.socket.terminate();

    await until(() => gateway.fixture.followers() === 0);
  });

  test('who resumes is told what it missed, joins the others, and misses and repeats nothing at the seam', async () => {
    const live = await follow();
    await until(() => gateway.fixture.followers() === 1);
    gateway.fixture.emit('7', 'c0');
    expect(await next(live)).toEqual(frameOf('c0'));
    for (let index = 1; index <= 30; index++) {
      gateway.fixture.emit('7', `c${index}`);
      expect(await next(live)).toEqual(frameOf(`c${index}`));
    }

    // Farther back than what is remembered of the newest.
    const late = await follow({ after: 'c0' });
    const received: unknown[] = [];
    for (let index = 1; index <= 30; index++) received.push(await next(late));
    await until(() => gateway.fixture.followers() === 1);
    const before = runs();
    gateway.fixture.emit('7', 'c31');

    expect([...received, await next(late)]).toEqual(Array.from({ length: 31 }, (_, index) => frameOf(`c${index + 1}`)));
    expect(await next(live)).toEqual(frameOf('c31'));
    expect(runs()).toBe(before + 1);
  });

  test('who comes back soon is not even asked for at the subgraph', async () => {
    const live = await follow();
    await until(() => gateway.fixture.followers() === 1);
    for (const cursor of ['c1', 'c2', 'c3']) gateway.fixture.emit('7', cursor);
    for (const cursor of ['c1', 'c2', 'c3']) expect(await next(live)).toEqual(frameOf(cursor));

    const back = await follow({ after: 'c1' });

    expect([await next(back), await next(back)]).toEqual([frameOf('c2'), frameOf('c3')]);
    expect(gateway.fixture.subscriptions).toHaveLength(1);
  });

  test('all come back from the past: they find one another with the next event', async () => {
    gateway.fixture.emit('7', 'c1');
    gateway.fixture.emit('7', 'c2');
    const all = [await follow({ after: 'c1' }), await follow({ after: 'c1' }), await follow({ after: 'c1' })];
    for (const socket of all) expect(await next(socket)).toEqual(frameOf('c2'));

    gateway.fixture.emit('7', 'c3');
    for (const socket of all) expect(await next(socket)).toEqual(frameOf('c3'));
    await until(() => gateway.fixture.followers() === 1);
    const before = runs();
    gateway.fixture.emit('7', 'c4');

    for (const socket of all) expect(await next(socket)).toEqual(frameOf('c4'));
    expect(runs()).toBe(before + 1);
  });

  test('one who does not read holds nobody, what it did not read stays in the log, and it goes on from there', async () => {
    const large = (index: number) => `c${index}`.padEnd(50_000);
    const [slow, quick] = [await follow(), await follow()];
    await until(() => gateway.fixture.followers() === 1);
    slow.socket.pause();

    for (let index = 0; index < 400; index++) {
      gateway.fixture.emit('7', large(index));
      expect(await next(quick)).toEqual(frameOf(large(index)));
    }
    await until(() => gateway.logs.join().includes('reads too slowly'));
    slow.socket.resume();
    const seen: unknown[] = [];
    const { code } = await slow.closed;
    for (const message of slow.unread()) seen.push(message['payload']);
    const back = await follow({ after: large(seen.length - 1) });
    for (let index = seen.length; index < 400; index++) seen.push(await next(back));

    // The reason comes behind all that was not read; who takes longer than the gateway waits finds the socket cut instead.
    expect([1013, 1006]).toContain(code);
    expect(seen).toEqual(Array.from({ length: 400 }, (_, index) => frameOf(large(index))));
  });
});

test('one who is slow is told only the newest of what replaces what was before', async () => {
  const gateway = await startHarness();
  const sockets = await Promise.all([initSocket(gateway.url), initSocket(gateway.url)]);
  for (const socket of sockets) socket.send({ id: 'a', type: 'subscribe', payload: payloadOf() });
  const [slow, quick] = sockets;
  await until(() => gateway.fixture.followers() === 1);
  gateway.fixture.replaces = 'mug';
  slow.socket.pause();

  for (let index = 0; index < 400; index++) {
    const cursor = `c${index}`.padEnd(50_000);
    gateway.fixture.emit('7', cursor);
    expect((await quick.next())['payload']).toEqual(frameOf(cursor));
  }
  slow.socket.resume();
  const received: string[] = [];
  do received.push(JSON.stringify((await slow.next())['payload']));
  while (!received.at(-1)?.includes('"c399'));

  // What the system's own buffers held, one that was being sent, and the last.
  expect(received.length).toBeLessThan(395);
  expect(gateway.fixture.subscriptions).toHaveLength(1);
  for (const { socket } of sockets) socket.terminate();
  await gateway.close();
});
