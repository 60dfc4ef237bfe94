import pg from 'pg';
import { queryConfig } from './transaction.ts';
import type { Bound } from './types.ts';

/** What is used of the driver's connection; its declaration does not know it. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void; destroy(): void };
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Record<string, string>;
  parse(message: object): void;
  bind(message: object): void;
  describe(message: object): void;
  execute(message: object): void;
  close(message: object): void;
  sync(): void;
  on(event: 'parseComplete', listener: () => void): void;
  off(event: 'parseComplete', listener: () => void): void;
}

/** The same of its query. */
interface DriverQuery {
  readonly name?: string;
  readonly text?: string;
  callback: (error: Error | null) => void;
  readonly _result: { readonly rows: object[] };
  hasBeenParsed(wire: Wire): boolean;
  prepare(wire: Unsynced): void;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
  handleReadyForQuery(wire: Wire): void;
}

/**
 * The connection as a query of a batch writes to it: without its Sync. Not an object with the connection as its prototype: V8 gives every prototype a hidden
 * class of its own, and the driver then looks up all that it uses of its connections each time.
 */
class Unsynced {
  readonly parsedStatements: Wire['parsedStatements'];
  readonly submittedNamedStatements: Wire['submittedNamedStatements'];
  readonly #wire: Wire;

  constructor(wire: Wire) {
    this.parsedStatements = wire.parsedStatements;
    this.submittedNamedStatements = wire.submittedNamedStatements;
    this.#wire = wire;
  }

  parse(message: object): void {
    this.#wire.parse(message);
  }

  bind(message: object): void {
    this.#wire.bind(message);
  }

  describe(message: object): void {
    this.#wire.describe(message);
  }

  execute(message: object): void {
    this.#wire.execute(message);
  }

  close(message: object): void {
    this.#wire.close(message);
  }

  sync(): void {
    // One for the whole batch follows.
  }
}

/**
 * Several statements in one message. The driver ends each of its queries by a Sync; here there is one, behind the last, and PostgreSQL runs what comes before a
 * Sync as one transaction: it commits there, and when a statement fails it skips the rest. No BEGIN, no COMMIT, one wait.
 */
class Batch {
  readonly callback: (error: Error | null, rows?: readonly (readonly object[])[]) => void;
  /** How many statements these are, for whoever counts them. */
  readonly size: number;
  readonly #queries: readonly DriverQuery[];
  /** Sent to be prepared, not confirmed. The driver's client asks for the first one's name and text as the confirmation comes. */
  readonly #unparsed: DriverQuery[] = [];
  #at = 0;
  #failure: Error | null = null;
  #wire: Wire | null = null;

  constructor(statements: readonly Bound[], callback: Batch['callback']) {
    this.callback = callback;
    this.size = statements.length;
    // The driver's query has these methods; its declaration names none of them.
    this.#queries = statements.map(({ statement, values }) => new pg.Query(queryConfig(statement, values)) as unknown as DriverQuery);
    for (const query of this.#queries) {
      query.callback = (error) => {
        this.#failure ??= error;
      };
    }
  }

  get name(): string | undefined {
    return this.#unparsed[0]?.name;
  }

  get text(): string | undefined {
    return this.#unparsed[0]?.text;
  }

  submit(wire: Wire): null {
    this.#wire = wire;
    wire.on('parseComplete', this.#onParsed);
    const unsynced = new Unsynced(wire);
    wire.stream.cork();
    for (const query of this.#queries) {
      if (!query.hasBeenParsed(wire)) this.#unparsed.push(query);
      query.prepare(unsynced);
    }
    // A value that could not be written: part of the batch is on its way, and must never be ended by a Sync.
    if (this.#failure) wire.stream.destroy();
    else wire.sync();
    wire.stream.uncork();
    return null;
  }

  readonly #onParsed = (): void => void this.#unparsed.shift();

  handleRowDescription(message: unknown): void {
    this.#queries[this.#at]?.handleRowDescription(message);
  }

  handleDataRow(message: unknown): void {
    this.#queries[this.#at]?.handleDataRow(message);
  }

  handleCommandComplete(message: unknown, wire: Wire): void {
    this.#queries[this.#at]?.handleCommandComplete(message, wire);
    this.#at += 1;
  }

  handleReadyForQuery(wire: Wire): void {
    this.#leave();
    // Each says here whether its rows could be read.
    for (const query of this.#queries) query.handleReadyForQuery(wire);
    this.callback(
      this.#failure,
      this.#queries.map((query) => query._result.rows),
    );
  }

  handleError(error: Error): void {
    this.#leave();
    this.callback(this.#failure ?? error);
  }

  /** What was not prepared because of an error before it must be prepared when it is used next. */
  #leave(): void {
    this.#wire?.off('parseComplete', this.#onParsed);
    for (const { name } of this.#unparsed) if (name !== undefined) delete this.#wire?.submittedNamedStatements[name];
  }
}

/** Runs statements as one transaction with one message there and one back. Answers the rows of each. */
export async function runBatch(pool: pg.Pool, statements: readonly Bound[]): Promise<readonly (readonly object[])[]> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const batch = new Batch(statements, (error, rows) => (error ? reject(error) : resolve(rows ?? [])));
      // It is what the driver calls a submittable; the declaration of the parameter is narrower than what is used of it.
      client.query(batch as unknown as pg.Submittable);
    });
  } catch (error) {
    // The connection is as good as before when the server refused a statement, and of unknown state otherwise.
    if (!(error instanceof pg.DatabaseError) || error.severity === 'FATAL')
      broken = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    client.release(broken);
  }
}
