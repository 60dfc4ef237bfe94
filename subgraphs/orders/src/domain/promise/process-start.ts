import { isOneOf, openingsFrom, openingsOn, type UnitCalendar } from './calendar.ts';
import { atLocalTime, type Moment, minuteMs, minutesAfter, momentAt, startOfDayAfter } from './zone.ts';

/**
 * When the unit starts with an order: at once on a business day up to the cut-off (or up to closing time without one), at opening time before it opens,
 * else when it next opens on a later day. A day whose capacity is taken pushes to the next. Null when it does not open within the searched days.
 */
export function processStart(unit: UnitCalendar, at: Date, service: string | null): Moment | null {
  const local = momentAt(at.getTime(), unit.timeZone);
  const cutOff = cutOffOf(unit, service);
  const isBeforeCutOff = cutOff === null || local.ms <= atLocalTime(local, cutOff).ms;
  if (isBeforeCutOff && !isOneOf(unit.fullOn, local.day)) {
    const open = openingsOn(unit, local).find((opening) => opening.closes.ms > local.ms);
    if (open) return open.opens.ms > local.ms ? open.opens : local;
  }
  return nextOpening(unit, startOfDayAfter(local, 1));
}

/** When goods that take `prepMinutes` of open hours are ready for somebody at the counter. */
export function readyWithinHours(unit: UnitCalendar, start: Moment): { readonly readyAt: Moment; readonly closesAt: Moment } | null {
  let minutes = unit.prepMinutes;
  for (const opening of openingsFrom(unit, start)) {
    const from = opening.opens.ms > start.ms ? opening.opens : start;
    const open = (opening.closes.ms - from.ms) / minuteMs;
    if (open <= 0) continue;
    if (minutes <= open) return { readyAt: minutesAfter(from, minutes), closesAt: opening.closes };
    minutes -= open;
  }
  return null;
}

/** The cut-off of a service, or the one of all that have none of their own. */
export function cutOffOf(unit: UnitCalendar, service: string | null): string | null {
  const own = unit.cutOffs.find((cutOff) => cutOff.service !== null && cutOff.service === service);
  return (own ?? unit.cutOffs.find((cutOff) => cutOff.service === null))?.localTime ?? null;
}

function nextOpening(unit: UnitCalendar, from: Moment): Moment | null {
  for (const { opens } of openingsFrom(unit, from)) {
    if (!isOneOf(unit.fullOn, opens.day)) return opens;
  }
  return null;
}
