import type { AnyEvent, EventType } from '@baton/contracts';
import { crashPoint, declareCrashPoints } from '../crash-points.ts';
import type { Database, Tx } from '../database/types.ts';
import { withinSpan } from '../telemetry/running-span.ts';
import type { Span } from '../telemetry/span.ts';
import { tracing } from '../telemetry/trace.ts';
import { spanOfEvent } from '../telemetry/trace-ids.ts';
import { deleteParked, holdLead, insertInbox, insertInboxLeading, nextParked, parkBehind, parkEvent } from './consumer-sql.ts';
import { type Lead, LeadLost } from './leadership.ts';
import type { BatchHandler, Consumers, EventHandler, LoggedEvent } from './types.ts';

declareCrashPoints([
  // The effect and the inbox row are written, not committed.
  'consumer.before-commit',
  // The effect is committed, the position is not saved: the event is read again and known by the inbox.
  'consumer.after-commit',
]);

type Handler = (tx: Tx, events: readonly AnyEvent[]) => Promise<void>;

const anyHandlerOf = (consumers: Consumers, type: EventType) => consumers[type] ?? consumers['*'];

/** Whether an event of the type takes effect once without being remembered. */
export const isRepeatable = (consumers: Consumers, { type }: AnyEvent): boolean =>
  !consumers[type] && consumers['*']?.isRepeatable === true;

/** The handler of an event's type, as one that takes many. */
export function handlerOf(consumers: Consumers, { type }: AnyEvent): Handler | undefined {
  // It was looked up by the type of the events that it is given.
  const handler = anyHandlerOf(consumers, type) as EventHandler<EventType> | BatchHandler<EventType> | undefined;
  if (!handler) return undefined;
  if (typeof handler !== 'function')
    return (tx, events) => handler.all(events.length === 1 && events[0] ? within(tx, events[0]) : tx, events);
  return async (tx, events) => {
    for (const event of events) await handler(within(tx, event), event);
  };
}

/** The transaction, as what an event enqueues sees it. */
const within = (tx: Tx, { traceId }: AnyEvent): Tx => ({ ...tx, traceId });

/** Whether events of the type are worked on together rather than one after another. */
export function takesMany(consumers: Consumers, { type }: AnyEvent): boolean {
  return typeof anyHandlerOf(consumers, type) === 'object';
}

/** Takes events by one message to the database: their effects, with their rows in the inbox. */
export interface Shortcut {
  /** False when it did not: nothing of it happened then, or the inbox knows what did. */
  take(batch: readonly LoggedEvent[], lead: Lead): Promise<boolean>;
}

/**
 * Lets events take effect in one transaction, each once, since its inbox row stands or falls with the effect; all or none, and none once another process leads
 * ({@link LeadLost}). By the short way, where one is given and it is open.
 */
export async function takeEffect(
  { database, consumers, shortcut }: { readonly database: Database; readonly consumers: Consumers; readonly shortcut?: Shortcut },
  batch: readonly LoggedEvent[],
  lead: Lead,
): Promise<void> {
  const others = batch.filter(({ event }) => !isRepeatable(consumers, event));
  const isWanted = others.length === batch.length || ((await consumers['*']?.isWanted?.(database)) ?? true);
  const repeatable = isWanted ? batch.filter(({ event }) => isRepeatable(consumers, event)) : [];
  if (repeatable.length + others.length === 0) return;
  await traceTaken(database.name, [...repeatable, ...others], async () => {
    if (repeatable.length === 0 && (await shortcut?.take(others, lead))) return;
    await takeNow(database, { repeatable, others, lead }, consumers);
  });
}

async function takeNow(
  database: Database,
  {
    repeatable,
    others,
    lead,
  }: { readonly repeatable: readonly LoggedEvent[]; readonly others: readonly LoggedEvent[]; readonly lead: Lead },
  consumers: Consumers,
): Promise<void> {
  await database.transaction(async (tx) => {
    const fresh = await newWhileLeading(tx, others, lead);
    if (repeatable.length > 0)
      await consumers['*']?.all(
        tx,
        repeatable.map(({ event }) => event),
      );
    for (const alike of inTurns(fresh)) {
      const [first] = alike;
      if (first) await handlerOf(consumers, first)?.(tx, alike);
    }
    crashPoint('consumer.before-commit');
  });
  crashPoint('consumer.after-commit');
}

/** A span for each event, in its own trace. What the database is asked for all of them is told in the first's. */
async function traceTaken(part: string, batch: readonly LoggedEvent[], take: () => Promise<void>): Promise<void> {
  const tracer = tracing();
  const [first] = batch;
  if (!tracer || !first) return take();
  const spans = batch.map(({ event: { id, type, aggregate, traceId } }): Span => {
    const attributes = { event: id, aggregate };
    return tracer.start({ name: `take ${type}`, part, kind: 'CONSUMER', traceId, parentId: spanOfEvent(id), attributes });
  });
  const end = (failed: boolean): void => {
    for (const span of spans) span.end({}, failed);
  };
  try {
    await withinSpan({ traceId: first.event.traceId, spanId: spans[0]?.id }, take);
    end(false);
  } catch (error) {
    end(true);
    throw error;
  }
}

/** As {@link newHere}, and nobody else leads before the transaction ends. */
async function newWhileLeading(tx: Tx, batch: readonly LoggedEvent[], lead: Lead): Promise<AnyEvent[]> {
  const held = [lead.consumer, lead.fence];
  const rows =
    batch.length === 0
      ? await tx.query<{ event_id?: string }>(holdLead, held)
      : await tx.query<{ event_id?: string | null }>(insertInboxLeading, [...columnsOf(batch), ...held]);
  if (rows.length === 0) throw new LeadLost(lead);
  const fresh = new Set(rows.map((row) => row.event_id));
  return batch.map(({ event }) => event).filter(({ id }) => fresh.has(id));
}

export const columnsOf = (batch: readonly LoggedEvent[]) => [batch.map(({ event }) => event.id), batch.map(({ seq }) => String(seq))];

/** Those of the events that the inbox did not know. It knows them now. */
async function newHere(tx: Tx, batch: readonly LoggedEvent[]): Promise<AnyEvent[]> {
  if (batch.length === 0) return [];
  const rows = await tx.query<{ event_id: string }>(insertInbox, columnsOf(batch));
  const fresh = new Set(rows.map((row) => row.event_id));
  return batch.map(({ event }) => event).filter(({ id }) => fresh.has(id));
}

/**
 * Events that can be handled together: of one type, no two about the same thing. What is about the same thing keeps its order, so an order's placement is
 * never behind what happened to one of its fulfilments.
 */
export function inTurns(events: readonly AnyEvent[]): AnyEvent[][] {
  const seen = new Map<string, number>();
  const turns: Map<string, AnyEvent[]>[] = [];
  for (const event of events) {
    const subject = subjectOf(event);
    const turn = seen.get(subject) ?? 0;
    seen.set(subject, turn + 1);
    const types = turns[turn] ?? new Map<string, AnyEvent[]>();
    turns[turn] = types;
    const alike = types.get(event.type);
    if (alike) alike.push(event);
    else types.set(event.type, [event]);
  }
  return turns.flatMap((types) => [...types.values()]);
}

const subjectOf = ({ payload, aggregate }: AnyEvent): string => ('orderId' in payload ? `order:${payload.orderId}` : aggregate);

/** Puts an event aside for a person. Throws {@link LeadLost} once another process leads. */
export async function park(
  database: Database,
  { seq, event }: LoggedEvent,
  failure: { readonly attempts: number; readonly error: unknown },
  lead: Lead,
): Promise<void> {
  const message = failure.error instanceof Error ? `${failure.error.name}: ${failure.error.message}` : String(failure.error);
  const row = [event.id, seq, event.aggregate, event.type, event, failure.attempts, message.slice(0, 500)];
  const [parked] = await database.query(parkEvent, [...row, lead.consumer, lead.fence]);
  if (!parked) throw new LeadLost(lead);
}

/** Puts an event behind a parked one of its aggregate. False when none is parked any more, or another process leads. */
export async function waitBehindParked(database: Database, { seq, event }: LoggedEvent, lead: Lead): Promise<boolean> {
  const row = [event.id, seq, event.aggregate, event.type, event];
  const [parked] = await database.query(parkBehind, [...row, lead.consumer, lead.fence]);
  return parked !== undefined;
}

/** Runs the parked events again in order; an aggregate whose event fails again stays parked. Answers how many took effect. */
export async function replayParked(
  database: Database,
  consumers: Consumers,
  onFailure: (event: AnyEvent, error: unknown) => void,
): Promise<number> {
  const stuck: string[] = [];
  for (let replayed = 0; ; replayed += 1) {
    const state: { current?: AnyEvent } = {};
    try {
      const found = await database.transaction(async (tx) => {
        const [row] = await tx.query<{ seq: bigint; envelope: AnyEvent }>(nextParked, [stuck]);
        if (!row) return false;
        state.current = row.envelope;
        const [fresh] = await newHere(tx, [{ seq: row.seq, event: row.envelope }]);
        if (fresh) await handlerOf(consumers, fresh)?.(tx, [fresh]);
        await tx.query(deleteParked, [row.envelope.id]);
        return true;
      });
      if (!found) return replayed;
    } catch (error) {
      if (!state.current) throw error;
      onFailure(state.current, error);
      stuck.push(state.current.aggregate);
      replayed -= 1;
    }
  }
}
