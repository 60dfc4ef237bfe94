import { sql } from '@baton/platform';
import { transferOfLine, transfersOfFulfilment } from './planned-transfers.ts';

/** Marks the work of an order as released, once. Answers a row only the first time. $1 order, $2 when. */
export const markReleased = sql(
  'orders-mark-released',
  'update "order" set released_at = $2 where id = $1 and release_at is not null and released_at is null returning id',
);

/** What an order still has to release: its work orders in force with their reservations. $1 order. */
export const selectUnreleased = sql(
  'orders-select-unreleased',
  `select f.id as "fulfilmentId", f.group_id as "groupId", f.method, f.location, f.service, f.dispatch_by as "dispatchBy", f.reservation_id as "reservationId",
     ${transfersOfFulfilment},
     jsonb_agg(jsonb_build_object('fulfilmentLineId', l.id, 'orderLineId', l.order_line_id, 'sku', l.sku,
       'quantity', l.quantity - l.superseded - l.cancelled, 'transferId', ${transferOfLine}) order by l.id) as lines
   from planned_fulfilment f join planned_fulfilment_line l on l.fulfilment_id = f.id
   where f.order_id = $1 and l.quantity > l.superseded + l.cancelled group by f.id order by f.id`,
);

/** Whether an order's stock is changing place right now. $1 order. */
export const selectOpenMove = sql(
  'orders-select-open-move',
  `select id from resourcing where order_id = $1 and is_move and state = 'OPEN' limit 1`,
);

/** Whether part of the order waits for goods, or did: the work for what comes is told as it comes, so its places stand. */
const isAwaited = 'exists (select from backorder b where b.order_id = o.id)';

/** Orders whose work waits, the oldest first. $1 market, $2 channel (null: all of the market), $3 released no earlier than, $4 how many. */
export const selectWaitingOrders = sql(
  'orders-select-waiting-orders',
  `select o.id, o.release_at as "releaseAt" from "order" o
   where o.release_at is not null and o.released_at is null and o.release_at > $3 and o.market = $1 and ($2::text is null or o.channel = $2)
     and not exists (select from resourcing r where r.order_id = o.id and r.state = 'OPEN') and not ${isAwaited}
   order by o.id limit $4`,
);

/** Markets in which work waits. */
export const selectWaitingMarkets = sql(
  'orders-select-waiting-markets',
  'select distinct market from "order" where release_at is not null and released_at is null order by market',
);

/**
 * Begins to move an order's units, unless it is released, too near to it, or in other hands. Under the order's lock, which whoever releases it takes: either
 * the release finds the move, or this finds the release. $1 reservation, $2 order, $3 group, $4 plan, $5 when,
 * $6 released no earlier than.
 */
export const insertMove = sql(
  'orders-insert-move',
  `insert into resourcing (id, order_id, group_id, state, plan, started_at, is_move)
   select $1, $2, $3, 'OPEN', $4::jsonb, $5, true from "order" o
   where o.id = $2 and o.released_at is null and o.release_at > $6
     and not exists (select from resourcing r where r.order_id = $2 and r.state = 'OPEN') and not ${isAwaited}
   for update of o
   on conflict do nothing returning id`,
);

/** A move that is under way. $1 id. */
export const selectMove = sql(
  'orders-select-move',
  `select id, order_id as "orderId", group_id as "groupId", plan from resourcing where id = $1 and is_move and state = 'OPEN'`,
);

/** The work orders of a group are replaced. $1 order, $2 group, $3 those that replace them. */
export const supersedeGroup = sql(
  'orders-supersede-group',
  `update planned_fulfilment_line l set superseded = l.quantity - l.cancelled
   from planned_fulfilment f where f.id = l.fulfilment_id and f.order_id = $1 and f.group_id = $2 and f.id <> all($3::text[])`,
);

/** All that an order holds is held under another reservation now. $1 order, $2 the new one, $3 the old one. */
export const changeReservation = sql(
  'orders-change-reservation',
  'update planned_fulfilment set reservation_id = $2 where order_id = $1 and reservation_id = $3',
);

/** $1 channel, $2 minutes. */
export const setReleaseDelay = sql(
  'orders-set-release-delay',
  'update channel set release_delay_minutes = $2 where code = $1 returning code',
);

/** How many orders wait for their release, up to a number. $1 market, $2 channel (null: all of the market), $3 the number. */
export const countWaitingOrders = sql(
  'orders-count-waiting-orders',
  `select count(*)::int as waiting from (select from "order" where release_at is not null and released_at is null and market = $1
     and ($2::text is null or channel = $2) limit $3) as waiting`,
);
