import { DateTime } from 'luxon';
import { atLocalTime, daysFrom, openingsOn, type UnitCalendar } from './calendar.ts';

/** How a carrier goes from a unit to a destination. */
export interface CarrierLane {
  readonly service: string;
  readonly minTransitDays: number;
  readonly maxTransitDays: number;
  /** ISO weekdays on which goods travel. */
  readonly transitWeekdays: readonly number[];
  /** ISO weekdays on which the carrier delivers there. */
  readonly deliveryWeekdays: readonly number[];
  /** Local dates without transit or delivery. */
  readonly noDeliveryOn: readonly string[];
  /** When the carrier collects at the unit, local time HH:MM. */
  readonly pickupLocalTime: string;
}

/** Between these local hours a carrier rings: the span of a promised day. */
export const deliveryHours = { from: 8, to: 20 } as const;

/** The first collection of the carrier at the unit when the goods are ready: on a day that the unit is open and goods travel. */
export function collectionAfter(unit: UnitCalendar, lane: CarrierLane, ready: DateTime): DateTime | null {
  for (const day of daysFrom(ready.setZone(unit.timeZone))) {
    const collection = atLocalTime(day, lane.pickupLocalTime);
    if (collection >= ready && travels(lane, day) && openingsOn(unit, day).length > 0) return collection;
  }
  return null;
}

/**
 * The local date of arrival: transit days are counted from the day after dispatch, days without transit are skipped, and an arrival on a day
 * without delivery moves forward. Null when the lane never delivers.
 */
export function arrivalDate(lane: CarrierLane, dispatch: DateTime, transitDays: number): string | null {
  let left = transitDays;
  for (const day of daysFrom(dispatch)) {
    const isDispatchDay = day.hasSame(dispatch, 'day');
    if (!isDispatchDay && travels(lane, day)) left -= 1;
    if (left <= 0 && (transitDays === 0 || !isDispatchDay) && delivers(lane, day)) return day.toISODate();
  }
  return null;
}

/** The date's span of delivery at the destination. */
export function deliverySpan(date: string, timeZone: string): { readonly from: DateTime; readonly to: DateTime } {
  const day = DateTime.fromISO(date, { zone: timeZone }).startOf('day');
  return { from: day.set({ hour: deliveryHours.from }), to: day.set({ hour: deliveryHours.to }) };
}

const travels = (lane: CarrierLane, day: DateTime): boolean =>
  lane.transitWeekdays.includes(day.weekday) && !lane.noDeliveryOn.includes(day.toISODate() ?? '');

const delivers = (lane: CarrierLane, day: DateTime): boolean =>
  lane.deliveryWeekdays.includes(day.weekday) && !lane.noDeliveryOn.includes(day.toISODate() ?? '');
