import { openingsOn, type UnitCalendar } from './calendar.ts';
import { cutOffOf, processStart } from './process-start.ts';
import { atLocalTime, momentAt } from './zone.ts';

/** Until when an order gets the promise of now: the cut-off, or the closing, of the day on which the unit would begin. Null when it never opens. */
export function orderBy(unit: UnitCalendar, at: Date, service: string): Date | null {
  const start = processStart(unit, at, service);
  if (!start) return null;
  const closes = openingsOn(unit, start).at(-1)?.closes;
  const cutOff = cutOffOf(unit, service);
  const limits = [closes?.ms, cutOff === null ? undefined : atLocalTime(start, cutOff).ms].filter((ms) => ms !== undefined);
  const last = limits.length === 0 ? start.ms : Math.min(...limits);
  // Before the first opening of a day whose cut-off is over already there is nothing to hurry for but the opening itself.
  return new Date(Math.max(last, momentAt(at.getTime(), unit.timeZone).ms));
}
