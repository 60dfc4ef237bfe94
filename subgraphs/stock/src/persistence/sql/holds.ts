import { sql } from '@baton/platform';

/** Lets the holds of one customer be counted one after the other. Held until the transaction ends. */
export const lockHoldsOfSql = sql('lock-holds-of-customer', `select pg_advisory_xact_lock(hashtextextended('stock-hold:' || $1, 3))`);

/** How many holds a customer has that have not run out. */
export const countHoldsOfSql = sql(
  'count-holds-of-customer',
  `select count(*)::int as holds from reservation where owner = $1 and kind = 'CART' and state = 'HELD' and expires_at > now()`,
);

/** What guests hold of levels. */
export const heldByGuestsSql = sql(
  'held-by-guests',
  `
select l.sku, l.location, sum(l.quantity)::int as quantity
from reservation r join reservation_line l on l.reservation_id = r.id
where r.kind = 'CART' and r.owner is null and r.state = 'HELD' and r.expires_at > now()
  and (l.sku, l.location) in (select * from unnest($1::text[], $2::text[]))
group by l.sku, l.location`,
);

/** When a hold that begins now ends, by the clock that decides whether it has: the database's. */
export const holdEndSql = sql('hold-end', 'select now() + make_interval(secs => $1::int / 1000.0) as at');

/** Gives a hold so much longer, once. By id, what is held is asked for as what is not settled, as in `reservations.ts`. */
export const extendHoldSql = sql(
  'extend-hold',
  `
update reservation set expires_at = expires_at + make_interval(secs => $2::int / 1000.0), extended_at = now()
where id = $1 and settled_at is null and extended_at is null and expires_at > now() returning id`,
);
