import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { idSource, systemClock } from '@baton/kernel';
import { connectDatabase, createLogger, type InternalContext, openBus, prepareBus, prepareDatabase, type Subgraph } from '@baton/platform';
import { createStockSubgraph, stock } from '@baton/stock/subgraph';
import { startBaton as startProgram } from '@baton/testing';
import { closedLoop } from './clients.ts';
import { cpuOfTree } from './cpu.ts';
import { aFolder, startEmbedded } from './instance.ts';
import { measureLive } from './live.ts';
import { retailer } from './retailer.ts';

/**
 * Availability: what stock alone spends on an answer, what comes through the gateway, and how long a change takes to a follower's socket.
 * `node --import tsx bench/availability.ts` after a build. BENCH_SECONDS a scenario (5), BENCH_SOCKETS followers (1000; 0 leaves them out).
 */
const seconds = Number(process.env['BENCH_SECONDS'] ?? 5);
const sockets = Number(process.env['BENCH_SOCKETS'] ?? 1000);
const channel = 'wide';
const document = /* GraphQL */ `
  query Availability($skus: [String!]!, $channel: String!) {
    products(skus: $skus) {
      sku
      availability(channel: $channel) { status sellable locations(first: 10) { nodes { sellable location { code } } } }
    }
  }
`;

/** The bench's retailer, with 200 locations that serve one channel more. */
const [template] = retailer.stock.locations;
if (!template) throw new Error('the retailer has no location');
const codes = Array.from({ length: 200 }, (_, index) => `unit-${String(index).padStart(3, '0')}`);
const skus = Array.from({ length: 200 }, (_, index) => `WIDE-${String(index).padStart(3, '0')}`);
const wide = {
  ...retailer,
  stock: {
    ...retailer.stock,
    products: [...retailer.stock.products, ...skus.map((sku) => ({ sku, title: sku, kind: 'PHYSICAL', weightGrams: 100 }))],
    locations: [...retailer.stock.locations, ...codes.map((code) => ({ ...template, code, name: code }))],
    networks: [...retailer.stock.networks, { channel, locations: codes }, { channel: 'ten', locations: codes.slice(0, 10) }],
    levels: [...retailer.stock.levels, ...skus.flatMap((sku) => codes.map((location) => ({ sku, location, onHand: 1_000_000 })))],
  },
};

interface Scenario {
  readonly name: string;
  readonly products: number;
  readonly channel: string;
}
const scenarios: readonly Scenario[] = [
  { name: '20 products over 10 locations', products: 20, channel: 'ten' },
  { name: '50 products over 200 locations', products: 50, channel },
];
let step = 0;
const variablesOf = (scenario: Scenario) => {
  step += 1;
  const from = (step * scenario.products) % (skus.length - scenario.products + 1);
  return { skus: skus.slice(from, from + scenario.products), channel: scenario.channel };
};

const folder = aFolder('availability');
const postgres = await startEmbedded(folder);
const results: Record<string, unknown>[] = [];
try {
  for (const scenario of scenarios) results.push(await alone(scenario));
  const file = path.join(folder, 'retailer.json');
  writeFileSync(file, JSON.stringify(wide));
  const env = { BATON_RETAILER_FILE: file, NODE_OPTIONS: '--max-semi-space-size=128' };
  const baton = await startProgram({ databaseUrl: postgres.url, dataDir: path.join(folder, 'data'), env });
  try {
    for (const scenario of scenarios) results.push(await throughGateway(scenario, baton.graphqlUrl, baton.program.pid));
    const dataDir = path.join(folder, 'data');
    const live = {
      url: baton.graphqlUrl,
      dataDir,
      sockets,
      seconds: Math.max(10, seconds),
      pid: baton.program.pid,
      skus,
      channel: 'ten',
      location: codes[0] ?? '',
    };
    if (sockets > 0) results.push(await measureLive(live));
  } finally {
    await baton.stop();
  }
  const machine = `${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'unknown'}, Node.js ${process.version}, load ${loadavg()[0]?.toFixed(1)} at the end`;
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const text = `${JSON.stringify({ at: new Date().toISOString(), commit, machine, seconds, results }, null, 2)}\n`;
  writeFileSync(`bench/results/availability-${new Date().toISOString().slice(0, 10)}-${commit}.json`, text);
  process.stdout.write(text);
} finally {
  postgres.stop();
}

/** Stock by itself, one answer after the other in this process: its CPU is what counts. */
async function alone(scenario: Scenario): Promise<Record<string, unknown>> {
  const subgraph = await stockAlone();
  const context: InternalContext = {
    actor: { kind: 'anonymous', id: '', scopes: [], locations: [] },
    grants: [],
    traceId: randomUUID(),
    deadlineAt: Date.now() + 600_000,
  };
  const answer = () => subgraph.execute({ query: document, variables: variablesOf(scenario) }, context);
  const { errors } = await answer();
  if (errors) throw new Error(JSON.stringify(errors));
  for (let warm = 0; warm < 500; warm += 1) await answer();
  const [cpu, until] = [process.cpuUsage(), performance.now() + seconds * 1000];
  let answers = 0;
  for (; performance.now() < until; answers += 1) await answer();
  const { user, system } = process.cpuUsage(cpu);
  await subgraph.close();
  return { what: `stock alone, ${scenario.name}`, answers, cpuMsEach: round((user + system) / 1000 / answers) };
}

async function stockAlone(): Promise<Subgraph> {
  await prepareBus(postgres.url);
  const { role } = await prepareDatabase({ url: postgres.url, subgraph: stock.name, migrationsDir: stock.migrationsDir });
  const log = createLogger('bench', () => undefined);
  const database = connectDatabase({ url: postgres.url, schema: stock.schema, role });
  const bus = await openBus({ url: postgres.url, log });
  const ids = idSource(systemClock, () => randomBytes(10));
  const subgraph = createStockSubgraph({ database, bus, clock: systemClock, ids, log, peers: {}, secrets: { accessToken: 'bench' } });
  await subgraph.load(wide.stock);
  const close = async (): Promise<void> => {
    await subgraph.close();
    await bus.close();
  };
  return { ...subgraph, close };
}

async function throughGateway(scenario: Scenario, url: string, pid: number): Promise<Record<string, unknown>> {
  const next = () => ({ query: document, variables: variablesOf(scenario) });
  const check = (answer: unknown): string | null =>
    JSON.stringify(answer).includes('"errors"') ? JSON.stringify(answer).slice(0, 500) : null;
  await closedLoop({ urls: [url], clients: 16, seconds: 1, next, check });
  const before = cpuOfTree(pid);
  const measured = await closedLoop({ urls: [url], clients: 16, seconds, next, check });
  const cpuMsEach = round((cpuOfTree(pid) - before) / measured.operations);
  return {
    what: `gateway, ${scenario.name}`,
    perSecond: Math.round(measured.perSecond),
    p50Ms: round(measured.p50Ms),
    p99Ms: round(measured.p99Ms),
    cpuMsEach,
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
