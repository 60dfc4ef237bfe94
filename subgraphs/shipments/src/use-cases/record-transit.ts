import type { Tx } from '@baton/platform';
import { DateTime } from 'luxon';
import { transitDaysTaken } from '../domain/transit-history.ts';
import { countTransit, transitOfParcel } from '../persistence/calendar-repository.ts';

const dayMs = 86_400_000;

/** Counts what a parcel took that just arrived, for the promises of those that go the same way. */
export async function recordTransit(tx: Tx, parcelId: string): Promise<void> {
  const transit = await transitOfParcel(tx, parcelId);
  if (!transit) return;
  const { lane, noDeliveryOn, transitWeekdays, deliveryWeekdays } = transit;
  const works = (weekdays: readonly number[]) => (day: number) =>
    weekdays.includes(weekdayOf(day)) && !noDeliveryOn.includes(new Date(day * dayMs).toISOString().slice(0, 10));
  const calendar = { travels: works(transitWeekdays), delivers: works(deliveryWeekdays) };
  const dispatched = localDay(transit.shippedAt, lane.originZone);
  await countTransit(tx, transit, transitDaysTaken(calendar, dispatched, localDay(transit.deliveredAt, lane.destinationZone)));
}

/** The day on which an instant falls in a zone, as days since 1970-01-01. */
const localDay = (at: Date, zone: string): number => {
  const local = DateTime.fromJSDate(at, { zone });
  return Math.floor((local.toMillis() + local.offset * 60_000) / dayMs);
};

/** ISO: 1 (Monday) to 7. The first of January 1970 was a Thursday. */
const weekdayOf = (day: number): number => ((day + 3) % 7) + 1;
