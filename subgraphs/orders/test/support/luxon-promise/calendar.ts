import { DateTime } from 'luxon';

/** When a unit works, in its own time zone. */
export interface UnitCalendar {
  /** IANA zone. */
  readonly timeZone: string;
  /** ISO weekday 1 (Monday) to 7; a missing weekday is closed. Times are HH:MM; `24:00` is midnight. */
  readonly openingHours: readonly { readonly weekday: number; readonly opens: string; readonly closes: string }[];
  /** Local dates (YYYY-MM-DD) on which it is closed. */
  readonly closedOn: readonly string[];
  /** Orders placed after the local time count for the next business day. A cut-off without service holds for those that have none of their own. */
  readonly cutOffs: readonly { readonly service: string | null; readonly localTime: string }[];
  /** Minutes from the start of the work to ready. */
  readonly prepMinutes: number;
}

/** An opening of the unit on one day. */
export interface Opening {
  readonly opens: DateTime;
  readonly closes: DateTime;
}

/** No calendar is searched farther than this: a unit that is closed for longer makes no promise. */
export const calendarDaysMax = 400;

/** The openings of the local day, earliest first; none when it is closed. */
export function openingsOn(unit: UnitCalendar, day: DateTime): Opening[] {
  if (unit.closedOn.includes(day.toISODate() ?? '')) return [];
  return unit.openingHours
    .filter((hours) => hours.weekday === day.weekday)
    .map((hours) => ({ opens: atLocalTime(day, hours.opens), closes: atLocalTime(day, hours.closes) }))
    .filter((opening) => opening.closes > opening.opens)
    .sort((a, b) => a.opens.toMillis() - b.opens.toMillis());
}

/** The openings from the local day of an instant on, day by day. */
export function* openingsFrom(unit: UnitCalendar, instant: DateTime): Generator<Opening> {
  for (const day of daysFrom(instant.setZone(unit.timeZone))) yield* openingsOn(unit, day);
}

/** Local days from the day of an instant on, each at its start. */
export function* daysFrom(local: DateTime): Generator<DateTime> {
  const first = local.startOf('day');
  for (let days = 0; days < calendarDaysMax; days++) yield first.plus({ days }).startOf('day');
}

/** The wall clock showing HH:MM on that day. In the gap of a change to summer time it is the instant that the clock jumps to. */
export function atLocalTime(day: DateTime, time: string): DateTime {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const start = day.startOf('day');
  return hour === 24 ? start.plus({ days: 1 }).startOf('day') : start.set({ hour, minute });
}

/** The instant as wall clock time of a zone. */
export const inZone = (instant: Date, timeZone: string): DateTime => DateTime.fromJSDate(instant, { zone: timeZone });
