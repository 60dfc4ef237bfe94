/** What a snapshot said of itself: the newest number it saw, the oldest transaction that ran, the next that was to begin. */
export interface Seen {
  readonly newest: bigint;
  readonly oldest: bigint;
  readonly next: bigint;
}

/**
 * From where the ledger has to be read again. Numbers are given before their transactions commit, so a small one may turn up after a larger one was seen:
 * the newest number of a snapshot is a safe place only once every transaction that had begun by then has ended. (A writer of the ledger locks its levels
 * before it takes a number, so it has begun.)
 */
export interface LedgerPlace {
  /** Null until one is safe. */
  readonly safe: bigint | null;
  /** The newest number of an earlier snapshot, safe once transaction `until` is the oldest that runs. */
  readonly waiting: { readonly newest: bigint; readonly until: bigint } | null;
}

export const nowhere: LedgerPlace = { safe: null, waiting: null };

/** The place after one more snapshot, of which everything after the old place was read. */
export function advance({ safe, waiting }: LedgerPlace, seen: Seen): LedgerPlace {
  const reached = waiting !== null && seen.oldest >= waiting.until;
  const next = { newest: seen.newest, until: seen.next };
  // A snapshot during which nothing ran is safe at once.
  if (seen.oldest >= seen.next) return { safe: seen.newest, waiting: null };
  return { safe: reached ? waiting.newest : safe, waiting: reached || waiting === null ? next : waiting };
}
