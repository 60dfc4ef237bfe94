import type { TestDatabase } from '@baton/testing';

/** What must hold of every order at rest, beyond the rules of the checker: each a statement that answers the orders or lines that break it. */
const rules: Readonly<Record<string, string>> = {
  'units leave a line for its price, to the cent': `
    select id, shipped, cancelled, ordered, charged_minor, shipped_minor, cancelled_minor from orders.order_line
     where kind in ('PHYSICAL', 'COMPONENT')
       and shipped_minor + cancelled_minor <> round(charged_minor::numeric * (shipped + cancelled) / ordered)`,
  'a kit costs what its parts cost': `
    select k.id from orders.order_line k
     where k.kind = 'BUNDLE' and k.charged_minor <> (select sum(c.charged_minor) from orders.order_line c where c.parent_line_id = k.id)`,
  'captured is the value of what left, and the shipping of groups of which something left': `
    select p.order_id, p.captured_minor from orders.payment p
     where p.captured_minor <>
           (select sum(case when l.kind in ('PHYSICAL', 'COMPONENT') then l.shipped_minor when l.kind = 'BUNDLE' then 0 else l.charged_minor end)
              from orders.order_line l where l.order_id = p.order_id)
         + (select coalesce(sum(g.shipping_charged_minor), 0) from orders.order_group g where g.order_id = p.order_id and g.shipping_state = 'CAPTURED')`,
  'voided is the value of what was cancelled, and the shipping of groups of which nothing left': `
    select p.order_id, p.voided_minor from orders.payment p
     where p.voided_minor <>
           (select sum(l.cancelled_minor) from orders.order_line l where l.order_id = p.order_id and l.kind <> 'BUNDLE')
         + (select coalesce(sum(g.shipping_charged_minor), 0) from orders.order_group g where g.order_id = p.order_id and g.shipping_state = 'VOIDED')`,
  'what is authorised and neither voided nor captured is the value of what is still open': `
    select p.order_id, p.authorised_minor, p.voided_minor, p.captured_minor from orders.payment p
     where p.authorised_minor - p.voided_minor - p.captured_minor <>
           (select sum(l.charged_minor - l.shipped_minor - l.cancelled_minor) from orders.order_line l
             where l.order_id = p.order_id and l.kind in ('PHYSICAL', 'COMPONENT'))
         + (select coalesce(sum(g.shipping_charged_minor), 0) from orders.order_group g where g.order_id = p.order_id and g.shipping_state = 'OPEN')`,
  'shipping is paid once something left, and given back once all is cancelled': `
    select g.id, g.shipping_state from orders.order_group g
      cross join lateral (select sum(l.shipped) as shipped, sum(l.ordered - l.cancelled) as live from orders.order_line l
                           where l.group_id = g.id and l.kind in ('PHYSICAL', 'COMPONENT')) l
     where g.shipping_state <> case when l.shipped > 0 then 'CAPTURED' when l.live = 0 then 'VOIDED' else 'OPEN' end`,
  'our provider gave up what we gave up': `
    select p.order_id, p.voided_minor, t.voided_minor as theirs from orders.payment p
      join orders.test_payment t on t.reference = p.provider_reference and t.token = 'ok' and p.attempt = 1
     where p.voided_minor <> t.voided_minor`,
  'refunded is what inspected units were worth': `
    select p.order_id, p.refunded_minor from orders.payment p
     where p.refunded_minor <> (select coalesce(sum(l.refunded_minor), 0) from orders.order_line l where l.order_id = p.order_id)
        or p.refunded_minor <> (select coalesce(sum(r.amount_minor), 0) from orders.refund r where r.order_id = p.order_id)`,
  'returns and lines agree on what came back, and what came back whole is refunded whole': `
    select l.id from orders.order_line l
      cross join lateral (
        select coalesce(sum(r.quantity), 0) as requested, coalesce(sum(r.received), 0) as received, coalesce(sum(r.inspected), 0) as inspected,
               coalesce(sum(r.refund_minor), 0) as refund, coalesce(sum(r.expected_refund_minor), 0) as expected
          from orders.return_line r join orders.return_order o on o.id = r.return_order_id and o.status <> 'CANCELLED'
         where r.order_line_id = l.id) r
     where (l.return_requested, l.returned, l.refunded, l.refunded_minor, l.expected_refund_minor)
           is distinct from (r.requested, r.received, r.inspected, r.refund, r.expected)
        or l.kind in ('PHYSICAL', 'COMPONENT') and l.refunded = l.shipped and l.refunded_minor <> l.shipped_minor`,
  'returned units are looked at where they stand': `
    select i.return_line_id, i.location, i.inspected, r.received
      from (select return_line_id, location, sum(quantity) as inspected from orders.inspection group by 1, 2) i
      left join (select return_line_id, location, sum(quantity) as received from orders.return_receipt group by 1, 2) r using (return_line_id, location)
     where i.inspected > coalesce(r.received, 0)`,
  'units that stand nowhere wait for a person, and nobody waits for nothing': `
    select o.id, w.backordered, w.cancelling, e.open from orders."order" o
      cross join lateral (select sum(l.backordered) as backordered, sum(l.cancelling) as cancelling from orders.order_line l
                           where l.order_id = o.id and l.kind <> 'BUNDLE') w
      cross join lateral (select count(*) as open from orders.order_exception e where e.order_id = o.id and e.resolved_at is null
                            and e.kind = 'SOURCING_FAILED') e
     where w.cancelling <> 0 or (w.backordered > 0) <> (e.open = 1) or e.open > 1`,
  'no attempt to source again is left open': `select id from orders.resourcing where state = 'OPEN'`,
  'no cancellation is left open': `select id from orders.cancellation where state = 'HELD'`,
  'work orders are the same in orders, in shipments and in stock': `
    select p.id, p.quantity, p.superseded, p.cancelled, p.picked, p.shipped, p.delivered, to_jsonb(f) as work, to_jsonb(a) as stock, g.*
      from orders.planned_fulfilment_line p
      left join shipments.fulfilment_line f on f.id = p.id
      left join stock.allocation a on a.fulfilment_line_id = p.id
      cross join lateral (
        select (coalesce(sum(c.quantity) filter (where x.shipped_at is not null), 0)
                + case when u.collected_at is not null then f.picked else 0 end)::int as gone,
               (coalesce(sum(c.quantity) filter (where x.delivered_at is not null), 0)
                + case when u.collected_at is not null then f.picked else 0 end)::int as there
          from shipments.fulfilment_line own
          left join shipments.parcel_content c on c.fulfilment_line_id = own.id
          left join shipments.parcel x on x.id = c.parcel_id
          left join shipments.pickup u on u.fulfilment_id = own.fulfilment_id
         where own.id = f.id group by u.collected_at) g
     where (p.superseded, p.cancelled, p.picked, p.shipped, p.delivered)
           is distinct from (f.short + f.rejected, f.withdrawn, f.picked, g.gone, g.there)
        or (a.allocated + a.missing, a.shipped, a.freed)
           is distinct from (p.quantity - p.superseded - p.cancelled - p.shipped, p.shipped, p.superseded + p.cancelled)`,
  'an order has its units where its lines say': `
    select l.id from orders.order_line l
      cross join lateral (select coalesce(sum(p.quantity - p.superseded - p.cancelled), 0) as live, coalesce(sum(p.picked), 0) as picked,
                                 coalesce(sum(p.shipped), 0) as shipped, coalesce(sum(p.delivered), 0) as delivered
                            from orders.planned_fulfilment_line p where p.order_line_id = l.id) p
     where l.kind in ('PHYSICAL', 'COMPONENT')
       and (l.allocated + l.shipped, l.picked, l.shipped, l.delivered) is distinct from (p.live, p.picked, p.shipped, p.delivered)`,
  'every event of an order stands in its timeline once, at its instant and with its trace': `
    select e.id, e.type from bus.event e
     where e.payload ? 'orderId'
       and (select count(*) from orders.timeline_entry t where t.event_id = e.id and t.order_id = e.payload->>'orderId' and t.at = e.at
                and t.trace_id = e.trace_id) <> 1`,
  'nothing is missing of what stock promised': 'select fulfilment_line_id from stock.allocation where missing > 0',
  'held for a look is what came back or was not found, and nothing else': `
    select sku, location, unavailable from stock.stock_level where unavailable < 0 or reserved <> 0`,
};

/** The rules that a database at rest breaks, each with the rows that break it. */
export async function wrongBooks(database: TestDatabase): Promise<Record<string, readonly object[]>> {
  const broken: Record<string, readonly object[]> = {};
  for (const [rule, statement] of Object.entries(rules)) {
    const rows = await database.query(statement);
    if (rows.length > 0) broken[rule] = rows.slice(0, 5);
  }
  return broken;
}
