import type { LocationCapacity, ReserveStockInput } from '@baton/contracts';
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

/** Days that have room, but not for all the work that the plan puts on them. */
export function overfullDays(quote: Quote, capacity: readonly LocationCapacity[]): LocationDay[] {
  if (capacity.length === 0) return [];
  return workOf(quote).filter(({ location, day, orders, units }) => {
    const of = capacity.find((each) => each.location === location)?.days.find((each) => each.day === day);
    return of && (exceeds(of.ordersLimit, of.ordersUsed + orders) || exceeds(of.unitsLimit, of.unitsUsed + units));
  });
}

const exceeds = (limit: number | null, sum: number): boolean => limit !== null && sum > limit;

/** The same question by somebody who knows that the days take no more of it: locations begin with it later. */
export function withFullDays(question: QuoteQuestion, days: readonly LocationDay[]): QuoteQuestion {
  if (days.length === 0) return question;
  const locations = question.view.locations.map((location) => {
    const own = days.filter((each) => each.location === location.code).map(({ day }) => day);
    return own.length === 0 ? location : { ...location, fullOn: [...(location.fullOn ?? []), ...own] };
  });
  return { ...question, view: { ...question.view, locations }, fullDays: [...(question.fullDays ?? []), ...days] };
}
