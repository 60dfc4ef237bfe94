import { err, ok, type Result } from '@baton/kernel';
import { audit, causeOf, type IdempotencyRefusal, type InternalContext, onceResult, type Tx, validIdempotencyKey } from '@baton/platform';
import { prolongHold } from '../../persistence/hold-repository.ts';
import { lockReservations, type ReservationRecord } from '../../persistence/reservation-repository.ts';
import type { UseCasePorts } from '../ports.ts';
import { giveReservationBack } from '../release-reservation.ts';
import { type HoldChangeRefusal, holdStatus, isOwn, noSuchHold } from './refusals.ts';

export interface ChangeHoldCommand {
  readonly idempotencyKey: string;
  readonly holdId: string;
}
/** Answers the hold's id. */
export type ChangeHold = (
  context: InternalContext,
  command: ChangeHoldCommand,
) => Promise<Result<string, HoldChangeRefusal | IdempotencyRefusal>>;

/** Gives a hold its time a second time, once. */
export function extendHold(ports: UseCasePorts, ttlMs: number): ChangeHold {
  return changeHold(ports, 'extendHold', async (tx, hold) => {
    if (await prolongHold(tx, hold.id, ttlMs)) return null;
    return { kind: 'InvalidTransition', status: holdStatus(hold), allowedActions: holdStatus(hold) === 'HELD' ? ['releaseHold'] : [] };
  });
}

/** Gives a hold back before its time. One that is over already stays so: that is what was wanted. */
export function releaseHold(ports: UseCasePorts): ChangeHold {
  return changeHold(ports, 'releaseHold', async (tx, hold, context) => {
    if (hold.state === 'CONVERTED') return { kind: 'InvalidTransition', status: 'ORDERED', allowedActions: [] };
    if (hold.state === 'HELD') await giveReservationBack(tx, hold, causeOf(context), ports);
    return null;
  });
}

function changeHold(
  ports: UseCasePorts,
  mutation: string,
  change: (tx: Tx, hold: ReservationRecord, context: InternalContext) => Promise<HoldChangeRefusal | null>,
): ChangeHold {
  return async (context, { idempotencyKey, holdId }) => {
    if (!validIdempotencyKey(idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const request = { context, mutation, key: idempotencyKey, input: { holdId } };
    return onceResult<string, HoldChangeRefusal>(ports.database, request, async (tx) => {
      const [hold] = await lockReservations(tx, [holdId]);
      if (!isOwn(hold, context)) return err(noSuchHold);
      const refusal = await change(tx, hold, context);
      if (refusal) return err(refusal);
      await audit(tx, { context, action: mutation, target: `hold:${holdId}` }, ports);
      return ok(holdId);
    });
  };
}
