import { present } from '@baton/kernel';
import type { Sql, Statement, Tx } from '@baton/platform';
import type { Fence } from '../domain/fence.ts';
import type { Fulfilment, Units } from '../domain/fulfilment.ts';
import type { PackedParcel } from '../domain/packing.ts';
import type { Parcel, ParcelContent } from '../domain/parcel.ts';
import { inOrder, type Scan } from '../domain/tracking.ts';
import { insertParcelsSql } from './sql/insert-parcels.ts';
import { contentsByParcelSql, eventsByParcelSql, labelsByParcelSql } from './sql/parcel-details.ts';
import { parcelsByFulfilmentSql, parcelsByIdSql, parcelsByOrderSql, parcelsByReturnOrderSql } from './sql/parcels-read.ts';
import { contentsWithLinesSql } from './sql/ship-parcel.ts';

type Row = Omit<Parcel, 'createdAt' | 'estimatedAt'> & { readonly createdAt: Date; readonly estimatedAt: Date | null };
type Of<T> = T & { readonly parcelId: string };

const fromRow = (row: Row): Parcel => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  estimatedAt: row.estimatedAt?.toISOString() ?? null,
});
const read = async (database: Sql, statement: Statement, values: readonly unknown[]): Promise<Parcel[]> =>
  (await database.query<Row>(statement, values)).map(fromRow);

const fenceValues = ({ work, returns, customerId, orderIds }: Fence): unknown[] => [
  work.everywhere,
  work.locations,
  returns.everywhere,
  returns.locations,
  customerId,
  orderIds,
];

/** The parcels with these ids that the caller may see. */
export const parcelsByIds = (database: Sql, ids: readonly string[], fence: Fence): Promise<Parcel[]> =>
  read(database, parcelsByIdSql, [ids, ...fenceValues(fence)]);
/** What work orders were packed into; whoever may see those may see these. */
export const parcelsByFulfilments = (database: Sql, ids: readonly string[]): Promise<Parcel[]> =>
  read(database, parcelsByFulfilmentSql, [ids]);
/** What of orders goes to the customer, as far as the caller may see it. */
export const parcelsByOrders = (database: Sql, ids: readonly string[], fence: Fence): Promise<Parcel[]> =>
  read(database, parcelsByOrderSql, [ids, ...fenceValues(fence)]);
/** What comes back with returns, as far as the caller may see it. */
export const parcelsByReturnOrders = (database: Sql, ids: readonly string[], fence: Fence): Promise<Parcel[]> =>
  read(database, parcelsByReturnOrderSql, [ids, ...fenceValues(fence)]);

/** A parcel that is known to exist, without a fence: for whoever holds its lock. */
export async function parcelById(tx: Tx, id: string): Promise<Parcel> {
  const reach = { everywhere: true, locations: [] };
  const [parcel] = await parcelsByIds(tx, [id], { work: reach, returns: reach, customerId: null, orderIds: [] });
  return present(parcel, `parcel ${id}`);
}

export const contentsByParcels = (database: Sql, ids: readonly string[]): Promise<Of<ParcelContent>[]> =>
  database.query<Of<ParcelContent>>(contentsByParcelSql, [ids]);

/** What carriers reported, as it happened. */
export async function scansByParcels(database: Sql, ids: readonly string[]): Promise<Map<string, Scan[]>> {
  const rows = await database.query<Of<Omit<Scan, 'occurredAt' | 'estimatedAt'>> & { occurredAt: Date; estimatedAt: Date | null }>(
    eventsByParcelSql,
    [ids],
  );
  const byParcel = new Map<string, Scan[]>(ids.map((id) => [id, []]));
  for (const { parcelId, status, occurredAt, description, estimatedAt } of rows) {
    const said = estimatedAt?.toISOString() ?? null;
    byParcel.get(parcelId)?.push({ status, occurredAt: occurredAt.toISOString(), description, estimatedAt: said });
  }
  return new Map([...byParcel].map(([id, scans]) => [id, inOrder(scans)]));
}

/** The labels of parcels that the caller may print. */
export const labelsByParcels = (
  database: Sql,
  ids: readonly string[],
  { returns, customerId, orderIds }: Fence,
): Promise<Of<{ zpl: string }>[]> =>
  database.query<Of<{ zpl: string }>>(labelsByParcelSql, [ids, returns.everywhere, returns.locations, customerId, orderIds]);

/** What is inside a parcel of a work order. */
export async function unitsInParcel(tx: Tx, parcelId: string, { id, location }: Fulfilment): Promise<Units[]> {
  const rows = await tx.query<Omit<Units, 'fulfilmentId' | 'location'>>(contentsWithLinesSql, [parcelId]);
  return rows.map((row) => ({ fulfilmentId: id, location, ...row }));
}

/** Writes the parcels that a work order was packed into. */
export async function insertParcels(
  tx: Tx,
  fulfilment: Fulfilment,
  parcels: readonly (PackedParcel & { readonly id: string })[],
  at: Date,
): Promise<void> {
  const heads = parcels.map(({ id, weightGrams }, position) => ({ id, position, weightGrams }));
  const contents = parcels.flatMap(({ id, contents: units }) =>
    units.map(({ fulfilmentLineId, orderLineId, sku, quantity }, position) => ({
      parcelId: id,
      position,
      fulfilmentLineId,
      orderLineId,
      sku,
      quantity,
    })),
  );
  const { id, orderId, customerId, location } = fulfilment;
  await tx.query(insertParcelsSql, [JSON.stringify(heads), id, orderId, customerId, location, at, JSON.stringify(contents)]);
}
