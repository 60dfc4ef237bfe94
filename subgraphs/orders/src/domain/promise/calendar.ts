import { atLocalTime, dateOf, type Moment, startOfDay, startOfDayAfter, weekdayOf } from './zone.ts';

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
  readonly opens: Moment;
  readonly closes: Moment;
}

/** No calendar is searched farther than this: a unit that is closed for longer makes no promise. */
export const calendarDaysMax = 400;

/** The openings of the local day, earliest first; none when it is closed. */
export function openingsOn(unit: UnitCalendar, day: Moment): Opening[] {
  const weekday = weekdayOf(day.day);
  const hours = unit.openingHours.filter((each) => each.weekday === weekday);
  if (hours.length === 0 || isOneOf(unit.closedOn, day.day)) return [];
  return hours
    .map(({ opens, closes }) => ({ opens: atLocalTime(day, opens), closes: atLocalTime(day, closes) }))
    .filter((opening) => opening.closes.ms > opening.opens.ms)
    .sort((a, b) => a.opens.ms - b.opens.ms);
}

/** The openings from the local day of a moment on, day by day. */
export function* openingsFrom(unit: UnitCalendar, from: Moment): Generator<Opening> {
  for (const day of daysFrom(from)) yield* openingsOn(unit, day);
}

/** Local days from the day of a moment on, each at its start. */
export function* daysFrom(local: Moment): Generator<Moment> {
  const first = startOfDay(local);
  for (let days = 0; days < calendarDaysMax; days++) yield startOfDayAfter(first, days);
}

/** Whether a day is among dates. */
export const isOneOf = (dates: readonly string[], day: number): boolean => dates.length > 0 && dates.includes(dateOf(day));
