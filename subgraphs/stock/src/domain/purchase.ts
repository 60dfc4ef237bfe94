/** So many units of a product in one basket. */
export interface Purchase {
  readonly sku: string;
  readonly quantity: number;
}

export type PurchasePeriod = 'EVER' | 'DAY' | 'WEEK' | 'MONTH';

/** How many of a product may be bought in one order, and by one customer in a period. Null: no such rule. */
export interface PurchaseRule {
  readonly sku: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
  readonly perCustomer: { readonly quantity: number; readonly period: PurchasePeriod } | null;
  /** Whether returned units may be bought again. Cancelled ones always may. */
  readonly returnsCountBack: boolean;
}

/** A rule that a purchase breaks. `already` counts what the customer has of it in the period; 0 for the rules of one order. */
export interface BrokenLimit {
  readonly sku: string;
  readonly rule: 'MIN' | 'MAX' | 'STEP' | 'CUSTOMER';
  readonly limit: number;
  readonly already: number;
  readonly requested: number;
}

/** What a purchase is measured by: the rule, and what the customer has already; null when it counts for nobody. */
export interface PurchaseBound extends Purchase {
  readonly rule: PurchaseRule;
  readonly already: number | null;
}

/** Every rule that the purchases break. */
export function brokenLimits(bounds: readonly PurchaseBound[]): BrokenLimit[] {
  return bounds.flatMap(({ sku, quantity: requested, rule, already }): BrokenLimit[] => {
    const { min, max, step, perCustomer } = rule;
    const broken: BrokenLimit[] = [];
    const refuse = (name: BrokenLimit['rule'], limit: number, had = 0): void => {
      broken.push({ sku, rule: name, limit, already: had, requested });
    };
    if (min !== null && requested < min) refuse('MIN', min);
    if (max !== null && requested > max) refuse('MAX', max);
    if (step !== null && requested % step !== 0) refuse('STEP', step);
    if (perCustomer && already !== null && already + requested > perCustomer.quantity) refuse('CUSTOMER', perCustomer.quantity, already);
    return broken;
  });
}

/** Adds up purchases of the same product, by SKU. */
export function addUpPurchases(purchases: readonly Purchase[]): Purchase[] {
  const sums = new Map<string, number>();
  for (const { sku, quantity } of purchases) sums.set(sku, (sums.get(sku) ?? 0) + quantity);
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([sku, quantity]) => ({ sku, quantity }));
}
