/** What has to be closed, in the order in which it was opened. */
export interface Closers {
  /** Throws once the program is being stopped: whoever opens things stops opening more. What was pushed is closed all the same. */
  push(close: () => Promise<void>): void;
  /** From now on `push` throws. */
  interrupt(): void;
  readonly isInterrupted: boolean;
  /** Closes the youngest first, each once. What fails does not keep the others open; the first failure is thrown at the end. */
  closeAll(): Promise<void>;
}

export function createClosers(): Closers {
  const open: (() => Promise<void>)[] = [];
  let isInterrupted = false;
  return {
    push: (close) => {
      open.push(close);
      if (isInterrupted) throw new Error('stopped during the start');
    },
    interrupt: () => {
      isInterrupted = true;
    },
    get isInterrupted() {
      return isInterrupted;
    },
    async closeAll() {
      const failures: unknown[] = [];
      for (let close = open.pop(); close; close = open.pop()) {
        try {
          await close();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw new AggregateError(failures, 'closing failed');
    },
  };
}
