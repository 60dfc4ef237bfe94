import type { Database } from '../database/types.ts';
import type { Entrance, LogEnds, LoggedEvent, UnpublishedEvent } from './types.ts';

/** Where the events are kept, in one order: a table of PostgreSQL, or a stream of NATS JetStream. */
export interface EventLog {
  /** Tells this log from any other: places in one mean nothing in another. */
  identity(): Promise<string>;
  /** Appends events that are not in it yet. An aggregate's order is kept. */
  append(events: readonly UnpublishedEvent[]): Promise<void>;
  /**
   * Moves up to `limit` events from a subgraph's outbox into the log by one statement and answers their types: there when both are in one database. Not there,
   * or null, when they are not.
   */
  mover?(database: Database): ((limit: number) => Promise<readonly string[]>) | null;
  /** How a subgraph's own transactions enter events: there when both are in one database. Not there, or null, when they are not. */
  entrance?(database: Pick<Database, 'pool'>): Entrance | null;
  /** Up to `limit` events after a place, in order. */
  page(after: bigint, limit: number): Promise<LoggedEvent[]>;
  ends(): Promise<LogEnds>;
  /** Hands on what follows a place, in order and without a gap, until the signal. Survives that the log is away for a while. */
  follow(after: bigint, take: (page: readonly LoggedEvent[]) => void, signal: AbortSignal): Promise<void>;
  reachable(): Promise<boolean>;
  close(): Promise<void>;
}
