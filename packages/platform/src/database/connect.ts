import pg from 'pg';
import { traceAsked } from '../telemetry/running-span.ts';
import { tracing } from '../telemetry/trace.ts';
import { runBatch } from './batch.ts';
import { boundStatements } from './deadline.ts';
import { ask, nameOf, retried, transaction } from './transaction.ts';
import type { Bound, Database } from './types.ts';

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
  boundStatements(pool);
  return {
    name: options.schema,
    pool,
    statements: counter,
    query: (statement, values) => ask({ part: options.schema, client: pool }, statement, values),
    batch: (statements) => tracedBatch({ part: options.schema, pool }, statements),
    transaction: (work, settings) => transaction({ name: options.schema, pool }, work, settings),
    close: () => pool.end(),
  };
}

function tracedBatch(
  { part, pool }: { readonly part: string; readonly pool: pg.Pool },
  statements: readonly Bound[],
): ReturnType<Database['batch']> {
  const run = (): ReturnType<Database['batch']> => retried(() => runBatch(pool, statements));
  const tracer = tracing();
  if (!tracer) return run();
  const operation = statements.map(({ statement }) => nameOf(statement)).join(' ');
  return traceAsked(tracer, { part, name: 'batch', attributes: { operation } }, run);
}

/**
 * How statements are planned. Every one of them looks rows up by key, so an index is right however many rows a table has; but a plan is kept for as long as
 * the table's statistics, and one made while it was small reads all of it (seen: 3,000 rows read to find 3, a minute after an empty start). Without
 * sequential scans to fall back to, PostgreSQL before 18 thinks such a plan dear enough to compile: hence no JIT. Pages are on flash or in memory.
 */
const planning = ['jit=off', 'enable_seqscan=off', 'random_page_cost=1.1'];

/** Role and search path come with the connection, not in a statement after it: no query can run before them. */
function startupOptions({ url, schema, role }: ConnectOptions): string {
  const given = new URL(url).searchParams.get('options');
  const own = [...planning, ...(role ? [`role=${role}`] : []), `search_path=${schema}`].map((setting) => `-c ${setting}`);
  return [given, ...own].filter(Boolean).join(' ');
}

/** Counts at the clients, where every statement passes: the pool's own, a transaction's, Prisma's, the job worker's. */
function countStatements(pool: pg.Pool): { count(): number } {
  let count = 0;
  pool.on('connect', (client) => {
    const run = client.query;
    const counted = (...args: unknown[]): unknown => {
      count += sizeOf(args[0]);
      return Reflect.apply(run, client, args);
    };
    // `query` has fourteen overloads; the wrapper passes whatever it is given on.
    client.query = counted as typeof run;
  });
  return { count: () => count };
}

/** A batch says how many statements it is. */
const sizeOf = (query: unknown): number =>
  typeof query === 'object' && query !== null && 'size' in query && typeof query.size === 'number' ? query.size : 1;
