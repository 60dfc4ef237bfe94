import { sql } from '@baton/platform';
import { levelColumns } from './level-columns.ts';
import { locationColumns } from './locations.ts';

/** Numbers of the ledger that one look reads. Whoever is further behind reads the levels again instead. */
export const numbersMax = 20_000;

/**
 * For the transaction: one plan for all values. PostgreSQL compares the plan for any place with the mean of those that it made for one, the first of which were made while
 * the ledger was short: so in one that grows the plan for any place looks too dear for hours, and each look is planned anew, which takes twice as long as to run it.
 */
export const keepOnePlan = sql('keep-one-plan', "select set_config('plan_cache_mode', 'force_generic_plan', true)");

/**
 * What changed since a place in the ledger, in one snapshot and one statement: the levels, what expired reservations hold, and the settings if their
 * version is another than `$2`. The place is safe only once every transaction that may have taken a number before it has ended: the snapshot's bounds say
 * so. Whoever is further behind than one look reads starts again.
 * The place is asked for by a query of its own, how much is read at most stands in the text, and each level is looked up for itself: so one plan is good for every place
 * ({@link keepOnePlan}). Making one at each look was half of its work, and reading all levels to find some of them a third.
 */
export const modelRefreshSql = sql(
  'model-refresh',
  `
with head as materialized (
  select coalesce(greatest((select max(id) from stock_movement), (select max(id) from level_touch)), 0) as newest, pg_current_snapshot() as snapshot,
    coalesce((select version from settings_version where name = 'settings'), 0) as settings
), moved as materialized (
  (select sku, location from stock_movement where id > (select $1::bigint from head where newest - $1 <= ${numbersMax}) limit ${numbersMax})
  union
  (select sku, location from level_touch where id > (select $1::bigint from head where newest - $1 <= ${numbersMax}) limit ${numbersMax})
)
select 'HEAD' as kind, h.newest, pg_snapshot_xmin(h.snapshot)::text::bigint as oldest, pg_snapshot_xmax(h.snapshot)::text::bigint as next,
  h.settings, null::text as sku, null::text as location, null::int as "onHand", null::int as unavailable, null::int as allocated,
  null::int as reserved, null::int as version,
  case when h.settings is distinct from $2::bigint then json_build_object(
    'locations', (select coalesce(json_agg(row_to_json(t)), '[]') from (select ${locationColumns} from location l order by l.code) t),
    'networks', (select coalesce(json_agg(json_build_object('channel', c.channel, 'location', c.location) order by c.channel, c.location), '[]')
      from network_location c where c.is_active),
    'buffers', (select coalesce(json_agg(json_build_object('id', b.id, 'sku', b.sku, 'category', b.category, 'location', b.location,
        'channel', b.channel, 'quantity', b.quantity, 'percent', b.percent,
        'validFrom', floor(extract(epoch from b.valid_from) * 1000), 'validTo', ceil(extract(epoch from b.valid_to) * 1000))), '[]')
      from buffer_rule b where b.sku is null)
  ) end as facts
from head h
union all
select 'LEVEL', null, null, null, null, l.sku, l.location, ${levelColumns}, null
from moved m cross join lateral (select * from stock_level l where l.sku = m.sku and l.location = m.location offset 0) l
union all
select 'EXPIRED', null, null, null, null, n.sku, n.location, null, null, null, sum(n.quantity)::int, null, null
from reservation r join reservation_line n on n.reservation_id = r.id
where r.state = 'HELD' and r.expires_at <= now() group by n.sku, n.location`,
);
