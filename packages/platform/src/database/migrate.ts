import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sha256Hex } from '@baton/kernel';
import pg from 'pg';

/** One lock for all that changes schemas or roles. It is per database; roles are per server, which `ensureRole` allows for. */
const LOCK_KEY = 72707369;

const OLDEST = 150_000;

/** Prisma's own table, so that `prisma migrate status` agrees with what this runner did. */
export const PRISMA_TABLE = '_prisma_migrations';
/** The platform's migrations are not in any subgraph's Prisma folder, so they are recorded apart, in the same form. */
export const PLATFORM_TABLE = '_platform_migrations';

/** Runs `work` on a connection of its own that holds the migration lock. */
export async function withMigrationLock<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'baton-migrate' });
  await client.connect();
  try {
    await requireVersion(client);
    await client.query('select pg_advisory_lock($1)', [LOCK_KEY]);
    return await work(client);
  } finally {
    await client.end();
  }
}

async function requireVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; version: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`,
  );
  const [server] = rows;
  if (server && server.number < OLDEST) throw new Error(`Baton needs PostgreSQL 15 or newer; this server is ${server.version}.`);
}

/** Applies `dir/<name>/migration.sql` in name order, each in a transaction with its record. Answers the names applied now. */
export async function migrate(
  client: pg.Client,
  options: { readonly schema: string; readonly dir: string; readonly table?: string },
): Promise<string[]> {
  const { schema, dir, table = PRISMA_TABLE } = options;
  await client.query(`set search_path to ${pg.escapeIdentifier(schema)}`);
  await client.query(`create table if not exists ${table} (
    id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz,
    migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
    started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`);
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    `select migration_name, checksum from ${table} where finished_at is not null and rolled_back_at is null`,
  );
  const done = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  const applied: string[] = [];
  for (const name of migrationsIn(dir)) {
    const text = readFileSync(path.join(dir, name, 'migration.sql'), 'utf8');
    const checksum = sha256Hex(text);
    const known = done.get(name);
    if (known === checksum) continue;
    if (known !== undefined) {
      throw new Error(`Migration ${schema}/${name} was edited after it had been applied: put its file back and write a new migration.`);
    }
    await applyOne(client, { name, text, checksum, schema, table });
    applied.push(name);
  }
  return applied;
}

async function applyOne(
  client: pg.Client,
  migration: { readonly name: string; readonly text: string; readonly checksum: string; readonly schema: string; readonly table: string },
): Promise<void> {
  const { name, text, checksum, schema, table } = migration;
  await client.query('begin');
  try {
    await client.query(text);
    // A migration may have changed the path for itself.
    await client.query(`set local search_path to ${pg.escapeIdentifier(schema)}`);
    await client.query(
      `insert into ${table} (id, checksum, migration_name, finished_at, applied_steps_count) values ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new Error(`Migration ${schema}/${name} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function migrationsIn(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((entry) => existsSync(path.join(dir, entry, 'migration.sql')))
    .sort();
}
