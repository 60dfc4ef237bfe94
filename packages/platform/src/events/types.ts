import type { AnyEvent, EventEnvelope, EventType } from '@baton/contracts';
import type { Bound, Database, Sql, Tx } from '../database/types.ts';
import type { Emission } from './emit.ts';

/** Takes one event. */
export type EventHandler<T extends EventType> = (tx: Tx, event: EventEnvelope<T>) => Promise<void>;

/** Takes many events of a type in few statements: never two of the same order (or, where there is none, of the same aggregate). */
export interface BatchHandler<T extends EventType> {
  all(tx: Tx, events: readonly EventEnvelope<T>[]): Promise<void>;
  /**
   * The same as statements of one message, for events that are as they nearly always are: their locks are held for as long as PostgreSQL works, not for as long as
   * Node.js is busy elsewhere between two statements. Null where they are not, or a statement that fails: `all` is asked then.
   */
  atOnce?(events: readonly EventEnvelope<T>[]): AtOnce | null;
}

/** What takes effect in one message. */
export interface AtOnce {
  /** They need nothing of each other's answers, and fail where something is not as it nearly always is. */
  readonly statements: readonly Bound[];
  /** The events that tell of it. */
  readonly told?: Emission;
  /** Called once they are committed in the database of that name. It must not throw. */
  onCommitted?(database: string): void;
}

/**
 * What a subgraph does on an event, by type. Runs in a transaction of the subgraph's database that also holds the inbox rows, so each event takes
 * effect once; several events may share it. No remote call in it: enqueue a job. Throwing means: again later, each by itself, with backoff.
 */
export type Consumers = { readonly [T in EventType]?: EventHandler<T> | BatchHandler<T> } & {
  /** Takes every type that has no handler of its own. */
  readonly '*'?: {
    all(tx: Tx, events: readonly AnyEvent[]): Promise<void>;
    /** Taking an event again changes nothing by itself: then no inbox row is written, which is what following everything would cost. */
    readonly isRepeatable?: true;
    /** Whether anybody wants events that are repeatable. Asked when they were read: whoever wants any from now on sees all that come later. @defaultValue yes */
    isWanted?(database: Sql): Promise<boolean>;
  };
};

/** An event as the bus is given it. */
export interface UnpublishedEvent extends Omit<AnyEvent, 'payload' | 'at'> {
  readonly at: string | Date;
  /** The payload, or its JSON text as the outbox keeps it. */
  readonly payload: object | string;
}

/** An event with its place in the log. */
export interface LoggedEvent {
  readonly seq: bigint;
  readonly event: AnyEvent;
}

/** What `tail` yields. */
export interface TailedEvent {
  /** Where to go on after this event: `after` of a later tail. A decimal string. */
  readonly cursor: string;
  readonly event: AnyEvent;
}

export interface TailOptions {
  /** Go on after this place in the log; null starts at its present end. */
  readonly after: bigint | null;
  /** Ends the iteration. */
  readonly signal: AbortSignal;
  /** Only these types. @defaultValue all */
  readonly types?: readonly EventType[] | undefined;
}

/** The first and the last place of a log that still hold an event; of an empty log, the places around what it once held. */
export interface LogEnds {
  readonly first: bigint;
  readonly last: bigint;
}

/**
 * Enters events into the log in the transaction that `commit` runs, by the last of its statements, which it is given; it answers that statement's rows. False: older
 * events of the subgraph still wait in its outbox, and these do behind them.
 */
export type Entrance = (events: readonly UnpublishedEvent[], commit: (insert: Bound) => Promise<readonly object[]>) => Promise<boolean>;

/** The log of everything that happened, shared by all subgraphs. */
export interface Bus {
  /** Tells this log from any other: places in one mean nothing in another. */
  readonly identity: string;
  /** Appends events that are not in it yet. Their order is kept. */
  publish(events: readonly UnpublishedEvent[]): Promise<void>;
  /** Moves a subgraph's events out of its outbox within the one database that holds both; answers their types. Null, or not there: they are published. */
  mover?(database: Database): ((limit: number) => Promise<readonly string[]>) | null;
  /** How a subgraph enters events where they happen, within the one database that holds both. Null, or not there: they go to its outbox. */
  entrance?(database: Pick<Database, 'pool'>): Entrance | null;
  /** Up to `limit` events after a place in the log, in order, and the place up to which the log was looked at. */
  read(after: bigint, limit: number): Promise<LoggedEvent[]>;
  /** Calls `wake` when the log grew. Only a hint: poll as well. Answers how to stop. */
  onGrowth(wake: () => void): () => void;
  /** Replays the log after a place, then goes live: no gap and no duplicate at the seam. */
  tail(options: TailOptions): AsyncIterableIterator<TailedEvent>;
  /** The first and the last place that the log still holds: an older cursor misses what is gone. */
  ends(): Promise<LogEnds>;
  /** The place of the newest event, "0" for an empty log. */
  position(): Promise<string>;
  /** Whether the bus' database, or its broker, answers. */
  reachable(): Promise<boolean>;
  close(): Promise<void>;
}
