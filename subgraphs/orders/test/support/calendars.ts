import { DateTime } from 'luxon';
import type { UnitCalendar } from '../../src/domain/promise/calendar.ts';
import type { CarrierLane } from '../../src/domain/promise/transit.ts';

/** Units and lanes as the tests of promises want them, and instants as a wall clock shows them. */
export const workdays = [1, 2, 3, 4, 5];
export const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** Works on weekdays from 08:00 to 20:00 in New York, with a cut-off at 16:00 and an hour of preparation. */
export const aUnit = <C extends object>(some: Partial<UnitCalendar> & C): UnitCalendar & C => ({
  timeZone: 'America/New_York',
  openingHours: workdays.map((weekday) => ({ weekday, opens: '08:00', closes: '20:00' })),
  closedOn: [],
  cutOffs: [{ service: null, localTime: '16:00' }],
  prepMinutes: 60,
  ...some,
});

/** Three days on weekdays, collected at 18:00. */
export const aLane = <C extends object>(some: Partial<CarrierLane> & C): CarrierLane & C => ({
  service: 'STANDARD',
  minTransitDays: 3,
  maxTransitDays: 3,
  transitWeekdays: workdays,
  deliveryWeekdays: workdays,
  noDeliveryOn: [],
  pickupLocalTime: '18:00',
  ...some,
});

export const at = (local: string, zone = 'America/New_York'): Date => DateTime.fromISO(local, { zone }).toJSDate();

export const localOf = (instant: Date | number | undefined | null, zone = 'America/New_York'): string | undefined =>
  instant === undefined || instant === null
    ? undefined
    : DateTime.fromMillis(typeof instant === 'number' ? instant : instant.getTime(), { zone }).toFormat("yyyy-MM-dd'T'HH:mm");
