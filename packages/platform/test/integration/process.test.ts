import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { enqueue, httpClient } from '@baton/platform';
import { aDatabase, freePort, inRepository, type TestDatabase, waitUntil } from '@baton/testing';
import { aContext } from '../support/fixtures.ts';

const secret = 'the internal secret';
let clone: TestDatabase;
let folder: string;
let port: number;
const started: ChildProcess[] = [];

beforeEach(async () => {
  clone = await aDatabase();
  await clone.query('create table stock.effect (aggregate text not null, nth int not null)');
  await clone.query('grant all on stock.effect to baton_stock');
  folder = mkdtempSync(path.join(tmpdir(), 'baton-process-'));
  writeFileSync(path.join(folder, 'job'), 'quick');
  port = await freePort();
});
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
  await clone.drop();
});

function run(env: NodeJS.ProcessEnv = {}) {
  const settings = {
    PATH: process.env['PATH'],
    PORT: String(port),
    DATABASE_URL: clone.url,
    BATON_INTERNAL_SECRET: secret,
    ORDERS_URL: 'http://127.0.0.1:1/graphql',
    TEST_FILE: path.join(folder, 'job'),
    ...env,
  };
  const program = inRepository('packages/platform/test/support/process.ts');
  const child = spawn(process.execPath, ['--conditions=baton-source', '--import=tsx', program], { cwd: inRepository(), env: settings });
  started.push(child);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', (line) => lines.push(line));
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ready = (): Promise<boolean> =>
    waitUntil(() => lines.some((line) => line.includes('"msg":"ready"')), { what: `the start: ${lines.join('\n')}` });
  return { child, lines, exited, ready };
}

const job = () => enqueue(clone.connect('stock'), { subgraph: 'stock', name: 'greet', payload: {} });
const effects = () => clone.query('select aggregate from stock.effect');

test('serves, and on SIGTERM finishes the job in flight and ends with 0', async () => {
  writeFileSync(path.join(folder, 'job'), 'slow');
  const program = run();
  await program.ready();
  const client = httpClient({ url: `http://127.0.0.1:${port}/graphql`, secret, audience: 'stock' });
  expect(await client.request('{ hello(name: "ann") }', {}, aContext())).toEqual({ hello: 'hello ann' });
  await client.close();
  await job();
  await waitUntil(async () => (await clone.query('select from stock_jobs._private_jobs where locked_at is not null')).length === 1);

  program.child.kill('SIGTERM');
  await waitUntil(
    () =>
      fetch(`http://127.0.0.1:${port}/health/live`).then(
        () => false,
        () => true,
      ),
    { what: 'the port to be closed' },
  );
  writeFileSync(path.join(folder, 'job'), 'quick');

  expect(await program.exited).toBe(0);
  expect(await effects()).toHaveLength(1);
});

test('dies at the crash point that is named, and does the work after a restart', async () => {
  const dying = run({ BATON_CRASH_POINT: 'greet.before' });
  await dying.ready();
  await job();

  expect(await dying.exited).toBe(86);
  expect(await effects()).toHaveLength(0);
  // Lines are written together at the end of a turn, which this one never saw.
  expect(dying.lines.at(-1)).toContain('about to greet');

  expect(await clone.query('select attempts from stock_jobs._private_jobs where locked_by is not null')).toEqual([{ attempts: 1 }]);
  await run().ready();
  await waitUntil(async () => (await effects()).length === 1);
});

test('passes its crash points in production', async () => {
  const program = run({ BATON_CRASH_POINT: 'greet.before', NODE_ENV: 'production' });
  await program.ready();
  await job();

  await waitUntil(async () => (await effects()).length === 1);
});

test.each([
  ['BATON_INTERNAL_SECRET', undefined, 'BATON_INTERNAL_SECRET is wrong: it must be set (it is not set).'],
  ['BATON_INTERNAL_SECRET', 'short', 'BATON_INTERNAL_SECRET is wrong: it must have at least 16 characters.'],
  ['ORDERS_URL', undefined, 'ORDERS_URL is wrong: it must be a URL (it is not set).'],
  ['DATABASE_URL', undefined, 'DATABASE_URL is wrong: it must be a URL (it is not set).'],
  ['PORT', 'http', 'PORT is wrong: it must be a port.'],
])('a wrong %s (%s) ends the start with one sentence', async (name, value, sentence) => {
  const program = run({ [name]: value });

  expect(await program.exited).toBe(1);
  expect(program.lines).toEqual([sentence]);
});
