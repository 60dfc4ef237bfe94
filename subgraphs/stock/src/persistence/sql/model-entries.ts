import { sql } from '@baton/platform';
import { levelColumns } from './level-columns.ts';

/** What the model keeps of products, and of the components of the kits among them, beside their facts: settings of their own and what stands where. */
export const modelEntriesSql = sql(
  'model-entries',
  `
with wanted as materialized (
  select t.sku from unnest($1::text[]) t (sku) union select k.sku from kit_component k where k.kit_sku = any($1)
)
select 'LEVEL' as kind, l.sku, l.location, ${levelColumns}, null::json as setting from wanted join stock_level l using (sku)
union all
select 'SAFETY', s.sku, s.location, s.quantity, null, null, null, null, null from wanted join safety_stock s using (sku)
union all
select 'BUFFER', b.sku, b.location, null, null, null, null, null,
  json_build_object('id', 'exact:' || b.sku || '|' || b.location || '|' || b.channel, 'sku', b.sku, 'category', null, 'location', b.location, 'channel', b.channel,
    'quantity', b.quantity, 'percent', null, 'validFrom', null, 'validTo', null)
from wanted join buffer b using (sku)
union all
select 'BUFFER', b.sku, b.location, null, null, null, null, null,
  json_build_object('id', b.id, 'sku', b.sku, 'category', b.category, 'location', b.location, 'channel', b.channel, 'quantity', b.quantity,
    'percent', b.percent, 'validFrom', floor(extract(epoch from b.valid_from) * 1000), 'validTo', ceil(extract(epoch from b.valid_to) * 1000))
from wanted join buffer_rule b using (sku)
union all
select 'PROTECTION', p.sku, null, p.quantity, null, null, null, null, to_json(p.channel) from wanted join channel_protection p using (sku)
union all
select 'THRESHOLD', t.sku, null, t.low, null, null, null, null, to_json(t.channel) from wanted join stock_threshold t using (sku)`,
);
