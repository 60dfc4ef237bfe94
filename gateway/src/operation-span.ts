import { parentOf, type Span, tracing } from '@baton/platform';
import type { OperationTypeNode } from 'graphql';
import type { OperationContext } from './operation-context.ts';

/** Begins the span of a client's operation, below the client's own if it named one; its fetches become part of it. */
export function beginSpan(operation: OperationTypeNode, context: OperationContext, traceparent: unknown): Span | undefined {
  const parent = tracing() && parentOf(traceparent);
  const parentId = parent?.traceId === context.traceId ? parent.spanId : undefined;
  const span = tracing()?.start({ name: operation, part: 'gateway', kind: 'SERVER', traceId: context.traceId, parentId });
  if (span) context.spanId = span.id;
  return span;
}
