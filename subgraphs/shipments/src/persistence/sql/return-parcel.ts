import { sql } from '@baton/platform';

export const returnParcelSql = sql(
  'return-parcel',
  'select id as "parcelId", tracking_number as "trackingNumber" from parcel where return_order_id = $1',
);

export const returnPointSql = sql(
  'return-point',
  `select carrier, service, address_lines as "addressLines" from return_point where location in ($1, '*') order by location = '*' limit 1`,
);

export const nextReturnSerialSql = sql('next-return-serial', `select nextval('return_label_serial')::int as serial`);

/** Empty when the return has a parcel or was undone. */
export const insertReturnParcelSql = sql(
  'insert-return-parcel',
  `with issued as (
     insert into parcel (id, kind, return_order_id, order_id, customer_id, location, status, carrier, service, tracking_number, created_at, label_zpl)
     select $1, 'RETURN', $2, $3, $4, $5, 'LABEL_CREATED', $6, $7, $8, $9, $10
     where not exists (select 1 from return_parcel_void where return_order_id = $2)
     on conflict (return_order_id) do nothing
     returning id
   ), contents as (
     insert into parcel_content (parcel_id, position, order_line_id, quantity)
     select issued.id, c.position, c."orderLineId", c.quantity
     from issued, jsonb_to_recordset($11::jsonb) as c (position int, "orderLineId" text, quantity int)
   )
   select id from issued`,
);

/** Notes the undoing even of a parcel that was never issued, so that a request that comes late finds it. */
export const voidReturnParcelSql = sql(
  'void-return-parcel',
  `with noted as (
     insert into return_parcel_void (return_order_id, voided_at) values ($1, $2) on conflict do nothing
   )
   update parcel set voided_at = $2, label_zpl = null where return_order_id = $1 and voided_at is null returning id`,
);
