import { groupBy } from '@baton/kernel';
import type { Sql, Tx } from '@baton/platform';
import type { Location } from '../domain/location.ts';
import type { LocationCalendar } from '../domain/location-calendar.ts';
import { locationsSql, lockLocationSql, saveCalendarSql } from './sql/locations.ts';
import { isChannelSql, networkLocationsSql } from './sql/network-locations.ts';

/** A location as its row has it. */
export interface LocationRow extends Omit<Location, 'address' | 'coordinates'> {
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

/** Locks a location and reads it; null when there is none. */
export async function lockLocation(tx: Tx, code: string): Promise<Location | null> {
  const [row] = await tx.query<LocationRow>(lockLocationSql, [code]);
  return row ? toLocation(row) : null;
}

/** Writes when a location works. Whoever does it holds its lock. */
export async function saveCalendar(tx: Tx, code: string, calendar: LocationCalendar, at: Date): Promise<void> {
  const { openingHours, cutOffs, prepMinutes, holidayRegion, exceptions } = calendar;
  const json = [openingHours, cutOffs, exceptions].map((list) => JSON.stringify(list));
  await tx.query(saveCalendarSql, [code, json[0], json[1], prepMinutes, holidayRegion, json[2], at]);
}

/** The networks of the channels that have one. */
export async function networksByChannel(database: Sql, channels: readonly string[]): Promise<Network[]> {
  const rows = await database.query<LocationRow & { channel: string }>(networkLocationsSql, [channels]);
  return [...groupBy(rows, (row) => row.channel)].map(([channel, of]) => ({ channel, locations: of.map(toLocation) }));
}

/** Whether stock knows a channel: some location serves it, or did. What channels there are is not stock's to say. */
export async function isChannel(database: Sql, channel: string): Promise<boolean> {
  const [row] = await database.query<{ readonly known: boolean }>(isChannelSql, [channel]);
  return row?.known === true;
}

/** The location of a row. */
export function toLocation(row: LocationRow): Location {
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
    holidayRegion: row.holidayRegion,
    exceptions: row.exceptions,
    cutOffs: row.cutOffs,
    prepMinutes: row.prepMinutes,
    methods: row.methods,
  };
}
