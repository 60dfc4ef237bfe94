import { err, ok, type Result } from '@baton/kernel';
import { leavesOf } from './cancellation.ts';
import { type LineMoney, refundOfNextUnits } from './line-money.ts';
import { isReturnWindowOpen, type OrderFacts } from './order-state.ts';
import { isMoved, type Quantities, returnable } from './quantities.ts';
import type { ReturnReason } from './return-view.ts';

/** A line as far as a return looks at it. */
export interface ReturnableLine extends Quantities, LineMoney {
  readonly id: string;
  readonly kind: string;
  readonly sku: string;
  readonly parentLineId: string | null;
  readonly perParent: number;
}

export interface ReturnRequestLine {
  readonly orderLineId: string;
  readonly quantity: number;
  readonly reason: ReturnReason;
}

export interface ReturnPlanLine {
  readonly orderLineId: string;
  readonly sku: string;
  readonly quantity: number;
  readonly reason: ReturnReason;
  readonly expectedRefundMinor: bigint;
}

export type NotReturnableReason = 'NOT_DELIVERED' | 'NOTHING_LEFT' | 'WINDOW_CLOSED' | 'NOT_RETURNABLE';

export type ReturnRefusal =
  | { readonly kind: 'UnknownLine'; readonly index: number }
  | { readonly kind: 'RepeatedLine'; readonly index: number }
  | {
      readonly kind: 'NotReturnable';
      readonly index: number;
      readonly orderLineId: string;
      readonly reason: NotReturnableReason;
      readonly returnableQuantity: number;
    };

/** Decides whether units may come back and what each return line will give back. A kit comes back as its components, one line each. */
export function planReturn(
  order: OrderFacts,
  lines: readonly ReturnableLine[],
  requested: readonly ReturnRequestLine[],
  now: Date,
): Result<ReturnPlanLine[], ReturnRefusal> {
  const plan: ReturnPlanLine[] = [];
  const taken = new Set<string>();
  for (const [index, { orderLineId, quantity, reason }] of requested.entries()) {
    const line = lines.find((each) => each.id === orderLineId);
    if (line === undefined) return err({ kind: 'UnknownLine', index });
    const leaves = leavesOf(line, quantity, lines);
    if (leaves.some(({ leaf }) => taken.has(leaf.id))) return err({ kind: 'RepeatedLine', index });
    const refusal = refusalOf(order, leaves, now);
    if (refusal !== null) {
      const returnableQuantity = refusal === 'WINDOW_CLOSED' || refusal === 'NOT_RETURNABLE' ? 0 : wholeReturnable(line, leaves);
      return err({ kind: 'NotReturnable', index, orderLineId, reason: refusal, returnableQuantity });
    }
    for (const { leaf, units } of leaves) {
      taken.add(leaf.id);
      plan.push({ orderLineId: leaf.id, sku: leaf.sku, quantity: units, reason, expectedRefundMinor: refundOfNextUnits(leaf, units) });
    }
  }
  return ok(plan);
}

type Leaves = readonly { readonly leaf: ReturnableLine; readonly units: number }[];

function refusalOf(order: OrderFacts, leaves: Leaves, now: Date): NotReturnableReason | null {
  if (leaves.length === 0 || leaves.some(({ leaf }) => !isMoved(leaf.kind)) || order.returnWindowDays === 0) return 'NOT_RETURNABLE';
  if (!isReturnWindowOpen(order, now)) return 'WINDOW_CLOSED';
  if (leaves.some(({ leaf, units }) => leaf.delivered < units)) return 'NOT_DELIVERED';
  return leaves.some(({ leaf, units }) => returnable(leaf) < units) ? 'NOTHING_LEFT' : null;
}

/** How many units of the named line could come back now: of a kit, whole kits. */
function wholeReturnable(line: ReturnableLine, leaves: Leaves): number {
  if (line.kind !== 'BUNDLE') return returnable(line);
  return Math.min(...leaves.map(({ leaf }) => Math.floor(returnable(leaf) / leaf.perParent)));
}
