import { err, ok, type Result } from '@baton/kernel';
import { cancellable, isMoved, type Quantities } from './quantities.ts';

/** A line as far as a cancellation looks at it. */
export interface CancellableLine extends Quantities {
  readonly id: string;
  readonly kind: string;
  readonly parentLineId: string | null;
  readonly perParent: number;
  /** Backordered units that another running cancellation has set aside. */
  readonly cancelling: number;
}

export interface CancelRequestLine {
  readonly orderLineId: string;
  readonly quantity: number;
}

/** Units of one moved line: those that stand nowhere go at once, those at a location only if its work lets them go. */
export interface CancelPlanLine {
  readonly orderLineId: string;
  readonly backordered: number;
  readonly allocated: number;
}

export type CancelRefusal =
  | { readonly kind: 'UnknownLine'; readonly index: number }
  | { readonly kind: 'ComponentLine'; readonly index: number }
  | { readonly kind: 'RepeatedLine'; readonly index: number }
  | { readonly kind: 'NothingToCancel' }
  | { readonly kind: 'TooLate'; readonly index: number };

/**
 * Decides what a cancellation takes from where. Without `requested`: all that can be cancelled. Units that stand nowhere go first, because nobody
 * has to be asked for them. A kit is taken apart into its components.
 */
export function planCancellation(
  lines: readonly CancellableLine[],
  requested: readonly CancelRequestLine[] | null,
): Result<CancelPlanLine[], CancelRefusal> {
  if (requested === null) {
    const plan = lines.filter((line) => isMoved(line.kind)).map((line) => take(line, free(line)));
    const wanted = plan.filter((line) => line.backordered + line.allocated > 0);
    return wanted.length === 0 ? err({ kind: 'NothingToCancel' }) : ok(wanted);
  }
  const plan: CancelPlanLine[] = [];
  const seen = new Set<string>();
  for (const [index, { orderLineId, quantity }] of requested.entries()) {
    const line = lines.find((each) => each.id === orderLineId);
    if (line === undefined) return err({ kind: 'UnknownLine', index });
    if (line.parentLineId !== null) return err({ kind: 'ComponentLine', index });
    if (seen.has(orderLineId)) return err({ kind: 'RepeatedLine', index });
    seen.add(orderLineId);
    for (const { leaf, units } of leavesOf(line, quantity, lines)) {
      if (!isMoved(leaf.kind) || free(leaf) < units) return err({ kind: 'TooLate', index });
      plan.push(take(leaf, units));
    }
  }
  return ok(plan);
}

const free = (line: CancellableLine): number => cancellable(line) - line.cancelling;

function take(line: CancellableLine, units: number): CancelPlanLine {
  const backordered = Math.min(units, line.backordered - line.cancelling);
  return { orderLineId: line.id, backordered, allocated: units - backordered };
}

/** The line itself, or a kit's components with as many units as `quantity` kits have. */
export function leavesOf<
  L extends { readonly id: string; readonly kind: string; readonly parentLineId: string | null; readonly perParent: number },
>(line: L, quantity: number, lines: readonly L[]): { readonly leaf: L; readonly units: number }[] {
  if (line.kind !== 'BUNDLE') return [{ leaf: line, units: quantity }];
  return lines.filter((each) => each.parentLineId === line.id).map((leaf) => ({ leaf, units: quantity * leaf.perParent }));
}
