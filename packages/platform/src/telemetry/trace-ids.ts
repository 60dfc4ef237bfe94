import { randomBytes } from 'node:crypto';
import { sha256Hex } from '@baton/kernel';

const traceIdForm = /^(?!0{32})[0-9a-f]{32}$/;

/** A trace id as W3C Trace Context has it: 32 hexadecimal digits. */
export function newTraceId(): string {
  return randomBytes(16).toString('hex');
}

export function isTraceId(text: string): boolean {
  return traceIdForm.test(text);
}

/** What a `traceparent` header says; null for one that says nothing valid. */
export function parentOf(traceparent: unknown): { readonly traceId: string; readonly spanId: string } | null {
  if (typeof traceparent !== 'string') return null;
  const [, traceId = '', spanId = ''] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/.exec(traceparent) ?? [];
  return isTraceId(traceId) && !/^0*$/.test(spanId) ? { traceId, spanId } : null;
}

/** The span in which an event came to be. It follows from the event's id, so that whoever takes the event goes on from it without being told. */
export function spanOfEvent(eventId: string): string {
  return sha256Hex(eventId).slice(0, 16);
}
