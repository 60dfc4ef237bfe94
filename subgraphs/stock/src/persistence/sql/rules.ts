import { sql } from '@baton/platform';

/** Says how many of a product may be bought. */
export const savePurchaseRuleSql = sql(
  'save-purchase-rule',
  `
insert into purchase_rule (sku, quantity_min, quantity_max, quantity_step, per_customer, period, returns_count_back) values ($1, $2, $3, $4, $5, $6, $7)
on conflict (sku) do update set quantity_min = $2, quantity_max = $3, quantity_step = $4, per_customer = $5, period = $6, returns_count_back = $7`,
);

/** As many as there are. */
export const removePurchaseRuleSql = sql('remove-purchase-rule', 'delete from purchase_rule where sku = $1');

/** Says how much work a location takes. Weekday 0: every day that has no rule of its own. */
export const saveCapacityRuleSql = sql(
  'save-capacity-rule',
  `
insert into capacity_rule (location, weekday, orders_max, units_max) values ($1, $2, $3, $4)
on conflict (location, weekday) do update set orders_max = $3, units_max = $4`,
);

/** As much as comes. */
export const removeCapacityRuleSql = sql('remove-capacity-rule', 'delete from capacity_rule where location = $1 and weekday = $2');
