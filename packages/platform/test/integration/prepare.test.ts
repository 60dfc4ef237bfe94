import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connectDatabase, prepareDatabase } from '@baton/platform';
import { aDatabase, inRepository, subgraphs, type TestDatabase } from '@baton/testing';
import { Logger, runOnce } from 'graphile-worker';

let clone: TestDatabase;
let migrationsDir: string;

beforeEach(async () => {
  clone = await aDatabase({ empty: true });
  migrationsDir = path.join(mkdtempSync(path.join(tmpdir(), 'baton-migrations-')), 'migrations');
  migration('1_ledger', 'create table ledger (id int primary key); create table level (id int primary key)');
  writeFileSync(path.join(migrationsDir, '..', 'grants.sql'), 'revoke update, delete, truncate on ledger from :role;');
});
afterEach(async () => {
  await clone.drop();
  rmSync(path.dirname(migrationsDir), { recursive: true });
});

function migration(name: string, text: string): void {
  mkdirSync(path.join(migrationsDir, name), { recursive: true });
  writeFileSync(path.join(migrationsDir, name, 'migration.sql'), text);
}

const prepare = (): Promise<{ role: string | undefined }> => prepareDatabase({ url: clone.url, subgraph: 'stock', migrationsDir });

test('applies each migration once, however often and from however many starts at once', async () => {
  await Promise.all([prepare(), prepare(), prepare()]);
  migration('2_more', 'alter table level add column quantity int not null default 0');
  await Promise.all([prepare(), prepare()]);

  const applied = await clone.query(
    'select migration_name, applied_steps_count, finished_at is not null as done from stock._prisma_migrations order by 1',
  );
  expect(applied).toEqual([
    { migration_name: '1_ledger', applied_steps_count: 1, done: true },
    { migration_name: '2_more', applied_steps_count: 1, done: true },
  ]);
});

test('refuses a migration that was edited after it had been applied', async () => {
  await prepare();
  migration('1_ledger', 'create table ledger (id bigint primary key)');

  await expect(prepare()).rejects.toThrow('Migration stock/1_ledger was edited after it had been applied');
});

test('leaves nothing of a migration that fails, and says which it was', async () => {
  migration('2_broken', 'create table half (id int); create table ledger (id int)');

  await expect(prepare()).rejects.toThrow('Migration stock/2_broken failed: relation "ledger" already exists');
  expect(await clone.query(`select to_regclass('stock.half') as half`)).toEqual([{ half: null }]);
});

test('lets the role read and write its tables, but only what the grants leave of them', async () => {
  const { role } = await prepare();
  const database = connectDatabase({ url: clone.url, schema: 'stock', role });

  await database.query('insert into ledger values (1)');
  await database.query('insert into level values (1)');
  await database.query('delete from level');

  await expect(database.query('update ledger set id = 2')).rejects.toThrow('permission denied for table ledger');
  await expect(database.query('delete from ledger')).rejects.toThrow('permission denied for table ledger');
  await expect(database.query('truncate ledger')).rejects.toThrow('permission denied for table ledger');
  await database.close();
});

test('lets the role add and run jobs', async () => {
  const { role } = await prepare();
  const database = connectDatabase({ url: clone.url, schema: 'stock', role });
  const ran: unknown[] = [];

  await database.transaction((tx) => tx.query(`select stock_jobs.add_job('expire', '{"id":"rsv_1"}'::json)`));

  await runOnce({
    pgPool: database.pool,
    schema: 'stock_jobs',
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
    taskList: { expire: async (payload) => void ran.push(payload) },
  });

  expect(ran).toEqual([{ id: 'rsv_1' }]);
  await database.close();
});

test('prepares all four subgraphs beside one another in one database', async () => {
  const prepared = await Promise.all(
    subgraphs.map((subgraph) =>
      prepareDatabase({ url: clone.url, subgraph, migrationsDir: inRepository('prisma', subgraph, 'migrations') }),
    ),
  );

  expect(prepared).toEqual(subgraphs.map((subgraph) => ({ role: `baton_${subgraph}` })));
});
