/** A parcel with its carrier's page; `p` is the parcel, `c` its carrier. Never the label: that is asked for on its own. */
export const parcelColumns = `
  p.id, p.kind, p.fulfilment_id as "fulfilmentId", p.return_order_id as "returnOrderId", p.order_id as "orderId", p.customer_id as "customerId",
  p.location, p.status, p.exception, p.carrier, p.service, p.tracking_number as "trackingNumber", p.created_at as "createdAt", p.estimated_at as "estimatedAt",
  c.tracking_url_template as "trackingUrlTemplate"`;

export const parcelFrom = 'parcel p left join carrier c on c.code = p.carrier';

/** Whether `p` is inside the caller's fence: $2 and $3 for what leaves, $4 and $5 for returns, $6 customer, $7 orders. */
export const parcelFence = `p.voided_at is null and (
  (p.kind = 'OUTBOUND' and ($2::boolean or p.location = any($3::text[])))
  or (p.kind = 'RETURN' and ($4::boolean or p.location = any($5::text[])))
  or p.customer_id = $6::text or p.order_id = any($7::text[]))`;
