import { type Cause, emit, type Tx } from '@baton/platform';
import { fullDays } from '../domain/capacity.ts';
import { type BrokenLimit, brokenLimits } from '../domain/purchase.ts';
import type { ReservationRequest, ReserveOutcome } from '../domain/reservation.ts';
import {
  capacityDays,
  giveBackGuards,
  giveBackWorkOf,
  keepPurchases,
  lockDays,
  lockUses,
  purchaseBounds,
  takeGuards,
} from '../persistence/guard-repository.ts';
import {
  becomeReservations,
  lockReservations,
  type ReservationRecord,
  readReservations,
  reserveCarefully,
} from '../persistence/reservation-repository.ts';
import { lockForClaims } from './backorder/take-claims.ts';
import { expireReservationsAt, expireReservationsOf, releasing } from './expire-reservations.ts';
import type { UseCasePorts } from './ports.ts';
import { recordMovements, stockChanged } from './record-movements.ts';

export interface ReserveItem {
  readonly request: ReservationRequest;
  readonly cause: Cause;
}

/** Ends a transaction that was refused half-way. Never leaves this file. */
class Refused extends Error {
  override readonly name = 'Refused';
  readonly outcome: ReserveOutcome;
  constructor(outcome: ReserveOutcome) {
    super(outcome.outcome);
    this.outcome = outcome;
  }
}

/**
 * The requests that something besides stock may refuse, or that turn a hold: with the refusal where a look without locks shows it already, else with null.
 * A known id is never refused here: it is answered what stands there.
 */
export async function isGuarded(
  ports: UseCasePorts,
  requests: readonly ReservationRequest[],
): Promise<ReadonlyMap<string, ReserveOutcome | null>> {
  const { database } = ports;
  const [bounds, days] = await Promise.all([
    purchaseBounds(database, requests),
    capacityDays(
      database,
      requests.flatMap((request) => request.capacity),
    ),
  ]);
  const guarded = new Map<string, ReserveOutcome | null>();
  for (const request of requests) {
    const own = bounds.filter(({ id }) => id === request.id);
    const isBound =
      own.length > 0 || request.capacity.some((work) => days.some((day) => day.location === work.location && day.day === work.day));
    if (isBound || request.holdId !== null || request.cart) guarded.set(request.id, null);
    // Its own hold may be what stands in its way, and what has expired: both are seen under the locks only.
    const full = fullDays(request.capacity, days);
    if (full.length > 0) guarded.set(request.id, { outcome: 'NO_CAPACITY', full });
  }
  const refused = [...guarded].flatMap(([id, outcome]) => (outcome ? [id] : []));
  const known = refused.length > 0 ? await readReservations(database, refused) : [];
  for (const { id } of known) guarded.set(id, null);
  return guarded;
}

/** Holds one request in a transaction of its own, or says what refuses it. What expired reservations keep is given back first, once. */
export async function reserveAlone(ports: UseCasePorts, item: ReserveItem): Promise<ReserveOutcome> {
  const outcome = await reserveOnce(ports, item);
  if (outcome.outcome === 'INSUFFICIENT' && (await expireReservationsAt(ports, outcome.shortages)) > 0) return reserveOnce(ports, item);
  const { customerId } = item.request;
  if (outcome.outcome === 'LIMITED' && customerId !== null) {
    const customers = outcome.limits.map(({ sku }) => ({ customerId, sku }));
    if ((await expireReservationsOf(ports, customers)) > 0) return reserveOnce(ports, item);
  }
  return outcome;
}

async function reserveOnce(ports: UseCasePorts, item: ReserveItem): Promise<ReserveOutcome> {
  try {
    return await ports.database.transaction(async (tx) => {
      const outcome = await reserveIn(tx, item, ports);
      // A hold that was given back for it stands again.
      if (outcome.outcome !== 'RESERVED' && outcome.outcome !== 'REPLAYED') throw new Refused(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Refused) return error.outcome;
    throw error;
  }
}

/** Holds one request, or says what refuses it. Locks the hold that it turns, then the levels in key order, then what guards. */
export async function reserveIn(tx: Tx, { request, cause }: ReserveItem, ports: UseCasePorts): Promise<ReserveOutcome> {
  const [known] = await readReservations(tx, [request.id]);
  if (known) return isStanding(known) ? { outcome: 'REPLAYED', lines: known.lines } : { outcome: 'GONE' };
  const hold = await usableHold(tx, request);
  const later = await lockForClaims(tx, [request], [...request.lines, ...(hold?.lines ?? [])], ports);
  if (hold) {
    await becomeReservations(tx, [{ holdId: hold.id, reservationId: request.id }]);
    await recordMovements(tx, releasing(hold, 'BECAME_ORDER'), cause, ports);
    await (hold.kind === 'CART' ? giveBackGuards(tx, [hold.id]) : giveBackWorkOf(tx, hold.id));
  }
  const limits = await limitsBroken(tx, request);
  if (limits.length > 0) return { outcome: 'LIMITED', limits };
  const full = fullDays(request.capacity, await lockDays(tx, request.capacity));
  if (full.length > 0) return { outcome: 'NO_CAPACITY', full };
  const answer = (await reserveCarefully(tx, [request], cause.actor)).get(request.id);
  if (answer?.outcome === 'INSUFFICIENT') {
    return { outcome: 'INSUFFICIENT', shortages: answer.lines.filter((line) => line.sellable < line.requested) };
  }
  const unpromised = later.left(request, []).filter((line) => line.sellable < line.requested);
  if (unpromised.length > 0) return { outcome: 'INSUFFICIENT', shortages: unpromised };
  await later.take(later.plan([request]));
  await takeGuards(tx, [request]);
  if (hold?.kind === 'ORDER') await keepPurchases(tx, hold.id, request.id);
  tx.afterCommit(() => ports.feed?.touched(request.lines.map(({ sku }) => sku)));
  await emit(tx, stockChanged(request.lines), cause, ports);
  return { outcome: 'RESERVED', lines: request.lines };
}

const isStanding = ({ state, isPast }: ReservationRecord): boolean => state === 'CONVERTED' || (state === 'HELD' && isPast === false);

/** The hold that the request turns; null when it ran out, was used, or is somebody else's: its units are then anybody's. */
async function usableHold(tx: Tx, request: ReservationRequest): Promise<ReservationRecord | null> {
  if (request.holdId === null) return null;
  const [hold] = await lockReservations(tx, [request.holdId]);
  return hold && isUsable(hold, request) ? hold : null;
}

/** Whether a hold that is locked is the request's to turn. */
export function isUsable(hold: ReservationRecord, { customerId, orderId, channel }: ReservationRequest): boolean {
  if (hold.state !== 'HELD' || hold.isPast !== false || hold.channel !== channel) return false;
  // An order may hold something else instead: what it had and what it gets change places in one transaction.
  if (hold.kind !== 'CART') return hold.orderId === orderId;
  return hold.owner === null || hold.owner === customerId;
}

async function limitsBroken(tx: Tx, request: ReservationRequest): Promise<BrokenLimit[]> {
  const bounds = await purchaseBounds(tx, [request]);
  if (bounds.length === 0) return [];
  const uses = new Map(
    (await lockUses(tx, [{ customerId: request.customerId, purchases: bounds }])).map(({ sku, already }) => [sku, already]),
  );
  return brokenLimits(bounds.map((bound) => ({ ...bound, already: bound.already === null ? null : (uses.get(bound.sku) ?? 0) })));
}
