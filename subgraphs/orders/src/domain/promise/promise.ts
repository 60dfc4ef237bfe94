import type { UnitCalendar } from './calendar.ts';
import { processStart, readyWithinHours } from './process-start.ts';
import { arrivalDay, type CarrierLane, collectionAfter, deliverySpan } from './transit.ts';
import { type Moment, minutesAfter } from './zone.ts';

/** What is promised for one shipment. */
export interface ShipmentPromise {
  readonly earliestAt: Date;
  readonly latestAt: Date;
  /** By when it must leave the unit to keep the promise. */
  readonly dispatchBy: Date;
}

/** The promise of a shipment by carrier: start, preparation, next collection, transit, delivery. Null when one of them never comes. */
export function carrierPromise(options: {
  readonly unit: UnitCalendar;
  readonly lane: CarrierLane;
  readonly placedAt: Date;
  /** IANA zone of the destination. */
  readonly destinationZone: string;
}): ShipmentPromise | null {
  const { unit, lane, destinationZone } = options;
  const start = processStart(unit, options.placedAt, lane.service);
  const dispatch = start && collectionAfter(unit, lane, minutesAfter(start, unit.prepMinutes));
  return dispatch && arrivalPromise(lane, dispatch, destinationZone);
}

/** The promise of goods that the carrier takes at a moment of the unit's clock. Null when it never delivers. */
export function arrivalPromise(lane: CarrierLane, dispatch: Moment, destinationZone: string): ShipmentPromise | null {
  const earliest = arrivalDay(lane, dispatch.day, lane.minTransitDays);
  const latest = arrivalDay(lane, dispatch.day, Math.max(lane.minTransitDays, lane.maxTransitDays));
  if (earliest === null || latest === null) return null;
  const from = deliverySpan(earliest, destinationZone).from;
  const to = deliverySpan(latest, destinationZone).to;
  // A same-day service cannot ring before the goods left.
  return {
    earliestAt: dateAt(from.ms > dispatch.ms ? from : dispatch),
    latestAt: dateAt(to.ms > dispatch.ms ? to : dispatch),
    dispatchBy: dateAt(dispatch),
  };
}

/** The promise of something that is collected at the unit, or brought by its own fleet: ready after preparation within its opening hours, until it closes. */
export function counterPromise(unit: UnitCalendar, placedAt: Date, service: string | null): ShipmentPromise | null {
  const start = processStart(unit, placedAt, service);
  const ready = start && readyWithinHours(unit, start);
  if (!ready) return null;
  return { earliestAt: dateAt(ready.readyAt), latestAt: dateAt(ready.closesAt), dispatchBy: dateAt(ready.readyAt) };
}

/** The promise of several shipments together: when the last of them is there. Null when one of them has none. */
export function latestOf(
  promises: readonly (Omit<ShipmentPromise, 'dispatchBy'> | null)[],
): { readonly earliestAt: Date; readonly latestAt: Date } | null {
  let earliest = 0;
  let latest = 0;
  for (const promise of promises) {
    if (promise === null) return null;
    earliest = Math.max(earliest, promise.earliestAt.getTime());
    latest = Math.max(latest, promise.latestAt.getTime());
  }
  return promises.length === 0 ? null : { earliestAt: new Date(earliest), latestAt: new Date(latest) };
}

const dateAt = ({ ms }: Moment): Date => new Date(ms);
