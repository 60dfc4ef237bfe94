import { runningDeadline, withinDeadline } from './database/deadline.ts';
import { batchSizes } from './telemetry/metrics.ts';
import { type RunningSpan, runningSpan, withinSpan } from './telemetry/running-span.ts';

/** Group commit in the application: what waits anyway is written together. */
export interface Batcher<I, O> {
  /** Resolves with this item's own result once its batch is written. */
  add(item: I): Promise<O>;
  /** Resolves when nothing waits or runs. */
  drain(): Promise<void>;
}

interface Waiting<I, O> {
  readonly item: I;
  /** Where it was added. */
  readonly span: RunningSpan | undefined;
  /** The deadline of who added it. */
  readonly deadlineAt: number | undefined;
  resolve(result: O): void;
  reject(error: unknown): void;
}

/**
 * Batches items: the first flush is at the end of the event loop's turn, the next as soon as the previous returned, no timer. `run` answers one
 * result an item, in order, and writes all or nothing. When it throws for several, each is run again by itself: one bad item fails alone.
 */
export function batcher<I, O>(options: {
  run(items: readonly I[]): Promise<readonly O[]>;
  readonly max: number;
  /** Under which its batches are counted. @defaultValue not counted */
  readonly name?: string;
}): Batcher<I, O> {
  const waiting: Waiting<I, O>[] = [];
  const idle: (() => void)[] = [];
  let busy = false;

  async function flushAll(): Promise<void> {
    while (waiting.length > 0) await runBatch(waiting.splice(0, options.max));
    busy = false;
    for (const resolve of idle.splice(0)) resolve();
  }

  async function runBatch(batch: readonly Waiting<I, O>[]): Promise<void> {
    if (options.name) batchSizes.observe({ batch: options.name }, batch.length);
    try {
      // What is written together is told in the trace of the first.
      const results = await withinSpan(batch[0]?.span, () =>
        withinDeadline(latest(batch), () => options.run(batch.map(({ item }) => item))),
      );
      if (results.length !== batch.length) throw new Error(`A batch of ${batch.length} got ${results.length} results.`);
      // The lengths are equal.
      batch.forEach((each, index) => {
        each.resolve(results[index] as O);
      });
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const each of batch) await runBatch([each]);
    }
  }

  return {
    add(item) {
      return new Promise<O>((resolve, reject) => {
        waiting.push({ item, span: runningSpan(), deadlineAt: runningDeadline(), resolve, reject });
        if (busy) return;
        busy = true;
        setImmediate(() => void flushAll());
      });
    },
    drain: () => (busy ? new Promise((resolve) => idle.push(resolve)) : Promise.resolve()),
  };
}

/** What is written together is waited for until the last of their deadlines; without end if one has none. */
function latest(batch: readonly { readonly deadlineAt: number | undefined }[]): number | undefined {
  let latestAt = 0;
  for (const { deadlineAt } of batch) {
    if (deadlineAt === undefined) return undefined;
    latestAt = Math.max(latestAt, deadlineAt);
  }
  return latestAt;
}
