import { randomBytes } from 'node:crypto';
import { DiagLogLevel, diag, ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { Resource } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, TraceIdRatioBasedSampler } from '@opentelemetry/sdk-trace-base';
import { createLogger } from '../log.ts';
import { programSettings } from '../program-settings.ts';
import type { SpanAttributes, SpanStart, Tracer } from './span.ts';
import { isTraceId, newTraceId } from './trace-ids.ts';

/** Traces over OTLP/HTTP. Loaded only where a collector is named; its own variables (`OTEL_EXPORTER_OTLP_HEADERS`, …) are read by the exporter. */
export function openTelemetry(service: string, env: NodeJS.ProcessEnv): Tracer {
  tellFailures(service);
  const ids = forcedIds();
  const provider = new BasicTracerProvider({
    resource: new Resource({ 'service.name': env['OTEL_SERVICE_NAME'] ?? `baton-${service}` }),
    idGenerator: ids,
    // By the trace id alone: every process keeps or drops the same traces, without being told.
    sampler: new TraceIdRatioBasedSampler(programSettings().OTEL_TRACES_SAMPLER_ARG),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const tracer = provider.getTracer('baton');

  return {
    start({ name, part, kind, traceId, parentId, id, startedAt, attributes, linked }: SpanStart) {
      const known = isTraceId(traceId) ? traceId : newTraceId();
      const context =
        parentId === undefined
          ? ROOT_CONTEXT
          : trace.setSpanContext(ROOT_CONTEXT, { traceId: known, spanId: parentId, traceFlags: TraceFlags.SAMPLED, isRemote: true });
      ids.force(known, id);
      const span = tracer.startSpan(
        `${part} ${name}`,
        {
          kind: SpanKind[kind],
          attributes: { 'baton.part': part, ...named(attributes) },
          ...(startedAt !== undefined && { startTime: startedAt }),
          ...(linked && { links: [{ context: { ...linked, traceFlags: TraceFlags.SAMPLED } }] }),
        },
        context,
      );
      return {
        id: span.spanContext().spanId,
        end(more, failed) {
          if (more) span.setAttributes(named(more));
          if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
    close: () => provider.shutdown(),
  };
}

const attributeNames: readonly (keyof SpanAttributes)[] = [
  'operation',
  'fields',
  'outcome',
  'code',
  'status',
  'peer',
  'event',
  'aggregate',
  'attempt',
  'endpoint',
];

/** A caller may hand over a wider object than its type says: only what the list names is sent. */
function named(attributes: SpanAttributes = {}): Record<string, string | number> {
  const kept: Record<string, string | number> = {};
  for (const name of attributeNames) {
    const value = attributes[name];
    if (value !== undefined) kept[`baton.${name}`] = value;
  }
  return kept;
}

/** Spans get the ids that Baton has already: its traces are as old as its events. */
function forcedIds() {
  let next: { traceId?: string; spanId?: string | undefined } = {};
  return {
    force(traceId: string, spanId: string | undefined) {
      next = { traceId, spanId };
    },
    generateTraceId: () => next.traceId ?? newTraceId(),
    generateSpanId: () => next.spanId ?? randomBytes(8).toString('hex'),
  };
}

/** A collector that is away costs its spans and a line, nothing else. */
function tellFailures(service: string): void {
  const log = createLogger(service);
  const quiet = (): void => undefined;
  const tell = (message: string): void => log.warn('traces cannot be sent', { error: message });
  diag.setLogger(
    { verbose: quiet, debug: quiet, info: quiet, warn: tell, error: tell },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
}
