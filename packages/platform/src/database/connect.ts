import pg from 'pg';
import { queryConfig, transaction } from './transaction.ts';
import type { Database } from './types.ts';

export interface ConnectOptions {
  readonly url: string;
  /** The schema that unqualified names mean. */
  readonly schema: string;
  /** What `prepareDatabase` answered; undefined stays the connected user. */
  readonly role?: string | undefined;
  /** @defaultValue 10 connections */
  readonly poolSize?: number;
  /** @defaultValue 10 000 ms: the deadline of a whole request */
  readonly statementTimeoutMs?: number;
}

const lockTimeoutMs = 5_000;
const idleInTransactionTimeoutMs = 15_000;
const connectTimeoutMs = 10_000;

/** Opens a pool on one schema, as one role. Connects on first use. */
export function connectDatabase(options: ConnectOptions): Database {
  const pool = new pg.Pool({
    connectionString: options.url,
    options: startupOptions(options),
    max: options.poolSize ?? 10,
    application_name: `baton-${options.schema}`,
    statement_timeout: options.statementTimeoutMs ?? 10_000,
    lock_timeout: lockTimeoutMs,
    idle_in_transaction_session_timeout: idleInTransactionTimeoutMs,
    connectionTimeoutMillis: connectTimeoutMs,
    keepAlive: true,
  });
  // An idle connection that the server closed is taken out of the pool by itself; without a listener the event would end the process.
  pool.on('error', () => undefined);
  // The same for one that is lost in the middle of a transaction: the statement that waits, or the next, fails with it.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const counter = countStatements(pool);
  return {
    name: options.schema,
    pool,
    statements: counter,
    query: async (statement, values) => (await pool.query(queryConfig(statement, values))).rows,
    transaction: (work, settings) => transaction({ name: options.schema, pool }, work, settings),
    close: () => pool.end(),
  };
}

/** Role and search path come with the connection, not in a statement after it: no query can run before them. */
function startupOptions({ url, schema, role }: ConnectOptions): string {
  const given = new URL(url).searchParams.get('options');
  return [given, role && `-c role=${role}`, `-c search_path=${schema}`].filter(Boolean).join(' ');
}

/** Counts at the clients, where every statement passes: the pool's own, a transaction's, Prisma's, the job worker's. */
function countStatements(pool: pg.Pool): { count(): number } {
  let count = 0;
  pool.on('connect', (client) => {
    const run = client.query;
    const counted = (...args: unknown[]): unknown => {
      count += 1;
      return Reflect.apply(run, client, args);
    };
    // `query` has fourteen overloads; the wrapper passes whatever it is given on.
    client.query = counted as typeof run;
  });
  return { count: () => count };
}
