import type { TestDatabase } from '@baton/testing';

/**
 * What must hold on a database at rest, each as a statement that answers the rows that break it. Over all four schemas at once, which only a
 * test may do.
 */
const rules: Readonly<Record<string, string>> = {
  'an answered placement has its order': `
    select s.key from orders.saga s where s.mutation = 'placeOrder' and s.status = 'DONE' and s.answer->>'orderId' is not null
       and not exists (select from orders."order" o where o.id = s.answer->>'orderId')`,
  'an order was answered under exactly one key': `
    select o.id from orders."order" o
     where (select count(*) from orders.saga s where s.mutation = 'placeOrder' and s.answer->>'orderId' = o.id) <> 1`,
  'an order is audited once and told once': `
    select o.id from orders."order" o
     where (select count(*) from orders.audit a where a.action = 'placeOrder' and a.target = o.id) <> 1
        or (select count(*) from bus.event e where e.type = 'order.placed' and e.payload->>'orderId' = o.id) <> 1`,
  'a total is the sum of its parts': `
    select o.id from orders."order" o
     where o.total_minor <> (select sum(l.charged_minor) from orders.order_line l where l.order_id = o.id and l.kind <> 'COMPONENT')
                          + (select sum(g.shipping_charged_minor) from orders.order_group g where g.order_id = o.id)`,
  'every authorisation in the books of the provider is the one that an order goes by, or was given up': `
    select t.key from orders.test_payment t
     where t.status = 'AUTHORISED' and t.authorised_minor > t.voided_minor and coalesce(t.expires_at > now(), true)
       and not exists (select from orders.payment p where p.provider_reference = t.reference)`,
  'an order is authorised for its total, in our books and in those of the provider': `
    select o.id from orders."order" o join orders.payment p on p.order_id = o.id join orders.test_payment t on t.reference = p.provider_reference
     where p.authorised_minor <> o.total_minor`,
  'captured and refunded are the same in our books and in those of the provider': `
    select p.order_id from orders.payment p
      cross join lateral (
        select coalesce(sum(t.captured_minor), 0) as captured, coalesce(sum(t.refunded_minor), 0) as refunded
          from orders.test_payment t where split_part(t.key, ':', 1) = p.order_id) t
     where p.captured_minor <> t.captured or p.refunded_minor <> t.refunded`,
  'captured is the value of what left': `
    select p.order_id from orders.payment p
     where p.captured_minor <> (select coalesce(sum(c.amount_minor), 0) from orders.capture c where c.order_id = p.order_id and c.status = 'CAPTURED')
        or exists (select from orders.capture c where c.order_id = p.order_id and c.status <> 'CAPTURED')`,
  'no unit is promised twice': `
    select sku, location from stock.stock_level where unavailable + allocated + reserved > on_hand or least(on_hand, unavailable, allocated, reserved) < 0`,
  'a level is the fold of its ledger': `
    select l.sku, l.location from stock.stock_level l
      left join (select sku, location,
          sum(quantity * ((from_state in ('NONE', 'IN_TRANSIT'))::int - (to_state in ('NONE', 'IN_TRANSIT'))::int)) as on_hand,
          sum(quantity * ((to_state in ('UNAVAILABLE', 'DAMAGED', 'QUALITY_HOLD', 'EXPIRED'))::int
            - (from_state in ('UNAVAILABLE', 'DAMAGED', 'QUALITY_HOLD', 'EXPIRED'))::int)) as unavailable,
          sum(case when to_state = 'ALLOCATED' then quantity when from_state = 'ALLOCATED' then -quantity else 0 end) as allocated,
          sum(case when to_state = 'RESERVED' then quantity when from_state = 'RESERVED' then -quantity else 0 end) as reserved
        from stock.stock_movement group by sku, location) m using (sku, location)
     where (l.on_hand, l.unavailable, l.allocated, l.reserved) is distinct from
           (coalesce(m.on_hand, 0), coalesce(m.unavailable, 0), coalesce(m.allocated, 0), coalesce(m.reserved, 0))`,
  'reserved is what open reservations hold': `
    select l.sku, l.location from stock.stock_level l
     where l.reserved <> coalesce((select sum(r.quantity) from stock.reservation_line r join stock.reservation h on h.id = r.reservation_id
                                    where h.state = 'HELD' and r.sku = l.sku and r.location = l.location), 0)`,
  'nothing stays reserved when all orders are answered': `select id from stock.reservation where state = 'HELD'`,
  'allocated is what allocations, and transfers that have not left, hold': `
    select l.sku, l.location from stock.stock_level l
     where l.allocated <> coalesce((select sum(a.allocated) from stock.allocation a where a.sku = l.sku and a.location = l.location), 0)
       + coalesce((select sum(n.held) from stock.transfer t join stock.transfer_line n on n.transfer_id = t.id
                    where n.sku = l.sku and t.origin = l.location), 0)`,
  'stock and orders agree on what is allocated and what left': `
    select l.id from orders.order_line l
      left join lateral (select sum(a.allocated)::int as allocated, sum(a.shipped)::int as shipped from (
                           select allocated, shipped from stock.allocation where order_line_id = l.id
                           union all select open + missing, 0 from stock.transfer_claim where order_line_id = l.id) a) a on true
     where l.kind in ('PHYSICAL', 'COMPONENT') and (l.allocated, l.shipped) is distinct from (coalesce(a.allocated, 0), coalesce(a.shipped, 0))`,
  'stock owes orders exactly what they wait for': `
    select coalesce(o.order_id, s.order_id) from
      (select order_id, sku, location, sum(quantity - filled - cancelled - dropped) as units from orders.backorder group by 1, 2, 3) o
      full join (select order_id, sku, location, sum(quantity) as units from (
          select order_id, sku, location, quantity from stock.inbound_promise where order_id is not null
          union all
          select r.order_id, l.sku, l.location, l.quantity from stock.reservation r join stock.reservation_line l on l.reservation_id = r.id where r.is_fill and r.state = 'HELD') w
        group by 1, 2, 3) s using (order_id, sku, location)
     where coalesce(o.units, 0) <> coalesce(s.units, 0)`,
  'claims are what lines wait for, and never more than a policy lets be promised': `
    select l.id from orders.order_line l
     where l.claimed <> coalesce((select sum(b.quantity - b.filled - b.cancelled - b.dropped) from orders.backorder b where b.order_line_id = l.id), 0)
    union all
    select u.sku from stock.backorder_use u
     where u.promised > coalesce(u.promised_max, u.promised) or u.promised <> coalesce((select sum(p.quantity) from stock.inbound_promise p
       where (p.sku, p.policy_location, p.policy_channel) = (u.sku, u.location, u.channel)), 0)`,
  'shipments works on exactly what orders planned': `
    select p.id from orders.planned_fulfilment_line p
     where not exists (select from shipments.fulfilment_line f where f.id = p.id and f.released = p.quantity and f.picked = p.picked)`,
  'every work order and every allocation has its order': `
    select f.id from shipments.fulfilment f where not exists (select from orders."order" o where o.id = f.order_id)
    union all select a.fulfilment_line_id from stock.allocation a where not exists (select from orders."order" o where o.id = a.order_id)`,
  'a return has one audit entry, one event and, by parcel, one label': `
    select r.id from orders.return_order r
     where r.status <> 'CANCELLED'
       and ((select count(*) from orders.audit a where a.action = 'requestReturn' and a.target = r.id) <> 1
        or (select count(*) from bus.event e where e.type = 'return.requested' and e.payload->>'returnOrderId' = r.id) <> 1
        or (select count(*) from shipments.parcel p where p.return_order_id = r.id and p.voided_at is null) <> case r.method when 'PARCEL' then 1 else 0 end)`,
  'every label belongs to a return': `
    select p.id from shipments.parcel p where p.kind = 'RETURN' and p.voided_at is null
       and not exists (select from orders.return_order r where r.id = p.return_order_id)`,
  'a refund is settled and paid once': `
    select r.id from orders.refund r
     where r.status <> 'SETTLED'
        or (select count(*) from bus.event e where e.type = 'refund.settled' and e.payload->>'refundId' = r.id) <> 1`,
  'no event was lost or parked, and each was told once': `
    select event_id from orders.parked_event union all select event_id from stock.parked_event union all select event_id from shipments.parked_event
    union all select id from orders.outbox union all select id from stock.outbox union all select id from shipments.outbox
    union all select e.id from bus.event e where e.type like 'order.placed' and not exists (select from stock.inbox i where i.event_id = e.id)`,
  'nothing waits for a person or runs on': `
    select key from orders.saga where needs_human or status <> 'DONE' union all select id from orders.order_exception where resolved_at is null`,
  'personal data does not stay with a finished request': `select key from orders.saga where status = 'DONE' and state is not null`,
};

/** The rules that a database at rest breaks, each with the rows that break it. Empty is what every test here wants. */
export async function violations(database: TestDatabase): Promise<Record<string, readonly object[]>> {
  const broken: Record<string, readonly object[]> = {};
  for (const [rule, statement] of Object.entries(rules)) {
    const rows = await database.query(statement);
    if (rows.length > 0) broken[rule] = rows.slice(0, 5);
  }
  return broken;
}
