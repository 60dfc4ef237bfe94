import type { Bus } from '@baton/platform';

/**
 * Wakes whoever follows an order: at once for what this process committed, and with the bus for what others did. Only a hint: an event from elsewhere may be
 * heard before it stands in the order's log, so followers look again as well.
 */
export interface OrderSignals {
  /** Something was committed to the order's log. */
  wake(orderId: string): void;
  follow(orderId: string): OrderFollower;
}

export interface OrderFollower {
  /** Resolves when the order was woken since the last call, when it is time to look again, or when it is closed. */
  next(): Promise<void>;
  close(): void;
}

/** After a wake-up the rest of it is looked for so often … */
const lookAgainMs = 500;
/** … for so long; */
const restlessMs = 5_000;
/** then only a wake-up that was lost is. */
const idleMs = 10_000;

const pageSize = 500;

export function createOrderSignals(bus: Pick<Bus, 'read' | 'onGrowth' | 'position'>): OrderSignals {
  const followers = new Map<string, Set<() => void>>();
  const listener = { stop: null as (() => void) | null, place: null as bigint | null, isReading: false, again: false };

  function wake(orderId: string): void {
    for (const notice of followers.get(orderId) ?? []) notice();
  }

  /** One reader of the bus for all who follow an order here. */
  function listen(): void {
    listener.stop ??= bus.onGrowth(() => void read());
    void read();
  }

  async function read(): Promise<void> {
    listener.again = true;
    if (listener.isReading) return;
    listener.isReading = true;
    try {
      while (listener.again && followers.size > 0) {
        listener.again = false;
        listener.place ??= BigInt(await bus.position());
        const page = await bus.read(listener.place, pageSize);
        listener.place = page.at(-1)?.seq ?? listener.place;
        listener.again ||= page.length === pageSize;
        for (const { event } of page) if ('orderId' in event.payload && event.payload.orderId) wake(event.payload.orderId);
      }
    } catch {
      // The bus says so itself; the followers look again without being woken.
    } finally {
      listener.isReading = false;
    }
  }

  function leave(orderId: string, notice: () => void): void {
    const others = followers.get(orderId);
    others?.delete(notice);
    if (others?.size === 0) followers.delete(orderId);
    if (followers.size > 0) return;
    listener.stop?.();
    listener.stop = null;
    // Whoever comes next begins with the present.
    listener.place = null;
  }

  return {
    wake,
    follow(orderId) {
      const state = { isWoken: false, isClosed: false, wokenAt: performance.now() };
      let resume: (() => void) | null = null;
      const notice = (): void => {
        state.isWoken = true;
        state.wokenAt = performance.now();
        resume?.();
      };
      followers.set(orderId, (followers.get(orderId) ?? new Set()).add(notice));
      listen();
      return {
        async next() {
          if (!state.isWoken && !state.isClosed) {
            const isRestless = performance.now() - state.wokenAt < restlessMs;
            await new Promise<void>((resolve) => {
              const timer = setTimeout(resolve, isRestless ? lookAgainMs : idleMs);
              resume = () => {
                clearTimeout(timer);
                resolve();
              };
            });
          }
          resume = null;
          state.isWoken = false;
        },
        close() {
          state.isClosed = true;
          leave(orderId, notice);
          resume?.();
        },
      };
    },
  };
}
