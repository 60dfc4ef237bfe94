import { assert } from '@baton/kernel';
import type { Sql } from '@baton/platform';
import type { LevelKey, LevelStates, Movement } from '../domain/movement.ts';
import { column } from './columns.ts';
import { applyMovementsSql } from './sql/apply-movements.ts';
import { ensureLevelsSql } from './sql/ensure-levels.ts';
import { foldLedgerSql, promisesDifferSql } from './sql/fold-ledger.ts';
import { lockLevelsSql } from './sql/lock-levels.ts';

/** A movement with what caused it: the pair takes effect once in all time. */
export interface CausedMovement extends Movement {
  readonly cause: string;
  readonly line: number;
  /** When it happened at its source, RFC 3339; null or left out: now. */
  readonly occurredAt?: string | null;
}

export interface Level extends LevelKey, LevelStates {
  readonly version: number;
}

/** Numbers the movements of one cause. */
export const causedBy = (cause: string, movements: readonly Movement[], occurredAt: string | null = null): CausedMovement[] =>
  movements.map((movement, line) => ({ ...movement, cause, line, occurredAt }));

/** Writes movements with their levels and answers the levels after them. The levels must exist; a CHECK that is violated throws. */
export async function applyMovements(tx: Sql, movements: readonly CausedMovement[], actor: string): Promise<Level[]> {
  if (movements.length === 0) return [];
  const rows = await tx.query<Level & { written: number }>(applyMovementsSql, [
    column(movements, 'sku'),
    column(movements, 'location'),
    column(movements, 'type'),
    column(movements, 'quantity'),
    column(movements, 'from'),
    column(movements, 'to'),
    column(movements, 'reason'),
    column(movements, 'document'),
    column(movements, 'cause'),
    column(movements, 'line'),
    actor,
    movements.map((movement) => movement.occurredAt ?? null),
  ]);
  assert(rows[0]?.written === movements.length, 'a movement has no level to change');
  return rows.map(({ written: _, ...level }) => level);
}

/** Makes empty levels for pairs that have none. Product and location must exist. */
export async function ensureLevels(tx: Sql, keys: readonly LevelKey[]): Promise<void> {
  await tx.query(ensureLevelsSql, [column(keys, 'sku'), column(keys, 'location')]);
}

/** Locks levels in key order until the transaction ends. Pairs without a level are left out. */
export function lockLevels(tx: Sql, keys: readonly LevelKey[]): Promise<(LevelKey & LevelStates)[]> {
  return tx.query<LevelKey & LevelStates>(lockLevelsSql, [column(keys, 'sku'), column(keys, 'location')]);
}

/** A level that is not what it should be. */
export interface Difference extends LevelKey {
  readonly field: keyof LevelStates | 'version';
  readonly level: number;
  /** What the ledger, or what the open reservations and allocations, say. */
  readonly expected: number;
  readonly source: 'LEDGER' | 'PROMISES';
}

type DifferenceRow = Omit<Difference, 'expected' | 'source'> & { readonly ledger?: number; readonly promised?: number };

/** Where levels differ from the fold of their ledger, or from what is held and promised. Empty is right. */
export async function findDifferences(tx: Sql): Promise<Difference[]> {
  const folded = await tx.query<DifferenceRow>(foldLedgerSql);
  const promised = await tx.query<DifferenceRow>(promisesDifferSql);
  const difference =
    (source: Difference['source']) =>
    ({ sku, location, field, level, ledger, promised }: DifferenceRow): Difference => ({
      sku,
      location,
      field,
      level,
      expected: ledger ?? promised ?? 0,
      source,
    });
  return [...folded.map(difference('LEDGER')), ...promised.map(difference('PROMISES'))];
}
