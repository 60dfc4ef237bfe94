import pg from 'pg';
import { pause } from '../events/sleep.ts';
import type { Logger } from '../log.ts';
import type { Database } from './types.ts';

const reconnectMs = 1_000;

/** Work that runs as long as its subgraph does. */
export interface Service {
  start(): void;
  stop(): Promise<void>;
}

/** Hears what the database tells of its changes (`pg_notify`), on a connection of its own. */
export interface Notices extends Service {
  /** Whether nothing can have been missed: false before the first connection and while one is lost. */
  isListening(): boolean;
}

/**
 * Calls `onNotice` for each notice on a channel, which PostgreSQL sends as its transaction commits, and whenever the connection was made or lost: notices
 * of the time between are gone. Connects again for as long as it runs.
 */
export function databaseNotices(
  { pool }: Pick<Database, 'pool'>,
  options: { readonly channel: string; readonly log: Logger; onNotice(): void },
): Notices {
  const stopped = new AbortController();
  let listening = false;
  let running: Promise<void> = Promise.resolve();

  async function listenOnce(): Promise<void> {
    const client = new pg.Client({ ...pool.options, application_name: `${pool.options.application_name}-notices` });
    const lost = new AbortController();
    client.on('error', () => lost.abort());
    client.on('end', () => lost.abort());
    client.on('notification', () => options.onNotice());
    try {
      await client.connect();
      await client.query(`listen ${pg.escapeIdentifier(options.channel)}`);
      listening = true;
      options.onNotice();
      await aborted(AbortSignal.any([stopped.signal, lost.signal]));
    } finally {
      listening = false;
      options.onNotice();
      await client.end().catch(() => undefined);
    }
  }

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      try {
        await listenOnce();
      } catch (error) {
        options.log.warn('the notices of the database cannot be listened to', { error });
      }
      await pause(reconnectMs, stopped.signal);
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
    isListening: () => listening,
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
