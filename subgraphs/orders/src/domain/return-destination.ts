import type { SourcingLocation } from '@baton/contracts';
import { milesOrNull, type Point, pointOf } from './sourcing/geo.ts';

/**
 * Where a parcel goes back to: the warehouse of the network nearest to the sender. Without the sender's coordinates, the unit that sent the goods if it is
 * a warehouse, else the first warehouse by code. A network without warehouses takes parcels back at its stores, by the same rule. What a vendor sent comes
 * to the retailer as well, never to the vendor: nobody receives there. Null: nobody receives anywhere.
 */
export function parcelDestination(locations: readonly SourcingLocation[], sender: Point | null, sentFrom: string): string | null {
  const ofType = (type: SourcingLocation['type']): SourcingLocation[] => locations.filter((location) => location.type === type);
  const receiving = ofType('WAREHOUSE').length > 0 ? ofType('WAREHOUSE') : ofType('STORE');
  const places = receiving.sort((a, b) => (a.code < b.code ? -1 : 1));
  const near = places
    .map((location) => ({ code: location.code, miles: milesOrNull(pointOf(location), sender) }))
    .filter((each): each is { code: string; miles: number } => each.miles !== null)
    .sort((a, b) => a.miles - b.miles);
  if (near[0] !== undefined) return near[0].code;
  return places.some((location) => location.code === sentFrom) ? sentFrom : (places[0]?.code ?? null);
}

/** Whether the network has a store of this code. */
export const isStore = (locations: readonly SourcingLocation[], code: string): boolean =>
  locations.some((location) => location.code === code && location.type === 'STORE');
