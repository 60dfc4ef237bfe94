/**
 * What a subgraph has told, as a table of a query: whether it entered the log where it happened or waits in the outbox for the relay. In the order of `position`: what
 * waits comes behind what is there. The log may hold what others have told.
 */
export const toldBy = (schema: string): string => `(
  select seq as position, id, type, aggregate, actor, trace_id, payload from bus.event
  union all select position + (1::bigint << 40), id, type, aggregate, actor, trace_id, payload from ${schema}.outbox) as told`;
