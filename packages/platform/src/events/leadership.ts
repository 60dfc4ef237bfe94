import pg from 'pg';
import type { Database } from '../database/types.ts';
import type { Logger } from '../log.ts';
import { programSettings } from '../program-settings.ts';
import { beginLease, renewLead, takeLead } from './consumer-sql.ts';
import { pause } from './sleep.ts';

const standByMs = 500;
const reconnectMs = 1_000;

/** The lead of a group: what is written in its name counts for as long as nobody took it over. */
export interface Lead {
  readonly consumer: string;
  /** Grows each time that somebody takes the lead. */
  readonly fence: bigint;
  /** It was found out that another process leads: the work is to end. */
  lost(): void;
}

/** Another process leads: nothing of this one's was written. */
export class LeadLost extends Error {
  override readonly name = 'LeadLost';
  constructor({ consumer, fence }: Lead) {
    super(`The lead ${fence} of ${consumer} is over: another process took it.`);
  }
}

/**
 * Runs `work` while this process leads its group; it must return soon after its signal. The lead is a row: a fence, and until when. Who leads renews it, and its
 * session holds a lock of the fence's: so one that died is replaced at once, and one that stands still when its time is over. Whatever such a one would still
 * write is refused: each transaction of the work asks for the fence.
 */
export function leadership(options: {
  readonly database: Database;
  readonly log: Logger;
  readonly leaseMs?: number | undefined;
  work(signal: AbortSignal, lead: Lead): Promise<void>;
}): {
  start(): void;
  stop(): Promise<void>;
  isActive(): boolean;
} {
  const { database, log, leaseMs = programSettings().BATON_WORK_LEASE_MS } = options;
  const stopped = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let active = false;

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      // A connection of its own: its session holds the lock, and when it is lost the database gives the lock to another process.
      const client = new pg.Client(database.pool.options);
      const lost = new AbortController();
      client.on('error', () => lost.abort());
      client.on('end', () => lost.abort());
      try {
        await client.connect();
        const signal = AbortSignal.any([stopped.signal, lost.signal]);
        const fence = await becomeActive(client, signal);
        if (fence !== null) await lead(client, { consumer: database.name, fence, lost: () => lost.abort() }, signal);
      } catch (error) {
        log.warn('events cannot be consumed', { error });
      }
      active = false;
      await client.end().catch(() => undefined);
      await pause(reconnectMs, stopped.signal);
    }
  }

  /** Null when it was told to stop. */
  async function becomeActive(client: pg.Client, signal: AbortSignal): Promise<bigint | null> {
    await client.query(beginLease, [database.name]);
    while (!signal.aborted) {
      const { rows } = await client.query<{ fence: string | bigint }>(takeLead, [database.name, leaseMs]);
      if (rows[0]) return BigInt(rows[0].fence);
      await pause(standByMs, signal);
    }
    return null;
  }

  async function lead(client: pg.Client, held: Lead, signal: AbortSignal): Promise<void> {
    const over = new AbortController();
    const keeping = keep(client, held, AbortSignal.any([signal, over.signal]));
    active = true;
    try {
      await options.work(signal, held);
    } finally {
      over.abort();
      await keeping;
    }
  }

  async function keep(client: pg.Client, held: Lead, signal: AbortSignal): Promise<void> {
    try {
      for (;;) {
        await pause(leaseMs / 3, signal);
        if (signal.aborted) return;
        const { rows } = await client.query(renewLead, [held.consumer, String(held.fence), leaseMs]);
        if (rows.length === 0) throw new LeadLost(held);
      }
    } catch (error) {
      log.warn('the lead is lost: another process takes the events', { error });
      held.lost();
    }
  }

  return {
    start() {
      running = run();
    },
    async stop() {
      stopped.abort();
      await running;
    },
    isActive: () => active,
  };
}
