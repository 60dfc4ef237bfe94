import { err, ok, type Result } from '@baton/kernel';
import { type InvalidInput, type InvalidTransition, invalidInput } from './errors.ts';
import { type Fulfilment, type Hold, refusal } from './fulfilment.ts';
import type { FulfilmentStatus } from './fulfilment-state.ts';

/** Once it is packed the carrier or the customer is next: there is nothing to hold back or to plan any more. */
const beforePacked: readonly FulfilmentStatus[] = ['RELEASED', 'ACKNOWLEDGED', 'PICKING'];

/** Holds a work order back. Held again it is held for the new reason, until the new time. */
export function hold(
  fulfilment: Fulfilment,
  { reason, until, by }: Pick<Hold, 'reason' | 'until' | 'by'>,
  at: Date,
): Result<Fulfilment, InvalidTransition | InvalidInput> {
  if (!beforePacked.includes(fulfilment.status)) return err(refusal(fulfilment));
  if (until !== null && Date.parse(until) <= at.getTime()) return err(invalidInput('Give a time that is to come.', 'endsAt'));
  return ok({ ...fulfilment, hold: { reason, until, by, since: at.toISOString() } });
}

/** Lets a work order go on as it stood. */
export function releaseHold(fulfilment: Fulfilment): Result<Fulfilment, InvalidTransition> {
  return fulfilment.hold === null ? err(refusal(fulfilment)) : ok({ ...fulfilment, hold: null });
}

/** Sets another time by which it must leave. */
export function reschedule(fulfilment: Fulfilment, dispatchBy: string, at: Date): Result<Fulfilment, InvalidTransition | InvalidInput> {
  if (!beforePacked.includes(fulfilment.status)) return err(refusal(fulfilment));
  if (Date.parse(dispatchBy) <= at.getTime()) return err(invalidInput('Give a time that is to come.', 'dispatchBy'));
  return ok({ ...fulfilment, dispatchBy: new Date(dispatchBy).toISOString() });
}
