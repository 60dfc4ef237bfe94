import type { Cause, Tx } from '@baton/platform';
import { dropClaims } from '../persistence/backorder-repository.ts';
import { giveBackGuards } from '../persistence/guard-repository.ts';
import { buryReservation, lockReservations, type ReservationRecord, settleReservations } from '../persistence/reservation-repository.ts';
import { releasing } from './expire-reservations.ts';
import type { UseCasePorts } from './ports.ts';
import { recordMovements } from './record-movements.ts';

export type ReleaseReservation = (id: string, cause: Cause) => Promise<boolean>;

/** Gives a held reservation back; true when it just did. An unknown id is marked, so that a reserve that comes late finds it gone. */
export function releaseReservation(ports: UseCasePorts): ReleaseReservation {
  return (id, cause) =>
    ports.database.transaction(async (tx) => {
      if (await buryReservation(tx, id)) return false;
      const [reservation] = await lockReservations(tx, [id]);
      if (reservation?.state !== 'HELD') return false;
      await giveReservationBack(tx, reservation, cause, ports);
      return true;
    });
}

/** Gives back what a reservation holds and counts for. Whoever calls holds its lock. */
export async function giveReservationBack(tx: Tx, reservation: ReservationRecord, cause: Cause, ports: UseCasePorts): Promise<void> {
  await settleReservations(tx, [reservation.id], 'RELEASED');
  await recordMovements(tx, releasing(reservation, null), cause, ports);
  await giveBackGuards(tx, [reservation.id]);
  await dropClaims(tx, [reservation.id]);
}
