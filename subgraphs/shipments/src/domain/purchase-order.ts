import { err, ok, type Result } from '@baton/kernel';
import { type InvalidInput, type InvalidTransition, invalidInput, type NotFound } from './errors.ts';
import { after, type Fulfilment, isExhausted, openOf, openUnits, refusal, type Units, unitsOf } from './fulfilment.ts';
import { fulfilmentTable } from './fulfilment-state.ts';
import { reject } from './picking.ts';
import { purchaseActions, purchaseTable } from './purchase-state.ts';
import type { VendorTerms } from './vendor.ts';
import { afterWorkingMinutes } from './working-time.ts';

/** By when a vendor answers and sends. */
export interface Deadlines {
  readonly acknowledgeBy: Date;
  readonly shipBy: Date;
}

/** How far ahead a vendor may name the day on which it sends, in days. */
export const expectedAheadDaysMax = 120;
const dayMs = 86_400_000;

/** What is agreed, counted in the vendor's working time from now on. */
export const deadlinesOf = (terms: VendorTerms, now: Date): Deadlines => ({
  acknowledgeBy: afterWorkingMinutes(now, terms.acknowledgeWithinMinutes, terms),
  shipBy: afterWorkingMinutes(now, terms.shipWithinMinutes, terms),
});

/** What a vendor answers: which units it will not send, and when it sends the others. */
export interface Acknowledgement {
  readonly decision: 'ACCEPT' | 'PARTIAL' | 'REJECT';
  readonly refused: readonly { readonly fulfilmentLineId: string; readonly quantity: number }[];
  readonly expectedShipAt: string | null;
}

export interface Acknowledged {
  readonly fulfilment: Fulfilment;
  readonly refused: readonly Units[];
  /** Whether it is to leave at another time than was planned. */
  readonly isRescheduled: boolean;
}

/** The vendor's answer. What it refuses is sourced elsewhere; what it sends later than planned moves the promise. */
export function acknowledge(
  before: Fulfilment,
  { decision, refused, expectedShipAt }: Acknowledgement,
  at: Date,
): Result<Acknowledged, NotFound | InvalidInput | InvalidTransition> {
  if (before.purchase?.status !== 'PLACED') return err(purchaseRefusal(before));
  // It waits for goods from elsewhere: nobody has been asked yet.
  if (!('ACKNOWLEDGE' in fulfilmentTable[before.status])) return err(refusal(before));
  if ((decision === 'PARTIAL') !== refused.length > 0) {
    return err(invalidInput('Name the units that are refused with PARTIAL, and none otherwise.', 'refused'));
  }
  const fault = expectedFault(decision, expectedShipAt, at);
  if (fault) return err(fault);
  const lines = decision === 'REJECT' ? everything(before) : refused;
  const rest = lines.length === 0 ? ok({ fulfilment: before, rejected: [] }) : reject(before, lines);
  if (!rest.ok) return rest.error.kind === 'InvalidTransition' ? rest : err(renamed(rest.error));
  const { fulfilment, rejected } = rest.value;
  if (fulfilment.status === 'REJECTED') return ok({ fulfilment, refused: rejected, isRescheduled: false });
  const isRescheduled =
    expectedShipAt !== null && (before.dispatchBy === null || Date.parse(expectedShipAt) > Date.parse(before.dispatchBy));
  const dispatchBy = isRescheduled ? new Date(expectedShipAt).toISOString() : before.dispatchBy;
  return ok({ fulfilment: { ...after(fulfilment, 'ACKNOWLEDGE'), dispatchBy }, refused: rejected, isRescheduled });
}

/** Why a purchase order does not allow what was asked for. Its own status says more than that of the work order. */
export const purchaseRefusal = (fulfilment: Fulfilment): InvalidTransition =>
  fulfilment.purchase === null
    ? refusal(fulfilment)
    : { kind: 'InvalidTransition', status: fulfilment.purchase.status, allowedActions: purchaseActions(fulfilment.purchase) };

const everything = ({ lines }: Fulfilment): { fulfilmentLineId: string; quantity: number }[] =>
  lines.flatMap((line) => (openUnits(line) > 0 ? [{ fulfilmentLineId: line.id, quantity: openUnits(line) }] : []));

function expectedFault(decision: Acknowledgement['decision'], expectedShipAt: string | null, at: Date): InvalidInput | null {
  if (expectedShipAt === null) return null;
  if (decision === 'REJECT') return invalidInput('What is refused is not sent.', 'expectedShipAt');
  const ahead = Date.parse(expectedShipAt) - at.getTime();
  return ahead > 0 && ahead <= expectedAheadDaysMax * dayMs
    ? null
    : invalidInput(`Give a time to come, at most ${expectedAheadDaysMax} days ahead.`, 'expectedShipAt');
}

/** The input calls the lines of a rejection otherwise. */
const renamed = <E extends NotFound | InvalidInput>(fault: E): E => ({
  ...fault,
  path: fault.path.map((part) => inputNames[part] ?? part),
});

const inputNames: Readonly<Record<string, string>> = { lines: 'refused', fulfilmentLineId: 'lineId' };

/** What a vendor's silence leads to, once the time it had is over. */
export type Silence =
  /** The units are taken back; they are sourced without this vendor. */
  | { readonly kind: 'EXPIRED'; readonly fulfilment: Fulfilment; readonly lines: readonly Units[]; readonly missed: 'ACKNOWLEDGE' | 'SHIP' }
  /** Everything is picked and may be on its way: nothing can be taken back, somebody has to call. */
  | { readonly kind: 'OVERDUE' }
  /** It was told to wait, or waits for goods from elsewhere: its time begins anew. */
  | { readonly kind: 'HELD' };

/** Decides under the lock of the work order; null: the vendor answered in time after all, or has nothing to answer any more. */
export function silenceOf(before: Fulfilment, deadlines: Deadlines, now: Date): Silence | null {
  const { purchase } = before;
  if (purchase === null || !('SHIP_ALL' in purchaseTable[purchase.status] || purchase.status === 'PLACED')) return null;
  const missed = purchase.status === 'PLACED' ? 'ACKNOWLEDGE' : 'SHIP';
  const dueAt = missed === 'ACKNOWLEDGE' ? deadlines.acknowledgeBy : deadlines.shipBy;
  if (dueAt.getTime() > now.getTime()) return null;
  if (before.hold !== null || before.status === 'PLANNED') return { kind: 'HELD' };
  if (openOf(before) === 0 || !('REJECT' in fulfilmentTable[before.status])) return { kind: 'OVERDUE' };
  const lines = before.lines.map((line) => ({ ...line, rejected: line.rejected + openUnits(line) }));
  const expired = before.lines.flatMap((line) => (openUnits(line) > 0 ? [unitsOf(before, line, openUnits(line))] : []));
  const fulfilment = isExhausted({ ...before, lines })
    ? after(before, 'REJECT_ALL', lines, 'EXPIRE_ALL')
    : after(before, 'REJECT', lines, 'EXPIRE');
  return { kind: 'EXPIRED', fulfilment, lines: expired, missed };
}
