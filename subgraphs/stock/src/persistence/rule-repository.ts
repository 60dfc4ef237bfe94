import type { Sql } from '@baton/platform';
import type { PurchaseRule } from '../domain/purchase.ts';
import { removeCapacityRuleSql, removePurchaseRuleSql, saveCapacityRuleSql, savePurchaseRuleSql } from './sql/rules.ts';

/** Says how many of a product may be bought; with no rule at all, as many as there are. */
export async function savePurchaseRule(tx: Sql, { sku, min, max, step, perCustomer, returnsCountBack }: PurchaseRule): Promise<void> {
  const isNone = min === null && max === null && step === null && perCustomer === null;
  if (isNone) await tx.query(removePurchaseRuleSql, [sku]);
  else
    await tx.query(savePurchaseRuleSql, [
      sku,
      min,
      max,
      step,
      perCustomer?.quantity ?? null,
      perCustomer?.period ?? null,
      returnsCountBack,
    ]);
}

/** How much work a location takes in a day: null, any amount of that kind. Weekday null: every day that has no rule of its own. */
export interface CapacityRule {
  readonly location: string;
  readonly weekday: number | null;
  readonly orders: number | null;
  readonly units: number | null;
}

/** Says how much work a location takes. */
export async function saveCapacityRule(tx: Sql, { location, weekday, orders, units }: CapacityRule): Promise<void> {
  if (orders === null && units === null) await tx.query(removeCapacityRuleSql, [location, weekday ?? 0]);
  else await tx.query(saveCapacityRuleSql, [location, weekday ?? 0, orders, units]);
}
