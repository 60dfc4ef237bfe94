import type { Sql } from '@baton/platform';
import type { CapacityDay, Work } from '../domain/capacity.ts';
import type { Purchase, PurchaseBound, PurchasePeriod } from '../domain/purchase.ts';
import type { ReservationRequest } from '../domain/reservation.ts';
import { column } from './columns.ts';
import {
  basketBoundsSql,
  capacityDaysSql,
  countAgainSql,
  daysAheadSql,
  daysOfReservationSql,
  giveBackPurchasesSql,
  giveBackSql,
  giveBackWorkOfReservationSql,
  giveBackWorkSql,
  keepPurchasesSql,
  lockDaysSql,
  lockUsesSql,
  purchaseBoundsSql,
  takeGuardsSql,
} from './sql/guards.ts';

type Guarded = Pick<ReservationRequest, 'id' | 'orderId' | 'customerId' | 'purchases' | 'capacity'>;

/** The parameters of `guardCtes`. */
export function guardColumns(requests: readonly Guarded[]): unknown[] {
  const bought = requests.flatMap(({ id, orderId, customerId, purchases }) =>
    purchases.map(({ sku, quantity }) => ({ id, orderId, customerId, sku, quantity })),
  );
  const work = requests.flatMap(({ id, orderId, capacity }) =>
    capacity.map(({ location, day, orders, units }) => ({ id, orderId, location, day, orders, units })),
  );
  return [
    column(bought, 'id'),
    column(bought, 'orderId'),
    column(bought, 'customerId'),
    column(bought, 'sku'),
    column(bought, 'quantity'),
    column(work, 'id'),
    column(work, 'orderId'),
    column(work, 'location'),
    column(work, 'day'),
    column(work, 'orders'),
    column(work, 'units'),
  ];
}

/** Counts what requests buy and the work that they make, where they were found to fit under the locks. */
export async function takeGuards(tx: Sql, requests: readonly Guarded[]): Promise<void> {
  await tx.query(takeGuardsSql, guardColumns(requests));
}

interface BoundRow {
  readonly sku: string;
  readonly quantity: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
  readonly perCustomer: number | null;
  readonly period: PurchasePeriod | null;
  readonly returnsCountBack: boolean;
  readonly already: number | null;
}

/** What requests buy of products that have rules, by the request's id. Locks nothing. */
export async function purchaseBounds(database: Sql, requests: readonly Guarded[]): Promise<(PurchaseBound & { readonly id: string })[]> {
  const bought = requests.flatMap(({ id, customerId, purchases }) => purchases.map((each) => ({ ...each, id, customerId })));
  if (bought.length === 0) return [];
  const rows = await database.query<BoundRow & { readonly id: string }>(purchaseBoundsSql, [
    column(bought, 'id'),
    column(bought, 'customerId'),
    column(bought, 'sku'),
    column(bought, 'quantity'),
  ]);
  return rows.map((row) => ({ id: row.id, ...boundOf(row) }));
}

function boundOf({ sku, quantity, already, min, max, step, perCustomer, period, returnsCountBack }: BoundRow): PurchaseBound {
  const limit = perCustomer !== null && period ? { quantity: perCustomer, period } : null;
  return { sku, quantity, already, rule: { sku, min, max, step, returnsCountBack, perCustomer: limit } };
}

/** A basket that is only looked at. */
export interface BasketPurchases {
  readonly channel: string;
  readonly purchases: readonly Purchase[];
  /** Whom they would count for; null: nobody. */
  readonly customerId: string | null;
  /** The hold that the order would turn. */
  readonly holdId: string | null;
}

/** What a basket buys of products that have rules, as its order would find it. Locks nothing. */
export async function basketBounds(database: Sql, basket: BasketPurchases): Promise<PurchaseBound[]> {
  const { channel, purchases, customerId, holdId } = basket;
  const values = [customerId, holdId, channel, column(purchases, 'sku'), column(purchases, 'quantity')];
  return (await database.query<BoundRow>(basketBoundsSql, values)).map(boundOf);
}

/** What a customer has of a product that is bound. */
export interface PurchaseUse {
  readonly customerId: string;
  readonly sku: string;
  readonly already: number;
}

/** Locks what the customers of requests have of products that are bound, and answers it. */
export async function lockUses(tx: Sql, requests: readonly Pick<Guarded, 'customerId' | 'purchases'>[]): Promise<PurchaseUse[]> {
  const wanted = requests.flatMap(({ customerId, purchases }) =>
    customerId === null ? [] : purchases.map(({ sku }) => ({ customerId, sku })),
  );
  if (wanted.length === 0) return [];
  return tx.query<PurchaseUse>(lockUsesSql, [column(wanted, 'customerId'), column(wanted, 'sku')]);
}

/** The days among those of the work that have a limit. Locks nothing. */
export async function capacityDays(database: Sql, work: readonly Pick<Work, 'location' | 'day'>[]): Promise<CapacityDay[]> {
  if (work.length === 0) return [];
  return database.query<CapacityDay>(capacityDaysSql, [column(work, 'location'), column(work, 'day')]);
}

/** Today and the next 13 local days of every location that has a limit then, by location. */
export function daysAhead(database: Sql): Promise<CapacityDay[]> {
  return database.query<CapacityDay>(daysAheadSql);
}

/** The days with a limit that a reservation's work counts for. */
export function daysOfReservation(database: Sql, id: string): Promise<Pick<Work, 'location' | 'day'>[]> {
  return database.query(daysOfReservationSql, [id]);
}

/** The days of work that have a limit, locked until the transaction ends. */
export async function lockDays(tx: Sql, work: readonly Work[]): Promise<CapacityDay[]> {
  const limits = await capacityDays(tx, work);
  const rows = await tx.query<Pick<CapacityDay, 'location' | 'day' | 'orders' | 'units'>>(lockDaysSql, [
    column(limits, 'location'),
    column(limits, 'day'),
  ]);
  return limits.map((limit) => ({ ...limit, ...rows.find((row) => row.location === limit.location && row.day === limit.day) }));
}

/** Gives back all that reservations count for. */
export async function giveBackGuards(tx: Sql, reservationIds: readonly string[]): Promise<void> {
  await tx.query(giveBackSql, [reservationIds]);
}

/** Counts what was bought under reservations that ran out before their orders came. */
export async function countAgain(tx: Sql, reservationIds: readonly string[]): Promise<void> {
  await tx.query(countAgainSql, [reservationIds]);
}

/** Gives back the work that a reservation puts on locations: another of the same order takes its place, and with it what was bought. */
export async function giveBackWorkOf(tx: Sql, reservationId: string): Promise<void> {
  await tx.query(giveBackWorkOfReservationSql, [reservationId]);
}

/** What was bought under one reservation of an order counts under the next. */
export async function keepPurchases(tx: Sql, from: string, to: string): Promise<void> {
  await tx.query(keepPurchasesSql, [from, to]);
}

/** Gives back what an order no longer buys; with `isReturn` only where returned units may be bought again. */
export async function giveBackPurchases(
  tx: Sql,
  orderId: string,
  units: readonly { readonly sku: string; readonly quantity: number }[],
  isReturn: boolean,
): Promise<void> {
  if (units.length > 0) await tx.query(giveBackPurchasesSql, [orderId, column(units, 'sku'), column(units, 'quantity'), isReturn]);
}

/** Gives back the work that an order no longer puts on locations. */
export async function giveBackWork(
  tx: Sql,
  orderId: string,
  units: readonly { readonly location: string; readonly quantity: number }[],
): Promise<void> {
  if (units.length > 0) await tx.query(giveBackWorkSql, [orderId, column(units, 'location'), column(units, 'quantity')]);
}
