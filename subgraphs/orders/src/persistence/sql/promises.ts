import { sql } from '@baton/platform';

/** Work that is not done: not sent, or of what is collected not ready. $1 order. */
export const selectOpenWork = sql(
  'orders-select-open-work',
  `select f.id as "fulfilmentId", f.group_id as "groupId", f.location, coalesce(f.planned_from, d.decided_at) as "plannedFrom", f.dispatch_by as "dispatchBy"
   from planned_fulfilment f join sourcing_decision d on d.id = f.decision_id
   where f.order_id = $1 and exists (
     select from planned_fulfilment_line l where l.fulfilment_id = f.id
       and case when f.method = 'SHIP' then l.shipped else greatest(l.picked, l.shipped) end + l.superseded + l.cancelled < l.quantity)
   order by f.id`,
);

/** Parcels that left and have not arrived. $1 order. */
export const selectParcelsUnderWay = sql(
  'orders-select-parcels-under-way',
  `select f.group_id as "groupId", f.location, d.shipped_at as "shippedAt", n.trouble, n.since, n.estimated_at as "estimatedAt"
   from departure d join planned_fulfilment f on f.id = d.fulfilment_id left join parcel_news n on n.parcel_id = d.id
   where d.order_id = $1 and d.delivered_at is null order by d.id`,
);

/** Units that stand nowhere, and when they come where that is known; whether a person has to find them. $1 order. */
export const selectAwaited = sql(
  'orders-select-awaited',
  `select l.group_id as "groupId", a.location, a.available_at as "availableAt",
     l.waiting or exists (select from order_exception e where e.order_id = l.order_id and e.kind = 'SOURCING_FAILED' and e.resolved_at is null) as "isStuck"
   from order_line l left join awaited_stock a on a.order_id = l.order_id and a.sku = l.sku
   where l.order_id = $1 and l.kind <> 'BUNDLE' and l.backordered - l.claimed > l.cancelling
   union all
   select b.group_id, b.location, b.available_at, false from backorder b
   where b.order_id = $1 and b.filled + b.cancelled + b.dropped < b.quantity`,
);

/** Every change of promises, oldest first. $1 order ids. */
export const selectPromiseChanges = sql(
  'orders-select-promise-changes',
  `select id, order_id as "orderId", group_id as "groupId", seq, at, was_earliest_at as "wasEarliestAt", was_latest_at as "wasLatestAt",
     is_earliest_at as "isEarliestAt", is_latest_at as "isLatestAt", cause, is_told as "isTold", told_at as "toldAt"
   from promise_change where order_id = any($1::text[]) order by at, group_id, seq`,
);

/** $1 id, $2 order, $3 group, $4 number within the group, $5 when, $6 and $7 what was, $8 and $9 what is, $10 cause, $11 whether it is told. */
export const insertPromiseChange = sql(
  'orders-insert-promise-change',
  `insert into promise_change (id, order_id, group_id, seq, at, was_earliest_at, was_latest_at, is_earliest_at, is_latest_at, cause, is_told)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
);

/** $1 group, $2 and $3 the promise. */
export const updatePromise = sql(
  'orders-update-promise',
  'update order_group set promise_earliest_at = $2, promise_latest_at = $3 where id = $1',
);

/** Work that is counted anew is looked at again when its new dispatch is over. $1 fulfilment, $2 from when, $3 by when it is to leave. */
export const replanFulfilment = sql(
  'orders-replan-fulfilment',
  'update planned_fulfilment set planned_from = $2, dispatch_by = $3, is_watched = $3::timestamptz is not null where id = $1',
);

/**
 * Takes a page of work whose dispatch is over out of the watch and answers the orders of what was not sent. Several watchers share the work. $1 an
 * instant, $2 how many.
 */
export const takeOverdue = sql(
  'orders-take-overdue',
  `with due as (
     select id, order_id, method from planned_fulfilment where is_watched and dispatch_by < $1 order by dispatch_by limit $2 for update skip locked
   ), looked as (
     update planned_fulfilment f set is_watched = false from due where f.id = due.id
   )
   select due.id, due.order_id as "orderId", exists (
     select from planned_fulfilment_line l where l.fulfilment_id = due.id
       and case when due.method = 'SHIP' then l.shipped else greatest(l.picked, l.shipped) end + l.superseded + l.cancelled < l.quantity) as "isOpen"
   from due order by due.order_id`,
);

/**
 * Orders that a calendar may delay: what is still to leave, and where `$5` says so what is on its way. $1 location or null, $2 service or null,
 * $3 country of the destination or null, $4 the last order of the page before, $5 whether goods on their way count, $6 how many.
 */
export const selectOrdersUnderWay = sql(
  'orders-select-under-way',
  `select distinct f.order_id as "orderId" from planned_fulfilment f
   where f.order_id > $4 and ($1::text is null or f.location = $1) and ($2::text is null or f.service = $2)
     and (f.is_watched or ($5::boolean and f.id in (select fulfilment_id from departure where delivered_at is null)))
     and ($3::text is null or exists (
       select from order_address a where a.order_id = f.order_id and a.slot = f.group_id and a.country_code = $3))
   order by f.order_id limit $6`,
);

/** What is wrong with a parcel. $1 parcel, $2 order, $3 fulfilment, $4 trouble, $5 since when. */
export const saveParcelTrouble = sql(
  'orders-save-parcel-trouble',
  `insert into parcel_news as known (parcel_id, order_id, fulfilment_id, trouble, since) values ($1, $2, $3, $4, $5)
   on conflict (parcel_id) do update set trouble = excluded.trouble, since = excluded.since
     where (known.trouble, known.since) is distinct from (excluded.trouble, excluded.since)
   returning parcel_id`,
);

/** Parcels that had trouble go on: answers their orders. $1 parcels. */
export const clearParcelTrouble = sql(
  'orders-clear-parcel-trouble',
  'update parcel_news set trouble = null, since = null where parcel_id = any($1::text[]) and trouble is not null returning order_id as "orderId"',
);

/** $1 parcel, $2 order, $3 fulfilment, $4 when it is expected. */
export const saveParcelEstimate = sql(
  'orders-save-parcel-estimate',
  `insert into parcel_news as known (parcel_id, order_id, fulfilment_id, estimated_at) values ($1, $2, $3, $4)
   on conflict (parcel_id) do update set estimated_at = excluded.estimated_at where known.estimated_at is distinct from excluded.estimated_at
   returning parcel_id`,
);

/** $1 order, $2 SKUs, $3 locations, $4 instants. */
export const saveAwaited = sql(
  'orders-save-awaited',
  `insert into awaited_stock (order_id, sku, location, available_at)
   select $1, sku, location, available_at from unnest($2::text[], $3::text[], $4::timestamptz[]) as said (sku, location, available_at)
   on conflict (order_id, sku, location) do update set available_at = excluded.available_at`,
);

/** Somebody set another time by which work leaves its unit; it is looked at again when that is over. $1 fulfilment, $2 by when. */
export const setDispatchBy = sql(
  'orders-set-dispatch-by',
  'update planned_fulfilment set dispatch_by = $2, is_watched = true where id = $1',
);
