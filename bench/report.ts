import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { PlacingRow, Row } from './measure.ts';

export interface Results {
  readonly processes: number;
  readonly seconds: number;
  /** Work of others on the machine as the bench began: processes that ran or waited, over a minute. */
  readonly loadBefore: number;
  readonly placing: readonly PlacingRow[];
  readonly reading: readonly Row[];
  readonly perOrder: ReadonlyMap<string, { readonly inserted: number; readonly updated: number }>;
  /** Transactions a second of pgbench that writes the rows of an order, by the number of clients. */
  readonly pgbench: ReadonlyMap<number, number>;
  readonly statements: number;
}

/** Writes what was measured to `results/`, as a page and as JSON, and shows the page. */
export function report(results: Results): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const [cpu] = cpus();
  const machine = `${cpus().length} cores of ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.version}`;
  const text = page(results, { commit, machine });
  mkdirSync('bench/results', { recursive: true });
  const name = `${new Date().toISOString().slice(0, 10)}-${commit}${results.processes === 1 ? '' : `-${results.processes}-processes`}`;
  const { perOrder, pgbench, ...plain } = results;
  const json = { commit, machine, ...plain, perOrder: Object.fromEntries(perOrder), pgbench: Object.fromEntries(pgbench) };
  writeFileSync(`bench/results/${name}.md`, text);
  writeFileSync(`bench/results/${name}.json`, `${JSON.stringify(json, null, 2)}\n`);
  process.stdout.write(`${text}\nWritten to bench/results/${name}.md\n`);
}

function page(results: Results, { commit, machine }: { readonly commit: string; readonly machine: string }): string {
  const { processes, seconds, placing, reading, perOrder, pgbench, statements, loadBefore } = results;
  const written = [...perOrder].map(([table, { inserted, updated }]) => `${table} ${inserted}+${updated}`);
  const [spread, hot] = placing.filter(({ clients }) => clients === 200);
  const ratio = spread && hot ? `${(hot.perSecond / spread.perSecond).toFixed(2)} times the rate of spread load` : 'not measured';
  return `# ${new Date().toISOString().slice(0, 10)}, commit ${commit}

${machine}. Baton in ${processes === 1 ? 'one process' : `${processes} processes`} over its embedded PostgreSQL (durable commits); clients and \`pgbench\` share the machine. ${seconds} s each.
Load of the machine as the bench began: ${loadBefore.toFixed(1)}.

| placing | clients | a second | sustained | p50 ms | p99 ms | Node.js CPU ms | PostgreSQL CPU ms | clients' CPU ms | events behind | drained in s | of pgbench |
|---|---|---|---|---|---|---|---|---|---|---|---|
${placing.map((row) => placingLine(row, pgbench)).join('\n')}

CPU is for each order, with everything that its events cause: relay, allocation, release to the units. \`sustained\` counts the time until all of that was done.
\`of pgbench\`: the rate of prepared statements that write as many rows of the same width in one transaction. One hot product: ${ratio}.
Statements of an order with 32 clients, those behind its answer included: ${statements.toFixed(1)}.

| reading | clients | a second | p50 ms | p99 ms | Node.js CPU ms | PostgreSQL CPU ms | clients' CPU ms |
|---|---|---|---|---|---|---|---|
${reading.map(readingLine).join('\n')}

Rows of one order (inserted+updated), with everything that follows from its placement: ${written.join(', ')}.
`;
}

function placingLine(row: PlacingRow, pgbench: ReadonlyMap<number, number>): string {
  const alone = row.scenario === 'placeOrder' ? pgbench.get(row.clients) : undefined;
  const ratio = alone === undefined ? '' : `${((row.perSecond / alone) * 100).toFixed(0)} % of ${alone.toFixed(0)}`;
  const behind = [String(row.eventsBehind), row.drainSeconds.toFixed(1), ratio];
  const rates = [row.perSecond.toFixed(0), row.sustainedPerSecond.toFixed(0), ...latencies(row)];
  return `| ${[row.scenario, row.clients, ...rates, ...cpuOf(row), ...behind].join(' | ')} |`;
}

const readingLine = (row: Row): string =>
  `| ${[row.scenario, row.clients, row.perSecond.toFixed(0), ...latencies(row), ...cpuOf(row)].join(' | ')} |`;

const latencies = ({ p50Ms, p99Ms }: Row): string[] => [p50Ms.toFixed(1), p99Ms.toFixed(1)];
const cpuOf = ({ nodeMs, postgresMs, clientMs }: Row): string[] => [nodeMs, postgresMs, clientMs].map((ms) => ms.toFixed(2));
