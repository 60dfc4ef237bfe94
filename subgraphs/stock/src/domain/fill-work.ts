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

/** The days among them on which a location works. */
export function workDays({ openingHours, closedOn, exceptions }: Location, days: readonly string[]): string[] {
  return days.filter((day) => {
    const own = exceptions.find(({ date }) => date === day);
    if (own) return own.hours.length > 0;
    // ISO: Monday is 1.
    const weekday = new Date(day).getUTCDay() || 7;
    return !closedOn.includes(day) && openingHours.some((hours) => hours.weekday === weekday);
  });
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
