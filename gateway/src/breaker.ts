/** How many failures are too many, and for how long a subgraph is then left alone. */
export interface BreakerSettings {
  /** Fetches that have to fail within {@link windowMs}, being at least half of all that ended in it. */
  readonly failures: number;
  readonly windowMs: number;
  /** Nothing is sent for so long; then one fetch finds out whether the subgraph answers again. */
  readonly openMs: number;
}

export type BreakerState = 'CLOSED' | 'OPEN' | 'HALF_OPEN';

/** What may be sent; how it ended has to be told, once. */
export interface Pass {
  /** The subgraph answered, whatever it said. */
  answered(): void;
  /** It did not, or came too late. */
  failed(): void;
  /** Nobody knows: the caller had too little time left to say that the subgraph was late. */
  left(): void;
}

/** Keeps fetches from a subgraph that does not answer: nobody waits for it, and it is not asked while it comes up. */
export interface Breaker {
  /** Null: fail at once. */
  enter(): Pass | null;
  readonly state: BreakerState;
}

/** A probe that fails doubles the time until the next, up to so many times the first. */
const openFactorMax = 8;

/** Counts in two halves of the window, the older of which is dropped as a whole: no list of instants is kept. */
export function createBreaker(
  settings: BreakerSettings,
  options: { now(): number; onChange?(state: BreakerState): void } = { now: () => Date.now() },
): Breaker {
  const halfMs = settings.windowMs / 2;
  let state: BreakerState = 'CLOSED';
  let half = { failed: 0, ended: 0 };
  let before = { failed: 0, ended: 0 };
  let halfSince = Number.NEGATIVE_INFINITY;
  let openedAt = 0;
  let openMs = settings.openMs;
  // What was sent before the last change says nothing about now.
  let generation = 0;

  function change(to: BreakerState): void {
    state = to;
    generation += 1;
    options.onChange?.(to);
  }

  function open(): void {
    openedAt = options.now();
    change('OPEN');
  }

  function turn(): void {
    const now = options.now();
    // A clock that went back begins a new half as well.
    if (now >= halfSince && now - halfSince < halfMs) return;
    before = now - halfSince < settings.windowMs && now >= halfSince ? half : { failed: 0, ended: 0 };
    half = { failed: 0, ended: 0 };
    halfSince = now;
  }

  function count(failed: 0 | 1): void {
    turn();
    half.ended += 1;
    half.failed += failed;
    const failures = half.failed + before.failed;
    if (failures >= settings.failures && failures * 2 >= half.ended + before.ended) {
      openMs = settings.openMs;
      open();
    }
  }

  function close(): void {
    half = { failed: 0, ended: 0 };
    before = { failed: 0, ended: 0 };
    change('CLOSED');
  }

  function passOf(of: number, end: { answered(): void; failed(): void; left(): void }): Pass {
    const inTime = (action: () => void) => () => {
      if (of === generation) action();
    };
    return { answered: inTime(end.answered), failed: inTime(end.failed), left: inTime(end.left) };
  }

  const ordinary = { answered: () => count(0), failed: () => count(1), left: () => undefined };
  const probe = {
    answered: close,
    failed() {
      openMs = Math.min(openMs * 2, settings.openMs * openFactorMax);
      open();
    },
    // The next one finds out.
    left: () => change('OPEN'),
  };

  return {
    get state() {
      return state;
    },
    enter() {
      if (state === 'CLOSED') return passOf(generation, ordinary);
      const now = options.now();
      if (state === 'HALF_OPEN' || (now >= openedAt && now - openedAt < openMs)) return null;
      change('HALF_OPEN');
      return passOf(generation, probe);
    },
  };
}
