import { sql } from '@baton/platform';

const transferColumns = `t.id, t.origin, t.destination, t.status, t.order_id as "orderId", t.document, t.expected_at as "expectedAt",
  t.created_at as "createdAt", t.ended_at as "endedAt", (
    select json_agg(json_build_object('sku', l.sku, 'quantity', l.quantity, 'waiting', l.waiting, 'held', l.held, 'inTransit', l.in_transit,
      'received', l.received, 'damaged', l.damaged, 'lost', l.lost, 'released', l.released) order by l.sku)
    from transfer_line l where l.transfer_id = t.id) as lines`;

/** Makes a transfer with its lines. One that is known by its id stays as it is. */
export const insertTransferSql = sql(
  'insert-transfer',
  `
with head as (
  insert into transfer (id, origin, destination, status, order_id, document, expected_at, created_at)
  values ($1, $2, $3, 'DRAFT', $4, $5, $6, $7) on conflict do nothing returning id
), line as (
  insert into transfer_line (transfer_id, sku, quantity, waiting)
  select head.id, t.sku, t.quantity, t.quantity from head, unnest($8::text[], $9::int[]) t (sku, quantity)
)
select id from head`,
);

/**
 * Locks a transfer, before any level. It is read by a statement of its own behind this one: whoever waited for the lock would else see the new head with the
 * lines of before.
 */
export const lockTransferSql = sql('lock-transfer', 'select id from transfer where id = $1 for no key update');

/** Transfers by id. */
export const transfersByIdSql = sql('transfers-by-id', `select ${transferColumns} from transfer t where t.id = any($1)`);

/** Writes what an action made of a transfer: its status, its lines, and what was done as the next line of its history. */
export const saveTransferSql = sql(
  'save-transfer',
  `
with head as (
  update transfer set status = $2, ended_at = $3 where id = $1
), line as (
  update transfer_line l set waiting = t.waiting, held = t.held, in_transit = t.in_transit, received = t.received, damaged = t.damaged,
    lost = t.lost, released = t.released
  from unnest($4::text[], $5::int[], $6::int[], $7::int[], $8::int[], $9::int[], $10::int[], $11::int[])
    t (sku, waiting, held, in_transit, received, damaged, lost, released)
  where l.transfer_id = $1 and l.sku = t.sku
)
insert into transfer_change (transfer_id, number, at, actor, action, status_before, status_after, units, reason)
select $1, coalesce(max(number), 0) + 1, $12, $13, $14, $15, $2, $16, $17 from transfer_change where transfer_id = $1`,
);

const endOf = `(t.origin = $1 or t.destination = $1) and ($2::text is null or t.status = $2)`;

/** Transfers of a location, at either end, by age, in one direction from a transfer on. */
export const transfersOfSql = {
  newest: sql(
    'transfers-newest',
    `select ${transferColumns} from transfer t where ${endOf} and ($3::text is null or t.id < $3) order by t.id desc limit $4`,
  ),
  oldest: sql(
    'transfers-oldest',
    `select ${transferColumns} from transfer t where ${endOf} and ($3::text is null or t.id > $3) order by t.id limit $4`,
  ),
};

const change = 'number, at, actor, action, status_before as "statusBefore", status_after as "statusAfter", units, reason';

/** The history of a transfer, in one direction from a line on. */
export const transferChangesSql = {
  forward: sql(
    'transfer-changes-forward',
    `select ${change} from transfer_change where transfer_id = $1 and number > coalesce($2::int, 0) order by number limit $3`,
  ),
  backward: sql(
    'transfer-changes-backward',
    `select ${change} from transfer_change where transfer_id = $1 and ($2::int is null or number < $2) order by number desc limit $3`,
  ),
};

/** Announces what is on its way, so that it counts for promises by date. */
export const announceTransferSql = sql(
  'announce-transfer',
  `
insert into inbound_supply (id, kind, document, sku, location, quantity, eta)
select 'inb_' || $1 || ':' || t.sku, 'TRANSFER', $1, t.sku, $2, t.quantity, $3 from unnest($4::text[], $5::int[]) t (sku, quantity)`,
);

/** Takes what came in, or will not come, out of what is announced. */
export const settleTransferSql = sql(
  'settle-transfer',
  `
update inbound_supply s set received = s.received + t.quantity, version = s.version + 1, changed_at = now(),
  state = case when $4 or s.received + t.quantity = s.quantity then 'CLOSED' else s.state end
from unnest($2::text[], $3::int[]) t (sku, quantity)
where s.id = 'inb_' || $1 || ':' || t.sku and s.state = 'OPEN'`,
);
