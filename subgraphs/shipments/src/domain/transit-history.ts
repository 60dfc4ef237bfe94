/** What a lane's parcels took, and what that says about the next one. */
export interface TransitCount {
  readonly days: number;
  readonly parcels: number;
}

/** Fewer parcels say too little: then the carrier's table holds. */
export const historyParcelsMin = 30;
/** How long a parcel is remembered, in whole months before the current one. */
export const historyMonths = 3;
/** What took longer was lost or held up: it is counted as this much. */
export const transitDaysMax = 60;

interface Days {
  readonly minTransitDays: number;
  readonly maxTransitDays: number;
}

/**
 * The range that is promised: from the median to what nine of ten parcels did not exceed, once enough came; never less than the carrier's own best, which
 * a run of luck does not change.
 */
export function transitRange(table: Days, history: readonly TransitCount[]): Days & { readonly basis: 'TABLE' | 'HISTORY' } {
  const parcels = history.reduce((all, count) => all + count.parcels, 0);
  if (parcels < historyParcelsMin) return { ...table, basis: 'TABLE' };
  const minTransitDays = Math.max(table.minTransitDays, quantile(history, parcels, 0.5));
  return { minTransitDays, maxTransitDays: Math.max(minTransitDays, quantile(history, parcels, 0.9)), basis: 'HISTORY' };
}

/** The least number of days that so great a share of the parcels did not exceed. */
function quantile(history: readonly TransitCount[], parcels: number, share: number): number {
  let counted = 0;
  for (const { days, parcels: more } of [...history].sort((a, b) => a.days - b.days)) {
    counted += more;
    if (counted >= parcels * share) return days;
  }
  return 0;
}

export interface TransitCalendar {
  /** Whether goods travel on a day (days since 1970-01-01, local). */
  readonly travels: (day: number) => boolean;
  readonly delivers: (day: number) => boolean;
}

/**
 * The transit days that explain an arrival: the least number with which a promise for the same dispatch would have named that day. What waited over days
 * without delivery did not travel longer for it.
 */
export function transitDaysTaken({ travels, delivers }: TransitCalendar, dispatched: number, arrived: number): number {
  let travelled = 0;
  let atLastDelivery: number | null = null;
  for (let day = dispatched + 1; day <= arrived; day++) {
    if (travels(day)) travelled += 1;
    if (day < arrived && delivers(day)) atLastDelivery = travelled;
  }
  const least = atLastDelivery === null ? Math.min(1, travelled) : atLastDelivery + 1;
  return Math.min(transitDaysMax, travelled, Math.max(least, 0));
}
