import { err, type InvalidTransition, ok, type Result, transition } from '@baton/kernel';
import { refundOfInspectedUnits } from './line-money.ts';
import { type ReturnAction, type ReturnStatus, returnTransitions } from './return-state.ts';
import type { Disposition, Grade } from './return-view.ts';

/** A return line as far as receiving and inspecting look at it. */
export interface OpenReturnLine {
  readonly id: string;
  readonly orderLineId: string;
  readonly sku: string;
  readonly quantity: number;
  readonly received: number;
  readonly inspected: number;
  readonly expectedRefundMinor: bigint;
}

export interface ReceivedUnits {
  readonly returnLineId: string;
  readonly quantity: number;
}

export interface InspectedUnits extends ReceivedUnits {
  readonly grade: Grade;
  readonly disposition: Disposition;
}

export type ReceiveRefusal =
  | { readonly kind: 'UnknownLine'; readonly index: number }
  | { readonly kind: 'RepeatedLine'; readonly index: number }
  | { readonly kind: 'TooMany'; readonly index: number; readonly left: number }
  | InvalidTransition;

export interface ReceiptPlan {
  readonly status: ReturnStatus;
  readonly lines: readonly (ReceivedUnits & { readonly orderLineId: string; readonly sku: string })[];
}

/** Decides a receipt: which units, and where the return stands after it. */
export function planReceipt(
  status: ReturnStatus,
  lines: readonly OpenReturnLine[],
  received: readonly ReceivedUnits[],
): Result<ReceiptPlan, ReceiveRefusal> {
  const allowed = act(status, 'RECEIVE_PART');
  if (!allowed.ok) return allowed;
  const planned: ReceiptPlan['lines'][number][] = [];
  for (const [index, { returnLineId, quantity }] of received.entries()) {
    const line = lines.find((each) => each.id === returnLineId);
    if (line === undefined) return err({ kind: 'UnknownLine', index });
    if (planned.some((each) => each.returnLineId === returnLineId)) return err({ kind: 'RepeatedLine', index });
    const left = line.quantity - line.received;
    if (quantity > left) return err({ kind: 'TooMany', index, left });
    planned.push({ returnLineId, quantity, orderLineId: line.orderLineId, sku: line.sku });
  }
  const missing =
    lines.reduce((sum, line) => sum + line.quantity - line.received, 0) - planned.reduce((sum, each) => sum + each.quantity, 0);
  const next = act(status, missing === 0 ? 'RECEIVE_ALL' : 'RECEIVE_PART');
  return next.ok ? ok({ status: next.value, lines: planned }) : next;
}

export interface InspectionPlan {
  readonly status: ReturnStatus;
  readonly found: readonly (InspectedUnits & { readonly orderLineId: string; readonly sku: string })[];
  /** What the units of each return line give back now. */
  readonly refunds: readonly {
    readonly returnLineId: string;
    readonly orderLineId: string;
    readonly quantity: number;
    readonly minor: bigint;
  }[];
}

/** Decides an inspection: how units were found, what they give back, and where the return stands after it. */
export function planInspection(
  status: ReturnStatus,
  lines: readonly OpenReturnLine[],
  inspected: readonly InspectedUnits[],
): Result<InspectionPlan, ReceiveRefusal> {
  const allowed = act(status, 'INSPECT_PART');
  if (!allowed.ok) return allowed;
  const found: InspectionPlan['found'][number][] = [];
  const units = new Map<string, number>();
  for (const [index, each] of inspected.entries()) {
    const line = lines.find(({ id }) => id === each.returnLineId);
    if (line === undefined) return err({ kind: 'UnknownLine', index });
    const before = units.get(line.id) ?? 0;
    const left = line.received - line.inspected - before;
    if (each.quantity > left) return err({ kind: 'TooMany', index, left });
    units.set(line.id, before + each.quantity);
    found.push({ ...each, orderLineId: line.orderLineId, sku: line.sku });
  }
  const open = lines.reduce((sum, line) => sum + line.quantity - line.inspected, 0) - found.reduce((sum, each) => sum + each.quantity, 0);
  const next = act(status, open === 0 ? 'INSPECT_ALL' : 'INSPECT_PART');
  if (!next.ok) return next;
  const refunds = lines.flatMap((line) => {
    const quantity = units.get(line.id) ?? 0;
    if (quantity === 0) return [];
    return [{ returnLineId: line.id, orderLineId: line.orderLineId, quantity, minor: refundOfInspectedUnits(line, quantity) }];
  });
  return ok({ status: next.value, found, refunds });
}

const act = (status: ReturnStatus, action: ReturnAction): Result<ReturnStatus, InvalidTransition> =>
  transition(returnTransitions, status, action);
