import type { ExecutionResult } from 'graphql';

/** What a subscription delivered, in order, kept until it is asked for: waiting for a message cannot miss one. */
export interface Stream<D> {
  /** The next result. Rejects when the stream fails, or ends before there is one, or after `timeoutMs` (30 s). */
  next(timeoutMs?: number): Promise<ExecutionResult<D>>;
  /** Results that nobody has asked for yet. */
  readonly waiting: readonly ExecutionResult<D>[];
  /** Resolves when the server has ended the stream, with the error if it failed. */
  readonly ended: Promise<unknown>;
  close(): void;
}

export interface StreamSink<D> {
  next(result: ExecutionResult<D>): void;
  error(error: unknown): void;
  complete(): void;
}

/** Connects a callback-style subscription to a stream. */
export function streamOf<D>(subscribe: (sink: StreamSink<D>) => () => void): Stream<D> {
  const waiting: ExecutionResult<D>[] = [];
  let end: (error: unknown) => void = () => undefined;
  const ended = new Promise<unknown>((resolve) => {
    end = resolve;
  });
  let wake: () => void = () => undefined;
  let over: { readonly error: unknown } | undefined;
  const finish = (error: unknown): void => {
    over ??= { error };
    end(error);
    wake();
  };
  const close = subscribe({
    next(result) {
      waiting.push(result);
      wake();
    },
    error: (error) => finish(error ?? new Error('the stream failed')),
    complete: () => finish(undefined),
  });
  return {
    waiting,
    ended,
    close,
    async next(timeoutMs = 30_000) {
      const giveUpAt = performance.now() + timeoutMs;
      for (;;) {
        const result = waiting.shift();
        if (result) return result;
        if (over) throw over.error instanceof Error ? over.error : new Error(`The stream ended: ${describe(over.error)}`);
        const left = giveUpAt - performance.now();
        if (left <= 0) throw new Error(`No message within ${timeoutMs} ms.`);
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, left);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    },
  };
}

function describe(reason: unknown): string {
  if (typeof reason !== 'object' || reason === null) return String(reason);
  // A close event has its code and reason as getters, which JSON leaves out.
  if ('code' in reason && 'reason' in reason) return `${String(reason.code)} ${String(reason.reason)}`;
  return JSON.stringify(reason);
}
