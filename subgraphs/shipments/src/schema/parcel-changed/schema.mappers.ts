export type { ParcelChanged as ParcelChangedMapper } from '../../use-cases/watch-parcel.ts';
