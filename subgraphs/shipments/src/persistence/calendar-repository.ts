import type { Sql, Tx } from '@baton/platform';
import type { CarrierCalendar, ClosureChange, DestinationCalendar, TrackedTransit } from '../domain/calendar.ts';
import {
  carrierCalendarsSql,
  changeCarrierCalendarsSql,
  changeDestinationCalendarSql,
  countTransitSql,
  destinationCalendarSql,
  transitOfParcelSql,
} from './sql/calendars.ts';

export const carrierCalendars = (database: Sql, carrier: string): Promise<CarrierCalendar[]> =>
  database.query<CarrierCalendar>(carrierCalendarsSql, [carrier]);

/** What changes of the calendars of a carrier. Null or absent: all of them, or as it is. */
export interface CarrierCalendarChange extends ClosureChange {
  readonly carrier: string;
  readonly service: string | null;
  readonly originCountry: string | null;
  readonly destinationCountry: string | null;
  readonly transitWeekdays?: readonly number[] | undefined;
  readonly deliveryWeekdays?: readonly number[] | undefined;
  readonly pickupLocalTime?: string | undefined;
  /** Null: none is observed any more; absent: as it is. */
  readonly holidayRegion?: string | null | undefined;
}

/** The calendars after the change; empty when the carrier has no such service. */
export async function changeCarrierCalendars(tx: Tx, change: CarrierCalendarChange, at: Date): Promise<CarrierCalendar[]> {
  const { carrier, service, originCountry, destinationCountry, transitWeekdays, deliveryWeekdays, pickupLocalTime, holidayRegion } = change;
  return tx.query<CarrierCalendar>(changeCarrierCalendarsSql, [
    ...[carrier, service, originCountry, destinationCountry],
    ...[transitWeekdays ?? null, deliveryWeekdays ?? null, pickupLocalTime ?? null],
    ...[holidayRegion !== undefined, holidayRegion ?? null],
    ...[change.closeOn, change.reopenOn, firstDate(at), at],
  ]);
}

export async function destinationCalendar(database: Sql, countryCode: string, region: string | null): Promise<DestinationCalendar | null> {
  const [calendar] = await database.query<DestinationCalendar>(destinationCalendarSql, [countryCode, region ?? '']);
  return calendar ?? null;
}

export interface DestinationCalendarChange extends ClosureChange {
  readonly countryCode: string;
  readonly region: string | null;
  readonly holidayRegion?: string | null | undefined;
}

export async function changeDestination(tx: Tx, change: DestinationCalendarChange, at: Date): Promise<DestinationCalendar | null> {
  const { countryCode, region, holidayRegion, closeOn, reopenOn } = change;
  const values = [countryCode, region ?? '', holidayRegion !== undefined, holidayRegion ?? null, closeOn, reopenOn, firstDate(at), at];
  const [calendar] = await tx.query<DestinationCalendar>(changeDestinationCalendarSql, values);
  return calendar ?? null;
}

/** Null when the parcel says nothing about the lane that was promised. */
export async function transitOfParcel(tx: Tx, parcelId: string): Promise<TrackedTransit | null> {
  const [transit] = await tx.query<TrackedTransit>(transitOfParcelSql, [parcelId]);
  return transit ?? null;
}

export async function countTransit(tx: Tx, { lane, service, deliveredAt }: TrackedTransit, days: number): Promise<void> {
  const key = [lane.carrier, service, lane.originCountry, lane.destinationCountry, lane.band];
  await tx.query(countTransitSql, [...key, deliveredAt.toISOString().slice(0, 10), days]);
}

/** A date that is over in every time zone no longer counts. */
const firstDate = (at: Date): string => new Date(at.getTime() - 2 * 86_400_000).toISOString().slice(0, 10);
