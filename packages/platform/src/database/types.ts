import type pg from 'pg';

/** A statement with a name: the driver prepares it once a connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Names a statement. The name is unique in its subgraph: it says what the statement does. */
export function sql(name: string, text: string): Statement {
  return { name, text };
}

/** A statement with its parameters, to be run with others. */
export interface Bound {
  readonly statement: Statement;
  readonly values: readonly unknown[];
}

/** Anything that runs statements: a database or a transaction. int8 arrives as bigint, numeric as string, timestamptz as Date. */
export interface Sql {
  /** The trace of the one event or request that it is used for: jobs that are enqueued go on with it. Undefined where there are several, or none. */
  readonly traceId?: string;
  query<R extends object = Record<string, unknown>>(statement: Statement | string, values?: readonly unknown[]): Promise<R[]>;
}

/** An open transaction. */
export interface Tx extends Sql {
  /** The name of its database, as in {@link Database}. */
  readonly name: string;
  /** Runs `action` once the transaction is committed; never when it is rolled back or retried. It must not throw. */
  afterCommit(action: () => void): void;
}

export interface TransactionOptions {
  /** @defaultValue 'read committed' */
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable';
  /** Epoch milliseconds after which nobody waits: no statement of the transaction runs any longer. @defaultValue each statement has the connection's time */
  readonly deadlineAt?: number;
}

/** The database of one subgraph. */
export interface Database extends Sql {
  /** The subgraph's schema. */
  readonly name: string;
  readonly pool: pg.Pool;
  /** Runs `work` in a transaction. Serialization failures and deadlocks are retried with jitter, at most 5 times: `work` must be pure until the commit. */
  transaction<T>(work: (tx: Tx) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /**
   * Runs statements that need nothing of each other's answers as one transaction, in one message: committed when it resolves. Whatever must hold is asked in the
   * statements themselves, which fail then. Answers the rows of each. Conflicts are retried as in `transaction`.
   */
  batch(statements: readonly Bound[]): Promise<readonly (readonly object[])[]>;
  /** Statements run so far over all connections of the pool, for tests that pin counts. */
  readonly statements: { count(): number };
  close(): Promise<void>;
}
