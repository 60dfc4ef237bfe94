import type { AnyEvent, EventEnvelope, EventPayloads, EventType } from '@baton/contracts';
import type { Clock, IdSource } from '@baton/kernel';
import { type Bound, type Cause, emit, type NewEvent, type Tx } from '@baton/platform';
import { timelineText } from '../domain/timeline-text.ts';
import type { LogEntry } from '../persistence/order-rows.ts';
import { insertTimeline } from '../persistence/sql/insert-timeline.ts';
import type { OrderSignals } from './order-signals.ts';

/** The events that belong to one order and stand in its timeline. */
export type OrderEventType = { [T in EventType]: EventPayloads[T] extends { readonly orderId: string } ? T : never }[EventType];
export type OrderEvent = Extract<AnyEvent, { type: OrderEventType }>;

/** What telling needs of the subgraph's parts. */
export interface Teller {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly orderSignals: OrderSignals;
}

/** Who does what orders does by itself. */
export const serviceCause = (traceId: string): Cause => ({ actor: 'service:orders', traceId });

/** Emits events of one order and writes them into its timeline, in the transaction of the change they tell. Needs the order's lock. */
export async function tell(tx: Tx, parts: Teller, events: readonly NewEvent<OrderEventType>[], cause: Cause): Promise<EventEnvelope[]> {
  const envelopes = await emit(tx, events, cause, parts);
  // emit answers the events that it was given, in their order, each with an envelope around it.
  await note(tx, parts, envelopes as OrderEvent[]);
  return envelopes;
}

/** Writes events that happened into the timeline of their order, and wakes whoever follows it once they are committed. Needs the order's lock. */
export async function note(tx: Tx, parts: Teller, events: readonly OrderEvent[]): Promise<void> {
  const { statement, values } = noteStatement(parts, events);
  await tx.query(statement, values);
  wakeFollowers(
    tx,
    parts,
    events.map(({ payload }) => payload),
  );
}

/** What writes events into the timeline of their order, to be run with others. Whoever committed it wakes the followers. */
export function noteStatement(parts: Pick<Teller, 'ids'>, events: readonly OrderEvent[]): Bound {
  const entries = events.map((event) => logEntry(parts, event));
  const column = (of: (entry: LogEntry) => string): string[] => entries.map(of);
  const values = [
    column((entry) => entry.id),
    events.map(({ payload }) => payload.orderId),
    column((entry) => entry.at),
    column((entry) => entry.kind),
    column((entry) => entry.actor),
    column((entry) => entry.description),
    column((entry) => entry.eventId),
    column((entry) => entry.traceId),
  ];
  return { statement: insertTimeline, values };
}

/** An event as its order's log tells it. */
export const logEntry = (parts: Pick<Teller, 'ids'>, event: OrderEvent): LogEntry => ({
  id: parts.ids.next('tle'),
  at: event.at,
  kind: event.type,
  actor: event.actor,
  description: timelineText(event.type, event.payload),
  eventId: event.id,
  traceId: event.traceId,
});

/** Wakes whoever follows orders once the transaction is committed. */
export function wakeFollowers(tx: Tx, parts: Pick<Teller, 'orderSignals'>, of: readonly { readonly orderId: string }[]): void {
  tx.afterCommit(() => wakeNow(parts, of));
}

/** The same for what is committed already. */
export function wakeNow({ orderSignals }: Pick<Teller, 'orderSignals'>, of: readonly { readonly orderId: string }[]): void {
  for (const { orderId } of of) orderSignals.wake(orderId);
}
