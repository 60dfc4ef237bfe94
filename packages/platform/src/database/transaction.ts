import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { traceAsked } from '../telemetry/running-span.ts';
import { tracing } from '../telemetry/trace.ts';
import { decoders } from './decode.ts';
import { arrayLiteral } from './encode.ts';
import { codeOf } from './error-code.ts';
import type { Database, Statement, TransactionOptions, Tx } from './types.ts';

const attemptsMax = 5;
const backoffBaseMs = 10;
/** What a connection gives a statement anyway. */
const statementMsMax = 10_000;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';

const BEGIN: Readonly<Record<NonNullable<TransactionOptions['isolation']>, string>> = {
  'read committed': 'begin',
  'repeatable read': 'begin isolation level repeatable read',
  serializable: 'begin isolation level serializable',
};

const encoded = (value: unknown): unknown => (Array.isArray(value) ? (arrayLiteral(value) ?? value) : value);

/** What `client.query` is given: a named statement is prepared, a string is not. */
export function queryConfig(statement: Statement | string, values?: readonly unknown[]): pg.QueryConfig<unknown[]> {
  const bound = values?.map(encoded);
  if (typeof statement !== 'string') return named(statement, bound);
  return bound ? { text: statement, types: decoders, values: bound } : { text: statement, types: decoders };
}

/** Without a spread: see `envelopeOf` in `events/emit.ts`. */
const named = ({ name, text }: Statement, values: unknown[] | undefined): pg.QueryConfig<unknown[]> =>
  values ? { name, text, types: decoders, values } : { name, text, types: decoders };

/** The time that is left goes to the server with the beginning: no round trip of its own. */
function begin({ isolation = 'read committed', deadlineAt }: TransactionOptions): string {
  if (deadlineAt === undefined) return BEGIN[isolation];
  const leftMs = Math.min(Math.max(Math.floor(deadlineAt - Date.now()), 1), statementMsMax);
  return `${BEGIN[isolation]}; set local statement_timeout = ${leftMs}`;
}

/** Runs `work` in a transaction of its own, again on a conflict that the database asks to retry. */
export function transaction<T>(
  database: Pick<Database, 'name' | 'pool'>,
  work: (tx: Tx) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  const run = (): Promise<T> => retried(() => attemptOnce(database, work, begin(options)));
  const tracer = tracing();
  return tracer ? traceAsked(tracer, { part: database.name, name: 'transaction' }, run) : run();
}

/** Runs one statement, told by its name where traces are collected. */
export function ask<R extends object>(
  on: { readonly part: string; readonly client: Pick<pg.Pool | pg.PoolClient, 'query'> },
  statement: Statement | string,
  values?: readonly unknown[],
): Promise<R[]> {
  const run = async (): Promise<R[]> => (await on.client.query<R>(queryConfig(statement, values))).rows;
  const tracer = tracing();
  return tracer ? traceAsked(tracer, { part: on.part, name: nameOf(statement) }, run) : run();
}

/** Statements without a name are told by none: their text could hold values. */
export const nameOf = (statement: Statement | string): string => (typeof statement === 'string' ? 'statement' : statement.name);

/** Tries again what met another transaction. */
export async function retried<T>(attemptOnce: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptOnce();
    } catch (error) {
      if (attempt >= attemptsMax || !isConflict(error)) throw error;
      // Full jitter: two transactions that met once must not meet again in step.
      await wait(Math.random() * backoffBaseMs * 2 ** attempt);
    }
  }
}

async function attemptOnce<T>({ name, pool }: Pick<Database, 'name' | 'pool'>, work: (tx: Tx) => Promise<T>, begin: string): Promise<T> {
  const client = await pool.connect();
  const hooks: (() => void)[] = [];
  let broken: Error | undefined;
  try {
    await client.query(begin);
    const result = await work({
      name,
      query: (statement, values) => ask({ part: name, client }, statement, values),
      afterCommit: (action) => {
        hooks.push(action);
      },
    });
    await client.query('commit');
    // Not run here: one that throws would make a committed transaction look failed. As a microtask it ends the process as the bug it is.
    for (const hook of hooks) queueMicrotask(hook);
    return result;
  } catch (error) {
    broken = await rollback(client);
    throw error;
  } finally {
    client.release(broken);
  }
}

/** A connection that cannot roll back is of unknown state: the pool must throw it away. The first error is the one to report. */
async function rollback(client: pg.PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function isConflict(error: unknown): boolean {
  const code = codeOf(error);
  return code === SERIALIZATION_FAILURE || code === DEADLOCK_DETECTED;
}
