import type { EventEnvelope, EventPayloads, EventType } from '@baton/contracts';
import type { Clock, IdSource } from '@baton/kernel';
import { actorName, type InternalContext } from '../context.ts';
import { type Bound, sql, type Tx } from '../database/types.ts';
import { tracing } from '../telemetry/trace.ts';
import { newTraceId, spanOfEvent } from '../telemetry/trace-ids.ts';
import { wakeRelay } from './wake.ts';

/** An event to be emitted: what happened to which aggregate (`order:ord_…`). Its payload is checked against its type. */
export type NewEvent<T extends EventType = EventType> = {
  [K in T]: { readonly type: K; readonly aggregate: string; readonly payload: EventPayloads[K] };
}[T];

/** Who caused an event, and in which trace. */
export interface Cause {
  readonly actor: string;
  readonly traceId: string;
  /** The span that it was caused in, where traces are collected. */
  readonly spanId?: string | undefined;
  /** The span of another trace that it goes back to. */
  readonly linked?: { readonly traceId: string; readonly spanId: string };
}

/** The cause of what a subgraph does by the clock: nobody asked for it, so each time begins a trace of its own. */
export function byItself(subgraph: string): Cause {
  return {
    actor: `service:${subgraph}`,
    get traceId() {
      return newTraceId();
    },
  };
}

export function causeOf(context: InternalContext): Cause {
  return { actor: actorName(context.actor), traceId: context.traceId, ...(context.spanId !== undefined && { spanId: context.spanId }) };
}

const insertOutbox = sql(
  'platform-insert-outbox',
  `insert into outbox (id, type, aggregate, at, actor, trace_id, payload)
   select id, type, aggregate, $4, actor, trace_id, payload
   from unnest($1::text[], $2::text[], $3::text[], $5::text[], $6::text[], $7::jsonb[])
     with ordinality as event (id, type, aggregate, actor, trace_id, payload, nth)
   order by nth`,
);

/** Writes events into the outbox, in the transaction of the change they tell: one insert for all. The relay is woken after the commit. */
export function emit(
  tx: Tx,
  events: readonly NewEvent[],
  cause: Cause,
  at: { readonly clock: Clock; readonly ids: IdSource },
): Promise<EventEnvelope[]> {
  return emitAll(
    tx,
    events.map((event) => ({ event, cause })),
    at,
  );
}

/** The same for events of several requests that share a transaction, each with its own cause. */
export async function emitAll(
  tx: Tx,
  events: readonly CausedEvent[],
  at: { readonly clock: Clock; readonly ids: IdSource },
): Promise<EventEnvelope[]> {
  if (events.length === 0) return [];
  const { envelopes, insert, onCommitted } = emission(events, at);
  await tx.query(insert.statement, insert.values);
  tx.afterCommit(() => onCommitted(tx.name));
  return envelopes;
}

/** An event with who caused it. */
export interface CausedEvent {
  readonly event: NewEvent;
  readonly cause: Cause;
}

/** Events that are ready to be written with what they tell. */
export interface Emission {
  readonly envelopes: EventEnvelope[];
  /** Their payloads as they are written: JSON. */
  readonly payloads: readonly string[];
  /** Writes them into the outbox. */
  readonly insert: Bound;
  /** To be called by whoever committed `insert` in the database of that name: the relay is woken. */
  onCommitted(database: string): void;
  /** To be called by whoever committed them otherwise. */
  trace(database: string): void;
}

/** Events in their envelopes, to be written with what they tell: `batchWithEvents`, or `insert` in a transaction that is held open. */
export function emission(events: readonly CausedEvent[], at: { readonly clock: Clock; readonly ids: IdSource }): Emission {
  const now = at.clock.now();
  const instant = now.toISOString();
  const envelopes = events.map(({ event, cause }) => envelopeOf(event, cause, { id: at.ids.next('evt'), instant }));
  const column = <T>(of: (envelope: EventEnvelope) => T): T[] => envelopes.map(of);
  const payloads = column(({ payload }) => JSON.stringify(payload));
  const values = [
    column((e) => e.id),
    column((e) => e.type),
    column((e) => e.aggregate),
    now,
    column((e) => e.actor),
    column((e) => e.traceId),
    payloads,
  ];
  const trace = (part: string): void => {
    if (tracing()) for (const [nth, envelope] of envelopes.entries()) traceEmitted(part, envelope, events[nth]?.cause);
  };
  const onCommitted = (part: string): void => {
    wakeRelay(part);
    trace(part);
  };
  return { envelopes, payloads, insert: { statement: insertOutbox, values }, onCommitted, trace };
}

/**
 * Field by field, as all that is made for each order: in V8 11 what a literal adds behind a spread gives every object a hidden class of its own. It takes 200 times
 * as long to make (2.9 µs and 12 ns), and whoever reads it afterwards looks its fields up anew.
 */
function envelopeOf({ type, aggregate, payload }: NewEvent, { actor, traceId }: Cause, { id, instant }: Minted): EventEnvelope {
  return { id, type, version: 1, aggregate, at: instant, actor, traceId, payload };
}

interface Minted {
  readonly id: string;
  readonly instant: string;
}

function traceEmitted(part: string, { id, type, aggregate, traceId }: EventEnvelope, cause: Cause | undefined): void {
  const { spanId: parentId, linked } = cause ?? {};
  const attributes = { event: id, aggregate };
  tracing()
    ?.start({ name: `event ${type}`, part, kind: 'PRODUCER', traceId, parentId, linked, id: spanOfEvent(id), attributes })
    .end();
}
