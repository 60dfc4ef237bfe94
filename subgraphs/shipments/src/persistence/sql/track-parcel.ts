import { sql } from '@baton/platform';

/** Parcels with a number; more than one when carriers use the same. Void labels are nobody's. */
export const parcelsByTrackingNumberSql = sql(
  'parcels-by-tracking-number',
  `select id, carrier, fulfilment_id as "fulfilmentId" from parcel
   where tracking_number = $1 and ($2::text is null or carrier = $2) and voided_at is null limit 2`,
);

/** A return's parcel has no work order: it is its own lock. */
export const lockParcelSql = sql('lock-parcel', 'select id from parcel where id = $1 for update');

export const insertTrackingEventSql = sql(
  'insert-tracking-event',
  `insert into tracking_event (id, parcel_id, status, occurred_at, description, recorded_at, estimated_at) values ($1, $2, $3, $4, $5, $6, $7)
   on conflict (parcel_id, occurred_at, status, description) do nothing
   returning id`,
);

/** Keeps what a carrier tells of a number that no parcel has yet. */
export const insertUnmatchedEventSql = sql(
  'insert-unmatched-event',
  `insert into tracking_event_unmatched (id, carrier, tracking_number, status, occurred_at, description, recorded_at, estimated_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
);

export const saveWhereaboutsSql = sql(
  'save-whereabouts',
  'update parcel set status = $2, exception = $3, delivered_at = coalesce(delivered_at, $4::timestamptz) where id = $1',
);

/** $1 parcel, $2 when the carrier expects to deliver it. */
export const saveEstimateSql = sql('save-estimate', 'update parcel set estimated_at = $2 where id = $1');

/** Whether any parcel of a work order is in a status other than these: what keeps it from being shipped or delivered as a whole. */
export const parcelsOutsideSql = sql(
  'parcels-outside',
  'select 1 from parcel where fulfilment_id = $1 and not (status = any($2::text[])) limit 1',
);
