import { sql } from '@baton/platform';

/** Which work order a parcel belongs to, to lock it; parcels are changed only under that lock. */
export const fulfilmentOfParcelSql = sql(
  'fulfilment-of-parcel',
  `select fulfilment_id as "fulfilmentId" from parcel where id = $1 and kind = 'OUTBOUND'`,
);

/** A number that the carrier gave to another parcel changes nothing: the answer is empty. */
export const shipParcelSql = sql(
  'ship-parcel',
  `update parcel set status = 'HANDED_TO_CARRIER', carrier = $2, service = $3, tracking_number = $4, shipped_at = $5
   where id = $1 and status in ('PACKED', 'LABEL_CREATED')
     and not exists (select 1 from parcel other where other.carrier = $2 and other.tracking_number = $4)
   returning id`,
);

/** What the carrier told before we knew the number becomes the parcel's own; what it told twice stays once. */
export const claimUnmatchedEventsSql = sql(
  'claim-unmatched-events',
  `with early as (
     delete from tracking_event_unmatched where tracking_number = $2 and (carrier is null or carrier = $3) returning *
   )
   insert into tracking_event (id, parcel_id, status, occurred_at, description, recorded_at, estimated_at)
   select id, $1, status, occurred_at, description, recorded_at, estimated_at from early order by id
   on conflict (parcel_id, occurred_at, status, description) do nothing
   returning id`,
);

export const contentsWithLinesSql = sql(
  'contents-with-lines',
  `select fulfilment_line_id as "fulfilmentLineId", order_line_id as "orderLineId", sku, quantity from parcel_content where parcel_id = $1 order by position`,
);
