/** What has to be closed, in the order in which it was opened. */
export interface Closers {
  push(close: () => Promise<void>): void;
  /** Closes the youngest first, each once. What fails does not keep the others open; the first failure is thrown at the end. */
  closeAll(): Promise<void>;
}

export function createClosers(): Closers {
  const open: (() => Promise<void>)[] = [];
  return {
    push: (close) => {
      open.push(close);
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
