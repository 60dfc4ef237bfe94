import { sql } from '@baton/platform';

/** Parcels of one work order as packed, with their contents. */
export const insertParcelsSql = sql(
  'insert-parcels',
  `with packed as (
     insert into parcel (id, kind, fulfilment_id, order_id, customer_id, location, status, position, weight_grams, created_at)
     select p.id, 'OUTBOUND', $2, $3, $4, $5, 'PACKED', p.position, p."weightGrams", $6
     from jsonb_to_recordset($1::jsonb) as p (id text, position int, "weightGrams" int)
   )
   insert into parcel_content (parcel_id, position, fulfilment_line_id, order_line_id, sku, quantity)
   select c."parcelId", c.position, c."fulfilmentLineId", c."orderLineId", c.sku, c.quantity
   from jsonb_to_recordset($7::jsonb) as c ("parcelId" text, position int, "fulfilmentLineId" text, "orderLineId" text, sku text, quantity int)`,
);
