import { sql } from '@baton/platform';

/** Makes empty levels where goods have never stood. In key order: two receipts of the same new products must not wait for each other. */
export const ensureLevelsSql = sql(
  'ensure-levels',
  `
insert into stock_level (sku, location)
select distinct sku, location from unnest($1::text[], $2::text[]) t (sku, location) order by sku, location
on conflict do nothing`,
);
