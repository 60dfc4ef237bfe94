import type { Sql } from '@baton/platform';
import type { StandingSupply } from '../domain/standing.ts';
import { belowStandingSql, setStandingSql, standingOfLocationSql } from './sql/standing-supply.ts';

/** Null takes a standing supply away; what stands then goes on standing. */
export async function saveStanding(
  tx: Sql,
  location: string,
  lines: readonly { readonly sku: string; readonly units: number | null }[],
  at: Date,
): Promise<void> {
  await tx.query(setStandingSql, [location, lines.map(({ sku }) => sku), lines.map(({ units }) => units), at]);
}

export const standingOfLocation = (database: Sql, location: string): Promise<StandingSupply[]> =>
  database.query<StandingSupply>(standingOfLocationSql, [location]);

/** What is to be filled up, as it seems without a lock. */
export const belowStanding = (database: Sql, limit: number): Promise<StandingSupply[]> =>
  database.query<StandingSupply>(belowStandingSql, [limit]);
