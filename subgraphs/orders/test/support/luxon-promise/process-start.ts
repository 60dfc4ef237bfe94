import type { DateTime } from 'luxon';
import { atLocalTime, inZone, openingsFrom, openingsOn, type UnitCalendar } from './calendar.ts';

/**
 * When the unit starts with an order: at once on a business day up to the cut-off (or up to closing time without one), at opening time before it opens,
 * else when it next opens on a later day. Null when it does not open within the searched days.
 */
export function processStart(unit: UnitCalendar, at: Date, service: string | null): DateTime | null {
  const local = inZone(at, unit.timeZone);
  const today = openingsOn(unit, local);
  const cutOff = cutOffOf(unit, service);
  const isBeforeCutOff = cutOff === null || local <= atLocalTime(local, cutOff);
  if (isBeforeCutOff) {
    const open = today.find((opening) => opening.closes > local);
    if (open) return open.opens > local ? open.opens : local;
  }
  // From the start of the day: of two midnights (Havana) a day begins at the first, and luxon takes the second when it comes from a later hour.
  return nextOpening(unit, local.startOf('day').plus({ days: 1 }).startOf('day'));
}

/** When goods that take `prepMinutes` of open hours are ready for somebody at the counter. */
export function readyWithinHours(unit: UnitCalendar, start: DateTime): { readonly readyAt: DateTime; readonly closesAt: DateTime } | null {
  let minutes = unit.prepMinutes;
  for (const opening of openingsFrom(unit, start)) {
    const from = opening.opens > start ? opening.opens : start;
    const open = opening.closes.diff(from, 'minutes').minutes;
    if (open <= 0) continue;
    if (minutes <= open) return { readyAt: from.plus({ minutes }), closesAt: opening.closes };
    minutes -= open;
  }
  return null;
}

function cutOffOf(unit: UnitCalendar, service: string | null): string | null {
  const own = unit.cutOffs.find((cutOff) => cutOff.service !== null && cutOff.service === service);
  return (own ?? unit.cutOffs.find((cutOff) => cutOff.service === null))?.localTime ?? null;
}

function nextOpening(unit: UnitCalendar, from: DateTime): DateTime | null {
  for (const opening of openingsFrom(unit, from)) return opening.opens;
  return null;
}
