import { sql } from '@baton/platform';

/**
 * Decides what becomes of authorisation keys, once: whoever comes first wins. Answers the keys whose fate is (now) the wanted one and the orders they
 * belong to. $1 keys, $2 orders, $3 providers, $4 fate, $5 when.
 */
export const decideFate = sql(
  'orders-decide-authorisation-fate',
  `insert into authorisation_fate as known (key, order_id, provider, fate, at)
   select key, order_id, provider, $4, $5 from unnest($1::text[], $2::text[], $3::text[]) as wanted (key, order_id, provider)
   order by key
   on conflict (key) do update set fate = known.fate
   returning key, fate`,
);

/**
 * Takes authorisations for orders that are about to be written in the same transaction, as `decideFate` does. Fails with a division by zero unless all are
 * theirs. $1 keys, $2 orders, $3 providers, $4 when.
 */
export const useAuthorisations = sql(
  'orders-use-authorisations',
  `with decided as (
     insert into authorisation_fate as known (key, order_id, provider, fate, at)
     select key, order_id, provider, 'USED', $4 from unnest($1::text[], $2::text[], $3::text[]) as wanted (key, order_id, provider)
     order by key
     on conflict (key) do update set fate = known.fate
     returning fate)
   select 1 / (case when count(*) filter (where fate <> 'USED') = 0 then 1 else 0 end) as used from decided`,
);

/** Quotes so many order numbers. Were $1 given directly, each call would be planned anew: PostgreSQL thinks that a plan for any number is one for a thousand. */
export const nextNumbers = sql(
  'orders-next-numbers',
  `select 'B' || nextval('order_number') as number from generate_series(1, (select $1::int))`,
);

export const selectFate = sql('orders-select-authorisation-fate', 'select fate, provider from authorisation_fate where key = $1');
