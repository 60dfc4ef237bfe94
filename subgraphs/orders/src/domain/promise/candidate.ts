import { keptFor } from '../kept-for.ts';
import type { UnitCalendar } from './calendar.ts';
import type { Lane, Lanes } from './lanes.ts';
import { processStart } from './process-start.ts';
import { carrierPromise, counterPromise, type ShipmentPromise } from './promise.ts';
import { dateOf, minuteMs, momentAt } from './zone.ts';

/** What one location can promise for a group that comes with a service. Epoch milliseconds, so that a snapshot can hold it. */
export interface CandidateDates {
  /** When the goods are ready: for a collection when they can be had, for a shipment when the carrier takes them. */
  readonly readyAt: number;
  /** By when they must leave the unit. */
  readonly dispatchBy: number;
  readonly earliestAt: number;
  /** The promise: by then they are there. */
  readonly deliveredBy: number;
}

export interface CandidateQuestion {
  /** SHIP goes by lane; everything else is had at the unit, or brought by its own fleet. */
  readonly method: string;
  readonly service: string;
  readonly placedAt: Date;
  readonly units: readonly (UnitCalendar & { readonly code: string })[];
  /** To the destination, of any service. Empty unless it is shipped. */
  readonly lanes: Lanes;
  /** IANA; null when unknown: then the unit's own. */
  readonly destinationZone: string | null;
}

/** The lane that a promise goes by; null at a counter. */
export type LanePromise = ShipmentPromise & { readonly lane: Lane | null };

/**
 * What each location can promise: worked out when it is first asked for, then kept. Null: nothing from there ever arrives. A location's dates do not
 * depend on who else takes part, so a solver may ask for any set of them. Units that work alike, reached by lanes alike, promise alike: of a large
 * network that is most of them, so each such kind is worked out once.
 */
export function candidateDates(question: CandidateQuestion): (location: string) => CandidateDates | null {
  const units = unitsOf(question.units);
  const known = new Map<string, Map<readonly Lane[], CandidateDates | null>>();
  return (location) => {
    const unit = units.get(location);
    if (unit === undefined) return null;
    const lanes = question.lanes.at(location);
    const calendar = calendarKey(unit);
    const alike = known.get(calendar) ?? new Map<readonly Lane[], CandidateDates | null>();
    known.set(calendar, alike);
    const kept = alike.get(lanes);
    if (kept !== undefined) return kept;
    const promise = unitPromise(unit, question);
    const dates = promise && datesOf(promise);
    alike.set(lanes, dates);
    return dates;
  };
}

const unitsOf = keptFor((units: CandidateQuestion['units']) => new Map(units.map((unit) => [unit.code, unit])));
const calendarKey = keptFor(({ timeZone, openingHours, closedOn, exceptions, fullOn, cutOffs, prepMinutes }: UnitCalendar) =>
  JSON.stringify([timeZone, openingHours, closedOn, exceptions, fullOn, cutOffs, prepMinutes]),
);

/** The promise of one unit; of several lanes of a service, the one that arrives first. */
export function unitPromise(
  unit: UnitCalendar & { readonly code: string },
  question: Omit<CandidateQuestion, 'units'>,
): LanePromise | null {
  const { method, service, placedAt, lanes, destinationZone } = question;
  if (method !== 'SHIP') {
    const promise = counterPromise(unit, placedAt, service);
    return promise && { ...promise, lane: null };
  }
  let best: LanePromise | null = null;
  for (const lane of lanes.at(unit.code)) {
    if (lane.service !== service) continue;
    const promise = promiseByLane(lane)(unit)(placedAt, destinationZone ?? unit.timeZone);
    if (promise && (best === null || promise.latestAt.getTime() < best.latestAt.getTime())) best = promise;
  }
  return best;
}

/**
 * The promise of a lane, worked out once a minute: hours, cut-offs and collections are whole minutes of a clock, and preparation takes whole minutes, so all
 * that is ordered between two of them is promised the same, wherever in a zone it goes. At the very minute itself a cut-off is just not over.
 */
const promiseByLane = keptFor((lane: Lane) =>
  keptFor((unit: UnitCalendar) => {
    let known: { readonly minute: number; readonly byZone: Map<string, LanePromise | null> } = { minute: Number.NaN, byZone: new Map() };
    return (placedAt: Date, destinationZone: string): LanePromise | null => {
      const minute = placedAt.getTime() / minuteMs;
      if (Number.isInteger(minute)) return lanePromise(unit, lane, placedAt, destinationZone);
      if (known.minute !== Math.floor(minute)) known = { minute: Math.floor(minute), byZone: new Map() };
      const kept = known.byZone.get(destinationZone);
      if (kept !== undefined) return kept;
      const promise = lanePromise(unit, lane, placedAt, destinationZone);
      known.byZone.set(destinationZone, promise);
      return promise;
    };
  }),
);

function lanePromise(unit: UnitCalendar, lane: Lane, placedAt: Date, destinationZone: string): LanePromise | null {
  const promise = carrierPromise({ unit, lane, placedAt, destinationZone });
  return promise && { ...promise, lane };
}

/** The local day (YYYY-MM-DD) on which a unit would begin with an order: whose capacity it takes. Null when it never opens. */
export function workDay(unit: UnitCalendar, placedAt: Date, service: string): string | null {
  const start = processStart(unit, placedAt, service);
  return start && dateOf(start.day);
}

/** Calendar days from the order to the promised day, both as the destination counts them: what a rule calls days of delivery. */
export function deliveryDays(dates: CandidateDates, placedAt: Date, zone: string): number {
  return momentAt(dates.deliveredBy, zone).day - momentAt(placedAt.getTime(), zone).day;
}

function datesOf({ earliestAt, latestAt, dispatchBy, lane }: LanePromise): CandidateDates {
  const [earliest, dispatch] = [earliestAt.getTime(), dispatchBy.getTime()];
  return { readyAt: lane === null ? earliest : dispatch, dispatchBy: dispatch, earliestAt: earliest, deliveredBy: latestAt.getTime() };
}
