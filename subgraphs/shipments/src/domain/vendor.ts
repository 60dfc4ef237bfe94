import { parseDecimal } from '@baton/kernel';
import { IANAZone } from 'luxon';
import { closureFault, weekFault } from './calendar.ts';
import { type InvalidInput, invalidInput } from './errors.ts';

/** When a vendor works: its own weekdays and hours, but for public holidays and dates on which it is closed. */
export interface VendorHours {
  /** IANA. */
  readonly timeZone: string;
  /** ISO: 1 (Monday) to 7. */
  readonly workingWeekdays: readonly number[];
  /** Local time HH:MM. */
  readonly opensAt: string;
  readonly closesAt: string;
  /** Dates YYYY-MM-DD. */
  readonly closedOn: readonly string[];
}

/** What is agreed with a vendor: the location that it is for stock and sourcing. */
export interface VendorTerms extends VendorHours {
  readonly location: string;
  readonly name: string;
  readonly currency: string;
  /** As in `US` or `DE-BY`; null: it works on holidays. */
  readonly holidayRegion: string | null;
  /** Working time. */
  readonly acknowledgeWithinMinutes: number;
  readonly shipWithinMinutes: number;
  /** Until when a customer can cancel what is not picked. */
  readonly cancellableUntil: 'ACKNOWLEDGED' | 'SHIPPED';
  /** By how much an invoiced unit cost may differ from the agreed one, in 1/100 of a per cent. */
  readonly costToleranceBp: number;
}

export const vendorNameLengthMax = 200;
export const slaMinutesMax = 100_000;
/** Most costs that one request names. */
export const costsMax = 500;
/** 100 % in basis points. */
export const basisPoints = 10_000;

/** `2.5` per cent in basis points; null when it is none from 0 to 100 with at most two digits. */
export function basisPointsOf(percent: string): number | null {
  const value = parseDecimal(percent, 2);
  return value === null || value < 0n || value > BigInt(basisPoints) ? null : Number(value);
}

/** What is wrong with terms, or null. Whether there is such a holiday region is asked elsewhere. */
export function termsFault(terms: VendorTerms): InvalidInput | null {
  const { name, timeZone, workingWeekdays, opensAt, closesAt, closedOn, acknowledgeWithinMinutes, shipWithinMinutes } = terms;
  if (name.trim().length < 1 || name.length > vendorNameLengthMax)
    return invalidInput(`Give 1 to ${vendorNameLengthMax} characters.`, 'name');
  if (!IANAZone.isValidZone(timeZone)) return invalidInput('Give a zone of the IANA database, as in America/Chicago.', 'hours', 'timeZone');
  if (weekFault({ transitWeekdays: workingWeekdays })) return invalidInput('Give each weekday once: 1 (Monday) to 7.', 'hours', 'weekdays');
  if (weekFault({ pickupLocalTime: opensAt })) return invalidInput('Give a local time as HH:MM.', 'hours', 'opensAt');
  if (weekFault({ pickupLocalTime: closesAt }) || closesAt <= opensAt)
    return invalidInput('Give a local time HH:MM after `opensAt`.', 'hours', 'closesAt');
  const fault = closureFault({ closeOn: closedOn, reopenOn: [] });
  if (fault) return { ...fault, path: ['hours', 'closedOn', ...fault.path.slice(1)] };
  if (!isSla(acknowledgeWithinMinutes)) return invalidInput(`Give 1 to ${slaMinutesMax} minutes.`, 'acknowledgeWithinMinutes');
  if (!isSla(shipWithinMinutes) || shipWithinMinutes < acknowledgeWithinMinutes) {
    return invalidInput(`Give as many minutes as for acknowledging, or more, up to ${slaMinutesMax}.`, 'shipWithinMinutes');
  }
  return null;
}

const isSla = (minutes: number): boolean => minutes >= 1 && minutes <= slaMinutesMax;
