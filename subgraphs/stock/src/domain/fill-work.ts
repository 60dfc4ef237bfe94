import type { CapacityDay, Work } from './capacity.ts';
import { fullDays } from './capacity.ts';
import type { Location } from './location.ts';

const dayMs = 86_400_000;
/** So many days ahead are looked at for one that still takes the work. */
export const fillDaysAhead = 14;

/** The local days of a time zone from an instant on. */
export function daysFrom(from: number, timeZone: string, count: number): string[] {
  const local = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(from);
  return Array.from({ length: count }, (_, more) => new Date(Date.parse(local) + more * dayMs).toISOString().slice(0, 10));
}

/**
 * The local days from an instant on, today among them, on which a location begins work that comes then: its weekly hours, its holidays and dates of their own. Today only
 * as an order's work does: up to the cut-off, and while it is open or opens still. (Of cut-offs of services none counts: what has waited goes by no service yet.)
 */
export function workDays(location: Location, from: number, count: number): string[] {
  const today = isInTime(location, from);
  return daysFrom(from, location.timeZone, count).filter((day, ahead) => {
    const hours = hoursOn(location, day);
    return ahead === 0 ? hours.some(({ closes }) => today(closes)) : hours.length > 0;
  });
}

function hoursOn({ openingHours, closedOn, exceptions }: Location, day: string): readonly { readonly closes: string }[] {
  const own = exceptions.find(({ date }) => date === day);
  if (own) return own.hours;
  // ISO: Monday is 1.
  const weekday = new Date(day).getUTCDay() || 7;
  return closedOn.includes(day) ? [] : openingHours.filter((hours) => hours.weekday === weekday);
}

/** Whether what comes at an instant is begun on its day, where an opening of the day closes at the given time. */
function isInTime({ timeZone, cutOffs }: Location, from: number): (closes: string) => boolean {
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(from);
  const cutOff = cutOffs.find(({ service }) => service === null)?.localTime ?? '24:00';
  return (closes) => time <= `${cutOff}:00` && time < `${closes}:00`;
}

/** What came for an order at a location, with the days on which it could be worked on, the earliest first. */
export interface FillWork {
  readonly id: string;
  readonly location: string;
  readonly units: number;
  readonly days: readonly string[];
}

/**
 * The day that each fill takes: the first that still has room. A day without a limit counts nothing, and where all are full nothing is counted either: the order has
 * waited long enough, and its goods are there.
 */
export function placeFills(fills: readonly FillWork[], limits: readonly CapacityDay[]): (Work & { readonly id: string })[] {
  const taken = new Map(limits.map((limit) => [`${limit.location}\n${limit.day}`, limit]));
  return fills.flatMap(({ id, location, units, days }) => {
    for (const day of days) {
      const key = `${location}\n${day}`;
      const limit = taken.get(key);
      if (!limit) return [];
      const work = { location, day, orders: 1, units };
      if (fullDays([work], [limit]).length > 0) continue;
      taken.set(key, { ...limit, orders: limit.orders + 1, units: limit.units + units });
      return [{ id, ...work }];
    }
    return [];
  });
}
