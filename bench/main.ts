import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { startBaton, startEmbedded } from './instance.ts';
import { measure, type Row } from './measure.ts';
import { hasPgbench, pgbenchRate, rowsPerOperation, rowsWritten, rowWidths } from './pgbench.ts';
import { followOrderOf, nextAvailability, nextOrder, type Placed, placedBy, refusalIn } from './scenarios.ts';

const seconds = Number(process.env['BENCH_SECONDS'] ?? 10);
const folder = mkdtempSync(path.join(tmpdir(), 'baton-bench-'));
const database = await startEmbedded(folder);
const baton = await startBaton(folder, database.url);
const rows: Row[] = [];
const placed: Placed[] = [];
const rememberPlaced = (answer: unknown): string | null => {
  const order = placedBy(answer);
  if (order && placed.length < 1000) placed.push(order);
  return order ? null : JSON.stringify(answer).slice(0, 2000);
};

try {
  const target = { url: baton.graphqlUrl, nodePid: baton.pid, postgresPid: database.pid };
  const warmUp = { ...target, seconds: 3 };
  await measure('warm-up', 8, { ...warmUp, next: nextOrder, check: rememberPlaced });
  const before = await rowsWritten(database.url);
  for (const clients of [1, 8, 32])
    rows.push(await measure('placeOrder', clients, { ...target, seconds, next: nextOrder, check: rememberPlaced }));
  await baton.settled();
  const orders = rows.reduce((count, row) => count + row.operations, 0);
  const perOrder = rowsPerOperation(before, await rowsWritten(database.url), orders);

  let turn = 0;
  const nextFollowed = () => {
    turn += 1;
    const order = placed[turn % placed.length];
    if (!order) throw new Error('no order was placed');
    return followOrderOf(order);
  };
  for (const clients of [1, 8, 32]) {
    await measure('warm-up', clients, { ...warmUp, seconds: 1, next: nextAvailability, check: refusalIn });
    rows.push(
      await measure('availability, 20 products × 10 locations', clients, { ...target, seconds, next: nextAvailability, check: refusalIn }),
    );
  }
  for (const clients of [1, 8, 32]) {
    await measure('warm-up', clients, { ...warmUp, seconds: 1, next: nextFollowed, check: refusalIn });
    rows.push(await measure('follow an order over four subgraphs', clients, { ...target, seconds, next: nextFollowed, check: refusalIn }));
  }
  await baton.stop();

  const pgbench = new Map<number, number>();
  if (hasPgbench()) {
    const widths = await rowWidths(database.url, [...perOrder.keys()]);
    for (const clients of [1, 8, 32]) {
      pgbench.set(clients, await pgbenchRate({ url: database.url, rows: perOrder, widths, clients, seconds: Math.max(5, seconds / 2) }));
    }
  } else process.stdout.write("pgbench is not here (Debian's package postgresql-15): the ratio is left out.\n");
  report(perOrder, pgbench);
} finally {
  await baton.stop();
  database.stop();
  rmSync(folder, { recursive: true, force: true });
}

function report(perOrder: ReadonlyMap<string, { inserted: number; updated: number }>, pgbench: ReadonlyMap<number, number>): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.version}`;
  const line = (row: Row): string => {
    const alone = row.scenario === 'placeOrder' ? pgbench.get(row.clients) : undefined;
    const ratio = alone === undefined ? '' : `${((row.perSecond / alone) * 100).toFixed(1)} % of ${alone.toFixed(0)}`;
    const numbers = [
      row.perSecond.toFixed(0),
      row.p50Ms.toFixed(1),
      row.p99Ms.toFixed(1),
      row.nodeMs.toFixed(2),
      row.postgresMs.toFixed(2),
    ];
    return `| ${row.scenario} | ${row.clients} | ${numbers.join(' | ')} | ${ratio} |`;
  };
  const written = [...perOrder].map(([table, { inserted, updated }]) => `${table} ${inserted}+${updated}`);
  const text = `# ${new Date().toISOString().slice(0, 10)}, commit ${commit}

${machine}. Baton in one process on its embedded PostgreSQL (durable commits), clients and \`pgbench\` on the same machine. ${seconds} s each.

| operation | clients | a second | p50 ms | p99 ms | Node.js CPU ms each | PostgreSQL CPU ms each | of pgbench writing the same rows |
|---|---|---|---|---|---|---|---|
${rows.map(line).join('\n')}

Rows of one order (inserted+updated), with everything that follows from its placement: ${written.join(', ')}.
CPU of an order includes what its events cause afterwards in the same process: relay, allocation, release to the units.
`;
  mkdirSync('bench/results', { recursive: true });
  const file = `bench/results/${new Date().toISOString().slice(0, 10)}-${commit}`;
  writeFileSync(`${file}.md`, text);
  writeFileSync(`${file}.json`, `${JSON.stringify({ commit, machine, seconds, rows, pgbench: Object.fromEntries(pgbench) }, null, 2)}\n`);
  process.stdout.write(`${text}\nWritten to ${file}.md\n`);
}
