import type { FulfilmentRelease } from '@baton/contracts';
import { encodeCursor, type PageRequest, present } from '@baton/kernel';
import type { Bound, Cause, Sql, Tx } from '@baton/platform';
import type { Fence, Reach } from '../domain/fence.ts';
import type { Fulfilment } from '../domain/fulfilment.ts';
import type { FulfilmentStatus } from '../domain/fulfilment-state.ts';
import { releasedStatus } from '../domain/release.ts';
import { createFulfilmentsOrFailSql, createFulfilmentsSql } from './sql/create-fulfilments.ts';
import { fulfilmentsByIdSql } from './sql/fulfilments-by-id.ts';
import { fulfilmentsByLocationSql } from './sql/fulfilments-by-location.ts';
import { fulfilmentsByOrderSql } from './sql/fulfilments-by-order.ts';
import { lockHoldsOverSql } from './sql/holds.ts';
import { lockFulfilmentSql, lockFulfilmentsOfOrderSql } from './sql/lock-fulfilment.ts';
import { followFulfilmentsSql } from './sql/purchase-orders.ts';
import { saveFulfilmentsSql } from './sql/save-fulfilments.ts';

type Row = Omit<Fulfilment, 'dispatchBy' | 'createdAt' | 'releasedAt'> & {
  readonly dispatchBy: Date | null;
  readonly createdAt: Date;
  readonly releasedAt: Date | null;
};

/** Inside of JSON the database writes instants in its own way. */
const utc = (instant: string): string => new Date(instant).toISOString();

const fromRow = (row: Row): Fulfilment => ({
  ...row,
  dispatchBy: row.dispatchBy?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
  releasedAt: row.releasedAt?.toISOString() ?? null,
  hold: row.hold && { ...row.hold, since: utc(row.hold.since), until: row.hold.until && utc(row.hold.until) },
});

const fenceValues = ({ work, customerId, orderIds }: Fence): unknown[] => [work.everywhere, work.locations, customerId, orderIds];
/** The fence of whoever decides under locks. */
export const everything: Fence = {
  work: { everywhere: true, locations: [] },
  returns: { everywhere: true, locations: [] },
  customerId: null,
  orderIds: [],
};

/** The work orders with these ids that the caller may see. */
export async function fulfilmentsByIds(database: Sql, ids: readonly string[], fence: Fence): Promise<Fulfilment[]> {
  return (await database.query<Row>(fulfilmentsByIdSql, [ids, ...fenceValues(fence)])).map(fromRow);
}

/** The work orders of orders that the caller may see, oldest first. */
export async function fulfilmentsByOrders(database: Sql, orderIds: readonly string[], fence: Fence): Promise<Fulfilment[]> {
  return (await database.query<Row>(fulfilmentsByOrderSql, [orderIds, ...fenceValues(fence)])).map(fromRow);
}

export interface LocationPage {
  readonly status: readonly FulfilmentStatus[] | null;
  readonly page: PageRequest;
}

/** One page of each location: up to one more than its limit. */
export async function fulfilmentsByLocations(
  database: Sql,
  locations: readonly string[],
  { status, page }: LocationPage,
): Promise<Fulfilment[]> {
  const [createdAt = null, id = null] = page.from ?? [];
  const values = [locations, status, createdAt, id, page.limit + 1];
  return (await database.query<Row>(fulfilmentsByLocationSql[page.direction], values)).map(fromRow);
}

export const fulfilmentKey = (fulfilment: Fulfilment): string[] => [fulfilment.createdAt, fulfilment.id];
export const pageKey = (page: PageRequest): string =>
  `${page.direction} ${page.limit} ${page.from === null ? '' : encodeCursor(page.from)}`;

/** Locks a work order inside the caller's reach and reads it; null when there is none. Everything that changes it goes through here. */
export async function lockFulfilment(tx: Tx, id: string, reach: Reach): Promise<Fulfilment | null> {
  const locked = await tx.query(lockFulfilmentSql, [id, reach.everywhere, reach.locations]);
  if (locked.length === 0) return null;
  const [fulfilment] = await fulfilmentsByIds(tx, [id], everything);
  return present(fulfilment, `fulfilment ${id}`);
}

/** Locks and reads all work orders of an order. */
export async function lockFulfilmentsOfOrder(tx: Tx, orderId: string): Promise<Fulfilment[]> {
  const locked = await tx.query<{ id: string }>(lockFulfilmentsOfOrderSql, [orderId]);
  return locked.length === 0
    ? []
    : fulfilmentsByIds(
        tx,
        locked.map(({ id }) => id),
        everything,
      );
}

/** Locks and reads work that is held longer than it was to be. */
export async function lockHoldsOver(tx: Tx, now: Date, limit: number): Promise<Fulfilment[]> {
  const locked = await tx.query<{ id: string }>(lockHoldsOverSql, [now, limit]);
  const ids = locked.map(({ id }) => id);
  return ids.length === 0 ? [] : fulfilmentsByIds(tx, ids, everything);
}

/** Writes what was decided under the locks. Purchase orders follow their work orders. */
export async function saveFulfilments(tx: Tx, fulfilments: readonly Fulfilment[], at: Date): Promise<void> {
  if (fulfilments.length === 0) return;
  const heads = fulfilments.map(({ id, status, purchase, dispatchBy, hold }) => ({
    ...{ id, status, purchase: purchase?.status, dispatchBy },
    ...hold,
  }));
  const lines = fulfilments.flatMap(({ id: fulfilmentId, lines: counted }) =>
    counted.map(({ id, picked, short, rejected, withdrawn, awaited }) => ({
      fulfilmentId,
      id,
      picked,
      short,
      rejected,
      withdrawn,
      awaited,
    })),
  );
  await tx.query(saveFulfilmentsSql, [JSON.stringify(heads), JSON.stringify(lines), at]);
  const purchases = fulfilments.flatMap(({ id, purchase }) => (purchase === null ? [] : [{ id, status: purchase.status }]));
  if (purchases.length === 0) return;
  await tx.query(followFulfilmentsSql, [purchases.map(({ id }) => id), purchases.map(({ status }) => status), at]);
}

interface ReleasedOrder {
  readonly orderId: string;
  readonly customerId: string | null;
  readonly fulfilments: readonly FulfilmentRelease[];
  readonly cause: Pick<Cause, 'traceId'>;
}

/** Creates and releases what does not exist yet, of any number of orders; answers what that was. */
export function createFulfilments(
  tx: Tx,
  orders: readonly ReleasedOrder[],
  at: Date,
): Promise<{ readonly id: string; readonly isPurchase: boolean }[]> {
  return tx.query<{ id: string; isPurchase: boolean }>(createFulfilmentsSql, columnsOf(orders, at));
}

/** The same as a statement that fails where one of them exists already, or is a purchase order. */
export const createFulfilmentsOrFail = (orders: readonly ReleasedOrder[], at: Date): Bound => ({
  statement: createFulfilmentsOrFailSql,
  values: columnsOf(orders, at),
});

function columnsOf(orders: readonly ReleasedOrder[], at: Date): unknown[] {
  const works = orders.flatMap(({ orderId, customerId, fulfilments, cause: { traceId } }) =>
    fulfilments.map((release) => ({ release, orderId, customerId, traceId })),
  );
  const lines = works.flatMap(({ release: { fulfilmentId, lines: released } }) =>
    released.map(({ fulfilmentLineId, orderLineId, sku, quantity }, position) => {
      return { fulfilmentId, position, fulfilmentLineId, orderLineId, sku, quantity };
    }),
  );
  const head = <T>(of: (work: (typeof works)[number]) => T): T[] => works.map(of);
  const line = <T>(of: (each: (typeof lines)[number]) => T): T[] => lines.map(of);
  return [
    ...[head((w) => w.release.fulfilmentId), head((w) => w.orderId), head((w) => w.customerId), head((w) => w.release.groupId)],
    ...[head(({ release }) => release.location), head(({ release }) => release.method)],
    ...[head(({ release }) => release.service), head(({ release }) => release.dispatchBy)],
    ...[line((l) => l.fulfilmentLineId), line((l) => l.fulfilmentId), line((l) => l.position), line((l) => l.orderLineId)],
    ...[line((l) => l.sku), line((l) => l.quantity), releasedStatus, at],
    ...[head(({ release: { lane } }) => (lane ? JSON.stringify(lane) : null)), head((w) => w.traceId)],
  ];
}
