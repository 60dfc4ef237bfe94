import { loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { aFolder, type Embedded, type Instance, startBaton, startEmbedded } from './instance.ts';
import { measure, measurePlacing, type PlacingRow, type Row, warmUpSeconds } from './measure.ts';
import { hasPgbench, pgbenchRate, rowsPerOperation, rowsWritten, rowWidths, type Written } from './pgbench.ts';
import { report } from './report.ts';
import { followOrderOf, nextAvailability, nextHot, nextOrder, nextSingle, type Placed, placedBy, refusalIn } from './scenarios.ts';
import { statementsPerOrder } from './statements.ts';

const { values } = parseArgs({ options: { processes: { type: 'string', default: '1' }, seconds: { type: 'string' } } });
const processes = Number(values.processes);
const seconds = Number(values.seconds ?? process.env['BENCH_SECONDS'] ?? 10);
const loadBefore = loadavg()[0] ?? 0;
const folder = aFolder('bench');
const place = (name: string): string => path.join(folder, name);

const placed: Placed[] = [];
const rememberPlaced = (answer: unknown): string | null => {
  const order = placedBy(answer);
  if (order && placed.length < 1000) placed.push(order);
  return order ? null : JSON.stringify(answer).slice(0, 2000);
};

const database = await startEmbedded(place('main'));
const baton = await startBaton(folder, database.url, processes);
try {
  const target = { baton, postgresPid: database.pid, seconds };
  const orders = { ...target, next: nextOrder, check: rememberPlaced };
  await measurePlacing('warm-up', 32, { ...orders, seconds: warmUpSeconds });
  const before = await rowsWritten(database.url);
  const placing: PlacingRow[] = [];
  for (const clients of [1, 8, 32, 128]) placing.push(await measurePlacing('placeOrder', clients, orders));
  const perOrder = await rowsOfOrder(placing, before);
  const single = { ...orders, next: nextSingle };
  placing.push(await measurePlacing('one unit, any product', 200, single));
  placing.push(await measurePlacing('one unit, always the same product', 200, { ...single, next: nextHot }));
  const reading = await measureReading(target);
  await baton.stop();
  const pgbench = await pgbenchRates(database.url, perOrder, [1, 8, 32, 128]);
  database.stop();
  const statements = await statementsPerOrder(place('counted'));
  report({ processes, seconds, loadBefore, placing, reading, perOrder, pgbench, statements });
} finally {
  await baton.stop();
  database.stop();
}

async function rowsOfOrder(rows: readonly PlacingRow[], before: Written): Promise<ReturnType<typeof rowsPerOperation>> {
  const count = rows.reduce((sum, row) => sum + row.operations, 0);
  return rowsPerOperation(before, await rowsWritten(database.url), count);
}

async function measureReading(target: { baton: Instance; postgresPid: number; seconds: number }): Promise<Row[]> {
  const rows: Row[] = [];
  let turn = 0;
  const nextFollowed = () => {
    turn += 1;
    const order = placed[turn % placed.length];
    if (!order) throw new Error('no order was placed');
    return followOrderOf(order);
  };
  const scenarios = [
    ['availability, 20 products × 10 locations', nextAvailability],
    ['follow an order over four subgraphs', nextFollowed],
  ] as const;
  for (const [scenario, next] of scenarios) {
    await measure('warm-up', 8, { ...target, seconds: 1, next, check: refusalIn });
    for (const clients of [1, 8, 32]) rows.push(await measure(scenario, clients, { ...target, next, check: refusalIn }));
  }
  return rows;
}

/** What PostgreSQL alone does with the rows of an order, by the number of clients; nothing where there is no pgbench. */
async function pgbenchRates(
  url: Embedded['url'],
  rows: ReturnType<typeof rowsPerOperation>,
  clients: readonly number[],
): Promise<Map<number, number>> {
  const rates = new Map<number, number>();
  if (!hasPgbench()) {
    process.stdout.write("pgbench is not here (Debian's package postgresql-15): the ratio is left out.\n");
    return rates;
  }
  const widths = await rowWidths(url, [...rows.keys()]);
  for (const count of clients)
    rates.set(count, await pgbenchRate({ url, rows, widths, clients: count, seconds: Math.max(5, seconds / 2) }));
  return rates;
}
