/** Wakes whoever follows an order in this process. Only a hint: other processes write to the log as well, so followers poll too. */
export interface OrderSignals {
  /** Something was committed to the order's log. */
  wake(orderId: string): void;
  follow(orderId: string): OrderFollower;
}

export interface OrderFollower {
  /** Resolves when the order was woken since the last call, after `timeoutMs`, or when it is closed. */
  next(timeoutMs: number): Promise<void>;
  close(): void;
}

export function createOrderSignals(): OrderSignals {
  const followers = new Map<string, Set<() => void>>();
  return {
    wake(orderId) {
      for (const notice of followers.get(orderId) ?? []) notice();
    },
    follow(orderId) {
      let isWoken = false;
      let isClosed = false;
      let resume: (() => void) | null = null;
      const notice = (): void => {
        isWoken = true;
        resume?.();
      };
      const others = followers.get(orderId) ?? new Set();
      followers.set(orderId, others.add(notice));
      return {
        async next(timeoutMs) {
          if (!isWoken && !isClosed) {
            await new Promise<void>((resolve) => {
              const timer = setTimeout(resolve, timeoutMs);
              resume = () => {
                clearTimeout(timer);
                resolve();
              };
            });
          }
          resume = null;
          isWoken = false;
        },
        close() {
          isClosed = true;
          others.delete(notice);
          if (others.size === 0 && followers.get(orderId) === others) followers.delete(orderId);
          resume?.();
        },
      };
    },
  };
}
