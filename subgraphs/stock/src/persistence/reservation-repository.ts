import { groupBy } from '@baton/kernel';
import type { Bound, Sql } from '@baton/platform';
import { addUp, type Units } from '../domain/allocation.ts';
import { keyOf, type LevelKey } from '../domain/movement.ts';
import type { ReservationRequest, ReservationState, Shortage } from '../domain/reservation.ts';
import { column } from './columns.ts';
import { guardColumns } from './guard-repository.ts';
import {
  becomeSql,
  buryReservationSql,
  lockExpiredAtLevelsSql,
  lockExpiredOfCustomersSql,
  lockExpiredSql,
  lockFreeReservationsSql,
  lockReservationsSql,
  readReservationsSql,
  settleReservationsSql,
} from './sql/reservations.ts';
import { reserveCarefulSql } from './sql/reserve-careful.ts';
import { reserveOptimisticSql } from './sql/reserve-optimistic.ts';

/** What stands under a reservation id. */
export interface ReservationRecord {
  readonly id: string;
  readonly state: ReservationState;
  readonly kind: 'ORDER' | 'CART';
  /** Null for a cart's hold. */
  readonly orderId: string | null;
  /** Whose cart it holds for; null: whoever knows the id. */
  readonly owner: string | null;
  readonly channel: string | null;
  readonly expiresAt: Date | null;
  readonly isExtended: boolean;
  /** Whether its time ran out, by the clock of the database. */
  readonly isPast: boolean | null;
  readonly lines: readonly Units[];
}

export type CarefulAnswer =
  | { readonly outcome: 'RESERVED' | 'REPLAYED' | 'GONE' }
  /** Every line with what is left for it. */
  | { readonly outcome: 'INSUFFICIENT'; readonly lines: readonly Shortage[] };

/** The statement that holds all requests or fails. */
export function reserveOptimistically(requests: readonly ReservationRequest[], actor: string): Bound {
  const lines = linesOf(requests);
  const count = groupBy(lines, keyOf);
  const needs = addUp(lines).map(({ sku, location, quantity }) => {
    return { sku, location, quantity, movements: count.get(keyOf({ sku, location }))?.length ?? 0 };
  });
  const values = [
    ...headColumns(requests),
    ...lineColumns(lines),
    column(needs, 'sku'),
    column(needs, 'location'),
    column(needs, 'quantity'),
    column(needs, 'movements'),
    actor,
    column(lines, 'line'),
    ...guardColumns(requests),
  ];
  return { statement: reserveOptimisticSql, values };
}

/** Holds those requests that fit and says of each what became of it. */
export async function reserveCarefully(
  tx: Sql,
  requests: readonly ReservationRequest[],
  actor: string,
): Promise<ReadonlyMap<string, CarefulAnswer>> {
  const lines = linesOf(requests);
  const kinds = requests.map(({ cart }) => (cart ? 'CART' : 'ORDER'));
  const owners = requests.map(({ cart }) => cart?.owner ?? null);
  const values = [...headColumns(requests), ...lineColumns(lines), actor, column(lines, 'line'), kinds, owners];
  const rows = await tx.query<{ id: string; outcome: 'RESERVED' | 'REPLAYED' | 'GONE' | 'INSUFFICIENT' } & Shortage>(
    reserveCarefulSql,
    values,
  );
  const answers = new Map<string, CarefulAnswer>();
  for (const [id, of] of groupBy(rows, (row) => row.id)) {
    const outcome = of[0]?.outcome;
    if (outcome === 'INSUFFICIENT') {
      const wishes = of.map(({ sku, location, requested, sellable }) => ({ sku, location, requested, sellable }));
      answers.set(id, { outcome, lines: wishes });
    } else if (outcome) answers.set(id, { outcome });
  }
  return answers;
}

/** What stands under the ids; unknown ones are left out. */
export function readReservations(database: Sql, ids: readonly string[]): Promise<ReservationRecord[]> {
  return database.query<ReservationRecord>(readReservationsSql, [ids]);
}

/** As {@link readReservations}, locked until the transaction ends. */
export function lockReservations(tx: Sql, ids: readonly string[]): Promise<ReservationRecord[]> {
  return tx.query<ReservationRecord>(lockReservationsSql, [ids]);
}

/** The same without waiting: those that somebody else has locked are left out. */
export function lockFreeReservations(tx: Sql, ids: readonly string[]): Promise<ReservationRecord[]> {
  return tx.query<ReservationRecord>(lockFreeReservationsSql, [ids]);
}

/** Marks an unknown id as released. False when the id is known. */
export async function buryReservation(tx: Sql, id: string): Promise<boolean> {
  return (await tx.query(buryReservationSql, [id])).length === 1;
}

/** Ends held reservations. */
export async function settleReservations(tx: Sql, ids: readonly string[], state: Exclude<ReservationState, 'HELD'>): Promise<void> {
  await tx.query(settleReservationsSql, [ids, state]);
}

/** Turns carts' holds into the reservations of orders. */
export async function becomeReservations(
  tx: Sql,
  of: readonly { readonly holdId: string; readonly reservationId: string }[],
): Promise<void> {
  await tx.query(becomeSql, [column(of, 'holdId'), column(of, 'reservationId')]);
}

/** Which reservations past their time are looked for: all with a grace, or those that keep somebody from buying now. */
export type ExpiredWhere =
  | { readonly graceMs: number }
  | { readonly levels: readonly LevelKey[] }
  | { readonly customers: readonly { readonly customerId: string; readonly sku: string }[] };

/** Locks held reservations past their time. */
export function lockExpired(tx: Sql, where: ExpiredWhere, limit: number): Promise<ReservationRecord[]> {
  if ('graceMs' in where) return tx.query<ReservationRecord>(lockExpiredSql, [where.graceMs, limit]);
  if ('customers' in where) {
    const { customers } = where;
    return tx.query<ReservationRecord>(lockExpiredOfCustomersSql, [column(customers, 'customerId'), column(customers, 'sku'), limit]);
  }
  return tx.query<ReservationRecord>(lockExpiredAtLevelsSql, [column(where.levels, 'sku'), column(where.levels, 'location'), limit]);
}

type RequestLine = Units & { readonly id: string; readonly line: number };

function linesOf(requests: readonly ReservationRequest[]): RequestLine[] {
  return requests.flatMap(({ id, lines }) => lines.map(({ sku, location, quantity }, line) => ({ sku, location, quantity, id, line })));
}

function headColumns(requests: readonly ReservationRequest[]): unknown[] {
  return [column(requests, 'id'), column(requests, 'orderId'), column(requests, 'channel'), column(requests, 'expiresAt')];
}

function lineColumns(lines: readonly RequestLine[]): unknown[] {
  return [column(lines, 'id'), column(lines, 'sku'), column(lines, 'location'), column(lines, 'quantity')];
}
