import { assert, err, ok, type Result, transition } from '@baton/kernel';
import type { InvalidTransition } from './errors.ts';
import {
  type FulfilmentAction,
  type FulfilmentStatus,
  type FulfilmentStep,
  fulfilmentActions,
  fulfilmentTable,
} from './fulfilment-state.ts';
import { type Purchase, type PurchaseStep, purchaseStepOf, purchaseTable } from './purchase-state.ts';

export type FulfilmentMethod = 'SHIP' | 'PICKUP' | 'CURBSIDE' | 'LOCAL_DELIVERY' | 'LOCKER';

/** The work order at one unit. Instants are RFC 3339 texts, so that it can be stored as the answer of a request. */
export interface Fulfilment {
  readonly id: string;
  readonly orderId: string;
  readonly customerId: string | null;
  readonly location: string;
  readonly method: FulfilmentMethod;
  readonly status: FulfilmentStatus;
  readonly dispatchBy: string | null;
  readonly createdAt: string;
  readonly releasedAt: string | null;
  /** Held back: not to be picked. */
  readonly hold: Hold | null;
  /** Where it stands as a purchase order; null: it is none. */
  readonly purchase: Purchase | null;
  /** What brings goods that its location lacks. It is released when all of them are there. Null or left out: it waits for nothing, ever. */
  readonly transfers?: readonly AwaitedTransfer[] | null;
  /** The trace of its order. */
  readonly traceId?: string | null;
  readonly lines: readonly FulfilmentLine[];
}

/** Why somebody holds a work order back. */
export type HoldReason = 'FRAUD' | 'ADDRESS' | 'PAYMENT' | 'STOCK' | 'OTHER';

export interface Hold {
  readonly reason: HoldReason;
  readonly since: string;
  /** Null: until somebody releases it. */
  readonly until: string | null;
  /** The actor's name, as in `staff:olga`. */
  readonly by: string;
}

/** Goods that come from elsewhere. Instants are RFC 3339. */
export interface AwaitedTransfer {
  readonly transferId: string;
  /** Code of a location. */
  readonly origin: string;
  readonly expectedAt: string | null;
}

/** Units of one order line. Each released unit is picked, short, rejected, withdrawn, or still open. */
export interface FulfilmentLine {
  readonly id: string;
  readonly orderLineId: string;
  readonly sku: string;
  readonly released: number;
  readonly picked: number;
  readonly short: number;
  readonly rejected: number;
  readonly withdrawn: number;
  /** The transfer that brings its units. Null or left out: they stand at the location. */
  readonly transferId?: string | null;
  /** Of the open ones, those that are still to come. @defaultValue 0 */
  readonly awaited?: number;
}

/** Units of a line, as events tell them. */
export interface Units {
  readonly fulfilmentId: string;
  readonly fulfilmentLineId: string;
  readonly orderLineId: string;
  readonly sku: string;
  readonly location: string;
  readonly quantity: number;
}

/** Units that nobody decided on yet. */
export const openUnits = (line: FulfilmentLine): number => line.released - line.picked - line.short - line.rejected - line.withdrawn;

export const openOf = ({ lines }: Fulfilment): number => lines.reduce((sum, line) => sum + openUnits(line), 0);
export const pickedOf = ({ lines }: Fulfilment): number => lines.reduce((sum, line) => sum + line.picked, 0);

/** Whether the customer comes for it, instead of a parcel going to them. */
export const isCollected = (method: FulfilmentMethod): boolean => method === 'PICKUP' || method === 'CURBSIDE';

/** Nothing was picked and nothing is left to pick: the work order is over. */
export const isExhausted = (fulfilment: Fulfilment): boolean => pickedOf(fulfilment) === 0 && openOf(fulfilment) === 0;

/** What an action needs besides its state. */
const conditions: Partial<Record<FulfilmentAction, (fulfilment: Fulfilment) => boolean>> = {
  PICK: (fulfilment) => fulfilment.hold === null && openOf(fulfilment) > 0,
  REJECT: (fulfilment) => openOf(fulfilment) > 0,
  MARK_READY_TO_SHIP: (fulfilment) => fulfilment.hold === null && openOf(fulfilment) === 0 && !isCollected(fulfilment.method),
  MARK_READY_FOR_PICKUP: (fulfilment) => fulfilment.hold === null && openOf(fulfilment) === 0 && isCollected(fulfilment.method),
};

/** What can be done now: by the table, the method and what is still open. */
export function allowedFulfilmentActions(fulfilment: Fulfilment): FulfilmentAction[] {
  return fulfilmentActions.filter((action) => action in fulfilmentTable[fulfilment.status] && (conditions[action]?.(fulfilment) ?? true));
}

/** Refuses an action that is not among {@link allowedFulfilmentActions}. */
export function allow(fulfilment: Fulfilment, action: FulfilmentAction): Result<null, InvalidTransition> {
  const allowedActions = allowedFulfilmentActions(fulfilment);
  return allowedActions.includes(action) ? ok(null) : err(refusal(fulfilment, allowedActions));
}

/** A held work order is refused as what it is: its status alone would not say why. */
export const refusal = (
  fulfilment: Fulfilment,
  allowedActions: readonly FulfilmentAction[] = allowedFulfilmentActions(fulfilment),
): InvalidTransition => ({ kind: 'InvalidTransition', status: fulfilment.hold === null ? fulfilment.status : 'HELD', allowedActions });

/** The work order after a step that is known to be possible; a purchase order takes its own step with it. */
export function after(
  fulfilment: Fulfilment,
  step: FulfilmentStep,
  lines: readonly FulfilmentLine[] = fulfilment.lines,
  purchaseStep: PurchaseStep | null = purchaseStepOf[step],
): Fulfilment {
  const status = transition(fulfilmentTable, fulfilment.status, step);
  assert(status.ok, `${step} from ${fulfilment.status}`);
  const next = { ...fulfilment, status: status.value, purchase: purchaseAfter(fulfilment.purchase, purchaseStep), lines };
  for (const line of lines) assert(openUnits(line) >= 0, `line ${line.id} holds more units than were released`);
  return next;
}

function purchaseAfter(purchase: Purchase | null, step: PurchaseStep | null): Purchase | null {
  if (purchase === null || step === null) return purchase;
  const status = transition(purchaseTable, purchase.status, step === 'ACKNOWLEDGE' && purchase.isFirm ? 'ACKNOWLEDGE_FIRMLY' : step);
  assert(status.ok, `${step} from ${purchase.status}`);
  return { ...purchase, status: status.value };
}

/** Units of a line of a work order. */
export const unitsOf = ({ id, location }: Fulfilment, line: FulfilmentLine, quantity: number): Units => ({
  fulfilmentId: id,
  fulfilmentLineId: line.id,
  orderLineId: line.orderLineId,
  sku: line.sku,
  location,
  quantity,
});

/** All picked units of a work order. */
export const pickedUnits = (fulfilment: Fulfilment): Units[] =>
  fulfilment.lines.filter((line) => line.picked > 0).map((line) => unitsOf(fulfilment, line, line.picked));
