import { sql } from '@baton/platform';

/**
 * Creates and releases the work orders that do not exist yet, with their lines and release messages, and answers their ids and which of them are
 * purchase orders: those at a location with which a vendor's terms are agreed. Asked twice, even at
 * once, each is created once: the second waits on the key and then does nothing. Sorted, so that two requests never wait for each other.
 * The arrays are taken apart where they are selected: in FROM, PostgreSQL keeps the elements of each in a store of its own first, 1 to 4 µs an order more.
 * $1 ids, $2 orders, $3 customers, $4 groups, $5 locations, $6 methods, $7 services, $8 dispatch-by; of the lines $9 ids, $10 work orders, $11 positions,
 * $12 order lines, $13 SKUs, $14 quantities; $15 status, $16 when, $17 lanes and $18 traces of the work orders.
 */
const creation = `with created as (
     insert into fulfilment (id, order_id, customer_id, group_id, location, method, service, status, dispatch_by, lane, created_at, released_at, purchase_status, purchase_firm, trace_id)
     select id, order_id, customer_id, group_id, location, method, service, $15, dispatch_by, lane, $16, $16,
       case when v.location is not null then 'PLACED' end, v.cancellable_until = 'ACKNOWLEDGED', trace_id
     from (select unnest($1::text[]) as id, unnest($2::text[]) as order_id, unnest($3::text[]) as customer_id, unnest($4::text[]) as group_id,
       unnest($5::text[]) as location, unnest($6::text[]) as method, unnest($7::text[]) as service, unnest($8::timestamptz[]) as dispatch_by,
       unnest($17::jsonb[]) as lane, unnest($18::text[]) as trace_id) as wanted
     left join vendor v using (location)
     order by id
     on conflict (id) do nothing
     returning id, purchase_status is not null as "isPurchase"
   ), lines as (
     insert into fulfilment_line (id, fulfilment_id, position, order_line_id, sku, released)
     select l.id, l.fulfilment_id, l.position, l.order_line_id, l.sku, l.quantity
     from (select unnest($9::text[]) as id, unnest($10::text[]) as fulfilment_id, unnest($11::int[]) as position,
       unnest($12::text[]) as order_line_id, unnest($13::text[]) as sku, unnest($14::int[]) as quantity) as l
     join created on created.id = l.fulfilment_id
   ), messages as (
     insert into release_message (fulfilment_id, status, attempts, sent_at) select id, 'PENDING', 1, $16 from created
   )`;

export const createFulfilmentsSql = sql('create-fulfilments', `${creation} select id, "isPurchase" from created order by id`);

/** The same for a batch of statements: fails unless all of them are created, none as a purchase order. */
export const createFulfilmentsOrFailSql = sql(
  'create-fulfilments-or-fail',
  `${creation} select 1 / (case when count(*) filter (where not "isPurchase") = cardinality($1::text[]) then 1 else 0 end) as done from created`,
);
