import type { Sql, Tx } from '@baton/platform';
import type { VendorTerms } from '../domain/vendor.ts';
import { agreeTermsSql, lockVendorSql, setVendorCostsSql, vendorCostsSql, vendorsSql } from './sql/vendors.ts';

export interface VendorCost {
  readonly sku: string;
  readonly unitCostMinor: bigint;
}

/** What is agreed with the vendors of these locations. */
export const vendorsByLocations = (database: Sql, locations: readonly string[]): Promise<VendorTerms[]> =>
  database.query<VendorTerms>(vendorsSql, [locations]);

/** What is agreed with a vendor, until this transaction ends; null when nothing is. */
export async function lockVendor(tx: Tx, location: string): Promise<VendorTerms | null> {
  const [vendor] = await tx.query<VendorTerms>(lockVendorSql, [location]);
  return vendor ?? null;
}

/** Null: costs stand in another currency. */
export async function saveTerms(tx: Tx, terms: VendorTerms, at: Date): Promise<VendorTerms | null> {
  const [vendor] = await tx.query<VendorTerms>(agreeTermsSql, [
    ...[
      terms.location,
      terms.name,
      terms.currency,
      terms.timeZone,
      terms.workingWeekdays,
      terms.opensAt,
      terms.closesAt,
      terms.holidayRegion,
    ],
    ...[terms.closedOn, terms.acknowledgeWithinMinutes, terms.shipWithinMinutes, terms.cancellableUntil, terms.costToleranceBp, at],
  ]);
  return vendor ?? null;
}

export const vendorCosts = (database: Sql, location: string, skus: readonly string[]): Promise<VendorCost[]> =>
  database.query<VendorCost>(vendorCostsSql, [location, skus]);

/** Null takes a cost away. */
export async function saveVendorCosts(
  tx: Tx,
  location: string,
  costs: readonly { readonly sku: string; readonly unitCostMinor: bigint | null }[],
  at: Date,
): Promise<void> {
  const minors = costs.map(({ unitCostMinor }) => unitCostMinor?.toString() ?? null);
  await tx.query(setVendorCostsSql, [location, costs.map(({ sku }) => sku), minors, at]);
}
