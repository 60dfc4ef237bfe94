import type { AnyEvent, EventEnvelope, EventType } from '@baton/contracts';
import type { Tx } from '../database/types.ts';

/**
 * What a subgraph does on an event, by type. Runs in a transaction of the subgraph's database that also holds the inbox row, so it takes effect
 * once. No remote call in it: enqueue a job. Throwing means: again later, with backoff.
 */
export type Consumers = { readonly [T in EventType]?: (tx: Tx, event: EventEnvelope<T>) => Promise<void> };

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

/** The log of everything that happened, shared by all subgraphs: a table in schema `bus`. */
export interface Bus {
  /** Appends events that are not in it yet. Their order is kept. */
  publish(events: readonly AnyEvent[]): Promise<void>;
  /** Up to `limit` events after a place in the log, in order, and the place up to which the log was looked at. */
  read(after: bigint, limit: number): Promise<LoggedEvent[]>;
  /** Calls `wake` when the log grew. Only a hint: poll as well. Answers how to stop. */
  onGrowth(wake: () => void): () => void;
  /** Replays the log after a place, then goes live: no gap and no duplicate at the seam. */
  tail(options: TailOptions): AsyncIterableIterator<TailedEvent>;
  /** The place of the newest event, "0" for an empty log. */
  position(): Promise<string>;
  /** Whether the bus' database answers. */
  reachable(): Promise<boolean>;
  close(): Promise<void>;
}
