import { atLocalTime, dayMs, type Moment, startOfDay, startOfDayAfter, weekdayOf } from './zone.ts';

/** When a unit works, in its own time zone. */
export interface UnitCalendar {
  /** IANA zone. */
  readonly timeZone: string;
  /** ISO weekday 1 (Monday) to 7; a missing weekday is closed. Times are HH:MM; `24:00` is midnight. */
  readonly openingHours: readonly { readonly weekday: number; readonly opens: string; readonly closes: string }[];
  /** Local dates (YYYY-MM-DD) on which it is closed, public holidays among them. */
  readonly closedOn: readonly string[];
  /** Local dates with hours of their own, whatever the weekday and `closedOn` say; without hours it is closed. */
  readonly exceptions?: readonly {
    readonly date: string;
    readonly hours: readonly { readonly opens: string; readonly closes: string }[];
  }[];
  /** Local dates on which it can begin no more orders: its capacity is taken. */
  readonly fullOn?: readonly string[];
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
  return hoursOn(unit, day.day)
    .map(({ opens, closes }) => ({ opens: atLocalTime(day, opens), closes: atLocalTime(day, closes) }))
    .filter((opening) => opening.closes.ms > opening.opens.ms)
    .sort((a, b) => a.opens.ms - b.opens.ms);
}

type Hours = readonly { readonly opens: string; readonly closes: string }[];

function hoursOn(unit: UnitCalendar, day: number): Hours {
  const own = unit.exceptions?.find((exception) => dayOf(exception.date) === day);
  if (own) return own.hours;
  if (isOneOf(unit.closedOn, day)) return [];
  const weekday = weekdayOf(day);
  return unit.openingHours.filter((each) => each.weekday === weekday);
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

/** The day of a date (YYYY-MM-DD), as days since 1970-01-01. */
export const dayOf = (date: string): number => Date.parse(date) / dayMs;

/** Days of the lists that were asked for: a calendar is asked day by day, and most of its dates never come up. */
const daysOfLists = new WeakMap<readonly string[], ReadonlySet<number>>();

/** Whether a day is among dates. The list is read once and never again: it must not change. */
export function isOneOf(dates: readonly string[] | undefined, day: number): boolean {
  if (dates === undefined || dates.length === 0) return false;
  const known = daysOfLists.get(dates) ?? new Set(dates.map(dayOf));
  daysOfLists.set(dates, known);
  return known.has(day);
}
