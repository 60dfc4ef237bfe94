import { present } from '@baton/kernel';
import type { Tx } from '@baton/platform';
import type { ParcelStatus, Scan, Whereabouts } from '../domain/tracking.ts';
import { scansByParcels } from './parcel-repository.ts';
import { claimUnmatchedEventsSql, fulfilmentOfParcelSql, shipParcelSql } from './sql/ship-parcel.ts';
import {
  insertTrackingEventSql,
  insertUnmatchedEventSql,
  lockParcelSql,
  parcelsByTrackingNumberSql,
  parcelsOutsideSql,
  saveEstimateSql,
  saveWhereaboutsSql,
} from './sql/track-parcel.ts';

export interface TrackedParcel {
  readonly id: string;
  readonly carrier: string;
  readonly fulfilmentId: string | null;
}

export type Recorded = Scan & { readonly id: string };

/** Up to two parcels with a number: two mean that the carrier must be named. */
export const parcelsByTrackingNumber = (tx: Tx, trackingNumber: string, carrier: string | null): Promise<TrackedParcel[]> =>
  tx.query<TrackedParcel>(parcelsByTrackingNumberSql, [trackingNumber, carrier]);

export async function lockParcel(tx: Tx, id: string): Promise<void> {
  await tx.query(lockParcelSql, [id]);
}

/** Whether the event was new. */
export async function insertScan(tx: Tx, parcelId: string, scan: Recorded, at: Date): Promise<boolean> {
  const values = [scan.id, parcelId, scan.status, scan.occurredAt, scan.description, at, scan.estimatedAt ?? null];
  return (await tx.query(insertTrackingEventSql, values)).length === 1;
}

/** Keeps an event of a number that is not known yet. */
export async function keepUnmatchedScan(
  tx: Tx,
  label: { readonly trackingNumber: string; readonly carrier: string | null },
  scan: Recorded,
  at: Date,
): Promise<void> {
  await tx.query(insertUnmatchedEventSql, [
    scan.id,
    label.carrier,
    label.trackingNumber,
    scan.status,
    scan.occurredAt,
    scan.description,
    at,
    scan.estimatedAt ?? null,
  ]);
}

/** Gives a parcel what its carrier told too early; answers how many events those were. */
export async function claimUnmatchedScans(
  tx: Tx,
  parcelId: string,
  label: { readonly trackingNumber: string; readonly carrier: string },
): Promise<number> {
  return (await tx.query(claimUnmatchedEventsSql, [parcelId, label.trackingNumber, label.carrier])).length;
}

/** All scans of a parcel. */
export async function scansOf(tx: Tx, parcelId: string): Promise<Scan[]> {
  return (await scansByParcels(tx, [parcelId])).get(parcelId) ?? [];
}

export async function saveWhereabouts(tx: Tx, parcelId: string, { status, since, exception }: Whereabouts): Promise<void> {
  await tx.query(saveWhereaboutsSql, [parcelId, status, exception, status === 'DELIVERED' ? since : null]);
}

/** Writes when the carrier expects to deliver a parcel. */
export async function saveEstimate(tx: Tx, parcelId: string, estimatedAt: string | null): Promise<void> {
  await tx.query(saveEstimateSql, [parcelId, estimatedAt]);
}

/** Whether every parcel of a work order is in one of these statuses. */
export async function areAllParcels(tx: Tx, fulfilmentId: string, statuses: readonly ParcelStatus[]): Promise<boolean> {
  return (await tx.query(parcelsOutsideSql, [fulfilmentId, statuses])).length === 0;
}

/** The work order of a parcel that leaves, or null when there is no such parcel. */
export async function fulfilmentOfParcel(tx: Tx, parcelId: string): Promise<string | null> {
  const [row] = await tx.query<{ fulfilmentId: string }>(fulfilmentOfParcelSql, [parcelId]);
  return row ? present(row.fulfilmentId, 'fulfilment of a parcel') : null;
}

export interface Shipment {
  readonly carrier: string;
  readonly service: string;
  readonly trackingNumber: string;
}

/** Whether the parcel could leave under this number: false when the carrier gave it to another. */
export async function insertShipment(tx: Tx, parcelId: string, { carrier, service, trackingNumber }: Shipment, at: Date): Promise<boolean> {
  return (await tx.query(shipParcelSql, [parcelId, carrier, service, trackingNumber, at])).length === 1;
}
