import { AsyncLocalStorage } from 'node:async_hooks';
import type { Span, SpanAttributes, Tracer } from './span.ts';
import { tracing } from './trace.ts';

/** The span that code runs in, for what is too far below it to be handed one: statements. */
export interface RunningSpan {
  readonly traceId: string;
  readonly spanId?: string | undefined;
}

const running = new AsyncLocalStorage<RunningSpan>();

/** The span that this code runs in; undefined while nobody collects traces, and in what nobody asked for. */
export function runningSpan(): RunningSpan | undefined {
  return running.getStore();
}

/** Runs `work` in a span. Nothing is kept, and nothing costs, while nobody collects traces. */
export function withinSpan<T>(span: RunningSpan | undefined, work: () => T): T {
  return span && tracing() ? running.run(span, work) : work();
}

/** What the database is asked: the name of a statement, never its text or values. */
interface Asked {
  /** The database. */
  readonly part: string;
  readonly name: string;
  readonly attributes?: SpanAttributes;
}

/** Runs what is asked of a database as a span of what runs. What nobody asked for, as looking for work, is not told. */
export async function traceAsked<T>(tracer: Tracer, { part, name, attributes }: Asked, work: () => Promise<T>): Promise<T> {
  const parent = runningSpan();
  if (!parent) return work();
  const { traceId, spanId: parentId } = parent;
  const span = tracer.start({ name: `sql ${name}`, part, kind: 'CLIENT', traceId, parentId, ...(attributes && { attributes }) });
  return ended(span, running.run({ traceId, spanId: span.id }, work));
}

async function ended<T>(span: Span, work: Promise<T>): Promise<T> {
  try {
    const result = await work;
    span.end();
    return result;
  } catch (error) {
    span.end({}, true);
    throw error;
  }
}
