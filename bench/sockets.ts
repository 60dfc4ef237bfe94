import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { developmentToken, startBaton } from '@baton/testing';
import pg from 'pg';
import { request } from 'undici';
import { aFolder, startEmbedded } from './instance.ts';
import { measureLive } from './live.ts';
import { retailer } from './retailer.ts';
import { type Frame, followSku, openMany } from './sockets/client.ts';

/**
 * What live updates cost: idle sockets, then subscribers that are sent an event a second each, and how long a change takes from its commit (PostgreSQL's own
 * time of it) to the frame. `BENCH_IDLE`, `BENCH_SUBSCRIBERS`, `BENCH_SECONDS`; `BENCH_LIVE=0` leaves out the 1,000 followers of five products each.
 */
const setting = (name: string, standard: number): number => Number(process.env[`BENCH_${name}`] ?? standard);
const [idle, subscribers, seconds] = [setting('IDLE', 10_000), setting('SUBSCRIBERS', 1_000), setting('SECONDS', 15)];
const followedSkus = 20;
const channel = 'ten';
const unitsEach = 1_000_000;
const codes = Array.from({ length: 10 }, (_, index) => `live-${index}`);
const skus = Array.from({ length: 220 }, (_, index) => `LIVE-${String(index).padStart(3, '0')}`);
const [template] = retailer.stock.locations;
if (!template) throw new Error('the retailer of the benches has no location');
const shop = {
  ...retailer,
  stock: {
    ...retailer.stock,
    products: [...retailer.stock.products, ...skus.map((sku) => ({ sku, title: sku, kind: 'PHYSICAL', weightGrams: 100 }))],
    locations: [...retailer.stock.locations, ...codes.map((code) => ({ ...template, code, name: code }))],
    networks: [...retailer.stock.networks, { channel, locations: codes }],
    levels: [...retailer.stock.levels, ...skus.flatMap((sku) => codes.map((location) => ({ sku, location, onHand: unitsEach })))],
  },
};
const adjust = /* GraphQL */ `
  mutation Adjust($input: AdjustStockInput!) { adjustStock(input: $input) { errors { __typename } } }
`;

const loadBefore = loadavg()[0] ?? 0;
const folder = aFolder('sockets');
const file = (name: string): string => path.join(folder, name);
const postgres = await startEmbedded(folder, { track_commit_timestamp: 'on' });
try {
  writeFileSync(file('retailer.json'), JSON.stringify(shop));
  const preload = pathToFileURL(fileURLToPath(new URL('./sockets/loop-delay.mjs', import.meta.url))).href;
  const env = {
    BATON_RETAILER_FILE: file('retailer.json'),
    BATON_LOG_LEVEL: 'warn',
    BENCH_LOOP_FILE: file('loop.json'),
    NODE_OPTIONS: `--max-semi-space-size=128 --import ${preload}`,
  };
  const baton = await startBaton({ databaseUrl: postgres.url, dataDir: file('data'), env });
  try {
    const token = await developmentToken(file('data'), 'operator');
    const look = () => looked(baton.program.pid);
    await look();
    await pause(2_000);
    const empty = await look();

    const openedAt = performance.now();
    const idlers = await openMany(baton.graphqlUrl, idle);
    const openedPerSecond = Math.round((idle / (performance.now() - openedAt)) * 1_000);
    const opening = await look();
    await pause(10_000);
    const idling = await look();

    const frames: Frame[] = [];
    const sockets = await openMany(baton.graphqlUrl, subscribers);
    for (const [index, socket] of sockets.entries())
      followSku(socket, { sku: skus[index % followedSkus] ?? '', channel, take: (frame) => void frames.push(frame) });
    await pause(2_000);
    await look();
    const changes: Promise<void>[] = [];
    for (let change = 0; change < seconds * followedSkus; change += 1) {
      changes.push(takeOne(baton.graphqlUrl, token, skus[change % followedSkus] ?? ''));
      await pause(1_000 / followedSkus);
    }
    await Promise.all(changes);
    await pause(1_000);
    const busy = await look();
    for (const socket of [...sockets, ...idlers]) socket.terminate();
    const delays = await delaysOf(frames);

    const at = (quantile: number): number => Math.round((delays[Math.floor(delays.length * quantile)] ?? Number.NaN) * 10) / 10;
    const results: Record<string, unknown> = {
      idle: {
        sockets: idle,
        openedPerSecond,
        empty,
        opening,
        idling,
        kbEach: Math.round(((idling.rssMb - empty.rssMb) * 1_024) / Math.max(1, idle)),
      },
      subscribers: {
        ...{ subscribers, equalEach: subscribers / followedSkus, eventsPerSecond: followedSkus, framesExpected: seconds * subscribers },
        ...{ frames: frames.length, commitToFrameMs: { p50: at(0.5), p95: at(0.95), p99: at(0.99) }, process: busy },
      },
    };
    if (setting('LIVE', 1) === 1) {
      await pause(2_000);
      const live = { url: baton.graphqlUrl, dataDir: file('data'), pid: baton.program.pid, sockets: 1_000, seconds: 10 };
      results['live'] = await measureLive({ ...live, skus: skus.slice(followedSkus), channel, location: codes[0] ?? '' });
    }
    report(results);
  } finally {
    await baton.stop();
  }
} finally {
  postgres.stop();
}

interface Look {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  readonly rssMb: number;
  readonly heapMb: number;
}

/** How late the program's event loop was since the last look, and its memory. */
async function looked(pid: number): Promise<Look> {
  rmSync(file('loop.json'), { force: true });
  process.kill(pid, 'SIGUSR2');
  for (;;) {
    await pause(20);
    try {
      return JSON.parse(readFileSync(file('loop.json'), 'utf8'));
    } catch {
      // Not written yet.
    }
  }
}

async function takeOne(url: string, token: string, sku: string): Promise<void> {
  const input = { idempotencyKey: randomUUID(), location: codes[0], reason: 'COUNT', lines: [{ sku, delta: -1 }] };
  const { body } = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: adjust, variables: { input } }),
  });
  const answer = await body.text();
  if (!answer.includes('"errors":[]')) throw new Error(answer);
}

/** From the commit of the change that left so many to the frame that says so, in milliseconds, the shortest first. */
async function delaysOf(frames: readonly Frame[]): Promise<number[]> {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const { rows } = await client.query<{ sku: string; nth: string; ms: string }>(
    `select sku, row_number() over (partition by sku order by version) as nth, extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000 as ms
       from stock.stock_movement where location = $1 and sku like 'LIVE-%' and quantity = 1`,
    [codes[0]],
  );
  await client.end();
  const all = codes.length * unitsEach;
  const committed = new Map(rows.map(({ sku, nth, ms }) => [`${sku} ${all - Number(nth)}`, Number(ms)]));
  return frames
    .flatMap(({ sku, sellable, at }) => {
      const since = committed.get(`${sku} ${sellable}`);
      return since === undefined ? [] : [at - since];
    })
    .sort((a, b) => a - b);
}

function report(results: Record<string, unknown>): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'unknown'}, Node.js ${process.version}; clients, Baton and PostgreSQL share it`;
  const text = `${JSON.stringify({ at: new Date().toISOString(), commit, machine, loadBefore, loadAfter: loadavg()[0], seconds, ...results }, null, 2)}\n`;
  writeFileSync(`bench/results/sockets-${new Date().toISOString().slice(0, 10)}-${commit}.json`, text);
  process.stdout.write(text);
}
