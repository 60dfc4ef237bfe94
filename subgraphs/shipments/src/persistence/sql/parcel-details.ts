import { sql } from '@baton/platform';

export const contentsByParcelSql = sql(
  'contents-by-parcel',
  `select parcel_id as "parcelId", order_line_id as "orderLineId", quantity from parcel_content
   where parcel_id = any($1::text[]) order by parcel_id, position`,
);

export const eventsByParcelSql = sql(
  'events-by-parcel',
  `select parcel_id as "parcelId", status, occurred_at as "occurredAt", description, estimated_at as "estimatedAt" from tracking_event where parcel_id = any($1::text[])`,
);

/** Labels hold the sender's address: $2 is whether the caller reads returns everywhere, $3 where else, $4 and $5 what is their own. */
export const labelsByParcelSql = sql(
  'labels-by-parcel',
  `select id as "parcelId", label_zpl as zpl from parcel
   where id = any($1::text[]) and label_zpl is not null and voided_at is null
     and ($2::boolean or location = any($3::text[]) or customer_id = $4::text or order_id = any($5::text[]))`,
);
