import type { ReleasedLane } from '@baton/contracts';
import { type InvalidInput, invalidInput } from './errors.ts';

/** When a carrier's service between two countries travels, collects and delivers. */
export interface CarrierCalendar {
  readonly carrier: string;
  readonly service: string;
  readonly originCountry: string;
  readonly destinationCountry: string;
  readonly transitWeekdays: readonly number[];
  readonly deliveryWeekdays: readonly number[];
  readonly pickupLocalTime: string;
  readonly holidayRegion: string | null;
  readonly noDeliveryOn: readonly string[];
}

/** On which days nothing is delivered in a country, or besides those in a region of it. */
export interface DestinationCalendar {
  readonly countryCode: string;
  readonly region: string | null;
  readonly holidayRegion: string | null;
  readonly noDeliveryOn: readonly string[];
}

/** Dates to be closed and dates to be open again. */
export interface ClosureChange {
  readonly closeOn: readonly string[];
  readonly reopenOn: readonly string[];
}

/** How many dates a calendar holds, and one request may name. */
export const closuresMax = 400;
export const regionLengthMax = 20;

/** What is wrong with dates, or null. */
export function closureFault({ closeOn, reopenOn }: ClosureChange): InvalidInput | null {
  for (const [field, dates] of Object.entries({ closeOn, reopenOn })) {
    if (dates.length > closuresMax) return invalidInput(`Give at most ${closuresMax} dates.`, field);
    const wrong = dates.findIndex((date) => !isDate(date));
    if (wrong >= 0) return invalidInput('Give a date as YYYY-MM-DD.', field, wrong);
  }
  return null;
}

/** What is wrong with the weekdays or the time of a carrier, or null. */
export function weekFault(change: {
  readonly transitWeekdays?: readonly number[] | undefined;
  readonly deliveryWeekdays?: readonly number[] | undefined;
  readonly pickupLocalTime?: string | undefined;
}): InvalidInput | null {
  for (const field of ['transitWeekdays', 'deliveryWeekdays'] as const) {
    const weekdays = change[field];
    const isGood = weekdays === undefined || (weekdays.length > 0 && weekdays.every((day) => day >= 1 && day <= 7));
    if (!isGood || new Set(weekdays).size !== (weekdays?.length ?? 0))
      return invalidInput('Give each weekday once: 1 (Monday) to 7.', field);
  }
  const { pickupLocalTime } = change;
  const isTime = pickupLocalTime === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(pickupLocalTime);
  return isTime ? null : invalidInput('Give a local time as HH:MM.', 'pickupLocalTime');
}

export const noSuchHolidays = (region: string): InvalidInput =>
  invalidInput(
    `No holidays are known for ${region.slice(0, regionLengthMax)}: give a country as in US, or a country and its state as in DE-BY.`,
    'holidayRegion',
  );

function isDate(text: string): boolean {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** A shipped parcel whose transit counts for its lane. */
export interface TrackedTransit {
  readonly lane: ReleasedLane;
  readonly service: string;
  readonly shippedAt: Date;
  readonly deliveredAt: Date;
  readonly transitWeekdays: readonly number[];
  readonly deliveryWeekdays: readonly number[];
  readonly noDeliveryOn: readonly string[];
}
