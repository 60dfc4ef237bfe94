export type { Parcel as ParcelMapper, ParcelContent as ParcelContentMapper } from '../../domain/parcel.ts';
export type { ReturnOrderRef as ReturnOrderMapper } from '../../domain/references.ts';
export type { Scan as TrackingEventMapper } from '../../domain/tracking.ts';
