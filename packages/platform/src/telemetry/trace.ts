import { createHash, randomBytes } from 'node:crypto';

/** What a span may say of its work: ids, codes and names of the schema. Never what a client sent. */
export interface SpanAttributes {
  readonly operation?: string;
  readonly fields?: string;
  readonly outcome?: string;
  readonly code?: string;
  readonly status?: number;
  readonly peer?: string;
  readonly event?: string;
  readonly aggregate?: string;
  readonly attempt?: number;
  readonly endpoint?: string;
}

export interface SpanStart {
  /** As `fetch orders`, `job capture-payment`. */
  readonly name: string;
  /** Of which part of Baton: `gateway`, or a subgraph. */
  readonly part: string;
  readonly kind: 'SERVER' | 'CLIENT' | 'PRODUCER' | 'CONSUMER' | 'INTERNAL';
  readonly traceId: string;
  readonly parentId?: string | undefined;
  /** @defaultValue a new one */
  readonly id?: string | undefined;
  /** Epoch milliseconds. @defaultValue now */
  readonly startedAt?: number | undefined;
  readonly attributes?: SpanAttributes;
  /** A span of another trace that this one goes back to. */
  readonly linked?: { readonly traceId: string; readonly spanId: string } | undefined;
}

export interface Span {
  readonly id: string;
  /** Adds what is known only now. `failed` marks it as an error, without a text. */
  end(attributes?: SpanAttributes, failed?: boolean): void;
}

export interface Tracer {
  start(span: SpanStart): Span;
  /** Sends what waits, and stops. */
  close(): Promise<void>;
}

let current: Tracer | undefined;

/** The tracer of this process; undefined while nobody collects traces: `tracing()?.start(…)` costs nothing then. */
export function tracing(): Tracer | undefined {
  return current;
}

/** Sends traces to OTEL_EXPORTER_OTLP_ENDPOINT, if it is set; nothing is loaded otherwise. Answers how to stop. */
export async function startTracing(service: string, env: NodeJS.ProcessEnv = process.env): Promise<() => Promise<void>> {
  if (!env['OTEL_EXPORTER_OTLP_ENDPOINT']) return async () => undefined;
  const { openTelemetry } = await import('./otel.ts');
  const tracer = openTelemetry(service, env);
  current = tracer;
  return async () => {
    if (current === tracer) current = undefined;
    await tracer.close();
  };
}

const traceIdForm = /^(?!0{32})[0-9a-f]{32}$/;

/** A trace id as W3C Trace Context has it: 32 hexadecimal digits. */
export function newTraceId(): string {
  return randomBytes(16).toString('hex');
}

export function isTraceId(text: string): boolean {
  return traceIdForm.test(text);
}

/** The `traceparent` header that goes on from a span; without one, from the trace alone. */
export function traceparentOf(traceId: string, spanId?: string): string {
  return `00-${isTraceId(traceId) ? traceId : newTraceId()}-${spanId ?? randomBytes(8).toString('hex')}-${current ? '01' : '00'}`;
}

/** What a `traceparent` header says; null for one that says nothing valid. */
export function parentOf(traceparent: unknown): { readonly traceId: string; readonly spanId: string } | null {
  if (typeof traceparent !== 'string') return null;
  const [, traceId = '', spanId = ''] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/.exec(traceparent) ?? [];
  return isTraceId(traceId) && !/^0*$/.test(spanId) ? { traceId, spanId } : null;
}

/** The span in which an event came to be. It follows from the event's id, so that whoever takes the event goes on from it without being told. */
export function spanOfEvent(eventId: string): string {
  return createHash('sha256').update(eventId).digest('hex').slice(0, 16);
}
