import type { FulfilmentChange, ParcelChange } from '@baton/contracts';
import { assert } from '@baton/kernel';
import type { NewEvent } from '@baton/platform';
import type { Fulfilment } from '../domain/fulfilment.ts';
import type { Parcel } from '../domain/parcel.ts';

/** Events of a work order, its parcels and its pickup are one aggregate: whoever counts units sees picked before shipped before delivered. */
export const fulfilmentAggregate = (fulfilmentId: string): string => `fulfilment:${fulfilmentId}`;

export const fulfilmentChange = ({ id, orderId, location, status }: Fulfilment): FulfilmentChange => ({
  fulfilmentId: id,
  orderId,
  location,
  status,
});

/** It goes to its unit now. */
export const releasedEvent = (fulfilment: Fulfilment): NewEvent => ({
  type: 'fulfilment.released',
  aggregate: fulfilmentAggregate(fulfilment.id),
  payload: fulfilmentChange(fulfilment),
});

export function parcelChange({ id, fulfilmentId, orderId, location, status }: Parcel): ParcelChange {
  assert(fulfilmentId !== null, `parcel ${id} leaves for no work order`);
  return { parcelId: id, fulfilmentId, orderId, location, status };
}
