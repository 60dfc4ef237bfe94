import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { freePort, inRepository, type Program, startProgram, untilSettled } from '@baton/testing';
import { closedLoop, type Measured } from './clients.ts';
import { cpuByKind, cpuOfTree } from './cpu.ts';
import { aFolder, type Embedded, startEmbedded } from './instance.ts';
import { retailer } from './retailer.ts';
import { nextOrder, nextSingle, refusalIn } from './scenarios.ts';

// Two or more built trees, each over a database of its own, take turns in one run: on a machine whose speed changes from minute to minute only such rows compare.
// Prints; keeps nothing.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    clients: { type: 'string', default: '32' },
    /** Of each turn. */
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '5' },
    warmup: { type: 'string', default: '20' },
    basket: { type: 'string', default: 'three' },
  },
});
const [clients, seconds] = [Number(values.clients), Number(values.seconds)];
const [rounds, warmup] = [Number(values.rounds), Number(values.warmup)];

interface Contender {
  readonly tree: string;
  readonly program: Program;
  readonly database: Embedded;
  readonly turns: Turn[];
}

interface Turn extends Measured {
  readonly mainMs: number;
  readonly othersMs: number;
  readonly postgresMs: number;
}

async function start(tree: string, folder: string): Promise<Contender> {
  const database = await startEmbedded(folder);
  const file = path.join(folder, 'retailer.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(retailer));
  const program = await startProgram({
    main: path.relative(inRepository(), path.resolve(tree, 'apps/baton/dist/main.js')),
    cwd: path.resolve(tree),
    port: await freePort(),
    env: {
      DATABASE_URL: database.url,
      BATON_DATA_DIR: path.join(folder, 'data'),
      BATON_RETAILER_FILE: file,
      NODE_OPTIONS: '--max-semi-space-size=128',
    },
  });
  return { tree, program, database, turns: [] };
}

/** One turn, with all that follows from it. */
async function turn({ program, database }: Contender, length: number): Promise<Turn> {
  const next = values.basket === 'one' ? nextSingle : nextOrder;
  const [threads, postgres] = [cpuByKind(program.pid, 'threads'), cpuOfTree(database.pid)];
  const measured = await closedLoop({ urls: [`${program.url}/graphql`], clients, seconds: length, next, check: refusalIn });
  await untilSettled(database.url, { timeoutMs: 60_000 });
  const now = cpuByKind(program.pid, 'threads');
  const each = (kind: string): number => ((now.get(kind) ?? 0) - (threads.get(kind) ?? 0)) / measured.operations;
  const postgresMs = (cpuOfTree(database.pid) - postgres) / measured.operations;
  return { ...measured, mainMs: each('main thread'), othersMs: each('other threads'), postgresMs };
}

function line({ tree, turns }: Contender): string {
  const orders = turns.reduce((sum, { operations }) => sum + operations, 0);
  const mean = (of: (turn: Turn) => number): number => turns.reduce((sum, each) => sum + of(each) * each.operations, 0) / orders;
  const cpu = [mean(({ mainMs }) => mainMs), mean(({ othersMs }) => othersMs), mean(({ postgresMs }) => postgresMs)];
  const rates = turns.map(({ perSecond }) => perSecond.toFixed(0)).join(' ');
  const latency = `p50 ${mean(({ p50Ms }) => p50Ms).toFixed(0)}, p99 ${mean(({ p99Ms }) => p99Ms).toFixed(0)} ms`;
  const split = cpu.map((ms) => ms.toFixed(2)).join(' + ');
  return `${tree}: ${mean(({ perSecond }) => perSecond).toFixed(0)} a second (${rates}), ${latency}, CPU an order: main thread + others + PostgreSQL ${split} ms`;
}

if (positionals.length === 0) throw new Error('Name built trees: npm run bench:compare -- TREE_A TREE_B');
const folder = aFolder('compare');
const contenders: Contender[] = [];
try {
  for (const [nth, tree] of positionals.entries()) contenders.push(await start(tree, path.join(folder, String(nth))));
  for (const each of contenders) await turn(each, warmup);
  for (let round = 0; round < rounds; round += 1) {
    // Back and forth, so that none is always the first.
    for (const each of round % 2 === 0 ? contenders : contenders.toReversed()) each.turns.push(await turn(each, seconds));
  }
  for (const each of contenders) process.stdout.write(`${line(each)}\n`);
} finally {
  for (const { program, database } of contenders) {
    await program.stop();
    database.stop();
  }
}
