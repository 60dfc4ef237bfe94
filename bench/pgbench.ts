import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

const SCHEMAS = ['orders', 'stock', 'shipments', 'customers', 'bus'];

/** Rows written so far, by table: inserts and updates as PostgreSQL counts them. */
export type Written = ReadonlyMap<string, { readonly inserted: number; readonly updated: number }>;

export async function rowsWritten(url: string): Promise<Written> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Idle backends report their counts after a second or so.
    await client.query('select pg_sleep(2)');
    const { rows } = await client.query<{ table: string; inserted: string; updated: string }>(
      `select quote_ident(schemaname) || '.' || quote_ident(relname) as table, n_tup_ins as inserted, n_tup_upd as updated
         from pg_stat_user_tables where schemaname = any($1)`,
      [SCHEMAS],
    );
    return new Map(rows.map((row) => [row.table, { inserted: Number(row.inserted), updated: Number(row.updated) }]));
  } finally {
    await client.end();
  }
}

/** Rows that one operation writes, rounded to whole rows, from the counts before and after `operations` of them. */
export function rowsPerOperation(before: Written, after: Written, operations: number): Map<string, { inserted: number; updated: number }> {
  const rows = new Map<string, { inserted: number; updated: number }>();
  for (const [table, now] of after) {
    const then = before.get(table) ?? { inserted: 0, updated: 0 };
    const inserted = Math.round((now.inserted - then.inserted) / operations);
    const updated = Math.round((now.updated - then.updated) / operations);
    if (inserted + updated > 0) rows.set(table, { inserted, updated });
  }
  return rows;
}

/** Whether Debian's `pgbench` is on this machine. */
export const hasPgbench = (): boolean => spawnSync('pgbench', ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * What PostgreSQL alone does on this machine in this minute: `pgbench` writes, in one durable transaction of prepared statements, as many rows of the
 * same width into tables with the same number of rows to insert and update as one operation does. Answers transactions a second.
 */
export async function pgbenchRate(options: {
  readonly url: string;
  readonly rows: ReadonlyMap<string, { inserted: number; updated: number }>;
  readonly widths: ReadonlyMap<string, number>;
  readonly clients: number;
  readonly seconds: number;
}): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'baton-pgbench-'));
  const client = new pg.Client({ connectionString: options.url });
  await client.connect();
  try {
    const script = ['\\set spot random(1, 2000)', 'begin;'];
    await client.query('drop schema if exists pgbench_rows cascade; create schema pgbench_rows');
    for (const [table, { inserted, updated }] of options.rows) {
      const name = `pgbench_rows.${table.replaceAll(/[^a-z_]/g, '_')}`;
      const filler = 'x'.repeat(Math.max(1, Math.round(options.widths.get(table) ?? 100)));
      await client.query(
        `create table ${name} (id bigint generated always as identity primary key, owner bigint not null, filler text not null)`,
      );
      await client.query(`create index on ${name} (owner)`);
      await client.query(`insert into ${name} (owner, filler) select n, $1 from generate_series(1, 2000) n`, [filler]);
      if (inserted > 0) {
        const values = Array.from({ length: inserted }, () => `(:spot, '${filler}')`).join(', ');
        script.push(`insert into ${name} (owner, filler) values ${values};`);
      }
      for (let count = 0; count < updated; count += 1)
        script.push(`update ${name} set owner = owner where id = (:spot + ${count}) % 2000 + 1;`);
    }
    script.push('commit;');
    const file = path.join(folder, 'order.sql');
    writeFileSync(file, `${script.join('\n')}\n`);
    const args = ['-n', '-M', 'prepared', '-c', String(options.clients), '-j', '1', '-T', String(options.seconds), '-f', file, options.url];
    const output = execFileSync('pgbench', args, { encoding: 'utf8' });
    return Number(/tps = ([\d.]+)/.exec(output)?.[1] ?? Number.NaN);
  } finally {
    await client.query('drop schema if exists pgbench_rows cascade');
    await client.end();
    rmSync(folder, { recursive: true });
  }
}

/** Average width in bytes of the rows of each table, from the table's size. */
export async function rowWidths(url: string, tables: readonly string[]): Promise<Map<string, number>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const widths = new Map<string, number>();
    for (const table of tables) {
      const { rows } = await client.query<{ width: string | null }>(
        `select avg(pg_column_size(t.*))::int as width from (select * from ${table} limit 1000) t`,
      );
      widths.set(table, Number(rows[0]?.width ?? 100));
    }
    return widths;
  } finally {
    await client.end();
  }
}
