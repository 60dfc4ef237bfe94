import { sql } from '@baton/platform';

const lines = `(select coalesce(json_agg(json_build_object('sku', l.sku, 'location', l.location, 'quantity', l.quantity) order by l.sku, l.location), '[]')
  from reservation_line l where l.reservation_id = r.id) as lines`;

const columns = `r.id, r.state, r.kind, r.order_id as "orderId", r.owner, r.channel, r.expires_at as "expiresAt", r.extended_at is not null as "isExtended",
  r.expires_at <= now() as "isPast", ${lines}`;

/** What stands under ids. */
export const readReservationsSql = sql('read-reservations', `select ${columns} from reservation r where r.id = any($1)`);

/** Locks reservations in the order of their ids, before any level: converting, releasing and expiring meet here, and one of them wins. */
export const lockReservationsSql = sql(
  'lock-reservations',
  `select ${columns} from reservation r where r.id = any($1) order by r.id for no key update of r`,
);

/** Marks an id that never was as released, so that a reserve that comes late is refused. Does nothing when the id is known. */
export const buryReservationSql = sql(
  'bury-reservation',
  `insert into reservation (id, state, settled_at) values ($1, 'RELEASED', now()) on conflict do nothing returning id`,
);

/** The same without waiting: those that somebody else has are left out. */
export const lockFreeReservationsSql = sql(
  'lock-free-reservations',
  `select ${columns} from reservation r where r.id = any($1) order by r.id for no key update of r skip locked`,
);

/** Ends held reservations, which are those that are not settled: by state they would be looked for among all that are held anywhere. */
export const settleReservationsSql = sql(
  'settle-reservations',
  `update reservation set state = $2, settled_at = now() where id = any($1) and settled_at is null returning id`,
);

/** Locks held reservations that expired at least so many milliseconds ago. Those that somebody else is working on are left to them. */
export const lockExpiredSql = sql(
  'lock-expired-reservations',
  `
select ${columns} from reservation r
where r.state = 'HELD' and r.expires_at <= now() - make_interval(secs => $1::int / 1000.0)
order by r.expires_at limit $2 for no key update of r skip locked`,
);

/**
 * The same for those that hold something of the given levels, without any grace: somebody wants it now. Or that claim anything of the products: one cap may be of
 * many locations.
 */
export const lockExpiredAtLevelsSql = sql(
  'lock-expired-reservations-at-levels',
  `
select ${columns} from reservation r
where r.state = 'HELD' and r.expires_at <= now() and (exists (
  select from reservation_line l where l.reservation_id = r.id and (l.sku, l.location) in (select * from unnest($1::text[], $2::text[]))) or exists (
  select from inbound_promise p where p.reservation_id = r.id and not p.is_kept and p.quantity > 0 and p.sku = any($1::text[])))
order by r.expires_at limit $3 for no key update of r skip locked`,
);

/** The same for those that count as purchases of customers. */
export const lockExpiredOfCustomersSql = sql(
  'lock-expired-reservations-of-customers',
  `
select ${columns} from reservation r
where r.state = 'HELD' and r.expires_at <= now() and exists (
  select from purchase p where p.reservation_id = r.id and (p.customer_id, p.sku) in (select * from unnest($1::text[], $2::text[])))
order by r.expires_at limit $3 for no key update of r skip locked`,
);

/** Turns carts' holds into the reservations of orders. */
export const becomeSql = sql(
  'become-reservations',
  `update reservation r set state = 'CONVERTED', settled_at = now(), became = t.reservation_id
   from unnest($1::text[], $2::text[]) t (hold_id, reservation_id) where r.id = t.hold_id and r.settled_at is null`,
);
