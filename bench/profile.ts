import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { cpuByKind } from './cpu.ts';
import { cpuOf } from './cpu-profile.ts';
import { retailerOf } from './growth/network.ts';
import { aFolder, startBaton, startEmbedded } from './instance.ts';
import { measurePlacing } from './measure.ts';
import { nextHot, nextOrder, nextSingle, refusalIn } from './scenarios.ts';

// Where the time of an order goes: CPU by process and thread, PostgreSQL's statements, functions of Node.js. Prints; keeps nothing.
const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '32' },
    seconds: { type: 'string', default: '8' },
    /** The compilers of Node.js are at work for the first ten seconds and more. */
    warmup: { type: 'string', default: '12' },
    basket: { type: 'string', default: 'three' },
    /** More than ten: the network of `bench:growth`. */
    locations: { type: 'string', default: '10' },
    /** A file for the CPU profile, as Chrome's developer tools read it. */
    out: { type: 'string' },
    inspector: { type: 'string', default: '9339' },
  },
});

interface StatementRow {
  readonly query: string;
  readonly calls: number;
  readonly rows: number;
  readonly total: number;
}
const dearest = `select query, calls::int, rows::int, total_exec_time as total from pg_stat_statements
  where query !~ 'pg_stat' order by total_exec_time desc limit 40`;

const baskets: Readonly<Record<string, typeof nextOrder>> = { three: nextOrder, one: nextSingle, hot: nextHot };
const [clients, seconds] = [Number(values.clients), Number(values.seconds)];
const folder = aFolder('profile');
const settings = { shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.track': 'top' };
const database = await startEmbedded(path.join(folder, 'main'), settings);
const starting = performance.now();
const shop = retailerOf(Number(values.locations));
const baton = await startBaton(folder, database.url, 1, shop, `--inspect=127.0.0.1:${values.inspector}`);
print(`${Math.round(performance.now() - starting)} ms until it is ready, the retailer's file read in`);
const admin = new pg.Client({ connectionString: database.url });
try {
  await admin.connect();
  await admin.query('create extension pg_stat_statements');
  const target = { baton, postgresPid: database.pid, next: baskets[values.basket] ?? nextOrder, check: refusalIn };
  await measurePlacing('warm-up', clients, { ...target, seconds: Number(values.warmup) });
  await admin.query('select pg_stat_statements_reset()');
  const before = byKind();
  const row = await measurePlacing('placeOrder', clients, { ...target, seconds });
  const after = byKind();
  const statements = await admin.query<StatementRow>(dearest);
  // By itself: the profiler slows the process by some percent.
  const { profile, operations } = await cpuOf(Number(values.inspector), async () => {
    const profiled = await measurePlacing('warm-up', clients, { ...target, seconds: Math.min(seconds, 5) });
    return profiled.operations;
  });
  if (values.out) writeFileSync(values.out, JSON.stringify(profile.raw));
  const latency = [row.p50Ms, row.p99Ms, row.steadyP99Ms].map((ms) => ms.toFixed(1));
  print(`p50 ${latency[0]} ms, p99 ${latency[1]} ms, ${latency[2]} ms but for the first of each client; CPU ms an order:`);
  for (const [name, ms] of after) print(`${column((ms - (before.get(name) ?? 0)) / row.operations)}  ${name}`);
  const each = (of: (statement: StatementRow) => number): number =>
    statements.rows.reduce((sum, statement) => sum + of(statement), 0) / row.operations;
  print(`\n${each(({ calls }) => calls).toFixed(2)} statements an order run ${each(({ total }) => total).toFixed(2)} ms, waits included.`);
  print('calls an order, rows a call, ms a call, ms an order:');
  for (const { query, calls, rows, total } of statements.rows) {
    const figures = [calls / row.operations, rows / calls, total / calls, total / row.operations].map(column);
    print(`${figures.join(' ')}  ${query.replaceAll(/\s+/g, ' ').slice(0, 90)}`);
  }
  for (const [name, ranking] of [['module', profile.modules] as const, ['function', profile.functions] as const]) {
    print(`\nNode.js by ${name}, its own time, ms an order:`);
    for (const [what, micros] of ranking.slice(0, 40)) print(`${column(micros / 1000 / operations)}  ${what}`);
  }
} finally {
  await admin.end();
  await baton.stop();
  database.stop();
}

function byKind(): Map<string, number> {
  return new Map([...cpuByKind(baton.pids[0] ?? 0, 'threads'), ...cpuByKind(database.pid, 'postgres')]);
}

function column(value: number): string {
  return value.toFixed(3).padStart(9);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
