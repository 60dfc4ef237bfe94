import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type EmbeddedDatabase, startEmbeddedPostgres } from '@baton/platform';
import { inRepository, waitUntil } from '@baton/testing';
import pg from 'pg';
import { binaries } from '../../src/database/embedded/binaries.ts';

interface Said {
  readonly url?: string;
  readonly dataDir?: string;
  readonly refused?: string;
  readonly drained?: unknown;
}

interface Holder {
  readonly child: ChildProcess;
  /** What it has said so far, one JSON a line. */
  readonly said: Said[];
  readonly exited: Promise<number | null>;
  first(): Promise<Said>;
}

const isRoot = process.getuid?.() === 0;
const asRoot = isRoot ? test : test.skip;
const NOBODY = 65534;

let folder: string;
const servers: EmbeddedDatabase[] = [];
const outside: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'baton-embedded-'));
  chmodSync(folder, 0o755);
});
afterEach(() => {
  for (const server of servers.splice(0)) server.stop();
  for (const dir of [folder, ...outside.splice(0)]) rmSync(dir, { recursive: true, force: true });
});

async function start(name = 'data'): Promise<EmbeddedDatabase> {
  const server = await startEmbeddedPostgres({ dataDir: path.join(folder, name) });
  servers.push(server);
  return server;
}

/** A program of its own, as `nobody` when asked; in a process group of its own, as a terminal's job is. */
function hold(dataDir: string, uid?: number): Holder {
  const program = inRepository('packages/platform/test/support/holder.ts');
  const child = spawn(process.execPath, ['--conditions=baton-source', '--import', 'tsx', program, dataDir], {
    cwd: inRepository(),
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'], HOME: folder },
    ...(uid !== undefined && { uid, gid: uid }),
  });
  const said: Said[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => said.push(JSON.parse(line)));
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, said, exited, first: () => waitUntil(() => said[0], { what: 'the program to say something' }) };
}

async function query(server: { readonly url?: string | undefined }, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: `${server.url}postgres` });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

const postmasterPid = (dataDir: string): number => Number(readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);

function isAlive(pid: number): boolean {
  // A zombie that nobody has reaped yet is as dead as one that is gone.
  return existsSync(`/proc/${pid}/stat`) && !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}

test('keeps its data over a restart', async () => {
  const first = await start();
  await query(first, 'create table kept (n int); insert into kept values (7)');
  first.stop();

  const second = await start();

  expect(await query(second, 'select n from kept')).toEqual([{ n: 7 }]);
});

asRoot('does not run the server as root', async () => {
  const server = await start();

  expect(statSync(`/proc/${postmasterPid(server.dataDir)}`).uid).not.toBe(0);
});

asRoot('runs for an ordinary user as that user, below a home of mode 0700', async () => {
  const home = path.join(folder, 'home');
  mkdirSync(home, { mode: 0o700 });
  chownSync(home, NOBODY, NOBODY);
  const holder = hold(path.join(home, 'data'), NOBODY);

  const { dataDir = '' } = await holder.first();
  const owner = statSync(`/proc/${postmasterPid(dataDir)}`).uid;
  holder.child.kill('SIGTERM');

  expect([dataDir, owner, await holder.exited]).toEqual([path.join(home, 'data'), NOBODY, 0]);
});

asRoot('puts the data where the server can walk to when the home of root is closed', async () => {
  const home = path.join(folder, 'root-home');
  mkdirSync(home, { mode: 0o700 });
  const server = await start('root-home/data');
  outside.push(server.dataDir);

  expect(server.dataDir).toBe(path.join('/var/lib/baton/data', home, 'data'));
  expect(await query(server, 'select 1 as n')).toEqual([{ n: 1 }]);
});

test('lays its log out in small files, so that no commit waits long for a new one, and keeps them', async () => {
  const sizes = "select current_setting('wal_segment_size') as file, current_setting('min_wal_size') as kept";

  expect(await query(await start(), sizes)).toEqual([{ file: '2MB', kept: '1GB' }]);
});

test('lets two programs with folders of their own run side by side', async () => {
  const [one, other] = [await start('one'), await start('other')];

  await query(one, 'create table mine (n int)');

  expect(await query(other, `select to_regclass('mine') as mine`)).toEqual([{ mine: null }]);
});

test('refuses a second program on the same data directory and leaves the first alone', async () => {
  const server = await start();

  const second = hold(server.dataDir);

  expect([await second.first(), await second.exited]).toEqual([
    { refused: `Another Baton is running on the data directory ${server.dataDir}: stop it, or set BATON_DATA_DIR to another folder.` },
    1,
  ]);
  expect(await query(server, 'select 1 as n')).toEqual([{ n: 1 }]);
});

test('gives the directory to exactly one of two programs that start at once on nothing', async () => {
  const both = [hold(path.join(folder, 'data')), hold(path.join(folder, 'data'))];

  const said = await Promise.all(both.map((holder) => holder.first()));
  for (const holder of both) holder.child.kill('SIGTERM');
  await Promise.all(both.map((holder) => holder.exited));

  expect(said.map((first) => (first.url ? 'runs' : first.refused?.split(':')[0])).sort()).toEqual([
    `Another Baton is running on the data directory ${path.join(folder, 'data')}`,
    'runs',
  ]);
});

test('adopts the server of a program that was killed', async () => {
  const holder = hold(path.join(folder, 'data'));
  const { url, dataDir = '' } = await holder.first();
  await query({ url }, 'create table kept (n int)');
  const pid = postmasterPid(dataDir);
  holder.child.kill('SIGKILL');
  await holder.exited;

  const server = await start();

  expect([postmasterPid(dataDir), server.url]).toEqual([pid, url]);
  expect(await query(server, 'select n from kept')).toEqual([]);
  server.stop();
  expect(isAlive(pid)).toBe(false);
});

test('starts over the pid file of a server that was killed', async () => {
  const first = await start();
  await query(first, 'create table kept (n int)');
  const pid = postmasterPid(first.dataDir);
  process.kill(pid, 'SIGKILL');
  await waitUntil(() => !isAlive(pid), { what: 'the end of the server' });
  expect(existsSync(path.join(first.dataDir, 'postmaster.pid'))).toBe(true);

  const second = await start();

  expect(await query(second, 'select n from kept')).toEqual([]);
});

test('starts over a pid file whose number went to another program', async () => {
  const first = await start();
  const file = path.join(first.dataDir, 'postmaster.pid');
  const text = readFileSync(file, 'utf8');
  first.stop();
  writeFileSync(file, text.replace(/^\d+/, String(process.pid)));

  const second = await start();

  expect(await query(second, 'select 1 as n')).toEqual([{ n: 1 }]);
});

test('still answers while a program that got Ctrl-C drains, and ends with it', async () => {
  const holder = hold(path.join(folder, 'data'));
  const { dataDir = '' } = await holder.first();
  const pid = postmasterPid(dataDir);

  // A terminal sends the signal to the whole group of the job.
  process.kill(-(holder.child.pid ?? 0), 'SIGINT');

  expect(await holder.exited).toBe(0);
  expect(holder.said[1]).toEqual({ drained: { answer: 42 } });
  expect(isAlive(pid)).toBe(false);
});

test('refuses a folder with other things in it', async () => {
  mkdirSync(path.join(folder, 'data'));
  writeFileSync(path.join(folder, 'data', 'photo.jpg'), '');

  await expect(start()).rejects.toThrow(
    `${path.join(folder, 'data')} is neither empty nor a data directory of PostgreSQL: name another folder.`,
  );
});

test('says what to do on a platform that has no package', () => {
  expect(() => binaries(undefined, { platform: 'sunos', arch: 'sparc' })).toThrow(
    'There is no embedded PostgreSQL for sunos-sparc: set DATABASE_URL to a PostgreSQL 15 or newer.',
  );
});

test('asks for a password that only the owner of the data can read', async () => {
  const server = await start();

  const anonymous = new URL(`${server.url}postgres`);
  anonymous.password = 'baton';

  await expect(query({ url: anonymous.href.replace(/postgres$/, '') }, 'select 1')).rejects.toThrow('password authentication failed');
  const mode = execFileSync('stat', ['-c', '%a', path.join(server.dataDir, 'baton.password')], { encoding: 'utf8' });
  expect(mode).toBe('600\n');
});
