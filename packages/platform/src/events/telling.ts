/** An event of the log, as far as traces need it. */
export interface EventRef {
  readonly id: string;
  readonly traceId: string;
}

const told = new WeakMap<object, EventRef>();

/**
 * Says of a value of a subscription which event of the log it tells. Whatever is done for it then belongs to that event's trace: to the order's, from the request
 * that placed it to the frame that a subscriber is sent.
 */
export function telling<T extends object>(value: T, event: EventRef): T {
  told.set(value, { id: event.id, traceId: event.traceId });
  return value;
}

/** The event that a value tells, if it was said. */
export function toldBy(value: unknown): EventRef | undefined {
  return typeof value === 'object' && value !== null ? told.get(value) : undefined;
}
