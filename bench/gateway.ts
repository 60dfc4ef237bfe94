import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeServices } from '@apollo/composition';
import { closedLoop, type Measured } from './clients.ts';
import { cpuOfTree } from './cpu.ts';
import { query, subgraphNames, typeDefsOf, variables } from './gateway/graph.ts';
import { type Settings, settingsEnv } from './gateway/settings.ts';

const seconds = Number(process.env['BENCH_SECONDS'] ?? 10);
/** `BENCH_STOCK=no` leaves Baton with Apollo's executor out. */
const withStock = process.env['BENCH_STOCK'] !== 'no';
/** A folder for profiles of the gateways, as `--cpu-prof` writes them. What is profiled is slower. */
const profiles = process.env['BENCH_PROFILES'];
const connections = 16;
const folder = mkdtempSync(path.join(tmpdir(), 'baton-bench-gateway-'));
const running: ChildProcess[] = [];

interface Row extends Measured {
  readonly gateway: string;
  readonly subgraphs: 'HTTP' | 'in process';
  readonly cpuMs: number;
}

/** Starts a program of this bench and answers its process with the first line that it writes. */
async function start(
  file: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly pid: number; readonly line: string; stop(): Promise<unknown> }> {
  const program = fileURLToPath(new URL(`./gateway/${file}`, import.meta.url));
  const profiled = profiles === undefined || file === 'subgraphs.ts' ? [] : ['--cpu-prof', '--cpu-prof-dir', profiles];
  const child = spawn(process.execPath, [...profiled, '--import', 'tsx', program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  child.stdout.setEncoding('utf8');
  const [first] = (await once(child.stdout, 'data')) as [string];
  const ended = once(child, 'exit');
  const stop = (): Promise<unknown> => {
    child.kill();
    return ended;
  };
  return { pid: child.pid ?? 0, line: first.trim(), stop };
}

async function measure(gateway: string, file: 'plain.ts' | 'baton.ts', settings: Settings): Promise<Row> {
  const program = await start(file, settingsEnv(settings));
  const [url = '', token] = program.line.split(' ');
  const loop = (length: number) =>
    closedLoop({
      urls: [url],
      clients: connections,
      seconds: length,
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      next: () => ({ query, variables }),
      check: (answer) => (isWhole(answer) ? null : JSON.stringify(answer).slice(0, 1_000)),
    });
  await loop(Math.max(3, seconds / 3));
  const before = cpuOfTree(program.pid);
  const measured = await loop(seconds);
  const cpuMs = (cpuOfTree(program.pid) - before) / measured.operations;
  await program.stop();
  const row: Row = { gateway, subgraphs: settings.isLocal ? 'in process' : 'HTTP', ...measured, cpuMs };
  process.stdout.write(`${gateway}, subgraphs ${row.subgraphs}: ${row.perSecond.toFixed(0)}/s, ${cpuMs.toFixed(2)} ms CPU\n`);
  return row;
}

interface Answer {
  readonly errors?: unknown;
  readonly data?: { readonly orders: readonly { readonly parcels: readonly unknown[] | null }[] };
}

function isWhole(answer: unknown): boolean {
  // Every GraphQL answer has this shape; the data is that of our own query.
  const { errors, data } = answer as Answer;
  return !errors && data?.orders.length === variables.first && data.orders.every(({ parcels }) => parcels?.length === 2);
}

try {
  const subgraphs = await start('subgraphs.ts', process.env);
  const urls = JSON.parse(subgraphs.line) as Record<string, string>;
  const composed = composeServices(subgraphNames.map((name) => ({ name, url: urls[name] ?? '', typeDefs: typeDefsOf(name) })));
  if (!composed.supergraphSdl) throw new Error(String(composed.errors));
  const rows: Row[] = [];
  for (const isLocal of [false, true]) {
    const settings: Settings = { supergraphSdl: composed.supergraphSdl, isLocal, urls, dataDir: folder, executor: 'compiled' };
    rows.push(await measure('Apollo Server, @apollo/gateway', 'plain.ts', settings));
    if (withStock) rows.push(await measure("Baton, Apollo's executor", 'baton.ts', { ...settings, executor: 'stock' }));
    rows.push(await measure('Baton', 'baton.ts', settings));
  }
  report(rows);
} finally {
  for (const child of running) child.kill();
  rmSync(folder, { recursive: true, force: true });
}

function report(rows: readonly Row[]): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.version}`;
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(', ');
  const plainOf = (row: Row) => rows.find(({ gateway, subgraphs }) => subgraphs === row.subgraphs && gateway.startsWith('Apollo'));
  const line = (row: Row): string => {
    const plain = plainOf(row);
    const times = plain ? [row.perSecond / plain.perSecond, plain.cpuMs / row.cpuMs].map((ratio) => `${ratio.toFixed(1)}×`) : ['', ''];
    const cells = [
      row.gateway,
      row.subgraphs,
      row.perSecond.toFixed(0),
      times[0],
      row.cpuMs.toFixed(2),
      times[1],
      row.p50Ms.toFixed(1),
      row.p99Ms.toFixed(1),
    ];
    return `| ${cells.join(' | ')} |`;
  };
  const text = `# Gateway, ${new Date().toISOString().slice(0, 10)}, commit ${commit}

${machine}. Load average at the end: ${load}; where it is far above 2 others used the machine, and the CPU per request says more than the rate.
${connections} connections, ${seconds} s each after a warm-up, \`npm run bench:gateway\`. Clients and HTTP subgraphs share the machine with the gateway.

| gateway | subgraphs | requests/s | | CPU ms a request | | p50 ms | p99 ms |
|---|---|---|---|---|---|---|---|
${rows.map(line).join('\n')}
`;
  const file = fileURLToPath(new URL(`./results/gateway-${new Date().toISOString().slice(0, 10)}-${commit}`, import.meta.url));
  writeFileSync(`${file}.md`, text);
  writeFileSync(`${file}.json`, `${JSON.stringify({ commit, machine, loadAverage: loadavg(), seconds, connections, rows }, null, 2)}\n`);
  process.stdout.write(`\n${text}`);
}
