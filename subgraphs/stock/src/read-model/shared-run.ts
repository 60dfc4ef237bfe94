/** Work that many wait for and that runs once at a time. */
export interface SharedRun {
  /** Resolves after a run that began after `moment`: the one that runs, if it did, else the next. */
  after(moment: number): Promise<void>;
}

/** Shares runs of `work`, which is told the moment at which it begins. `tick` gives moments, each later than the one before. */
export function sharedRun(tick: () => number, work: (moment: number) => Promise<void>): SharedRun {
  let running: { readonly moment: number; readonly done: Promise<void> } | null = null;
  let next: Promise<void> | null = null;

  function start(): Promise<void> {
    const moment = tick();
    const done = work(moment).finally(() => {
      if (running?.moment === moment) running = null;
    });
    running = { moment, done };
    return done;
  }

  return {
    after(moment) {
      if (!running) return start();
      if (running.moment > moment) return running.done;
      // Whatever became of the one that runs: those who wait for the next have not asked for it.
      next ??= running.done
        .catch(() => undefined)
        .then(() => {
          next = null;
          return start();
        });
      return next;
    },
  };
}

/** Runs works one after the other, each also after one that failed. */
export function inTurn(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
