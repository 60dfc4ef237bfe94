import type { Sql } from '@baton/platform';
import { groupBy } from '../domain/group-by.ts';
import type { Location } from '../domain/location.ts';
import { locationsSql } from './sql/locations.ts';
import { networkLocationsSql } from './sql/network-locations.ts';

interface LocationRow extends Omit<Location, 'address' | 'coordinates'> {
  readonly line1: string;
  readonly city: string;
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly countryCode: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** A channel's active locations, by code. */
export interface Network {
  readonly channel: string;
  readonly locations: readonly Location[];
}

/** The locations among `codes`, in no order. */
export async function locationsByCode(database: Sql, codes: readonly string[]): Promise<Location[]> {
  return (await database.query<LocationRow>(locationsSql, [codes])).map(toLocation);
}

/** The networks of the channels that have one. */
export async function networksByChannel(database: Sql, channels: readonly string[]): Promise<Network[]> {
  const rows = await database.query<LocationRow & { channel: string }>(networkLocationsSql, [channels]);
  return [...groupBy(rows, (row) => row.channel)].map(([channel, of]) => ({ channel, locations: of.map(toLocation) }));
}

function toLocation(row: LocationRow): Location {
  const { line1, city, region, postalCode, countryCode, latitude, longitude } = row;
  return {
    code: row.code,
    name: row.name,
    type: row.type,
    isActive: row.isActive,
    address: { line1, city, region, postalCode, countryCode },
    coordinates: latitude !== null && longitude !== null ? { latitude, longitude } : null,
    timeZone: row.timeZone,
    openingHours: row.openingHours,
    closedOn: row.closedOn,
    cutOffs: row.cutOffs,
    prepMinutes: row.prepMinutes,
    methods: row.methods,
  };
}
