import { err, ok, type Result } from '@baton/kernel';
import type { StockError } from './errors.ts';
import type { CalendarException, CutOff, Location, OpeningHours } from './location.ts';

/** What of a location's calendar can be changed. Absent: it stays. */
export interface CalendarChange {
  readonly openingHours?: readonly OpeningHours[] | undefined;
  readonly cutOffs?: readonly CutOff[] | undefined;
  readonly prepMinutes?: number | undefined;
  /** Null: none is observed any more. */
  readonly holidayRegion?: string | null | undefined;
  /** Dates that get hours of their own, over what they had. */
  readonly setDays: readonly DaySpan[];
  /** Dates that go back to the weekly hours and the holidays. */
  readonly resetDays: readonly string[];
}

/** A date, or all dates from one to another. */
export interface DaySpan {
  readonly date: string;
  readonly until: string | null;
  readonly hours: readonly { readonly opens: string; readonly closes: string }[];
  readonly reason: string | null;
}

export type LocationCalendar = Pick<Location, 'openingHours' | 'cutOffs' | 'prepMinutes' | 'holidayRegion' | 'exceptions'>;

export const openingHoursMax = 21;
export const cutOffsMax = 50;
export const prepMinutesMax = 60 * 24 * 14;
export const exceptionsMax = 400;
export const spansMax = 100;
export const hoursOfDayMax = 3;
export const reasonLengthMax = 200;
const dayMs = 86_400_000;

type Refusal = Extract<StockError, { kind: 'InvalidInput' }>;

/** The calendar after a change; exceptions that are over are dropped. Whether there is such a holiday region is asked elsewhere. */
export function changedCalendar(now: LocationCalendar, change: CalendarChange, today: string): Result<LocationCalendar, Refusal> {
  const fault = faultOf(change);
  if (fault) return err(fault);
  const days = new Map(now.exceptions.filter(({ date }) => date >= today).map((exception) => [exception.date, exception]));
  for (const date of change.resetDays) days.delete(date);
  for (const exception of change.setDays.flatMap(datesOf)) days.set(exception.date, exception);
  if (days.size > exceptionsMax) return err(invalid(`A location has at most ${exceptionsMax} dates with hours of their own.`, 'setDays'));
  return ok({
    openingHours: [...(change.openingHours ?? now.openingHours)],
    cutOffs: [...(change.cutOffs ?? now.cutOffs)],
    prepMinutes: change.prepMinutes ?? now.prepMinutes,
    holidayRegion: change.holidayRegion === undefined ? now.holidayRegion : change.holidayRegion,
    exceptions: [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)),
  });
}

function datesOf({ date, until, hours, reason }: DaySpan): CalendarException[] {
  const days = (Date.parse(until ?? date) - Date.parse(date)) / dayMs;
  return Array.from({ length: days + 1 }, (_, more) => ({
    date: new Date(Date.parse(date) + more * dayMs).toISOString().slice(0, 10),
    hours: [...hours],
    reason,
  }));
}

function faultOf({ openingHours = [], cutOffs = [], prepMinutes = 0, setDays, resetDays }: CalendarChange): Refusal | null {
  if (openingHours.length > openingHoursMax) return invalid(`Give at most ${openingHoursMax} spans.`, 'openingHours');
  if (cutOffs.length > cutOffsMax) return invalid(`Give at most ${cutOffsMax} cut-offs.`, 'cutOffs');
  if (prepMinutes < 0 || prepMinutes > prepMinutesMax) return invalid(`Give 0 to ${prepMinutesMax} minutes.`, 'prepMinutes');
  if (setDays.length > spansMax) return invalid(`Give at most ${spansMax} spans of dates.`, 'setDays');
  if (resetDays.length > exceptionsMax) return invalid(`Give at most ${exceptionsMax} dates.`, 'resetDays');
  for (const [place, { weekday, opens, closes }] of openingHours.entries()) {
    if (weekday < 1 || weekday > 7) return invalid('Weekdays are 1 (Monday) to 7.', 'openingHours', place, 'weekday');
    const fault = hoursFault({ opens, closes });
    if (fault) return invalid(fault, 'openingHours', place);
  }
  const wrongCutOff = cutOffs.findIndex(({ localTime }) => !isTime(localTime));
  if (wrongCutOff >= 0) return invalid('A cut-off is a local time, HH:MM.', 'cutOffs', wrongCutOff, 'localTime');
  const wrongReset = resetDays.findIndex((date) => !isDate(date));
  if (wrongReset >= 0) return invalid('Give a date as YYYY-MM-DD.', 'resetDays', wrongReset);
  for (const [place, span] of setDays.entries()) {
    const fault = spanFault(span);
    if (fault) return invalid(fault, 'setDays', place);
  }
  return null;
}

function spanFault({ date, until, hours, reason }: DaySpan): string | null {
  if (!isDate(date) || (until !== null && !isDate(until))) return 'Give dates as YYYY-MM-DD.';
  const days = (Date.parse(until ?? date) - Date.parse(date)) / dayMs;
  if (days < 0 || days >= exceptionsMax) return `A span ends on or after its first date, and is at most ${exceptionsMax} days long.`;
  if (hours.length > hoursOfDayMax) return `A date has at most ${hoursOfDayMax} spans of opening.`;
  if ((reason ?? '').length > reasonLengthMax) return `A reason has at most ${reasonLengthMax} characters.`;
  return hours.map(hoursFault).find((fault) => fault !== null) ?? null;
}

function hoursFault({ opens, closes }: { readonly opens: string; readonly closes: string }): string | null {
  if (!isTime(opens) || (closes !== '24:00' && !isTime(closes))) return 'Times are HH:MM; it may close at 24:00.';
  return opens < closes ? null : 'It closes after it opens; what is open over midnight is two spans.';
}

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

function isDate(text: string): boolean {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

const invalid = (message: string, ...path: readonly (string | number)[]): Refusal => ({
  kind: 'InvalidInput',
  message,
  path: path.map(String),
});
