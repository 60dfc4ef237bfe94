import { groupBy } from '@baton/kernel';
import { type Cause, emit, type Tx } from '@baton/platform';
import { addWork, fullDays } from '../domain/capacity.ts';
import { brokenLimits } from '../domain/purchase.ts';
import type { ReservationRequest, ReserveOutcome } from '../domain/reservation.ts';
import { giveBackGuards, lockDays, lockUses, purchaseBounds, takeGuards } from '../persistence/guard-repository.ts';
import {
  becomeReservations,
  lockFreeReservations,
  type ReservationRecord,
  readReservations,
  reserveCarefully,
} from '../persistence/reservation-repository.ts';
import { type Claims, lockForClaims } from './backorder/take-claims.ts';
import { releasing } from './expire-reservations.ts';
import type { UseCasePorts } from './ports.ts';
import { recordMovements, stockChanged } from './record-movements.ts';
import { isUsable, type ReserveItem } from './reserve-alone.ts';

/** Each attempt finds another reason for which some do not fit: a limit or a day, then stock. */
const attemptsMax = 3;

/** Ends a transaction in which not all fit, so that those who do are tried without them. Never leaves this file. */
class NotAll extends Error {
  override readonly name = 'NotAll';
  readonly misfits: ReadonlySet<string>;
  constructor(misfits: ReadonlySet<string>) {
    super('Some do not fit.');
    this.misfits = misfits;
  }
}

/**
 * Holds requests that rules or a day's capacity bind, or that turn carts' holds, in one transaction: with the statements of one, however many they are. Answers
 * those that are held. What is left out is for `reserveAlone`, which can wait for it and say why it is refused: what does not fit beside those before it,
 * what is known already, what turns a hold that another has just now, and all of it when nothing fits.
 */
export async function reserveTogether(ports: UseCasePorts, items: readonly ReserveItem[]): Promise<ReadonlyMap<string, ReserveOutcome>> {
  let fitting = onePerHold(items.filter(({ request }) => !request.cart));
  for (let attempt = 1; attempt <= attemptsMax && fitting.length > 1; attempt += 1) {
    try {
      return await ports.database.transaction((tx) => reserveAllIn(tx, fitting, ports));
    } catch (error) {
      if (!(error instanceof NotAll)) throw error;
      fitting = fitting.filter(({ request }) => !error.misfits.has(request.id));
    }
  }
  return new Map();
}

/** Of those that turn the same hold the first has it; the others get what is left. */
function onePerHold(items: readonly ReserveItem[]): ReserveItem[] {
  const turned = new Set<string>();
  return items.filter(({ request: { holdId } }) => {
    if (holdId === null) return true;
    const isFirst = !turned.has(holdId);
    turned.add(holdId);
    return isFirst;
  });
}

/** Locks in the order in which everybody does: holds, levels, purchases, days. */
async function reserveAllIn(tx: Tx, items: readonly ReserveItem[], ports: UseCasePorts): Promise<Map<string, ReserveOutcome>> {
  const { requests, holds } = await freeOf(tx, items);
  const [first] = items;
  if (requests.length === 0 || !first) return new Map();
  const { cause } = first;
  const levels = [...requests.flatMap(({ lines }) => lines), ...[...holds.values()].flatMap(({ lines }) => lines)];
  const claims = await lockForClaims(tx, requests, levels, ports);
  await lockUses(tx, requests);
  const days = await lockDays(
    tx,
    requests.flatMap(({ capacity }) => capacity),
  );
  await turnHolds(tx, holds, cause, ports);
  const refused = new Set([...unpromised(requests, claims), ...(await limited(tx, requests))]);
  // Whoever is refused for something else keeps no day from those behind.
  const working = requests.filter(({ id }) => !refused.has(id));
  allOrNone(new Set([...refused, ...overworked(working, days)]));
  const answers = await reserveCarefully(tx, requests, cause.actor);
  allOrNone(new Set(requests.flatMap(({ id }) => (answers.get(id)?.outcome === 'RESERVED' ? [] : [id]))));
  await claims.take(claims.plan(requests));
  await takeGuards(tx, requests);
  const lines = requests.flatMap((request) => request.lines);
  await emit(tx, stockChanged(lines), cause, ports);
  tx.afterCommit(() => ports.feed?.touched(lines.map(({ sku }) => sku)));
  return new Map(requests.map((request) => [request.id, { outcome: 'RESERVED', lines: request.lines }]));
}

function allOrNone(misfits: ReadonlySet<string>): void {
  if (misfits.size > 0) throw new NotAll(misfits);
}

interface Free {
  readonly requests: readonly ReservationRequest[];
  /** By the id of the request that turns it. */
  readonly holds: ReadonlyMap<string, ReservationRecord>;
}

/** Those that nothing stands under yet and whose hold nobody else has locked, with the holds that they turn. */
async function freeOf(tx: Tx, items: readonly ReserveItem[]): Promise<Free> {
  const asked = items.map(({ request }) => request);
  const holdIds = asked.flatMap(({ holdId }) => holdId ?? []);
  const locked = new Map(holdIds.length === 0 ? [] : (await lockFreeReservations(tx, holdIds)).map((hold) => [hold.id, hold]));
  // After the lock: whoever had a hold before is seen to have it no more.
  const seen = await readReservations(tx, [...asked.map(({ id }) => id), ...holdIds]);
  const known = new Map(seen.map((each) => [each.id, each]));
  const holds = new Map<string, ReservationRecord>();
  const requests = asked.filter((request) => {
    if (known.has(request.id)) return false;
    if (request.holdId === null) return true;
    const hold = locked.get(request.holdId);
    // What an order held before changes places one by one.
    if (hold?.kind === 'ORDER') return false;
    if (hold && isUsable(hold, request)) holds.set(request.id, hold);
    return hold !== undefined || !known.has(request.holdId);
  });
  return { requests, holds };
}

async function turnHolds(tx: Tx, holds: Free['holds'], cause: Cause, ports: UseCasePorts): Promise<void> {
  if (holds.size === 0) return;
  await becomeReservations(
    tx,
    [...holds].map(([reservationId, { id }]) => ({ holdId: id, reservationId })),
  );
  const movements = [...holds.values()].flatMap((hold) => releasing(hold, 'BECAME_ORDER'));
  await recordMovements(tx, movements, cause, ports);
  await giveBackGuards(
    tx,
    [...holds.values()].map(({ id }) => id),
  );
}

function unpromised(requests: readonly ReservationRequest[], claims: Claims): string[] {
  const waiting = requests.filter(({ backorders }) => (backorders ?? []).length > 0);
  const planned = new Set(claims.plan(waiting).map(({ reservationId }) => reservationId));
  return waiting.flatMap(({ id }) => (planned.has(id) ? [] : [id]));
}

/** Who would have more than a rule allows, behind those before. Asked under the locks, after the holds were given back. */
async function limited(tx: Tx, requests: readonly ReservationRequest[]): Promise<string[]> {
  const bounds = groupBy(await purchaseBounds(tx, requests), ({ id }) => id);
  const had = new Map<string, number>();
  return requests.flatMap(({ id, customerId }) => {
    const keyOf = (sku: string): string => `${customerId}\n${sku}`;
    const own = (bounds.get(id) ?? []).map((bound) => ({
      ...bound,
      already: bound.already === null ? null : bound.already + (had.get(keyOf(bound.sku)) ?? 0),
    }));
    if (brokenLimits(own).length > 0) return [id];
    for (const { sku, quantity } of own) had.set(keyOf(sku), (had.get(keyOf(sku)) ?? 0) + quantity);
    return [];
  });
}

/** Whose work a day cannot take, behind those before. */
function overworked(requests: readonly ReservationRequest[], locked: Awaited<ReturnType<typeof lockDays>>): string[] {
  let days = locked;
  return requests.flatMap(({ id, capacity }) => {
    if (fullDays(capacity, days).length > 0) return [id];
    days = addWork(capacity, days);
    return [];
  });
}
