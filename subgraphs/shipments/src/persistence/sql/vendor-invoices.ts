import { sql } from '@baton/platform';

const columns = `i.id, i.location, i.number, i.purchase_order_id as "purchaseOrderId", i.currency, i.total_minor as "totalMinor",
  i.invoiced_on as "invoicedOn", i.recorded_at as "recordedAt", i.recorded_by as "recordedBy", i.status, i.decided_at as "decidedAt", i.decided_by as "decidedBy", i.note,
  (select json_agg(json_build_object('sku', l.sku, 'quantity', l.quantity, 'unitCostMinor', l.unit_cost_minor::text) order by l.position)
   from vendor_invoice_line l where l.invoice_id = i.id) as lines,
  (select coalesce(json_agg(json_build_object('kind', d.kind, 'sku', d.sku, 'expected', d.expected, 'found', d.found) order by d.position), '[]')
   from vendor_invoice_difference d where d.invoice_id = i.id) as differences`;

/** $1 ids, $2 everywhere, $3 locations. */
export const invoicesByIdSql = sql(
  'vendor-invoices-by-id',
  `select ${columns} from vendor_invoice i where i.id = any($1::text[]) and ($2::boolean or i.location = any($3::text[]))`,
);

/** $1 location, $2 number. */
export const invoiceByNumberSql = sql(
  'vendor-invoice-by-number',
  `select ${columns} from vendor_invoice i where i.location = $1 and i.number = $2`,
);

/** Oldest first, at most 100 each. $1 purchase orders. */
export const invoicesOfPurchaseOrdersSql = sql(
  'vendor-invoices-of-purchase-orders',
  `select i.* from unnest($1::text[]) as wanted (id)
   cross join lateral (select ${columns} from vendor_invoice i where i.purchase_order_id = wanted.id order by i.recorded_at, i.id limit 100) i`,
);

/**
 * An invoice with its lines and differences; nothing when the vendor's number stands for another one. $1 id, $2 location, $3 number, $4 purchase order,
 * $5 currency, $6 total, $7 date, $8 now, $9 who, $10 status; of the lines $11 SKUs, $12 quantities, $13 costs; $14 differences.
 */
export const insertInvoiceSql = sql(
  'insert-vendor-invoice',
  `with invoice as (
     insert into vendor_invoice (id, location, number, purchase_order_id, currency, total_minor, invoiced_on, recorded_at, recorded_by, status)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict on constraint vendor_invoice_number do nothing returning id
   ), lines as (
     insert into vendor_invoice_line (invoice_id, position, sku, quantity, unit_cost_minor)
     select invoice.id, l.position - 1, l.sku, l.quantity, l.cost
     from invoice, unnest($11::text[], $12::int[], $13::bigint[]) with ordinality as l (sku, quantity, cost, position)
   ), differences as (
     insert into vendor_invoice_difference (invoice_id, position, kind, sku, expected, found)
     select invoice.id, d.position - 1, d.value ->> 'kind', d.value ->> 'sku', d.value ->> 'expected', d.value ->> 'found'
     from invoice, jsonb_array_elements($14::jsonb) with ordinality as d (value, position)
   )
   select id from invoice`,
);

/** Ends what waited for a decision, from the status that it was decided on. $1 id, $2 status before, $3 after, $4 now, $5 who, $6 note. */
export const decideInvoiceSql = sql(
  'decide-vendor-invoice',
  `update vendor_invoice set status = $3, decided_at = $4, decided_by = $5, note = $6 where id = $1 and status = $2 returning id`,
);
