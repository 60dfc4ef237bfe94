import { setMaxListeners } from 'node:events';
import type { AnyEvent } from '@baton/contracts';
import type { Database } from '../database/types.ts';
import type { Logger } from '../log.ts';
import { fencedWrites } from '../telemetry/metrics.ts';
import { countParked, parkedAggregates, readPosition, savePosition } from './consumer-sql.ts';
import { handlerOf, isRepeatable, park, replayParked, type Shortcut, takeEffect, takesMany, waitBehindParked } from './handle.ts';
import { lanes, limiter } from './lanes.ts';
import { type Lead, LeadLost, leadership } from './leadership.ts';
import { createShortcut } from './shortcut.ts';
import { bell, pause, restAfter } from './sleep.ts';
import type { Bus, Consumers, LoggedEvent } from './types.ts';

const pageSize = 500;
const lookAgainMs = 500;
const savePauseMs = 100;
/** Events of the kind that is worked on together that share a transaction; one of the other kind counts as four, one that leaves no row in the inbox as a quarter. */
const batchWeightMax = 64;
const singleWeight = 4;
const repeatableWeight = 0.25;
/** After a page that was not full, at least: what comes meanwhile shares the next transaction. */
const restMsMin = 25;
/** How many aggregates are worked on at once, and how many events may wait for theirs. */
const concurrency = 4;
const waitingMax = 500;

export interface ConsumerOptions {
  readonly database: Database;
  readonly bus: Bus;
  readonly consumers: Consumers;
  readonly log: Logger;
  /** Tries of an event before it is parked. @defaultValue 8 */
  readonly attemptsMax?: number;
  /** First pause after a failure, doubled each time up to 5 s. @defaultValue 50 ms */
  readonly backoffMs?: number;
  /** How long whoever leads may stand still before another takes over. @defaultValue BATON_WORK_LEASE_MS, or 10 s */
  readonly leaseMs?: number;
}

export interface Consumer {
  start(): void;
  stop(): Promise<void>;
  isActive(): boolean;
  replayParked(): Promise<number>;
  parked(): Promise<number>;
}

/**
 * Takes the events of the bus for one subgraph. Of all processes one leads, the others stand by. Events of an aggregate are
 * taken in order; one that fails is tried again with backoff, blocks only its aggregate, and is parked at last, with what comes after it.
 */
export function createConsumer(options: ConsumerOptions): Consumer {
  const { database, log, consumers } = options;
  const lead = leadership({
    database,
    log,
    leaseMs: options.leaseMs,
    work: (signal, held) => consume({ ...options, lead: held, shortcut: createShortcut(options) }, signal),
  });
  return {
    start: lead.start,
    stop: lead.stop,
    isActive: lead.isActive,
    replayParked: () =>
      replayParked(database, consumers, (event, error) => {
        log.error('a parked event failed again', { event: event.id, eventType: event.type, aggregate: event.aggregate, error });
      }),
    async parked() {
      const [row] = await database.query<{ parked: number }>(countParked);
      return row?.parked ?? 0;
    },
  };
}

/** Under which name a subgraph's position is kept: a place in one log means nothing in another, and a new log is read from its start. */
export function positionName(database: Pick<Database, 'name'>, bus: Pick<Bus, 'identity'>): string {
  return bus.identity === 'postgres' ? database.name : `${database.name}@${bus.identity}`;
}

const consumerName = ({ database, bus }: ConsumerOptions): string => positionName(database, bus);

/** What it consumes with while it leads. */
interface Leading extends ConsumerOptions {
  readonly lead: Lead;
  readonly shortcut: Shortcut;
}

/** Reads the bus from the saved position until the signal. */
async function consume(options: Leading, signal: AbortSignal): Promise<void> {
  const { database, bus, consumers } = options;
  const [saved] = await database.query<{ seq: bigint }>(readPosition, [consumerName(options)]);
  const parked = new Set((await database.query<{ aggregate: string }>(parkedAggregates)).map(({ aggregate }) => aggregate));
  const growth = bell();
  const forget = bus.onGrowth(growth.ring);
  const work = lanes(waitingMax);
  // Each event that is tried again has one pause at a time, and takes its listener away with it; the reader has two.
  setMaxListeners(waitingMax + 2, signal);
  // Only the handlers share places: an event that waits for its next try holds none.
  const limit = limiter(concurrency);
  const positions = positionKeeper(options, saved?.seq ?? 0n);
  try {
    for (let after = saved?.seq ?? 0n; !signal.aborted; ) {
      const page = await bus.read(after, pageSize);
      const began = performance.now();
      if (page.length === 0) await growth.wait(lookAgainMs, signal);
      for (const batch of batchesOf(page, consumers)) {
        if (signal.aborted) break;
        after = batch.upTo;
        const done = batch.events.map(({ seq }) => positions.begin(seq));
        positions.reach(batch.upTo);
        // What is behind an event of its aggregate that is tried again, or parked, waits behind it.
        const free = batch.events.filter(({ event }) => !parked.has(event.aggregate) && !work.isBusy(event.aggregate));
        const taken = new Set((await takeTogether(options, free)) ? free : []);
        for (const [index, logged] of batch.events.entries()) {
          if (taken.has(logged)) done[index]?.();
          else {
            await work.add(logged.event.aggregate, async () => {
              if (await take(options, logged, { parked, signal, limit })) done[index]?.();
            });
          }
        }
      }
      if (page.length > 0 && page.length < pageSize) await pause(restAfter(performance.now() - began, restMsMin), signal);
    }
  } finally {
    forget();
    await work.drain();
    await positions.close();
  }
}

interface Batch {
  readonly events: readonly LoggedEvent[];
  /** The place in the log up to which there is nothing else to take. */
  readonly upTo: bigint;
}

/** Cuts a page into pieces that share a transaction: many of the kind that is worked on together, few of the kind that is not, as their locks last. */
function batchesOf(page: readonly LoggedEvent[], consumers: Consumers): Batch[] {
  const batches: Batch[] = [];
  let events: LoggedEvent[] = [];
  let weight = 0;
  for (const [index, logged] of page.entries()) {
    if (handlerOf(consumers, logged.event)) {
      events.push(logged);
      weight += weightOf(consumers, logged.event);
    }
    if (weight < batchWeightMax && index < page.length - 1) continue;
    batches.push({ events, upTo: logged.seq });
    [events, weight] = [[], 0];
  }
  return batches;
}

function weightOf(consumers: Consumers, event: AnyEvent): number {
  if (isRepeatable(consumers, event)) return repeatableWeight;
  return takesMany(consumers, event) ? 1 : singleWeight;
}

/** Takes events in one transaction. False when it failed, and nothing was done: then each is taken by itself, so that a bad one harms no neighbour. */
async function takeTogether(options: Leading, batch: readonly LoggedEvent[]): Promise<boolean> {
  if (batch.length === 0) return false;
  try {
    await takeEffect(options, batch, options.lead);
    return true;
  } catch (error) {
    if (isLost(options, error)) return false;
    options.log.info('events that shared a transaction failed and are taken one by one', { count: batch.length, error });
    return false;
  }
}

/** A write that came too late: whoever leads now takes the event. */
function isLost({ database, lead, log }: Leading, error: unknown): boolean {
  if (!(error instanceof LeadLost)) return false;
  fencedWrites.inc({ subgraph: database.name, of: 'consumer' });
  log.warn('a write came too late: another process takes the events', { error });
  lead.lost();
  return true;
}

interface Taking {
  /** Aggregates with parked events. */
  readonly parked: Set<string>;
  readonly signal: AbortSignal;
  readonly limit: ReturnType<typeof limiter>;
}

/** Tries an event until it took effect or is parked. False when it was left for later because the consumer stops. */
async function take(options: Leading, logged: LoggedEvent, { parked, signal, limit }: Taking): Promise<boolean> {
  const { database, log, attemptsMax = 8, backoffMs = 50 } = options;
  const { event } = logged;
  const fields = { event: event.id, eventType: event.type, aggregate: event.aggregate, traceId: event.traceId };
  for (let attempt = 1; !signal.aborted; ) {
    try {
      if (parked.has(event.aggregate)) {
        if (await waitBehindParked(database, logged, options.lead)) return true;
        parked.delete(event.aggregate);
      }
      await limit(() => takeEffect({ database, consumers: options.consumers }, [logged], options.lead));
      return true;
    } catch (error) {
      if (isLost(options, error)) return false;
      // A database that does not answer is not the event's fault: it is not counted.
      const counts = await answers(database);
      if (counts && attempt >= attemptsMax && (await parkOrWarn(options, logged, { attempts: attempt, error }))) {
        parked.add(event.aggregate);
        log.error('an event is parked: its handler keeps failing', { ...fields, attempt, error });
        return true;
      }
      log.warn('an event failed and is tried again', { ...fields, attempt, error });
      await pause(Math.min(backoffMs * 2 ** (attempt - 1), 5_000), signal);
      if (counts) attempt += 1;
    }
  }
  return false;
}

async function parkOrWarn(options: Leading, logged: LoggedEvent, failure: { attempts: number; error: unknown }): Promise<boolean> {
  try {
    await park(options.database, logged, failure, options.lead);
    return true;
  } catch (error) {
    if (!isLost(options, error)) options.log.warn('an event cannot be parked', { event: logged.event.id, error });
    return false;
  }
}

async function answers(database: Database): Promise<boolean> {
  try {
    await database.query('select 1');
    return true;
  } catch {
    // The caller's own failure is logged with its cause.
    return false;
  }
}

/** Saves up to where all events are done: the place before the oldest that is not. */
function positionKeeper(
  options: ConsumerOptions,
  start: bigint,
): { begin(seq: bigint): () => void; reach(seq: bigint): void; close(): Promise<void> } {
  const { database, log } = options;
  const name = consumerName(options);
  /** In order of the bus: sets keep the order of insertion. */
  const open = new Set<bigint>();
  let seen = start;
  let stored = start;
  let timer: NodeJS.Timeout | undefined;
  const save = async (): Promise<void> => {
    timer = undefined;
    const [oldest] = open;
    const reached = oldest === undefined ? seen : oldest - 1n;
    if (reached <= stored) return;
    try {
      await database.query(savePosition, [name, reached]);
      stored = reached;
    } catch (error) {
      log.warn('the position in the bus cannot be saved', { error });
      timer ??= setTimeout(() => void save(), 1_000);
    }
  };
  return {
    reach(seq) {
      seen = seq;
      timer ??= setTimeout(() => void save(), savePauseMs);
    },
    begin(seq) {
      open.add(seq);
      seen = seq;
      return () => {
        open.delete(seq);
        timer ??= setTimeout(() => void save(), savePauseMs);
      };
    },
    async close() {
      clearTimeout(timer);
      await save();
      clearTimeout(timer);
    },
  };
}
