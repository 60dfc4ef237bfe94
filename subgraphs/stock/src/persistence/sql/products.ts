import { sql } from '@baton/platform';

/** Products with what their kits are made of; with `$2` the components themselves as well. */
export const productsSql = sql(
  'products',
  `
select p.sku, p.title, p.kind, p.gtin, p.weight_grams as "weightGrams", p.length_mm as "lengthMm", p.width_mm as "widthMm",
  p.height_mm as "heightMm", p.handling, p.methods, p.low_stock_at as "lowStockAt", p.is_active as "isActive", p.track_lots as "tracksLots", p.category, p.substitutes,
  (select coalesce(json_agg(json_build_object('sku', k.sku, 'kind', c.kind, 'quantity', k.quantity) order by k.sku), '[]')
    from kit_component k join product c on c.sku = k.sku where k.kit_sku = p.sku) as components,
  (select json_build_object('sku', r.sku, 'min', r.quantity_min, 'max', r.quantity_max, 'step', r.quantity_step, 'returnsCountBack', r.returns_count_back,
    'perCustomer', case when r.period is not null then json_build_object('quantity', r.per_customer, 'period', r.period) end)
    from purchase_rule r where r.sku = p.sku) as "purchaseRule",
  (select coalesce(json_agg(json_build_object('sku', b.sku, 'location', b.location, 'channel', b.channel, 'mode', b.mode, 'cap', b.cap, 'leadDays', b.lead_days,
    'sellFrom', floor(extract(epoch from b.sell_from) * 1000), 'sellTo', ceil(extract(epoch from b.sell_to) * 1000),
    'releaseAt', ceil(extract(epoch from b.release_at) * 1000)) order by b.location, b.channel), '[]')
    from backorder_policy b where b.sku = p.sku) as "backorderPolicies"
from product p
where p.sku = any($1) or ($2 and p.sku in (select k.sku from kit_component k where k.kit_sku = any($1)))
order by p.sku`,
);

/** The kits that contain any of the products. */
export const kitsContainingSql = sql(
  'kits-containing',
  'select kit_sku as kit, sku as component from kit_component where kit_sku = any($1)',
);
