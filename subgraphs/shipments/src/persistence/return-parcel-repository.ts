import { present } from '@baton/kernel';
import type { Tx } from '@baton/platform';
import { lockKeySql } from './sql/lock-key.ts';
import { insertReturnParcelSql, nextReturnSerialSql, returnParcelSql, returnPointSql, voidReturnParcelSql } from './sql/return-parcel.ts';

export interface ReturnPoint {
  readonly carrier: string;
  readonly service: string;
  readonly addressLines: readonly string[];
}

export interface IssuedParcel {
  readonly parcelId: string;
  readonly trackingNumber: string;
}

export interface NewReturnParcel extends IssuedParcel {
  readonly returnOrderId: string;
  readonly orderId: string;
  readonly customerId: string | null;
  readonly destination: string;
  readonly carrier: string;
  readonly service: string;
  /** Personal data: the sender's address as printed. */
  readonly labelZpl: string;
  readonly lines: readonly { readonly orderLineId: string; readonly quantity: number }[];
}

/** Puts requests about the same key in a row: a tracking number or a return that may have no row to lock yet. */
export async function lockKey(tx: Tx, key: string): Promise<void> {
  await tx.query(lockKeySql, [key]);
}

/** Where a return to a location goes: its own point, else the retailer's, else none. */
export async function returnPoint(tx: Tx, location: string): Promise<ReturnPoint | null> {
  const [point] = await tx.query<ReturnPoint>(returnPointSql, [location]);
  return point ?? null;
}

export async function returnParcel(tx: Tx, returnOrderId: string): Promise<IssuedParcel | null> {
  const [row] = await tx.query<IssuedParcel>(returnParcelSql, [returnOrderId]);
  return row ?? null;
}

export async function nextReturnSerial(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ serial: number }>(nextReturnSerialSql);
  return present(row, 'serial number').serial;
}

/** Whether the parcel was written: false when the return was undone. */
export async function insertReturnParcel(tx: Tx, parcel: NewReturnParcel, at: Date): Promise<boolean> {
  const { parcelId, returnOrderId, orderId, customerId, destination, carrier, service, trackingNumber, labelZpl } = parcel;
  const contents = JSON.stringify(parcel.lines.map(({ orderLineId, quantity }, position) => ({ position, orderLineId, quantity })));
  const values = [parcelId, returnOrderId, orderId, customerId, destination, carrier, service, trackingNumber, at, labelZpl, contents];
  return (await tx.query(insertReturnParcelSql, values)).length === 1;
}

/** Whether there was a parcel that still stood. */
export async function markReturnParcelVoid(tx: Tx, returnOrderId: string, at: Date): Promise<boolean> {
  return (await tx.query(voidReturnParcelSql, [returnOrderId, at])).length === 1;
}
