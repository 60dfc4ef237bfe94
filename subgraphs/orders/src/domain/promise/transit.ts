import { calendarDaysMax, daysFrom, isOneOf, openingsOn, type UnitCalendar } from './calendar.ts';
import { atLocalTime, dayMs, type Moment, minuteMs, momentAt, startOfDay, weekdayOf } from './zone.ts';

/** How a carrier goes from a unit to a destination. */
export interface CarrierLane {
  readonly service: string;
  readonly minTransitDays: number;
  readonly maxTransitDays: number;
  /** ISO weekdays on which goods travel. */
  readonly transitWeekdays: readonly number[];
  /** ISO weekdays on which the carrier delivers there. */
  readonly deliveryWeekdays: readonly number[];
  /** Local dates on which the carrier rests: no transit, no delivery. */
  readonly noDeliveryOn: readonly string[];
  /** Local dates on which nothing is delivered at the destination, though goods travel. */
  readonly noArrivalOn?: readonly string[];
  /** When the carrier collects at the unit, local time HH:MM. */
  readonly pickupLocalTime: string;
}

/** Between these local hours a carrier rings: the span of a promised day. */
export const deliveryHours = { from: 8, to: 20 } as const;

/** The first collection of the carrier at the unit when the goods are ready: on a day that the unit is open and goods travel. */
export function collectionAfter(unit: UnitCalendar, lane: CarrierLane, ready: Moment): Moment | null {
  for (const day of daysFrom(ready)) {
    if (!travels(lane, day.day)) continue;
    const collection = atLocalTime(day, lane.pickupLocalTime);
    if (collection.ms >= ready.ms && openingsOn(unit, day).length > 0) return collection;
  }
  return null;
}

/**
 * The local day of arrival for a day of dispatch: transit days are counted from the day after dispatch, days without transit are skipped, and an arrival
 * on a day without delivery moves forward. Null when the lane never delivers.
 */
export function arrivalDay(lane: CarrierLane, dispatch: number, transitDays: number): number | null {
  let left = transitDays;
  for (let day = dispatch; day < dispatch + calendarDaysMax; day++) {
    const isDispatchDay = day === dispatch;
    if (!isDispatchDay && travels(lane, day)) left -= 1;
    if (left <= 0 && (transitDays === 0 || !isDispatchDay) && delivers(lane, day)) return day;
  }
  return null;
}

/** The day's span of delivery at the destination. */
export function deliverySpan(day: number, timeZone: string): { readonly from: Moment; readonly to: Moment } {
  // Noon is the same day in every offset: from there the zone's own day starts.
  const noon = momentAt(day * dayMs + 12 * 60 * minuteMs, timeZone);
  const start = startOfDay({ ...noon, day });
  const at = (hour: number): Moment => atLocalTime(start, `${hour}:00`);
  return { from: at(deliveryHours.from), to: at(deliveryHours.to) };
}

const travels = (lane: CarrierLane, day: number): boolean =>
  lane.transitWeekdays.includes(weekdayOf(day)) && !isOneOf(lane.noDeliveryOn, day);

const delivers = (lane: CarrierLane, day: number): boolean =>
  lane.deliveryWeekdays.includes(weekdayOf(day)) && !isOneOf(lane.noDeliveryOn, day) && !isOneOf(lane.noArrivalOn, day);
