import { request as httpRequest } from 'node:http';
import { initSocket } from '../support/clients.ts';
import { startHarness } from '../support/gateway.ts';
import { createFixture } from '../support/graph.ts';

let close: (() => Promise<void>) | undefined;
afterEach(async () => {
  await close?.();
  delete process.env['BATON_METRICS_TOKEN'];
});

async function start(limits: Record<string, number> = {}) {
  const fixture = createFixture();
  const gateway = await startHarness({
    subgraphs: {
      orders: { kind: 'local', subgraph: fixture.subgraphs.orders },
      parcels: { kind: 'http', url: 'http://127.0.0.1:1/graphql' },
    },
    playground: false,
    limits,
  });
  close = () => gateway.close();
  return gateway;
}

async function scrape(url: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  const response = await fetch(`${url}/metrics`, { headers });
  return { status: response.status, text: await response.text() };
}

/** The value of a line, as in `baton_breaker_state{subgraph="parcels"}`. */
const figureOf = (text: string, line: string): number =>
  Number(
    text
      .split('\n')
      .find((each) => each.startsWith(`${line} `))
      ?.slice(line.length),
  );

test('counts requests by operation and outcome, fetches by subgraph, errors by code, and what is open', async () => {
  const gateway = await start({ breakerFailures: 2 });
  const before = (await scrape(gateway.url)).text;
  const grown = (after: string, line: string): number => figureOf(after, line) - (figureOf(before, line) || 0);

  await gateway.ask({ query: '{ order(id: "7") { id } }' });
  for (let nth = 0; nth < 3; nth += 1) await gateway.ask({ query: '{ order(id: "7") { id parcels { number } } }' });
  await gateway.ask({ query: 'mutation { placeOrder(input: { number: "1" }) { id } }' });
  await gateway.ask('no JSON');
  const socket = await initSocket(gateway.url);
  const { text } = await scrape(gateway.url);
  socket.socket.terminate();

  expect(grown(text, 'baton_request_seconds_count{operation="query",outcome="ok"}')).toBe(1);
  expect(grown(text, 'baton_request_seconds_count{operation="query",outcome="errors"}')).toBe(3);
  expect(grown(text, 'baton_request_seconds_count{operation="mutation",outcome="ok"}')).toBe(1);
  expect(grown(text, 'baton_request_seconds_count{operation="none",outcome="refused"}')).toBe(1);
  expect(grown(text, 'baton_fetch_seconds_count{subgraph="orders",outcome="answered"}')).toBe(5);
  expect(grown(text, 'baton_fetch_seconds_count{subgraph="parcels",outcome="unreachable"}')).toBe(2);
  expect(grown(text, 'baton_fetch_seconds_count{subgraph="parcels",outcome="kept-back"}')).toBe(1);
  expect(grown(text, 'baton_errors_total{code="UNAVAILABLE"}')).toBe(3);
  expect(figureOf(text, 'baton_breaker_state{subgraph="parcels"}')).toBe(2);
  expect(figureOf(text, 'baton_breaker_state{subgraph="orders"}')).toBe(0);
  expect(figureOf(text, 'baton_operations_run{executor="compiled"}')).toBe(5);
  expect(figureOf(text, 'baton_open_sockets{kind="websockets"}')).toBe(1);
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
});

// Red with only what was run counted, and not what was refused before.
test('counts each error that a client is told, by whatever way, once', async () => {
  const gateway = await start({ rootFields: 2 });
  const counted = async (): Promise<Record<string, number>> => {
    const { text } = await scrape(gateway.url);
    return Object.fromEntries(
      [...text.matchAll(/^baton_errors_total\{code="(\w+)"\} (\d+)$/gm)].map(([, code, count]) => [code, Number(count)]),
    );
  };
  const before = await counted();

  await gateway.ask('no JSON');
  await gateway.ask({ query: '{ nope }' });
  await gateway.ask({ query: '{ nope }' }, { accept: 'application/json;q=0.9' });
  await gateway.ask({ query: '{ a: __typename b: __typename c: __typename }' });
  await gateway.ask({ query: '{ __typename }' }, { authorization: 'Bearer a.b.c' });
  const socket = await initSocket(gateway.url);
  socket.send({ id: '1', type: 'subscribe', payload: { query: 'subscription { nope }' } });
  await socket.next();
  socket.socket.terminate();

  const after = await counted();
  const grown = Object.fromEntries(Object.entries(after).map(([code, count]) => [code, count - (before[code] ?? 0)]));
  expect(grown).toMatchObject({ BAD_USER_INPUT: 4, OPERATION_LIMIT: 1, UNAUTHENTICATED: 1 });
});

test('nothing that a client sent stands in a label', async () => {
  const gateway = await start();
  await gateway.ask({ query: 'query Canary($canary: ID!) { order(id: $canary) { id } }', variables: { canary: 'canary@example.com' } });

  expect((await scrape(gateway.url)).text).not.toMatch(/canary/i);
});

test('only this machine may read it, and nobody through a proxy', async () => {
  const gateway = await start();

  expect((await scrape(gateway.url)).status).toBe(200);
  expect((await scrape(gateway.url, { 'x-forwarded-for': '203.0.113.7' })).status).toBe(404);
  // fetch keeps `via` to itself.
  const via = await new Promise<number | undefined>((resolve) => {
    httpRequest(`${gateway.url}/metrics`, { headers: { via: '1.1 proxy' } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).end();
  });
  expect(via).toBe(404);
});

test('with a token whoever sends it may read it, and nobody else', async () => {
  process.env['BATON_METRICS_TOKEN'] = 'the-token-of-the-scraper';
  const gateway = await start();

  expect((await scrape(gateway.url)).status).toBe(404);
  expect((await scrape(gateway.url, { authorization: 'Bearer the-token-of-the-scrapeR' })).status).toBe(404);
  expect((await scrape(gateway.url, { authorization: 'Bearer the-token-of-the-scraper', via: 'x' })).status).toBe(200);
});
