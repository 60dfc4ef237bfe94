import type { Sql } from '@baton/platform';
import { claimsOfOrdersSql, countsDifferSql, longHeldSql, promisedToLinesSql } from '../persistence/sql/reconciliation.ts';

/** What stands promised to an order line, as orders or stock say. */
export interface PromisedLine {
  readonly orderLineId: string;
  readonly orderId: string;
  readonly sku: string;
  readonly allocated: number;
  readonly shipped: number;
}

/** A line of which stock and orders say different things; null: one of them does not know it. */
export interface PromiseDifference {
  readonly orderLineId: string;
  readonly orderId: string;
  readonly sku: string;
  readonly orders: PromisedLine | null;
  readonly stock: PromisedLine | null;
}

/** A count that is not the sum of what it counts. */
export interface CountDifference {
  readonly what: string;
  readonly of: string;
  readonly stored: number;
  readonly expected: number;
}

/** What stock promised to lines of orders: of those between two ids (`upTo` null: all after the first), or of the given ones. */
export function promisedLines(
  database: Sql,
  where: { readonly after: string; readonly upTo: string | null } | { readonly orderIds: readonly string[] },
): Promise<PromisedLine[]> {
  const values = 'orderIds' in where ? ['', null, where.orderIds] : [where.after, where.upTo, null];
  return database.query<PromisedLine>(promisedToLinesSql, values);
}

/** Units that an order waits for at a location, as orders or stock say. */
export interface WaitingUnits {
  readonly orderId: string;
  readonly sku: string;
  readonly location: string;
  readonly quantity: number;
}

/** What placed orders wait for, by stock's claims: of those between two ids, or of the given ones. */
export function claimsOfOrders(
  database: Sql,
  where: { readonly after: string; readonly upTo: string | null } | { readonly orderIds: readonly string[] },
): Promise<WaitingUnits[]> {
  const values = 'orderIds' in where ? ['', null, where.orderIds] : [where.after, where.upTo, null];
  return database.query<WaitingUnits>(claimsOfOrdersSql, values);
}

/** Lines of which the two say different things. A line that stands nowhere and never left is the same as none. */
export function comparePromises(orders: readonly PromisedLine[], stock: readonly PromisedLine[]): PromiseDifference[] {
  const ofOrders = new Map(orders.map((line) => [line.orderLineId, line]));
  const ofStock = new Map(stock.map((line) => [line.orderLineId, line]));
  return [...new Set([...ofOrders.keys(), ...ofStock.keys()])].sort().flatMap((orderLineId) => {
    const [said, stands] = [ofOrders.get(orderLineId) ?? null, ofStock.get(orderLineId) ?? null];
    const any = said ?? stands;
    if (!any || isSame(said, stands)) return [];
    return [{ orderLineId, orderId: any.orderId, sku: any.sku, orders: said, stock: stands }];
  });
}

function isSame(a: PromisedLine | null, b: PromisedLine | null): boolean {
  const [ofA, ofB] = [a ?? nothing, b ?? nothing];
  return ofA.allocated === ofB.allocated && ofA.shipped === ofB.shipped && (a === null || b === null || a.sku === b.sku);
}
const nothing = { allocated: 0, shipped: 0 };

/** Counts of customers and of working days that are not the sum of what reservations count for. */
export function findCountDifferences(database: Sql): Promise<CountDifference[]> {
  return database.query<CountDifference>(countsDifferSql);
}

/** Reservations of orders that are held for longer than so many milliseconds: whoever knows orders says whether that is right. */
export function longHeld(database: Sql, ms: number): Promise<{ readonly id: string; readonly orderId: string }[]> {
  return database.query<{ id: string; orderId: string }>(longHeldSql, [ms]);
}
