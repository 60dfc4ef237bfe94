import { randomUUID } from 'node:crypto';
import { connectDatabase, type Database } from '@baton/platform';
import pg from 'pg';
import type { SubgraphName } from './repository.ts';
import { serverVariable, templateName } from './test-server.ts';

export interface TestDatabase {
  readonly url: string;
  /** The subgraph's database as its own role sees it. Closed by `drop`. */
  connect(subgraph: SubgraphName, options?: { poolSize?: number }): Database;
  /** A statement as the superuser, over all schemas. */
  query<R extends object = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<R[]>;
  drop(): Promise<void>;
}

/** A database of its own, cloned from the prepared template in about 50 ms; `{ empty: true }` has nothing in it. */
export async function aDatabase(options: { readonly empty?: boolean } = {}): Promise<TestDatabase> {
  const server = process.env[serverVariable];
  if (!server) throw new Error('No test server: run through jest.config.ts, whose global setup starts it.');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const template = options.empty ? 'template0' : templateName;
  await asSuperuser(server, `create database ${name} template ${template}`);
  return databaseAt(server + name, () => asSuperuser(server, `drop database ${name} with (force)`));
}

/** A database that is there already: another process made it. Whoever leaves it with `drop` closes what it opened itself, then does what `last` says. */
export function databaseAt(url: string, last: () => Promise<void> = () => Promise.resolve()): TestDatabase {
  const pool = new pg.Pool({ connectionString: url, max: 2, application_name: 'baton-test' });
  pool.on('error', () => undefined);
  const opened: Database[] = [];
  return {
    url,
    connect(subgraph, { poolSize = 4 } = {}) {
      const database = connectDatabase({ url, schema: subgraph, role: `baton_${subgraph}`, poolSize });
      opened.push(database);
      return database;
    },
    query: async (sql, values = []) => (await pool.query(sql, [...values])).rows,
    async drop() {
      await Promise.all(opened.map((database) => (database.pool.ended ? undefined : database.close())));
      await pool.end();
      await last();
    },
  };
}

async function asSuperuser(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}postgres` });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
