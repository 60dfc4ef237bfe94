import { type Statement, sql } from '@baton/platform';

/**
 * The purchase orders of work orders that were just created, with what each line costs now. $1 ids, $2 work orders, $3 locations, $4 currencies, $5 tolerances,
 * $6 acknowledge-by, $7 ship-by; $8 lines, $9 their work orders, $11 their SKUs; $10 now.
 */
export const placePurchaseOrdersSql = sql(
  'place-purchase-orders',
  `with placed as (
     insert into purchase_order (id, fulfilment_id, location, currency, cost_tolerance_bp, placed_at, acknowledge_by, ship_by, due_at)
     select id, fulfilment_id, location, currency, tolerance, $10, acknowledge_by, ship_by, acknowledge_by
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int[], $6::timestamptz[], $7::timestamptz[])
       as p (id, fulfilment_id, location, currency, tolerance, acknowledge_by, ship_by)
     order by fulfilment_id
     returning id, fulfilment_id, number, location
   ), lines as (
     insert into purchase_order_line (fulfilment_line_id, purchase_order_id, unit_cost_minor)
     select l.id, placed.id, c.unit_cost_minor
     from unnest($8::text[], $9::text[], $11::text[]) as l (id, fulfilment_id, sku)
     join placed using (fulfilment_id)
     left join vendor_cost c on c.location = placed.location and c.sku = l.sku
     returning fulfilment_line_id, purchase_order_id, unit_cost_minor
   )
   select placed.fulfilment_id as "fulfilmentId", placed.number, lines.fulfilment_line_id as "fulfilmentLineId", lines.unit_cost_minor as "unitCostMinor"
   from placed join lines on lines.purchase_order_id = placed.id`,
);

/** What a change of work orders is to their purchase orders: whether and until when something is waited for. $1 work orders, $2 statuses, $3 now. */
export const followFulfilmentsSql = sql(
  'purchase-orders-follow',
  `update purchase_order p set
     due_at = case when s.status = 'PLACED' then p.acknowledge_by
       when s.status in ('ACKNOWLEDGED', 'FIRM', 'PARTIALLY_SHIPPED') and p.overdue_at is null then p.ship_by end,
     acknowledged_at = case when s.status in ('ACKNOWLEDGED', 'FIRM', 'PARTIALLY_SHIPPED', 'SHIPPED') then coalesce(p.acknowledged_at, $3) else p.acknowledged_at end
   from unnest($1::text[], $2::text[]) as s (fulfilment_id, status) where p.fulfilment_id = s.fulfilment_id`,
);

/** The vendor says when it sends: not counted as late before that. $1 work order, $2 when. */
export const expectShipmentSql = sql(
  'purchase-order-expect-shipment',
  'update purchase_order set expected_ship_at = $2, ship_by = greatest(ship_by, $2) where fulfilment_id = $1',
);

/** Locks a page of the work orders whose vendor's time may be over. Several watchers share the work. $1 now, $2 how many. */
export const lockDueSql = sql(
  'lock-due-purchase-orders',
  `select f.id from purchase_order p join fulfilment f on f.id = p.fulfilment_id
   where p.due_at <= $1 order by p.due_at, p.fulfilment_id limit $2 for update of f skip locked`,
);

/** Read after the lock, by a statement of its own: one statement would show what stood before it waited. $1 work orders. */
export const deadlinesSql = sql(
  'purchase-order-deadlines',
  `select fulfilment_id as "fulfilmentId", location, acknowledge_by as "acknowledgeBy", ship_by as "shipBy"
   from purchase_order where fulfilment_id = any($1::text[])`,
);

/** What a silence came to. $1 work order, $2 which time was missed, $3 since when it is overdue, $4 and $5 the new times of one that was held. */
export const settleSilenceSql = sql(
  'purchase-order-settle-silence',
  `update purchase_order set missed = coalesce($2, missed), overdue_at = coalesce($3, overdue_at),
     acknowledge_by = coalesce($4::timestamptz, acknowledge_by), ship_by = coalesce($5::timestamptz, ship_by)
   where fulfilment_id = $1`,
);

/**
 * A purchase order with its lines in one row. What was shipped is in parcels that left; what is invoiced, on invoices that nobody disputes. The parameter
 * of the statuses of parcels that left is named by who asks.
 */
const columns = (left: string): string => `
  p.id, p.number, p.fulfilment_id as "fulfilmentId", f.order_id as "orderId", f.location, v.name as "vendorName", p.currency,
  p.cost_tolerance_bp as "costToleranceBp", f.purchase_status as status, f.purchase_firm as "isFirm", f.service, f.dispatch_by as "dispatchBy",
  p.placed_at as "placedAt", p.acknowledge_by as "acknowledgeBy", p.ship_by as "shipBy", p.acknowledged_at as "acknowledgedAt",
  p.expected_ship_at as "expectedShipAt", p.overdue_at as "overdueAt", p.missed,
  (select json_agg(json_build_object('id', l.id, 'sku', l.sku, 'released', l.released, 'refused', l.rejected + l.short, 'cancelled', l.withdrawn,
     'unitCostMinor', pl.unit_cost_minor::text,
     'shipped', (select coalesce(sum(c.quantity), 0) from parcel_content c join parcel pc on pc.id = c.parcel_id
                 where c.fulfilment_line_id = l.id and pc.status = any(${left}::text[]))) order by l.position)
   from fulfilment_line l join purchase_order_line pl on pl.fulfilment_line_id = l.id where l.fulfilment_id = f.id) as lines,
  (select coalesce(json_object_agg(i.sku, i.quantity), '{}') from (
     select il.sku, sum(il.quantity)::int as quantity from vendor_invoice vi join vendor_invoice_line il on il.invoice_id = vi.id
     where vi.purchase_order_id = p.id and vi.status <> 'DISPUTED' group by il.sku) i) as invoiced`;
const from = 'purchase_order p join fulfilment f on f.id = p.fulfilment_id join vendor v on v.location = p.location';

/** $1 ids, $2 statuses of parcels that left, $3 everywhere, $4 locations. */
export const purchaseOrdersByIdSql = sql(
  'purchase-orders-by-id',
  `select ${columns('$2')} from ${from} where p.id = any($1::text[]) and ($3::boolean or f.location = any($4::text[]))`,
);

/**
 * A page, oldest first. $1 statuses of parcels that left, $2 everywhere, $3 locations of the caller, $4 location asked for, $5 statuses, $6 only overdue,
 * $7 only with an invoice that waits for somebody, $8 and $9 the cursor, $10 how many.
 */
const page = (name: string, order: 'asc' | 'desc', beyond: '>' | '<'): Statement =>
  sql(
    name,
    `select ${columns('$1')} from ${from}
     where f.purchase_status is not null and ($2::boolean or f.location = any($3::text[]))
       and ($4::text is null or f.location = $4) and ($5::text[] is null or f.purchase_status = any($5))
       and (not $6::boolean or p.overdue_at is not null)
       and (not $7::boolean or exists (select from vendor_invoice i where i.purchase_order_id = p.id and i.status = 'MISMATCHED'))
       and ($8::timestamptz is null or (f.created_at, f.id) ${beyond} ($8::timestamptz, $9::text))
     order by f.created_at ${order}, f.id ${order} limit $10`,
  );

export const purchaseOrdersSql = {
  FORWARD: page('purchase-orders', 'asc', '>'),
  BACKWARD: page('purchase-orders-backward', 'desc', '<'),
};
