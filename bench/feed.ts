import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { idSource, systemClock } from '@baton/kernel';
import { connectDatabase, createLogger, type Database, prepareDatabase } from '@baton/platform';
import { type Feed, feedFile, stock, verifyStock } from '@baton/stock/subgraph';
import { cpuOfTree } from './cpu.ts';
import { aFolder, startEmbedded } from './instance.ts';

/** How long feeds of a hundred thousand rows take, from the file to the last level, with ledger, events and durable commits. */
const rowCount = Number(process.env['BENCH_FEED_ROWS'] ?? 100_000);
const folder = aFolder('bench-feed');
const server = await startEmbedded(folder);
const results: object[] = [];

try {
  const { role } = await prepareDatabase({ url: server.url, subgraph: stock.name, migrationsDir: stock.migrationsDir });
  const database = connectDatabase({ url: server.url, schema: stock.schema, role, poolSize: 4 });
  await aWarehouse(database);
  const hour = 3_600_000;
  const at = (hoursAgo: number): string => new Date(Date.now() - hoursAgo * hour).toISOString();
  const count = (nth: number): number => 1 + (nth % 50);
  await run(database, 'FULL, every level new', { kind: 'FULL', countedAt: at(9), row: (nth) => ({ sku: sku(nth), quantity: count(nth) }) });
  await run(database, 'FULL, one level in ten differs', {
    kind: 'FULL',
    countedAt: at(6),
    row: (nth) => ({ sku: sku(nth), quantity: count(nth) + (nth % 10 === 0 ? 3 : 0) }),
  });
  await run(database, 'DELTA, every level changes', {
    kind: 'DELTA',
    countedAt: at(3),
    row: (nth) => ({ sku: sku(nth), quantity: 2, id: `D-${nth}` }),
  });
  const differences = await verifyStock(database);
  await database.close();
  report(differences.length);
} finally {
  server.stop();
}

function sku(nth: number): string {
  return `SKU-${String(nth).padStart(6, '0')}`;
}

async function aWarehouse(database: Database): Promise<void> {
  await database.query(`insert into product (sku, title, kind) select 'SKU-' || lpad(n::text, 6, '0'), 'Product', 'PHYSICAL'
    from generate_series(0, ${rowCount - 1}) n`);
  await database.query(`insert into location (code, name, type, line1, city, country_code, time_zone)
    values ('dc', 'Warehouse', 'WAREHOUSE', '1 Dock Road', 'Allentown', 'US', 'America/New_York')`);
}

interface Said {
  readonly kind: Feed['kind'];
  readonly countedAt: string;
  row(nth: number): object;
}

async function run(database: Database, name: string, { kind, countedAt, row }: Said): Promise<void> {
  const file = path.join(folder, `${kind}.jsonl`);
  // A stride that meets every product once: no feed comes sorted.
  const order = Array.from({ length: rowCount }, (_, nth) => (nth * 7919) % rowCount);
  writeFileSync(file, order.map((nth) => JSON.stringify(row(nth))).join('\n'));
  const ports = { database, clock: systemClock, ids: idSource(systemClock, () => randomBytes(10)), log: createLogger('bench') };
  const context = {
    actor: { kind: 'staff' as const, id: 'bench', scopes: [], locations: [] },
    grants: [],
    traceId: randomUUID(),
    deadlineAt: Number.MAX_SAFE_INTEGER,
  };
  const head = { location: 'dc', reference: name, kind, countedAt: new Date(countedAt) };
  const before = { at: performance.now(), cpu: process.cpuUsage(), postgres: cpuOfTree(server.pid) };
  let readMs = 0;
  const feed = await feedFile(ports, {
    path: file,
    format: 'JSONL',
    head,
    context,
    onProgress: ({ status }) => {
      if (status === 'RECEIVING') readMs = performance.now() - before.at;
    },
  });
  const seconds = (performance.now() - before.at) / 1000;
  const { user, system } = process.cpuUsage(before.cpu);
  const { rowsDone, changed, unchanged, failed } = feed;
  const cpu = { nodeSeconds: (user + system) / 1e6, postgresSeconds: (cpuOfTree(server.pid) - before.postgres) / 1000 };
  const result = {
    name,
    seconds,
    readSeconds: readMs / 1000,
    rowsPerSecond: rowsDone / seconds,
    ...cpu,
    rowsDone,
    changed,
    unchanged,
    failed,
  };
  results.push(result);
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

function report(differences: number): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.version}`;
  mkdirSync('bench/results', { recursive: true });
  const file = `bench/results/feed-${new Date().toISOString().slice(0, 10)}-${commit}.json`;
  writeFileSync(
    file,
    `${JSON.stringify({ commit, machine, loadAverage: loadavg(), rows: rowCount, differencesFromLedger: differences, results }, null, 2)}\n`,
  );
  process.stdout.write(`${differences} levels differ from their ledgers. Written to ${file}\n`);
}
