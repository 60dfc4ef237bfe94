import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { composeServices } from '@apollo/composition';
import { inRepository } from '@baton/testing';
import { parse } from 'graphql';
import { initSocket, until } from '../support/clients.ts';
import { internalSecret } from '../support/gateway.ts';
import { createFixture } from '../support/graph.ts';
import { serveFixture } from '../support/remote.ts';

/** The gateway's own program, and the file that it was given. Seen to fail: without `watchSupergraph` in main.ts. */
const folder = mkdtempSync(path.join(tmpdir(), 'baton-watched-'));
const file = path.join(folder, 'supergraph.graphql');
const fixture = createFixture();
const served: { close(): Promise<void> }[] = [];
let program: ChildProcess;
let url: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  const [orders, parcels] = await Promise.all([serveFixture(fixture.subgraphs.orders), serveFixture(fixture.subgraphs.parcels)]);
  served.push(orders, parcels);
  writeFileSync(file, withoutGrants());
  env = {
    ...process.env,
    PORT: '0',
    SUPERGRAPH_FILE: file,
    BATON_DATA_DIR: folder,
    BATON_INTERNAL_SECRET: internalSecret,
    ORDERS_URL: orders.url,
    PARCELS_URL: parcels.url,
    // Required, and in none of these graphs.
    STOCK_URL: orders.url,
    SHIPMENTS_URL: orders.url,
    CUSTOMERS_URL: orders.url,
  };
  program = start(env, 'inherit');
  url = await readyAt(program);
}, 60_000);
afterAll(async () => {
  const ended = once(program, 'exit');
  program.kill();
  await ended;
  await Promise.all(served.map((each) => each.close()));
  rmSync(folder, { recursive: true, force: true });
});

function start(environment: NodeJS.ProcessEnv, stderr: 'inherit' | 'pipe'): ChildProcess {
  const main = ['--conditions=baton-source', '--import=tsx', inRepository('gateway/src/main.ts')];
  return spawn(process.execPath, main, { cwd: inRepository(), env: environment, stdio: ['ignore', 'pipe', stderr] });
}

/** The graph of the fixture before its orders told what they grant. */
function withoutGrants(): string {
  const { orders, parcels } = fixture.sdl;
  const { supergraphSdl, errors } = composeServices([
    { name: 'orders', typeDefs: parse(orders) },
    { name: 'parcels', typeDefs: parse(parcels.replace('grants: [String!]', '')) },
  ]);
  if (!supergraphSdl) throw new Error(JSON.stringify(errors));
  return supergraphSdl;
}

async function readyAt({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('the program has no output');
  for await (const line of createInterface({ input: stdout })) {
    const { msg, url: at } = JSON.parse(line) as { readonly msg: string; readonly url?: string };
    if (msg === 'ready' && at !== undefined) return at;
  }
  throw new Error('the program ended before it was ready');
}

async function asked(query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

const event = (cursor: string) => ({ data: { orderChanged: { cursor, order: { number: 'N-7' } } } });

test('a file that is replaced brings its new field to clients, and a subscription that runs goes on', async () => {
  const socket = await initSocket(url);
  socket.send({
    id: 'a',
    type: 'subscribe',
    payload: { query: 'subscription { orderChanged(orderId: "7") { cursor order { number } } }' },
  });
  await until(() => fixture.followers() === 1);
  fixture.emit('7', 'c1');
  expect((await socket.next())['payload']).toEqual(event('c1'));
  const grants = '{ order(id: "7") { grants } }';
  expect(await asked(grants)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });

  writeFileSync(`${file}.new`, fixture.supergraphSdl);
  renameSync(`${file}.new`, file);
  let answer: unknown;
  do answer = await asked(grants);
  while (JSON.stringify(answer).includes('BAD_USER_INPUT'));

  expect(answer).toMatchObject({ data: { order: { grants: expect.any(Array) } } });
  fixture.emit('7', 'c2');
  expect((await socket.next())['payload']).toEqual(event('c2'));
  expect(fixture.subscriptions).toHaveLength(1);
  socket.socket.terminate();
});

// Red without `giveUp` in main.ts: thirty lines of other people's code in the place of the sentence.
test('a file that is no composed graph ends the start with one sentence', async () => {
  const wrong = path.join(folder, 'wrong.graphql');
  writeFileSync(wrong, 'type Query { a: Int }');
  const failing = start({ ...env, SUPERGRAPH_FILE: wrong }, 'pipe');
  let told = '';
  failing.stderr?.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  failing.stdout?.resume();

  expect(await once(failing, 'close')).toEqual([1, null]);
  expect(told).toBe('The gateway did not start: Invalid supergraph: must be a core schema\n');
});
