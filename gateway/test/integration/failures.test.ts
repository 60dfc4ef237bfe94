import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { manualClock } from '@baton/kernel';
import { type Subgraph, serveSubgraph } from '@baton/platform';
import { codesOf, type Harness, internalSecret, startHarness } from '../support/gateway.ts';
import { createFixture, type Fixture, type FixtureSubgraph } from '../support/graph.ts';

const query = '{ order(id: "7") { id number parcels { number } } }';
const precise = [
  { message: expect.any(String), path: ['order', 'parcels'], extensions: { code: 'UNAVAILABLE', traceId: expect.any(String) } },
];

let closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.reverse()) await close();
  closers = [];
});

/** A server of any kind in the place of the parcels subgraph. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

async function gatewayOver(parcelsUrl: string, limits: Record<string, number> = {}): Promise<Harness> {
  const fixture = createFixture();
  const gateway = await startHarness({
    subgraphs: { orders: { kind: 'local', subgraph: fixture.subgraphs.orders }, parcels: { kind: 'http', url: parcelsUrl } },
    limits,
  });
  closers.push(() => gateway.close());
  return gateway;
}

/** The fixture's parcels, served as Baton serves a subgraph. */
async function servedParcels(fixture: Fixture): Promise<string> {
  // Of a subgraph the server uses what the fixture has.
  const { url, close } = await serveSubgraph(fixture.subgraphs.parcels as Subgraph, {
    port: 0,
    host: '127.0.0.1',
    internalSecret: [internalSecret],
  });
  closers.push(close);
  return url;
}

test('a subgraph over HTTP answers, is told the signed context and nothing that the client sent', async () => {
  const fixture = createFixture();
  const gateway = await gatewayOver(await servedParcels(fixture));

  const { body } = await gateway.ask(
    { query: '{ order(id: "7") { parcels { number } grants } }' },
    { authorization: await gateway.token('support'), cookie: 'a=b' },
  );

  expect(body).toEqual({ data: { order: { parcels: [{ number: 'P-1' }], grants: ['customer:cus_of_7'] } } });
  expect(fixture.calls).toMatchObject([{ subgraph: 'parcels', context: { actor: { id: 'dev-support' } } }]);
});

test("only the signed context, what binds it to the request, and HTTP's own headers are sent", async () => {
  let names: string[] = [];
  const url = await serve((request, response) => {
    names = Object.keys(request.headers);
    response.end('{"data":{"_entities":[{"parcels":[]}]}}');
  });
  const gateway = await gatewayOver(url);

  await gateway.ask(
    { query },
    { cookie: 'a=b', 'x-forwarded-for': '1.2.3.4', 'baton-context': 'forged', authorization: await gateway.token('admin') },
  );

  expect(names.sort()).toEqual(['accept', 'baton-context', 'baton-request', 'connection', 'content-length', 'content-type', 'host']);
});

test('a dead subgraph costs its own fields', async () => {
  const gateway = await gatewayOver('http://127.0.0.1:1/graphql');

  const { status, body, text } = await gateway.ask({ query });

  expect([status, body]).toEqual([200, { data: { order: { id: '7', number: 'N-7', parcels: null } }, errors: precise }]);
  expect(text).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|parcels"?:? ?subgraph/);
  expect(gateway.logs.join()).toContain('a subgraph did not answer');
});

test('each entity of a list has its own path', async () => {
  const gateway = await gatewayOver('http://127.0.0.1:1/graphql');

  const { body } = await gateway.ask({ query: '{ orders { id all: parcels { number } } }' });

  expect(body?.data).toEqual({
    orders: [
      { id: '1', all: null },
      { id: '2', all: null },
    ],
  });
  expect(body?.errors?.map(({ path }) => path)).toEqual([
    ['orders', 0, 'all'],
    ['orders', 1, 'all'],
  ]);
});

test('a root field of a dead subgraph is null by itself', async () => {
  const gateway = await gatewayOver('http://127.0.0.1:1/graphql');

  const { body } = await gateway.ask({ query: '{ order(id: "1") { id } mine: parcel { number } }' });

  expect(body).toMatchObject({
    data: { order: { id: '1' }, mine: null },
    errors: [{ path: ['mine'], extensions: { code: 'UNAVAILABLE' } }],
  });
});

test.each<[string, RequestListener]>([
  ['text', (_request, response) => response.end('<html>not me</html>')],
  ['another JSON', (_request, response) => response.end('[1,2]')],
  ['data that is no object', (_request, response) => response.end('{"data":"x"}')],
  ['errors that are no list', (_request, response) => response.end('{"data":null,"errors":{}}')],
  ['an error page', (_request, response) => response.writeHead(500).end('stack trace')],
  ['a closed connection', (request) => request.socket.destroy()],
  [
    'half an answer',
    (_request, response) => response.writeHead(200, { 'content-length': '100' }).write('{"data"', () => response.destroy()),
  ],
  ['more than it may', (_request, response) => response.end(JSON.stringify({ data: { _entities: ['x'.repeat(60_000)] } }))],
])('a subgraph that answers %s costs its own fields', async (_name, listener) => {
  const gateway = await gatewayOver(await serve(listener), { subgraphAnswerBytes: 50_000 });

  const { status, body } = await gateway.ask({ query });

  expect([status, body]).toEqual([200, { data: { order: { id: '7', number: 'N-7', parcels: null } }, errors: precise }]);
});

test('a connection that broke is tried again for a query, once', async () => {
  let requests = 0;
  const url = await serve((request, response) => {
    if (++requests === 1) request.socket.destroy();
    else response.end('{"data":{"_entities":[{"parcels":[]}]}}');
  });
  const gateway = await gatewayOver(url);

  const { body } = await gateway.ask({ query });

  expect(body).toEqual({ data: { order: { id: '7', number: 'N-7', parcels: [] } } });
  expect(requests).toBe(2);
});

test('a mutation is never sent twice', async () => {
  let requests = 0;
  const url = await serve((request) => {
    requests++;
    request.socket.destroy();
  });
  const fixture = createFixture();
  const gateway = await startHarness({
    subgraphs: { orders: { kind: 'http', url }, parcels: { kind: 'local', subgraph: fixture.subgraphs.parcels } },
  });
  closers.push(() => gateway.close());

  const { body } = await gateway.ask({ query: 'mutation { placeOrder(input: { number: "1" }) { id } }' });

  expect(body).toMatchObject({ data: { placeOrder: null }, errors: [{ path: ['placeOrder'], extensions: { code: 'UNAVAILABLE' } }] });
  expect(requests).toBe(1);
});

test.each(['http', 'local'] as const)('a hung subgraph (%s) is given up after its time, and the rest served', async (kind) => {
  const fixture = createFixture();
  fixture.beforeParcels = () => new Promise(() => {});
  const url = await serve(() => {});
  const gateway = await startHarness({
    subgraphs: {
      orders: { kind: 'local', subgraph: fixture.subgraphs.orders },
      parcels: kind === 'http' ? { kind, url } : { kind, subgraph: fixture.subgraphs.parcels },
    },
    limits: { fetchMs: 50 },
  });
  closers.push(() => gateway.close());

  const answer = await gateway.ask({ query });

  expect(answer.body).toMatchObject({ data: { order: { id: '7', parcels: null } }, errors: [{ path: ['order', 'parcels'] }] });
  expect(codesOf(answer)).toEqual(['DEADLINE_EXCEEDED']);
});

test('an operation that is over its time asks no further subgraph', async () => {
  const fixture = createFixture();
  const clock = manualClock(new Date('2026-11-22T12:00:00Z'));
  const orders: FixtureSubgraph = {
    ...fixture.subgraphs.orders,
    async execute(request, context) {
      const answer = await fixture.subgraphs.orders.execute(request, context);
      clock.advance(5_001);
      return answer;
    },
  };
  const gateway = await startHarness({
    subgraphs: { orders: { kind: 'local', subgraph: orders }, parcels: { kind: 'local', subgraph: fixture.subgraphs.parcels } },
    clock,
  });
  closers.push(() => gateway.close());

  const answer = await gateway.ask({ query });

  expect(answer.body).toMatchObject({ data: { order: { id: '7', parcels: null } }, errors: [{ path: ['order', 'parcels'] }] });
  expect(codesOf(answer)).toEqual(['DEADLINE_EXCEEDED']);
  expect(fixture.calls.map(({ subgraph }) => subgraph)).toEqual(['orders']);
});

test('errors tell nothing of the inside', async () => {
  const gateway = await gatewayOver('http://127.0.0.1:1/graphql');
  const fail = async (code: string | null) =>
    await gateway.ask({ query: 'query($code: String) { fail(code: $code) }', variables: { code } });

  const answers = await Promise.all([null, 'P2002', 'GRAPHQL_VALIDATION_FAILED', 'FORBIDDEN', 'UNAUTHENTICATED', 'UNAVAILABLE'].map(fail));

  expect(answers.flatMap(codesOf)).toEqual(['INTERNAL', 'INTERNAL', 'INTERNAL', 'FORBIDDEN', 'UNAUTHENTICATED', 'UNAVAILABLE']);
  for (const { text, body } of answers) {
    expect(text).not.toMatch(/secret|orders\.internal|4001|stack|serviceName|response|locations/);
    expect(body?.errors?.[0]?.path).toEqual(['fail']);
  }
});
