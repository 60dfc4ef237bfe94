import { type Span, spanOfEvent, tracing } from '@baton/platform';
import type { ExecutionResult } from 'graphql';
import type { OperationContext } from '../operation-context.ts';
import type { Frame } from './frame.ts';

/** Where an event's extensions say which event of the log it tells. */
const eventExtension = 'batonEvent';

/**
 * Completing an event belongs to the trace of what it tells, below the event's own span, and is linked to the subscription: so an order's trace goes on to the
 * frames of those who follow it. What does not say what it tells stays in the subscription's trace.
 */
export function traceEvent(
  { extensions }: ExecutionResult,
  { traceId: own, spanId }: OperationContext,
): { readonly traceId: string; readonly span: Span | undefined } {
  const event = eventOf(extensions?.[eventExtension]);
  const traceId = event?.traceId ?? own;
  const span = tracing()?.start({
    name: 'event',
    part: 'gateway',
    kind: 'CONSUMER',
    traceId,
    parentId: event ? spanOfEvent(event.id) : spanId,
    ...(spanId !== undefined && traceId !== own && { linked: { traceId: own, spanId } }),
    ...(event && { attributes: { event: event.id } }),
  });
  return { traceId, span };
}

/** A frame on its way to one subscriber, from when it was given to be sent until it was. */
export function traceFrame({ span }: Frame, { traceId, spanId }: OperationContext): Span | undefined {
  if (!span) return undefined;
  return tracing()?.start({
    name: 'frame',
    part: 'gateway',
    kind: 'PRODUCER',
    traceId: span.traceId,
    parentId: span.spanId,
    ...(spanId !== undefined && { linked: { traceId, spanId } }),
  });
}

function eventOf(told: unknown): { readonly id: string; readonly traceId: string } | null {
  if (typeof told !== 'object' || told === null || !('id' in told) || !('traceId' in told)) return null;
  const { id, traceId } = told;
  return typeof id === 'string' && typeof traceId === 'string' ? { id, traceId } : null;
}
