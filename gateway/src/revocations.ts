import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { GatewayLog } from './log.ts';

/** Sessions that the identity provider ended before their tokens do. */
export interface Revocations {
  /** Whether any of the sessions or tokens of these ids is revoked. */
  has(ids: readonly string[]): boolean;
  /** Calls `act` once any of them is. What it answers stops the watch. */
  watch(ids: readonly string[], act: () => void): () => void;
  close(): void;
}

/** Nothing is ever revoked. */
export const noRevocations: Revocations = { has: () => false, watch: () => () => {}, close: () => {} };

const readEveryMs = 1_000;

/**
 * Revoked sessions from a text file, an id (`sid` or `jti` of a token) a line, read again each second: whoever ends sessions adds a line. A file that cannot
 * be read any more changes nothing.
 */
export function revocationsIn(file: string, log: GatewayLog): Revocations {
  let text = readFileSync(file, 'utf8');
  let revoked = idsIn(text);
  const watches = new Set<{ readonly ids: readonly string[]; readonly act: () => void }>();
  const has = (ids: readonly string[]) => ids.some((id) => revoked.has(id));

  async function readAgain(): Promise<void> {
    const read = await readFile(file, 'utf8');
    if (read === text) return;
    text = read;
    revoked = idsIn(read);
    for (const watch of watches) {
      if (!has(watch.ids)) continue;
      watches.delete(watch);
      watch.act();
    }
  }

  const timer = setInterval(() => {
    readAgain().catch((error: unknown) => log.warn('the revoked sessions cannot be read: those known before stay so', { error }));
  }, readEveryMs).unref();

  return {
    has,
    watch(ids, act) {
      if (ids.length === 0) return () => {};
      const watch = { ids, act };
      watches.add(watch);
      return () => void watches.delete(watch);
    },
    close: () => clearInterval(timer),
  };
}

function idsIn(text: string): ReadonlySet<string> {
  const lines = text.split('\n').map((line) => line.trim());
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
}
