import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serviceContext, signedHeaders } from '@baton/platform';
import { type Apart, aDatabase, type Program, recordResult, startApart, type TestDatabase, waitUntil } from '@baton/testing';
import { crowd } from '../support/crowd.ts';
import { placeDocument, placeInput } from '../support/graph.ts';
import { plenty, retailer } from '../support/retailer.ts';

// R14. Long form: BATON_SIGTERM_ROUNDS=20. What of it can be told apart from luck stands in packages/platform/test/integration/http.test.ts: a request that is on its
// way as the closing begins.

const rounds = Number(process.env['BATON_SIGTERM_ROUNDS'] ?? 1);
const clients = 40;
const secret = 'an-internal-secret-of-the-sigterm-test';

let database: TestDatabase;
let folder: string;
let apart: Apart;

beforeEach(async () => {
  database = await aDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'baton-sigterm-'));
  writeFileSync(path.join(folder, 'retailer.json'), JSON.stringify(retailer));
  const env = {
    BATON_DATA_DIR: folder,
    BATON_RETAILER_FILE: path.join(folder, 'retailer.json'),
    BATON_INTERNAL_SECRET: secret,
    BATON_LOG_LEVEL: 'warn',
    BATON_MAX_FETCH_MS: '10000',
    BATON_MAX_QUERY_MS: '10000',
  };
  apart = await startApart({ databaseUrl: database.url, env });
});
afterEach(async () => {
  for (const program of [apart.gateway, ...Object.values(apart.subgraphs)]) program.kill('SIGKILL');
  await Promise.all([apart.gateway, ...Object.values(apart.subgraphs)].map(({ exited }) => exited));
  await database.drop();
  rmSync(folder, { recursive: true });
});

interface Asked {
  readonly query: string;
  readonly variables?: object;
}

/** What each of them is asked meanwhile; the gateway and orders place orders besides. */
const reading = {
  gateway: { query: `{ product(sku: "${plenty}") { sku } }` },
  orders: { query: '{ order(id: "ord_00000000000000000000000000") { id } }' },
  stock: { query: `{ product(sku: "${plenty}") { sku } }` },
  shipments: { query: '{ fulfilment(id: "ful_00000000000000000000000000") { id } }' },
  customers: {
    query: '{ _entities(representations: [{ __typename: "Customer", id: "cus_00000000000000000000000000" }]) { __typename } }',
  },
  integrations: { query: '{ webhookEndpoints { id } }' },
} as const;
type Name = keyof typeof reading;
const all = ['customer:read', 'order:read', 'fulfilment:read', 'location:any', 'stock:read', 'webhook:manage'];

const placing = (): Asked => ({ query: placeDocument, variables: { input: placeInput([{ sku: plenty, quantity: 1 }]) } });

/** How a request ended: with data, or with what instead. `NOT_TAKEN`: it found nobody who listens. */
type End = 'ANSWERED' | `NOT_TAKEN ${string}` | string;

interface Outcome {
  /** When the last byte had left. */
  readonly sentAt: number;
  readonly client: number;
  readonly end: End;
}

/** Sends requests over kept connections until each client finds nobody. */
function load(name: Name, program: Program): { readonly outcomes: readonly Outcome[]; readonly ended: Promise<void> } {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const outcomes: Outcome[] = [];
  const isPlacing = name === 'gateway' || name === 'orders';
  const clientsDone = crowd(clients, clients, async (client) => {
    for (let nth = client; ; nth += 1) {
      const outcome = await send(program.url, agent, name, isPlacing && nth % 4 === 0 ? placing() : reading[name]);
      outcomes.push({ ...outcome, client });
      if (outcome.end !== 'ANSWERED') break;
    }
  });
  return { outcomes, ended: clientsDone.then(() => agent.destroy()) };
}

function send(url: string, agent: Agent, name: Name, asked: Asked): Promise<Omit<Outcome, 'client'>> {
  const context = serviceContext('orders', { traceId: '0af7651916cd43dd8448eb211c80319c' });
  const staff = { ...context, actor: { ...context.actor, kind: 'staff' as const, scopes: all } };
  const text = JSON.stringify(asked);
  const headers = { 'content-type': 'application/json', ...(name !== 'gateway' && signedHeaders(staff, text, { secret, audience: name })) };
  return new Promise((resolve) => {
    let sentAt = Number.POSITIVE_INFINITY;
    const posted = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let answer = '';
      response.on('data', (chunk) => {
        answer += String(chunk);
      });
      response.on('end', () => {
        const isData = response.statusCode === 200 && !answer.includes('"errors":[{');
        resolve({ sentAt, end: isData ? 'ANSWERED' : `${response.statusCode} ${answer.slice(0, 300)}` });
      });
    });
    // Handed to the operating system.
    posted.once('finish', () => {
      sentAt = performance.now();
    });
    // A connection that waits in the listener's queue as that closes is reset.
    posted.once('error', (error: NodeJS.ErrnoException) => {
      resolve({ sentAt, end: error.code === 'ECONNREFUSED' || error.code === 'ECONNRESET' ? `NOT_TAKEN ${error.code}` : String(error) });
    });
    posted.end(text);
  });
}

test('SIGTERM under load: what was sent is answered, every process ends with 0 within its 10 s, and no placement is left half-way', async () => {
  let [answered, unanswered] = [0, 0];
  for (let round = 1; round <= rounds; round += 1) {
    for (const name of Object.keys(reading) as Name[]) {
      const program = name === 'gateway' ? apart.gateway : apart.subgraphs[name];
      const loading = load(name, program);
      // Every client has a connection that was used before.
      await waitUntil(() => isUnderWay(loading.outcomes), { what: `the load on ${name}`, timeoutMs: 30_000 });
      const signalledAt = performance.now();
      program.kill('SIGTERM');
      const [exit] = await Promise.all([program.exited, loading.ended]);
      const { outcomes } = loading;

      // What was sent before the signal has an answer. Whoever came afterwards may find nobody; who is taken is answered as well.
      const failed = outcomes.filter(({ sentAt, end }) => end !== 'ANSWERED' && (!end.startsWith('NOT_TAKEN') || sentAt < signalledAt));
      unanswered += failed.length;
      expect({ name, failed }).toEqual({ name, failed: [] });
      expect({ name, exit }).toEqual({ name, exit: { code: 0, signal: null } });
      if (name === 'orders') expect(await database.query("select key, status from orders.saga where status <> 'DONE'")).toEqual([]);
      answered += outcomes.length - clients;
      if (rounds > 1) await restart(name, program);
    }
  }
  process.stdout.write(`R14: ${rounds} rounds of 6 processes, ${answered} requests answered, ${unanswered} failed\n`);
  recordResult('chaos', 'R14-sigterm', { rounds, processes: 6, clients, answered, failed: unanswered });
});

/** Throws when a request fails while nothing is the matter. */
function isUnderWay(outcomes: readonly Outcome[]): boolean {
  const failed = outcomes.find(({ end }) => end !== 'ANSWERED');
  if (failed) throw new Error(`a request failed before the signal: ${JSON.stringify(failed)}`);
  return new Set(outcomes.slice(clients).map(({ client }) => client)).size === clients;
}

async function restart(name: Name, program: Program): Promise<void> {
  const again = await program.restart();
  apart = name === 'gateway' ? { ...apart, gateway: again } : { ...apart, subgraphs: { ...apart.subgraphs, [name]: again } };
}
