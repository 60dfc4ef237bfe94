/** A work order with its lines in one row: a page of work is one statement however many lines it has. `f` is the fulfilment. */
export const fulfilmentColumns = `
  f.id, f.order_id as "orderId", f.customer_id as "customerId", f.location, f.method, f.status, f.dispatch_by as "dispatchBy",
  f.created_at as "createdAt", f.released_at as "releasedAt",
  case when f.hold_reason is not null then json_build_object('reason', f.hold_reason, 'since', f.hold_since, 'until', f.hold_until, 'by', f.held_by) end as hold,
  case when f.purchase_status is not null then json_build_object('status', f.purchase_status, 'isFirm', f.purchase_firm) end as purchase,
  f.transfers, f.trace_id as "traceId",
  (select json_agg(json_build_object('id', l.id, 'orderLineId', l.order_line_id, 'sku', l.sku, 'released', l.released, 'picked', l.picked,
     'short', l.short, 'rejected', l.rejected, 'withdrawn', l.withdrawn,
     'transferId', l.transfer_id, 'awaited', l.awaited) order by l.position)
   from fulfilment_line l where l.fulfilment_id = f.id) as lines`;

/** Whether `f` is inside the caller's fence: parameters $2 everywhere, $3 locations, $4 customer, $5 orders. */
export const fulfilmentFence = '($2::boolean or f.location = any($3::text[]) or f.customer_id = $4::text or f.order_id = any($5::text[]))';
