import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { aDatabase, inRepository, type TestDatabase } from '@baton/testing';

const rowCount = 6_000;
const program = inRepository('apps/baton/dist/stock-feed.js');

let database: TestDatabase;
let folder: string;
let file: string;
beforeEach(async () => {
  database = await aDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'baton-feed-'));
  file = path.join(folder, 'counts.csv');
  const rows = Array.from({ length: rowCount }, (_, nth) => `S-${nth},${nth % 7}`);
  writeFileSync(file, ['sku,quantity', ...rows].join('\n'));
  await database.query(`
    insert into stock.product (sku, title, kind) select 'S-' || n, 'A thing', 'PHYSICAL' from generate_series(0, ${rowCount}) n;
    insert into stock.location (code, name, type, line1, city, country_code, time_zone)
      values ('east', 'East', 'WAREHOUSE', '1 Way', 'Boston', 'US', 'America/New_York')`);
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.drop();
});

const env = () => ({ ...process.env, DATABASE_URL: database.url, BATON_LOG_LEVEL: 'silent' });
/** Yesterday: what was counted long ago is not taken. */
const countedAt = new Date(Date.now() - 86_400_000).toISOString();
const question = (): string[] => [program, file, '--location', 'east', '--kind', 'FULL', '--at', countedAt];

/** Runs the command to its end. */
function feed(args = question()): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  return promisify(execFile)(process.execPath, args, { env: env() }).then(
    (output) => ({ code: 0, ...output }),
    // An exit code that is not 0 rejects, with the output on the error.
    (ended: { code: number; stdout: string; stderr: string }) => ended,
  );
}

/** Starts the command and kills it once it has written a line that matches. */
function killedAt(line: RegExp): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, question(), { env: env(), stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let written = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      written += chunk.toString();
      if (line.test(written)) child.kill('SIGKILL');
    });
    child.once('exit', (_code, signal) => (signal === 'SIGKILL' ? resolve() : reject(new Error(`it ended before: ${written}`))));
  });
}

const levels = () =>
  database.query<{ levels: number; units: number; movements: number }>(
    `select (select count(*)::int from stock.stock_level) as levels, (select sum(on_hand)::int from stock.stock_level) as units,
       (select count(*)::int from stock.stock_movement) as movements`,
  );

test('a feed that is killed while it is read and while it takes effect goes on where it was, and nothing counts twice', async () => {
  await killedAt(/^5000 rows read$/m);
  await killedAt(/^1\d{3} of 6000 rows done$/m);
  const [before] = await levels();

  const { code, stdout } = await feed();

  expect(before?.levels).toBeGreaterThanOrEqual(1_000);
  expect(before?.levels).toBeLessThan(rowCount);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /is DONE: 6000 rows: 5142 changed, 858 unchanged, 0 said before, 0 out of date, 0 failed, 0 levels set to zero\.\n$/,
  );
  expect(await levels()).toEqual([{ levels: rowCount, units: 17_997, movements: 5_142 }]);
  expect(await feed()).toMatchObject({ code: 0, stdout: expect.stringContaining('is DONE: 6000 rows') });
  expect(await levels()).toEqual([{ levels: rowCount, units: 17_997, movements: 5_142 }]);
});

test('it ends with 1 when a row failed, and with 2 when it cannot begin', async () => {
  writeFileSync(file, 'sku,quantity\nS-1,3\nNO-SUCH,1\n');
  expect(await feed()).toMatchObject({ code: 1, stdout: expect.stringContaining('1 failed') });
  writeFileSync(file, 'product,quantity\nS-1,3\n');
  expect(await feed()).toMatchObject({ code: 2, stderr: 'A CSV begins with the names of its columns; it has no sku.\n' });
  expect(await feed([program, file, '--location', 'nowhere', '--kind', 'FULL'])).toMatchObject({
    code: 2,
    stderr: 'There is no location nowhere.\n',
  });
  expect(await feed([program, file, '--kind', 'FULL'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Usage: npm run -s stock:feed'),
  });
});
