import { present } from '@baton/kernel';
import type { Sql, Tx } from '@baton/platform';
import type { Units } from '../domain/allocation.ts';
import type { LevelKey } from '../domain/movement.ts';
import { column } from './columns.ts';
import { countHoldsOfSql, extendHoldSql, heldByGuestsSql, holdEndSql, lockHoldsOfSql } from './sql/holds.ts';

/** How many holds a customer has; until the transaction ends nobody else gives them one. */
export async function countHoldsOf(tx: Tx, owner: string): Promise<number> {
  await tx.query(lockHoldsOfSql, [owner]);
  const [row] = await tx.query<{ holds: number }>(countHoldsOfSql, [owner]);
  return row?.holds ?? 0;
}

/** What guests hold of levels; those of which they hold nothing are left out. */
export function heldByGuests(tx: Sql, keys: readonly LevelKey[]): Promise<Units[]> {
  return tx.query<Units>(heldByGuestsSql, [column(keys, 'sku'), column(keys, 'location')]);
}

/** When a hold of so many milliseconds that begins now ends. */
export async function holdEnd(tx: Sql, ms: number): Promise<Date> {
  const [row] = await tx.query<{ at: Date }>(holdEndSql, [ms]);
  return present(row?.at, 'the end of a hold');
}

/** Gives a hold so many milliseconds more. False when it had that already or is over. */
export async function prolongHold(tx: Sql, id: string, ms: number): Promise<boolean> {
  return (await tx.query(extendHoldSql, [id, ms])).length === 1;
}
