import { sql } from '@baton/platform';

/**
 * What products of a channel cost at an instant, and the span around it in which nothing else is their price: from the last end or beginning of a price
 * until the next. $1 channel, $2 SKUs, $3 instant.
 */
export const selectPriceSpans = sql(
  'orders-select-price-spans',
  `select distinct on (p.sku) p.sku, p.minor, p.tax_category,
     greatest(p.valid_from, (select max(e.valid_to) from price e where e.channel = $1 and e.sku = p.sku and e.valid_to <= $3)) as since,
     least(p.valid_to, (select min(n.valid_from) from price n where n.channel = $1 and n.sku = p.sku and n.valid_from > $3)) as until
   from price p
   where p.channel = $1 and p.sku = any ($2::text[]) and p.valid_from <= $3 and (p.valid_to is null or p.valid_to > $3)
   order by p.sku, p.valid_from desc`,
);
