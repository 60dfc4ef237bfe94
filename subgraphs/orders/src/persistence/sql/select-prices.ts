import { sql } from '@baton/platform';

/** What products cost in channels at an instant: the latest price that has begun and not ended. $1 channels and $2 SKUs go pairwise. */
export const selectPrices = sql(
  'orders-select-prices',
  `select distinct on (p.channel, p.sku) p.channel, p.sku, p.minor, p.tax_category, c.currency
   from unnest($1::text[], $2::text[]) as wanted (channel, sku)
   join price p using (channel, sku)
   join channel c on c.code = p.channel
   where p.valid_from <= $3 and (p.valid_to is null or p.valid_to > $3)
   order by p.channel, p.sku, p.valid_from desc`,
);
