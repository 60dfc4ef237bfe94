import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Originals, rowCounts, takeOriginals } from './growth/history.ts';
import { retailerOf } from './growth/network.ts';
import { plot } from './growth/plot.ts';
import { aFolder, type Instance, startBaton, startEmbedded } from './instance.ts';
import { measurePlacing, type PlacingRow, warmUpSeconds } from './measure.ts';
import { nextOrder, placedBy } from './scenarios.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '8' },
    history: { type: 'string', default: '1000,100000,1000000' },
    locations: { type: 'string', default: '10,200,2000' },
    processes: { type: 'string', default: '1,2' },
  },
});
const seconds = Number(values.seconds);
const sizes = (list: string): number[] => list.split(',').filter(Boolean).map(Number);
const folder = aFolder('growth');
const loadBefore = loadavg()[0] ?? 0;
const clients = 32;
const orderTable = 'orders."order"';

const check = (answer: unknown): string | null => (placedBy(answer) ? null : JSON.stringify(answer).slice(0, 2_000));

interface Point {
  readonly label: string;
  readonly row: PlacingRow;
}

/** Measures on a Baton that runs already: first it warms up, then it counts. */
async function measured(label: string, baton: Instance, postgresPid: number): Promise<Point> {
  const target = { baton, postgresPid, next: nextOrder, check };
  await measurePlacing('warm-up', clients, { ...target, seconds: warmUpSeconds });
  return { label, row: await measurePlacing(label, clients, { ...target, seconds }) };
}

/** More and more orders in one database. What was measured before counts as history as well. */
async function withHistory(): Promise<Point[]> {
  const place = path.join(folder, 'history');
  const database = await startEmbedded(place, { max_wal_size: '8GB' });
  const points: Point[] = [];
  let baton: Instance | undefined;
  try {
    baton = await startBaton(place, database.url);
    const before = await rowCounts(database.url);
    await measurePlacing('warm-up', clients, { baton, postgresPid: database.pid, next: nextOrder, check, seconds: 5 });
    let [originals, copied]: [Originals | null, number] = [null, 0];
    for (const size of sizes(values.history)) {
      const orders = (await rowCounts(database.url)).get(orderTable) ?? 0;
      if (size > orders) {
        await baton.settled();
        await baton.stop();
        originals ??= await takeOriginals(database.url, before);
        const copies = { first: copied + 1, last: copied + Math.floor((size - orders) / Math.max(1, originals.orders)) };
        const began = performance.now();
        const rows = await originals.copy(copies);
        process.stdout.write(`${rows} rows of history in ${Math.round((performance.now() - began) / 1000)} s\n`);
        copied = copies.last;
        baton = await startBaton(place, database.url);
      }
      points.push(await measured(`${size.toLocaleString('en')} orders`, baton, database.pid));
    }
  } finally {
    await baton?.stop();
    database.stop();
  }
  return points;
}

/** The same load with another network or more processes, each on a database of its own. */
async function fresh(label: string, shop: object, processes: number): Promise<Point> {
  const place = path.join(folder, label.replaceAll(/\W/g, '-'));
  const database = await startEmbedded(place);
  let baton: Instance | undefined;
  try {
    baton = await startBaton(place, database.url, processes, shop);
    return await measured(label, baton, database.pid);
  } finally {
    await baton?.stop();
    database.stop();
  }
}

const history = await withHistory();
const locations: Point[] = [];
for (const size of sizes(values.locations)) locations.push(await fresh(`${size.toLocaleString('en')} locations`, retailerOf(size), 1));
const processes: Point[] = [];
for (const count of sizes(values.processes))
  processes.push(await fresh(`${count} process${count === 1 ? '' : 'es'}`, retailerOf(10), count));
write({ history, locations, processes });

function write(results: Readonly<Record<string, readonly Point[]>>): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.version}`;
  mkdirSync('bench/results', { recursive: true });
  const name = `growth-${new Date().toISOString().slice(0, 10)}-${commit}`;
  writeFileSync(`bench/results/${name}.json`, `${JSON.stringify({ commit, machine, clients, seconds, loadBefore, results }, null, 2)}\n`);
  for (const [what, points] of Object.entries(results)) {
    const of = (value: (row: PlacingRow) => number) => points.map(({ label, row }) => ({ label, value: value(row) }));
    const curves = [
      { name: 'orders a second', points: of(({ perSecond }) => perSecond) },
      { name: 'kept up, a second', points: of(({ sustainedPerSecond }) => sustainedPerSecond) },
    ];
    if (points.length > 0) writeFileSync(`docs/performance-${what}.svg`, plot(`Placed orders a second, by ${what}`, curves));
  }
  for (const { label, row } of Object.values(results).flat())
    process.stdout.write(
      `${label}: ${row.perSecond.toFixed(0)}/s, kept up ${row.sustainedPerSecond.toFixed(0)}/s, p99 ${row.p99Ms.toFixed(0)} ms\n`,
    );
}
