import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { prepareJobs } from './jobs-schema.ts';
import { migrate, PLATFORM_TABLE, PRISMA_TABLE, withMigrationLock } from './migrate.ts';
import { ensureRole, grantTables } from './role.ts';

const PLATFORM = fileURLToPath(new URL('../../', import.meta.url));
const BUS = 'bus';

export interface PrepareOptions {
  readonly url: string;
  /** Also the name of its schema. */
  readonly subgraph: string;
  /** `prisma/<subgraph>/migrations`; a `grants.sql` beside that folder runs last, with `:role` standing for the role. */
  readonly migrationsDir: string;
}

/**
 * Brings a database to this version: schema, role, the platform's tables, the subgraph's, jobs, bus, grants. Safe to call from many
 * processes at once and again at every start; does nothing where there is nothing to do.
 */
export async function prepareDatabase({ url, subgraph, migrationsDir }: PrepareOptions): Promise<{ role: string | undefined }> {
  return withMigrationLock(url, async (client) => {
    await createSchema(client, subgraph);
    const role = await ensureRole(client, `baton_${subgraph}`);
    await migrate(client, { schema: subgraph, dir: path.join(PLATFORM, 'migrations'), table: PLATFORM_TABLE });
    await migrate(client, { schema: subgraph, dir: migrationsDir });
    await prepareJobs(client, { url, subgraph, role });
    await migrateBus(client);
    if (role)
      await grantAll(client, { subgraph, role, files: [path.join(PLATFORM, 'grants.sql'), path.join(migrationsDir, '..', 'grants.sql')] });
    return { role };
  });
}

/** Prepares a database that holds only the bus: every subgraph's own database may be elsewhere. */
export async function prepareBus(url: string): Promise<void> {
  await withMigrationLock(url, migrateBus);
}

async function migrateBus(client: pg.Client): Promise<void> {
  await createSchema(client, BUS);
  await migrate(client, { schema: BUS, dir: path.join(PLATFORM, 'migrations-bus'), table: PLATFORM_TABLE });
}

/** Asks first: `if not exists` still wants the right to create. */
async function createSchema(client: pg.Client, schema: string): Promise<void> {
  const { rows } = await client.query('select from pg_namespace where nspname = $1', [schema]);
  if (rows.length === 0) await client.query(`create schema ${pg.escapeIdentifier(schema)}`);
}

/** In one transaction: what a file takes back must not be open to an instance that runs meanwhile. */
async function grantAll(client: pg.Client, { subgraph, role, files }: { subgraph: string; role: string; files: string[] }): Promise<void> {
  await client.query('begin');
  await client.query(`set local search_path to ${pg.escapeIdentifier(subgraph)}`);
  await grantTables(client, subgraph, role);
  await client.query(`revoke all on ${PLATFORM_TABLE}, ${PRISMA_TABLE} from ${pg.escapeIdentifier(role)}`);
  await grantTables(client, BUS, role);
  await client.query(`revoke all on ${BUS}.${PLATFORM_TABLE} from ${pg.escapeIdentifier(role)}`);
  for (const file of files.filter((name) => existsSync(name))) {
    await client.query(readFileSync(file, 'utf8').replaceAll(':role', pg.escapeIdentifier(role)));
  }
  await client.query('commit');
}
