import type { SourcingLocation } from '@baton/contracts';
import { milesOrNull, type Point, pointOf } from './sourcing/geo.ts';

/**
 * Where a parcel goes back to: the warehouse of the network nearest to the sender. Without the sender's coordinates, the unit that sent the goods if it is
 * a warehouse, else the first warehouse by code. A network without warehouses takes the parcel back where it came from.
 */
export function parcelDestination(locations: readonly SourcingLocation[], sender: Point | null, sentFrom: string): string {
  const warehouses = locations.filter((location) => location.type === 'WAREHOUSE').sort((a, b) => (a.code < b.code ? -1 : 1));
  const near = warehouses
    .map((location) => ({ code: location.code, miles: milesOrNull(pointOf(location), sender) }))
    .filter((each): each is { code: string; miles: number } => each.miles !== null)
    .sort((a, b) => a.miles - b.miles);
  if (near[0] !== undefined) return near[0].code;
  return warehouses.some((location) => location.code === sentFrom) ? sentFrom : (warehouses[0]?.code ?? sentFrom);
}

/** Whether the network has a store of this code. */
export const isStore = (locations: readonly SourcingLocation[], code: string): boolean =>
  locations.some((location) => location.code === code && location.type === 'STORE');
