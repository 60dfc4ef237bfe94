import { IANAZone } from 'luxon';

/** An instant as a zone's wall clock shows it. */
export interface Moment {
  /** Epoch milliseconds. */
  readonly ms: number;
  /** How far the zone is ahead of UTC then, in minutes. */
  readonly offset: number;
  /** The local date, as days since 1970-01-01: days are counted, weekdays and dates follow from the number. */
  readonly day: number;
  /** IANA. */
  readonly zone: string;
}

export const minuteMs = 60_000;
export const dayMs = 86_400_000;
/** Offsets change at whole quarters of an hour. */
const quarterMs = 15 * minuteMs;
/** About twenty openings a day over a year; a zone that is asked for more starts anew. */
const offsetsMax = 20_000;
const offsetsOfZones = new Map<string, Map<number, number>>();

/** The zone's offset, looked up once for each quarter of an hour: asking the time zone database is what costs in a promise. */
function offsetAt(zone: string, ms: number): number {
  const quarter = Math.floor(ms / quarterMs);
  const offsets = offsetsOfZones.get(zone) ?? new Map<number, number>();
  offsetsOfZones.set(zone, offsets);
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  const offset = IANAZone.create(zone).offset(ms);
  if (offsets.size >= offsetsMax) offsets.clear();
  offsets.set(quarter, offset);
  return offset;
}

export function momentAt(ms: number, zone: string): Moment {
  return moment(ms, offsetAt(zone, ms), zone);
}

/** Pure minutes later, whatever the wall clock does meanwhile. */
export const minutesAfter = (from: Moment, minutes: number): Moment => momentAt(from.ms + minutes * minuteMs, from.zone);

export const startOfDay = (at: Moment): Moment => atWallClock(at.day * dayMs, at);

/** The start of the day so many local days later. */
export const startOfDayAfter = (at: Moment, days: number): Moment => startOfDay(atWallClock((at.day + days) * dayMs, at));

/** The wall clock showing HH:MM on that day. In the gap of a change to summer time it is the instant that the clock jumps to. */
export function atLocalTime(day: Moment, time: string): Moment {
  const minutes = minutesOf(time);
  const start = startOfDay(day);
  return minutes === dayMs / minuteMs ? startOfDayAfter(start, 1) : atWallClock(start.day * dayMs + minutes * minuteMs, start);
}

/** A day's minutes at HH:MM. There are only so many times of a day: each is read once. */
const minutesOfTimes = new Map<string, number>();
function minutesOf(time: string): number {
  const known = minutesOfTimes.get(time);
  if (known !== undefined) return known;
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  minutesOfTimes.set(time, hour * 60 + minute);
  return hour * 60 + minute;
}

/**
 * The instant at which the wall clock shows a time (as if it were UTC). The offset of a nearby moment is tried first: of two such instants it is the one
 * with that offset, and a time that is left out comes after the gap.
 */
function atWallClock(local: number, near: Moment): Moment {
  const { zone } = near;
  const first = offsetAt(zone, local - near.offset * minuteMs);
  if (first === near.offset) return moment(local - first * minuteMs, first, zone);
  const second = offsetAt(zone, local - first * minuteMs);
  if (second === first) return moment(local - first * minuteMs, first, zone);
  return moment(local - Math.min(first, second) * minuteMs, Math.max(first, second), zone);
}

const moment = (ms: number, offset: number, zone: string): Moment => ({
  ms,
  offset,
  day: Math.floor((ms + offset * minuteMs) / dayMs),
  zone,
});

/** ISO: 1 (Monday) to 7. The first of January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** YYYY-MM-DD. */
export const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);
