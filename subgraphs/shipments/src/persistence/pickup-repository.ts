import { present } from '@baton/kernel';
import type { Sql, Tx } from '@baton/platform';
import { type PickupPolicy, pickupAttemptsMax } from '../domain/pickup.ts';
import { collectSql, insertPickupSql, missSql, pickupPolicySql, pickupsByFulfilmentSql } from './sql/pickup.ts';

export interface Pickup {
  readonly fulfilmentId: string;
  readonly code: string;
  readonly readyAt: Date;
  readonly expiresAt: Date;
}

/** How long a location keeps what waits there: its own policy, else that of the retailer, else none. */
export async function pickupPolicy(database: Sql, location: string): Promise<PickupPolicy | null> {
  const [policy] = await database.query<PickupPolicy>(pickupPolicySql, [location]);
  return policy ?? null;
}

export const pickupsByFulfilments = (database: Sql, ids: readonly string[]): Promise<Pickup[]> =>
  database.query<Pickup>(pickupsByFulfilmentSql, [ids]);

export async function insertPickup(tx: Tx, { fulfilmentId, code, readyAt, expiresAt }: Pickup): Promise<void> {
  await tx.query(insertPickupSql, [fulfilmentId, code, readyAt, expiresAt]);
}

/** Collects with the code, or takes an attempt and answers how many are left. */
export async function collect(
  tx: Tx,
  fulfilmentId: string,
  code: string,
  at: Date,
): Promise<{ isCollected: true } | { isCollected: false; attemptsLeft: number }> {
  if ((await tx.query(collectSql, [fulfilmentId, code, at, pickupAttemptsMax])).length === 1) return { isCollected: true };
  const [missed] = await tx.query<{ attemptsLeft: number }>(missSql, [fulfilmentId, pickupAttemptsMax]);
  return { isCollected: false, attemptsLeft: present(missed, `pickup of ${fulfilmentId}`).attemptsLeft };
}
