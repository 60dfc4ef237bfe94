import pg from 'pg';
import type { Database } from '../database/types.ts';
import type { Logger } from '../log.ts';
import { lockConsumer } from './consumer-sql.ts';
import { pause } from './sleep.ts';

const standByMs = 500;
const reconnectMs = 1_000;

/** Runs `work` while this process holds the group's lock; it must return soon after its signal. */
export function leadership(options: { readonly database: Database; readonly log: Logger; work(signal: AbortSignal): Promise<void> }): {
  start(): void;
  stop(): Promise<void>;
  isActive(): boolean;
} {
  const { database, log } = options;
  const stopped = new AbortController();
  let running: Promise<void> = Promise.resolve();
  let active = false;

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      // A connection of its own: the session holds the lock, and when it is lost the database gives the lock to another process.
      const client = new pg.Client(database.pool.options);
      const lost = new AbortController();
      client.on('error', () => lost.abort());
      client.on('end', () => lost.abort());
      try {
        await client.connect();
        const signal = AbortSignal.any([stopped.signal, lost.signal]);
        if (await becomeActive(client, signal)) {
          active = true;
          await options.work(signal);
        }
      } catch (error) {
        log.warn('events cannot be consumed', { error });
      }
      active = false;
      await client.end().catch(() => undefined);
      await pause(reconnectMs, stopped.signal);
    }
  }

  async function becomeActive(client: pg.Client, signal: AbortSignal): Promise<boolean> {
    while (!signal.aborted) {
      const { rows } = await client.query<{ locked: boolean }>(lockConsumer, [database.name]);
      if (rows[0]?.locked) return true;
      await pause(standByMs, signal);
    }
    return false;
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
