import type { UnitCalendar } from './calendar.ts';
import type { CandidateDates } from './candidate.ts';
import type { Lanes } from './lanes.ts';
import { type TransferPromise, transferPromise } from './transfer.ts';

/** How goods can be brought to the store where they are collected. */
export interface Bringing {
  readonly store: UnitCalendar & { readonly code: string };
  /** Minutes of its opening hours from an arrival to the units standing on the shelf. */
  readonly receivingMinutes: number;
  readonly units: readonly (UnitCalendar & { readonly code: string })[];
  /** To the store, of the service that goes from location to location. */
  readonly lanes: Lanes;
  /** When work can begin. */
  readonly workAt: Date;
}

/** What can be promised of goods that come from a location; of several lanes, the one after which they are ready first. Null: they never come. */
export function bringPromise({ store, receivingMinutes, units, lanes, workAt }: Bringing, origin: string): TransferPromise | null {
  const from = units.find(({ code }) => code === origin);
  if (!from) return null;
  let best: TransferPromise | null = null;
  for (const lane of lanes.at(origin)) {
    const promise = transferPromise({ from, lane, store: { ...store, receivingMinutes }, placedAt: workAt });
    if (promise && (best === null || promise.earliestAt.getTime() < best.earliestAt.getTime())) best = promise;
  }
  return best;
}

/** The same as what the rules look at. */
export function bringDates(bringing: Bringing, origin: string): CandidateDates | null {
  const promise = bringPromise(bringing, origin);
  if (!promise) return null;
  const { earliestAt, latestAt, dispatchBy } = promise;
  const ready = earliestAt.getTime();
  return { readyAt: ready, dispatchBy: dispatchBy.getTime(), earliestAt: ready, deliveredBy: latestAt.getTime() };
}

/** From where goods can be brought to the store, which itself needs no bringing. */
export const bringingFrom = ({ store, lanes }: Bringing): Pick<ReadonlySet<string>, 'has'> => ({
  has: (location) => location === store.code || lanes.at(location).length > 0,
});
