import pg from 'pg';
import type { Logger } from '../log.ts';
import { pause } from './sleep.ts';

const reconnectMs = 1_000;

/** Listens on a channel until the signal, connecting again when the connection is lost. What was missed meanwhile is found by polling. */
export async function listen(options: {
  readonly url: string;
  readonly channel: string;
  readonly signal: AbortSignal;
  readonly log: Logger;
  /** With what was said; undefined where something may have been missed. */
  onNews(said?: string): void;
}): Promise<void> {
  const { url, channel, signal, log } = options;
  while (!signal.aborted) {
    const client = new pg.Client({ connectionString: url, application_name: 'baton-bus', keepAlive: true });
    const lost = new AbortController();
    client.on('error', () => lost.abort());
    client.on('end', () => lost.abort());
    client.on('notification', ({ payload }) => options.onNews(payload));
    try {
      await client.connect();
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      options.onNews();
      await until(AbortSignal.any([signal, lost.signal]));
    } catch (error) {
      log.warn('the bus cannot be listened to; it is polled', { error });
    }
    await client.end().catch(() => undefined);
    await pause(reconnectMs, signal);
  }
}

function until(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
