import type { AnyEvent } from '@baton/contracts';

/** Largest body of a message: 20 kB. */
export const bodyBytesMax = 20_480;

/**
 * The body of an event's message: its type, its instant and its payload, which holds ids, codes and quantities only. A payload that would be too large is left out
 * but for what it is about: the receiver asks the graph.
 */
export function bodyOf({ type, at, aggregate, actor, traceId, payload }: AnyEvent): string {
  const head = { type, timestamp: at, aggregate, actor, traceId };
  const whole = JSON.stringify({ ...head, data: payload });
  if (Buffer.byteLength(whole) <= bodyBytesMax) return whole;
  const about = Object.fromEntries(
    Object.entries(payload).filter(([name, value]) => /(?:Id|^id|^sku|^location)$/.test(name) && typeof value === 'string'),
  );
  return JSON.stringify({ ...head, data: about, isAbridged: true });
}

/** What an endpoint asked to be told of. */
export interface Wishes {
  readonly eventTypes: readonly string[];
  /** Codes; empty: of all, and of what is at none. */
  readonly locations: readonly string[];
}

/** Whether an endpoint wants an event: by its type and by the location that it is about. */
export function wantsEvent({ eventTypes, locations }: Wishes, { type, payload }: AnyEvent): boolean {
  if (!wants(eventTypes, type)) return false;
  if (locations.length === 0) return true;
  const about: readonly unknown[] = 'locations' in payload ? payload.locations : 'location' in payload ? [payload.location] : [];
  return about.some((code) => typeof code === 'string' && locations.includes(code));
}

/** Whether an endpoint wants a type: it names none, the type itself, or all types of its noun as in `order.*`. */
export function wants(eventTypes: readonly string[], type: string): boolean {
  return eventTypes.length === 0 || eventTypes.includes(type) || eventTypes.includes(`${type.slice(0, type.indexOf('.'))}.*`);
}

/** The trace of the event that a message tells: its body says it, so a retry days later still knows. */
export function traceIdIn(body: string): string {
  return /"traceId":"([^"]*)"/.exec(body)?.[1] ?? '';
}
