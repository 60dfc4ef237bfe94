import { randomBytes } from 'node:crypto';
import type { Tracer } from './span.ts';
import { isTraceId, newTraceId } from './trace-ids.ts';

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

/** The `traceparent` header that goes on from a span; without one, from the trace alone. */
export function traceparentOf(traceId: string, spanId?: string): string {
  return `00-${isTraceId(traceId) ? traceId : newTraceId()}-${spanId ?? randomBytes(8).toString('hex')}-${current ? '01' : '00'}`;
}
