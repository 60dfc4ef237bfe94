import { sql } from '@baton/platform';

/** The first location that works on an order starts its work. $1 order, $2 when. */
export const startWork = sql('orders-start-work', 'update "order" set work_started_at = $2 where id = $1 and work_started_at is null');

/** Once every unit that is still wanted arrived, the order is delivered. $1 order, $2 when. */
export const markDelivered = sql(
  'orders-mark-delivered',
  `update "order" o set delivered_at = $2
   where o.id = $1 and o.delivered_at is null
     and exists (select from order_line l where l.order_id = o.id and l.kind in ('PHYSICAL', 'COMPONENT') and l.delivered > 0)
     and not exists (
       select from order_line l where l.order_id = o.id and l.kind in ('PHYSICAL', 'COMPONENT') and l.delivered < l.ordered - l.cancelled
     )`,
);

/** Goods leave, once for each parcel or hand-over. Answers a row only the first time. $1 id, $2 order, $3 fulfilment, $4 when. */
export const insertDeparture = sql(
  'orders-insert-departure',
  `insert into departure (id, order_id, fulfilment_id, shipped_at) values ($1, $2, $3, $4) on conflict (id) do nothing returning id`,
);

/** Goods arrive, once for each departure. Answers a row only the first time. $1 id, $2 when. */
export const markDepartureDelivered = sql(
  'orders-mark-departure-delivered',
  'update departure set delivered_at = $2 where id = $1 and delivered_at is null returning id',
);

/** Takes the shipping price of groups with their first departure. Answers what is taken now. $1 group ids, $2 CAPTURED or VOIDED. */
export const closeShipping = sql(
  'orders-close-shipping',
  `update order_group set shipping_state = $2 where id = any($1::text[]) and shipping_state = 'OPEN' returning id, shipping_charged_minor as minor`,
);

/** A location refused units of lines. $1 line ids, $2 location, $3 order, $4 reason, $5 when. */
export const insertRefusals = sql(
  'orders-insert-refusals',
  `insert into refusal (order_line_id, location, order_id, reason, at)
   select distinct id, $2, $3, $4, $5::timestamptz from unnest($1::text[]) as id
   on conflict (order_line_id, location) do update set reason = excluded.reason, at = excluded.at, lifted_at = null where refusal.lifted_at is not null`,
);

/** $1 id, $2 order, $3 kind, $4 reason, $5 when. */
export const openException = sql(
  'orders-open-exception',
  'insert into order_exception (id, order_id, kind, reason, opened_at) values ($1, $2, $3, $4, $5)',
);

/** Nothing is missing any more, or what is has a date: what waited for a person because of it need not. $1 order, $2 when. */
export const resolveSourcingExceptions = sql(
  'orders-resolve-sourcing-exceptions',
  `update order_exception e set resolved_at = $2
   where e.order_id = $1 and e.kind = 'SOURCING_FAILED' and e.resolved_at is null
     and not exists (select from order_line l where l.order_id = $1 and l.kind <> 'BUNDLE' and l.backordered > l.claimed)
     and not exists (select from backorder b where b.order_id = $1 and b.available_at is null and b.filled + b.cancelled + b.dropped < b.quantity)
   returning e.id, e.kind`,
);

/** Whether something of a kind waits for a person already. $1 order, $2 kind. */
export const openExceptionOfKind = sql(
  'orders-open-exception-of-kind',
  'select id from order_exception where order_id = $1 and kind = $2 and resolved_at is null',
);

/** What waited for a person need not any more. $1 order, $2 kind, $3 when. */
export const resolveExceptions = sql(
  'orders-resolve-exceptions',
  'update order_exception set resolved_at = $3 where order_id = $1 and kind = $2 and resolved_at is null returning id, kind',
);
