import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';

/** Where a subgraph's jobs live. */
export function jobsSchema(subgraph: string): string {
  return `${subgraph}_jobs`;
}

/**
 * Installs graphile-worker's schema as the role: its tables have row level security without policies, so only their owner can use them.
 */
export async function prepareJobs(client: pg.Client, options: { url: string; subgraph: string; role: string | undefined }): Promise<void> {
  const schema = jobsSchema(options.subgraph);
  const name = pg.escapeIdentifier(schema);
  const owner = options.role ? ` authorization ${pg.escapeIdentifier(options.role)}` : '';
  const { rows } = await client.query('select from pg_namespace where nspname = $1', [schema]);
  if (rows.length === 0) await client.query(`create schema ${name}${owner}`);
  const pool = new pg.Pool({ connectionString: options.url, max: 1, ...(options.role && { options: `-c role=${options.role}` }) });
  try {
    // Made here because the worker would first `create schema if not exists`, which the role may not even when the schema exists.
    await pool.query(`create table if not exists ${name}.migrations (
      id int primary key, ts timestamptz not null default now(), breaking boolean not null default false)`);
    await runMigrations({ pgPool: pool, schema, logger: new Logger(() => () => undefined) });
  } finally {
    await pool.end();
  }
}
