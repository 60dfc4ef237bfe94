import { byItself, type Tx } from '@baton/platform';
import type { LevelKey, Movement } from '../domain/movement.ts';
import { dropClaims } from '../persistence/backorder-repository.ts';
import { giveBackGuards } from '../persistence/guard-repository.ts';
import { type CausedMovement, causedBy } from '../persistence/ledger-repository.ts';
import { type ExpiredWhere, lockExpired, type ReservationRecord, settleReservations } from '../persistence/reservation-repository.ts';
import { expireLotsAt } from './lot/block-lots.ts';
import type { UseCasePorts } from './ports.ts';
import { recordMovements } from './record-movements.ts';

const reservationsPerSweepMax = 100;
const sweeper = byItself('stock');

/**
 * Gives back what reservations past their time still hold. Only tidies: what can be sold never counts them. The grace keeps units for an order that
 * was placed at the last moment and whose event is still on its way. Answers how many ended.
 */
export function expireReservations(ports: UseCasePorts, graceMs: number): Promise<number> {
  return sweep(ports, { graceMs });
}

/**
 * The same without a grace, at levels where somebody wants the units now: nothing is sold short because of it. Lots there that are too old by now go out of
 * sale as well: until then nothing of their level is free.
 */
export async function expireReservationsAt(ports: UseCasePorts, levels: readonly LevelKey[]): Promise<number> {
  const ended = await sweep(ports, { levels });
  return ended + (await expireLotsAt(ports, levels));
}

/** The same for what customers' own expired holds keep them from buying. */
export function expireReservationsOf(
  ports: UseCasePorts,
  customers: readonly { readonly customerId: string; readonly sku: string }[],
): Promise<number> {
  return sweep(ports, { customers });
}

async function sweep(ports: UseCasePorts, where: ExpiredWhere): Promise<number> {
  for (let total = 0; ; ) {
    const count = await ports.database.transaction(async (tx) => {
      const expired = await lockExpired(tx, where, reservationsPerSweepMax);
      if (expired.length > 0) await giveBack(tx, expired, ports);
      return expired.length;
    });
    total += count;
    if (count < reservationsPerSweepMax) return total;
  }
}

async function giveBack(tx: Tx, expired: readonly ReservationRecord[], ports: UseCasePorts): Promise<void> {
  const movements = expired.flatMap((reservation) => releasing(reservation, 'EXPIRED'));
  const ids = expired.map(({ id }) => id);
  await settleReservations(tx, ids, 'EXPIRED');
  await recordMovements(tx, movements, sweeper, ports);
  await giveBackGuards(tx, ids);
  await dropClaims(tx, ids);
}

/** The movements that give back what a reservation holds. */
export function releasing(reservation: ReservationRecord, reason: 'EXPIRED' | 'BECAME_ORDER' | null): CausedMovement[] {
  const movements = reservation.lines.map(
    ({ sku, location, quantity }): Movement => ({
      sku,
      location,
      quantity,
      type: 'RELEASE',
      from: 'RESERVED',
      to: 'AVAILABLE',
      reason,
      document: reservation.id,
    }),
  );
  return causedBy(`release:${reservation.id}`, movements);
}
