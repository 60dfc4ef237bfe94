import type { UnitCalendar } from './calendar.ts';
import { type LanePromise, unitPromise } from './candidate.ts';
import type { Lanes } from './lanes.ts';
import { readyWithinHours } from './process-start.ts';
import { arrivalPromise, latestOf, type ShipmentPromise } from './promise.ts';
import { arrivalDay, collectionAfter, deliverySpan } from './transit.ts';
import { momentAt, startOfDay } from './zone.ts';

/** Units that a location has not sent yet, or not prepared for whoever collects them. */
export interface OpenWork {
  readonly fulfilmentId: string;
  readonly location: string;
  /** From when its dispatch is counted: the decision, or when it turned out that it was not sent in time. */
  readonly plannedFrom: Date;
  readonly dispatchBy: Date | null;
}

/** A parcel that left and has not arrived. */
export interface ParcelUnderWay {
  readonly location: string;
  readonly shippedAt: Date;
  /** What the carrier says is wrong with it, and since when. */
  readonly trouble: string | null;
  readonly since: Date | null;
  /** When the carrier expects to deliver it. */
  readonly estimatedAt: Date | null;
}

/** Units that stand nowhere: when they come, and where. */
export interface AwaitedUnits {
  readonly location: string;
  readonly availableAt: Date | null;
}

/** What of a group is not there yet. */
export interface GroupUnderWay {
  readonly method: string;
  readonly service: string;
  readonly work: readonly OpenWork[];
  readonly parcels: readonly ParcelUnderWay[];
  readonly awaited: readonly AwaitedUnits[];
  /** Whether units wait for a person: nobody can say when those come. */
  readonly isStuck: boolean;
}

export interface PromiseWorld {
  readonly units: readonly (UnitCalendar & { readonly code: string })[];
  readonly lanes: Lanes;
  /** IANA; null when unknown: then the unit's own. */
  readonly destinationZone: string | null;
  readonly now: Date;
}

/** What is to be expected now, and from when the work that was not done in time is counted anew. */
export interface Expectation {
  readonly promise: { readonly earliestAt: Date; readonly latestAt: Date } | null;
  readonly replanned: readonly { readonly fulfilmentId: string; readonly plannedFrom: Date; readonly dispatchBy: Date | null }[];
}

/** A collection that is booked so much later than planned counts as in time. */
export const dispatchGraceMs = 60 * 60_000;
/** What ends a parcel's way to the customer: nobody can say when those goods come. */
const endings = ['LOST', 'RETURN_TO_SENDER', 'RETURNED'];

/**
 * When the rest of a group is to be expected, by what is known now: calendars as they are today, work that is late counted from now, parcels by what their
 * carriers say. Null when nothing of it is under way, or nothing is known of a location any more. Capacity is left out: what was planned has its place.
 */
export function expectationOf(group: GroupUnderWay, world: PromiseWorld): Expectation | null {
  const works = group.work.map((work) => ({ work, ...workPromise(group, work, world) }));
  const parcels = group.parcels.map((parcel) => parcelPromise(group, parcel, world));
  const awaited = group.awaited.map((units) => awaitedPromise(group, units, world));
  const all = [...works.map(({ promise }) => promise), ...parcels, ...awaited];
  if (all.length === 0 && !group.isStuck) return null;
  if ([...group.work, ...group.parcels, ...group.awaited].some(({ location }) => unitOf(location, world) === undefined)) return null;
  const replanned = works.flatMap(({ work, promise, plannedFrom }) => {
    const dispatchBy = promise?.dispatchBy ?? null;
    const isAsPlanned = plannedFrom.getTime() === work.plannedFrom.getTime() && dispatchBy?.getTime() === work.dispatchBy?.getTime();
    return isAsPlanned ? [] : [{ fulfilmentId: work.fulfilmentId, plannedFrom, dispatchBy }];
  });
  return { promise: group.isStuck ? null : latestOf(all), replanned };
}

type Planned = { readonly promise: ShipmentPromise | null; readonly plannedFrom: Date };

function workPromise(group: GroupUnderWay, work: OpenWork, world: PromiseWorld): Planned {
  const planned = stillPlanned(group, work, world);
  const isInTime = planned === null || planned.dispatchBy.getTime() + dispatchGraceMs >= world.now.getTime();
  if (isInTime) return { promise: planned, plannedFrom: work.plannedFrom };
  return { promise: fromUnit(group, work.location, world.now, world), plannedFrom: world.now };
}

/** The plan by today's calendars. A dispatch that was set later than those ask for, by a full day then, stays so. */
function stillPlanned(group: GroupUnderWay, work: OpenWork, world: PromiseWorld): ShipmentPromise | null {
  const first = fromUnit(group, work.location, work.plannedFrom, world);
  const unit = unitOf(work.location, world);
  if (first === null || work.dispatchBy === null || unit === undefined) return first;
  const [least, set] = [momentAt(first.dispatchBy.getTime(), unit.timeZone), momentAt(work.dispatchBy.getTime(), unit.timeZone)];
  if (least.day >= set.day) return first;
  if (first.lane === null) {
    const ready = readyWithinHours({ ...unit, prepMinutes: 0 }, set);
    return (
      ready && { earliestAt: new Date(ready.readyAt.ms), latestAt: new Date(ready.closesAt.ms), dispatchBy: new Date(ready.readyAt.ms) }
    );
  }
  const dispatch = collectionAfter(unit, first.lane, startOfDay(set));
  return dispatch && arrivalPromise(first.lane, dispatch, world.destinationZone ?? unit.timeZone);
}

function parcelPromise(group: GroupUnderWay, parcel: ParcelUnderWay, world: PromiseWorld): ShipmentPromise | null {
  const { trouble, since, estimatedAt, shippedAt } = parcel;
  if (trouble !== null && endings.includes(trouble)) return null;
  const unit = unitOf(parcel.location, world);
  if (!unit) return null;
  const zone = world.destinationZone ?? unit.timeZone;
  const known = (day: number): ShipmentPromise => {
    const { from, to } = deliverySpan(day, zone);
    return { earliestAt: new Date(from.ms), latestAt: new Date(to.ms), dispatchBy: shippedAt };
  };
  // What a carrier expected before the trouble began says nothing any more.
  if (estimatedAt !== null && (since === null || estimatedAt.getTime() >= since.getTime()))
    return known(momentAt(estimatedAt.getTime(), zone).day);
  const lane = fromUnit(group, parcel.location, shippedAt, world)?.lane;
  if (!lane) return null;
  const planned = arrivalPromise(lane, momentAt(shippedAt.getTime(), unit.timeZone), zone);
  if (planned === null || trouble === null || since === null) return planned;
  // Tried in vain: on the next day of delivery. Held up: at best as if it began anew that day.
  const days = trouble === 'ATTEMPT_FAILED' ? 1 : Math.max(1, lane.minTransitDays);
  const again = arrivalDay(lane, momentAt(since.getTime(), zone).day, days);
  return again === null ? null : later(planned, known(again));
}

function awaitedPromise(group: GroupUnderWay, { location, availableAt }: AwaitedUnits, world: PromiseWorld): ShipmentPromise | null {
  return availableAt === null ? null : fromUnit(group, location, availableAt, world);
}

function fromUnit({ method, service }: GroupUnderWay, code: string, placedAt: Date, world: PromiseWorld): LanePromise | null {
  const unit = unitOf(code, world);
  return unit ? unitPromise({ ...unit, fullOn: [] }, { method, service, placedAt, ...world }) : null;
}

const unitOf = (code: string, { units }: PromiseWorld): PromiseWorld['units'][number] | undefined =>
  units.find((unit) => unit.code === code);

const later = (a: ShipmentPromise, b: ShipmentPromise): ShipmentPromise => (a.latestAt.getTime() >= b.latestAt.getTime() ? a : b);

/** A promise as it stands; null: nobody can say. */
export type Span = { readonly earliestAt: Date; readonly latestAt: Date } | null;

/** Whether a promise is another one: a different last instant. Only a range that got narrower or wider at its near end is none. */
export const isChange = (was: Span, is: Span): boolean => was?.latestAt.getTime() !== is?.latestAt.getTime();

/**
 * Whether the customer gets a message: when it is later than what they were told last, when nobody can say any more, and when there is a date again. What
 * comes earlier is written down and shown, and nobody is disturbed for it.
 */
export function isTold(told: Span, is: Span): boolean {
  if (told === null || is === null) return told !== is;
  return is.latestAt.getTime() > told.latestAt.getTime();
}
