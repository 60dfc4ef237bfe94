import type { UnitCalendar } from './calendar.ts';
import { processStart, readyWithinHours } from './process-start.ts';
import type { ShipmentPromise } from './promise.ts';
import { arrivalDay, type CarrierLane, collectionAfter } from './transit.ts';
import { dayMs, minutesAfter, momentAt, startOfDay } from './zone.ts';

/** How goods get from a unit to the store where they are collected. */
export interface TransferQuestion {
  readonly from: UnitCalendar;
  /** The retailer's own vehicles, or a carrier; counted as a lane. */
  readonly lane: CarrierLane;
  readonly store: UnitCalendar & {
    /** Minutes from the arrival of a transfer to its units standing on the store's shelf. */
    readonly receivingMinutes: number;
  };
  readonly placedAt: Date;
}

/** What is promised of a collection whose goods come from elsewhere: by when they leave there, and when the store can take them in. */
export type TransferPromise = ShipmentPromise & { readonly arrivesAt: Date };

/**
 * The promise of a collection whose goods come from another unit: start there, preparation, next collection, transit; then the store takes them in and
 * prepares them, both in its opening hours: what arrives on a day on which it is closed waits for the next opening. Null when one of them never comes.
 */
export function transferPromise({ from, lane, store, placedAt }: TransferQuestion): TransferPromise | null {
  const start = processStart(from, placedAt, lane.service);
  const dispatch = start && collectionAfter(from, lane, minutesAfter(start, from.prepMinutes));
  const arrival = dispatch && arrivalDay(lane, dispatch.day, Math.max(lane.minTransitDays, lane.maxTransitDays));
  if (dispatch === null || arrival === null) return null;
  const noon = momentAt(arrival * dayMs + dayMs / 2, store.timeZone);
  const day = startOfDay({ ...noon, day: arrival });
  // What comes on the day on which it left cannot be there before.
  const work = { ...store, prepMinutes: store.receivingMinutes + store.prepMinutes };
  const since = day.ms > dispatch.ms ? day : momentAt(dispatch.ms, store.timeZone);
  const arrived = readyWithinHours({ ...store, prepMinutes: 0 }, since);
  const ready = readyWithinHours(work, since);
  if (!ready || !arrived) return null;
  return {
    ...{ earliestAt: new Date(ready.readyAt.ms), latestAt: new Date(ready.closesAt.ms), dispatchBy: new Date(dispatch.ms) },
    arrivesAt: new Date(arrived.readyAt.ms),
  };
}
