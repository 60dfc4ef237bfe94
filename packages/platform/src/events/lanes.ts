/** Work in lanes: one after another within a lane, lanes side by side. */
export interface Lanes {
  /** Puts work behind the others of its lane. Resolves once there is room for more. */
  add(lane: string, work: () => Promise<void>): Promise<void>;
  /** Whether work of the lane waits or runs. */
  isBusy(lane: string): boolean;
  /** Resolves when every lane is empty. */
  drain(): Promise<void>;
}

/** At most `waitingMax` pieces of work wait or run; the work itself must not throw. */
export function lanes(waitingMax: number): Lanes {
  const queues = new Map<string, (() => Promise<void>)[]>();
  const wakers: (() => void)[] = [];
  let waiting = 0;

  async function run(lane: string, queue: (() => Promise<void>)[]): Promise<void> {
    for (let work = queue.shift(); work; work = queue.shift()) {
      await work();
      waiting -= 1;
      for (const wake of wakers.splice(0)) wake();
    }
    queues.delete(lane);
  }

  const changed = (): Promise<void> => new Promise((resolve) => wakers.push(resolve));
  return {
    async add(lane, work) {
      waiting += 1;
      const queue = queues.get(lane);
      if (queue) queue.push(work);
      else {
        const fresh = [work];
        queues.set(lane, fresh);
        void run(lane, fresh);
      }
      while (waiting >= waitingMax) await changed();
    },
    isBusy: (lane) => queues.has(lane),
    async drain() {
      while (waiting > 0) await changed();
    },
  };
}

/** Lets at most `max` run at once, the others wait in order. */
export function limiter(max: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= max) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // The place is handed on, not given back: nobody slips in between.
      if (next) next();
      else running -= 1;
    }
  };
}
