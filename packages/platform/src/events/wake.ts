const wakers = new Map<string, Set<() => void>>();

/** Calls `wake` whenever a transaction of the named database committed events in this process. Answers how to stop. */
export function onEmitted(database: string, wake: () => void): () => void {
  const set = wakers.get(database) ?? new Set();
  wakers.set(database, set.add(wake));
  return () => set.delete(wake);
}

/** Only a hint within this process: the relay polls as well. */
export function wakeRelay(database: string): void {
  for (const wake of wakers.get(database) ?? []) wake();
}
