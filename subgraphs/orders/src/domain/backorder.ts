import type { StockLine } from '@baton/contracts';

/** Units of a line that wait for goods that are still to come. */
export interface WaitingUnits {
  readonly id: string;
  readonly groupId: string;
  readonly orderLineId: string;
  readonly decisionId: string;
  readonly sku: string;
  readonly location: string;
  /** How many still wait. */
  readonly open: number;
  /** Null: nobody can say any more. */
  readonly availableAt: Date | null;
}

/** Units that leave what waits. */
export interface TakenUnits {
  readonly of: WaitingUnits;
  readonly quantity: number;
}

/** Gives what came to what waits for it there, in the order in which it is served. What nobody waits for any more is left over. */
export function serve(waiting: readonly WaitingUnits[], came: readonly StockLine[]): TakenUnits[] {
  return came.flatMap(({ sku, location, quantity }) =>
    take(
      waiting.filter((of) => of.sku === sku && of.location === location),
      quantity,
    ),
  );
}

/** Takes so many units out of what waits, in its order. */
export function take(waiting: readonly WaitingUnits[], quantity: number): TakenUnits[] {
  let left = quantity;
  return waiting.flatMap((of) => {
    const units = Math.min(of.open, left);
    left -= units;
    return units > 0 ? [{ of, quantity: units }] : [];
  });
}

/** What a cancellation takes of claims: units that wait for nothing go first, then what waits longest for its date. */
export function claimsCancelled(
  lines: readonly { readonly id: string; readonly backordered: number; readonly claimed: number }[],
  cancelled: readonly { readonly orderLineId: string; readonly backordered: number }[],
  waiting: readonly WaitingUnits[],
): TakenUnits[] {
  return cancelled.flatMap(({ orderLineId, backordered }) => {
    const line = lines.find(({ id }) => id === orderLineId);
    const claimed = Math.max(0, backordered - (line ? line.backordered - line.claimed : 0));
    return take(waiting.filter((of) => of.orderLineId === orderLineId).toReversed(), claimed);
  });
}

/** The same units by product and location, as stock counts them. */
export function stockLinesOf(taken: readonly TakenUnits[]): StockLine[] {
  const sums = new Map<string, StockLine>();
  for (const {
    of: { sku, location },
    quantity,
  } of taken) {
    const key = `${sku}\n${location}`;
    sums.set(key, { sku, location, quantity: (sums.get(key)?.quantity ?? 0) + quantity });
  }
  return [...sums.values()];
}
