import type { FullDay, LocationCapacity, ReserveStockInput } from '@baton/contracts';
import { dayOf } from '../promise/calendar.ts';
import { dateOf, weekdayOf } from '../promise/zone.ts';
import type { LocationDay, Quote, QuoteQuestion } from './types.ts';

/** How many days an order that finds one full looks at: two weeks of two locations. */
export const fullDaysMax = 28;

type PlannedWork = NonNullable<ReserveStockInput['capacity']>[number];

/** The work that the plan puts on the days of locations: one order each, and its units. */
export function workOf(quote: Quote): PlannedWork[] {
  const work = new Map<string, PlannedWork>();
  for (const { location, workDay: day, lines } of quote.groups.flatMap((group) => group.chosen?.shipments ?? [])) {
    if (day === null) continue;
    const key = `${location}\n${day}`;
    const units = lines.reduce((all, line) => all + line.quantity, work.get(key)?.units ?? 0);
    work.set(key, { location, day, orders: 1, units });
  }
  return [...work].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

/** Days that have not enough room for all the work that the plan puts on them. */
export function overfullDays(quote: Quote, capacity: readonly LocationCapacity[]): FullDay[] {
  if (capacity.length === 0) return [];
  return workOf(quote).flatMap(({ location, day, orders, units }): FullDay[] => {
    const of = knownDay(capacity.find((each) => each.location === location)?.days ?? [], day);
    if (!of) return [];
    const { ordersLimit, ordersUsed, unitsLimit, unitsUsed } = of;
    if (exceeds(ordersLimit, ordersUsed + orders)) return [{ location, day, measure: 'ORDERS', limit: ordersLimit, used: ordersUsed }];
    return exceeds(unitsLimit, unitsUsed + units) ? [{ location, day, measure: 'UNITS', limit: unitsLimit, used: unitsUsed }] : [];
  });
}

type CapacityDay = LocationCapacity['days'][number];

/** What is known of a day. A later one than those that stock looks ahead at is as long as the same day of the week before, and free. */
function knownDay(days: readonly CapacityDay[], day: string): CapacityDay | undefined {
  const last = days.at(-1);
  if (last === undefined || day <= last.day) return days.find((each) => each.day === day);
  const before = days.findLast((each) => weekdayOf(dayOf(each.day)) === weekdayOf(dayOf(day)));
  return before && { ...before, ordersUsed: 0, unitsUsed: 0 };
}

const exceeds = (limit: number | null, sum: number): limit is number => limit !== null && sum > limit;

/** The same question by somebody who knows that the days take no more of it: locations begin with it later. */
export function withFullDays(question: QuoteQuestion, days: readonly LocationDay[]): QuoteQuestion {
  if (days.length === 0) return question;
  const locations = question.view.locations.map((location) => {
    const own = days.filter((each) => each.location === location.code).map(({ day }) => day);
    return own.length === 0 ? location : { ...location, fullOn: [...(location.fullOn ?? []), ...own] };
  });
  return { ...question, view: { ...question.view, locations }, fullDays: [...(question.fullDays ?? []), ...days] };
}

/**
 * The same question by somebody who holds a reservation: its work counts for these days and no others, however full they are with it, and whoever has given back
 * work of a day before.
 */
export function withHeldDays(question: QuoteQuestion, held: readonly LocationDay[]): QuoteQuestion {
  if (held.length === 0) return question;
  const { view } = question;
  const locations = view.locations.map((location) => {
    const own = held.filter((each) => each.location === location.code).map(({ day }) => day);
    const last = own.toSorted().at(-1);
    if (last === undefined) return location;
    const known = view.capacity?.find((each) => each.location === location.code)?.days ?? [];
    const isLimited = (day: string): boolean => day > (known.at(-1)?.day ?? '') || known.some((each) => each.day === day);
    const before = daysBefore(last).filter((day) => !own.includes(day) && isLimited(day));
    return { ...location, fullOn: [...before, ...(location.fullOn ?? []).filter((day) => day > last)] };
  });
  return { ...question, view: { ...view, locations } };
}

/** As many as an order looks at, twice: those of the view, and those that stock refused. */
const daysBefore = (day: string): string[] => Array.from({ length: 2 * fullDaysMax }, (_, nth) => dateOf(dayOf(day) - nth - 1));
