import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { recordResult } from '@baton/testing';
import { until } from '../support/clients.ts';
import { type Fault, type FaultServer, startFaultServer } from '../support/fault-server.ts';
import { type Harness, startHarness } from '../support/gateway.ts';
import { createFixture } from '../support/graph.ts';

// R15. Long form: BATON_FAULTY_ROUNDS=2000. Seen red: without the race against `deadline()` in subgraph-source.ts the hung and the slow one hang, without
// the cut at `maxBytes` in http-exchange.ts 50 MB are read, without `cancel` the sockets of those that were given up stay.

const rounds = Number(process.env['BATON_FAULTY_ROUNDS'] ?? 30);
const clients = 30;
const query = '{ order(id: "7") { id number parcels { number } } }';
const whole = { order: { id: '7', number: 'N-7', parcels: [{ number: 'P-1' }] } };
const without = { order: { id: '7', number: 'N-7', parcels: null } };

let server: FaultServer;
let gateway: Harness;
/** What came of each fault. */
const found: Record<string, object> = {};
afterAll(() => recordResult('chaos', 'R15-faulty-subgraphs', { clients, faults: found }));

beforeEach(async () => {
  server = await startFaultServer();
});
afterEach(async () => {
  await gateway.close();
  await server.die();
});

/** A gateway whose breaker stays closed: each request shall meet the fault. */
async function start(fetchMs: number): Promise<void> {
  const { orders } = createFixture().subgraphs;
  gateway = await startHarness({
    subgraphs: { orders: { kind: 'local', subgraph: orders }, parcels: { kind: 'http', url: server.url } },
    playground: false,
    limits: { fetchMs, subgraphAnswerBytes: 1_000_000, subgraphSockets: 8, breakerFailures: 1_000_000 },
  });
}

/** Asks so often, a few at a time; answers what came, with how long it took. */
async function ask(times: number): Promise<{ readonly body: unknown; readonly ms: number }[]> {
  const answers: { readonly body: unknown; readonly ms: number }[] = [];
  let left = times;
  const client = async (): Promise<void> => {
    while (left-- > 0) {
      const startedAt = performance.now();
      const { body } = await gateway.ask({ query });
      answers.push({ body, ms: performance.now() - startedAt });
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return answers;
}

/** Bytes that are still used once everything that can be freed is. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

/** What is told, and how long a fetch may take: little where the time is over anyway. */
const cases: Readonly<Record<Exclude<Fault, 'none'>, { readonly code: string; readonly fetchMs: number }>> = {
  hung: { code: 'DEADLINE_EXCEEDED', fetchMs: 500 },
  slow: { code: 'DEADLINE_EXCEEDED', fetchMs: 500 },
  garbage: { code: 'UNAVAILABLE', fetchMs: 4_000 },
  huge: { code: 'UNAVAILABLE', fetchMs: 4_000 },
  'closing-mid-body': { code: 'UNAVAILABLE', fetchMs: 4_000 },
};

test.each(Object.entries(cases) as [Fault, { code: string; fetchMs: number }][])(
  'a subgraph that is %s costs its own fields, and neither sockets nor memory',
  async (fault, { code, fetchMs }) => {
    await start(fetchMs);
    // What is loaded or compiled with the first of them is no leak.
    server.fault = fault;
    await ask(rounds);
    server.fault = 'none';
    await ask(clients);
    const [heapBefore, bytesBefore] = [heap(), server.bytesRead];

    server.fault = fault;
    const answers = await ask(rounds);
    // None of them waited for the answer that comes after 10 s, or never.
    for (const { body } of answers) {
      expect(body).toEqual({
        data: without,
        errors: [{ message: expect.any(String), path: ['order', 'parcels'], extensions: { code, traceId: expect.any(String) } }],
      });
    }
    const times = answers.map(({ ms }) => ms).sort((left, right) => left - right);
    const p99Ms = Math.round(times[Math.floor(times.length * 0.99)] ?? 0);
    process.stdout.write(`R15 ${fault}: ${rounds} requests, p99 ${p99Ms} ms, fetch deadline ${fetchMs} ms\n`);
    // What the operating system holds between the two comes on top of what may be read.
    if (fault === 'huge') expect((server.bytesRead - bytesBefore) / rounds).toBeLessThan(15_000_000);

    server.fault = 'none';
    expect((await ask(clients)).map(({ body }) => body)).toEqual(Array(clients).fill({ data: whole }));
    // Those of the pool; none of what was given up.
    await until(() => server.sockets() <= 8);
    const heapGrewBytes = heap() - heapBefore;
    expect(heapGrewBytes).toBeLessThan(10_000_000);
    found[fault] = { requests: rounds, otherFieldsServed: answers.length, p99Ms, fetchDeadlineMs: fetchMs, heapGrewBytes };
  },
);

test('a dead one is told at once', async () => {
  await start(4_000);
  expect((await gateway.ask({ query })).body).toEqual({ data: whole });

  await server.die();
  const { body } = await gateway.ask({ query });

  expect(body).toMatchObject({ data: without, errors: [{ path: ['order', 'parcels'], extensions: { code: 'UNAVAILABLE' } }] });
});
