import { type CountedLine, cancellable, isLeaf, isMoved, live, returnable } from './quantities.ts';

export type OrderStatus =
  | 'CONFIRMED'
  | 'ON_HOLD'
  | 'SOURCED'
  | 'IN_FULFILMENT'
  | 'PARTIALLY_SHIPPED'
  | 'SHIPPED'
  | 'PARTIALLY_DELIVERED'
  | 'DELIVERED'
  | 'COMPLETED'
  | 'CANCELLED';

export type OrderAction = 'CANCEL' | 'RETURN';

/** The facts that an order's status is derived from. */
export interface OrderFacts {
  readonly placedAt: Date;
  /** When the first location acknowledged work on it. */
  readonly workStartedAt: Date | null;
  /** When the last unit arrived. */
  readonly deliveredAt: Date | null;
  /** Whether something of it waits for a person. */
  readonly isOnHold: boolean;
  /** Days after delivery in which its channel takes returns; 0 for none. */
  readonly returnWindowDays: number;
}

const dayMs = 86_400_000;

/**
 * Which statuses may follow which. The status is never set: this table is what the derivation is checked against. A terminal status has no
 * successor. An old order of which only a service is left is completed at once.
 */
export const orderSuccessors: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  CONFIRMED: [
    'ON_HOLD',
    'SOURCED',
    'IN_FULFILMENT',
    'PARTIALLY_SHIPPED',
    'SHIPPED',
    'PARTIALLY_DELIVERED',
    'DELIVERED',
    'COMPLETED',
    'CANCELLED',
  ],
  ON_HOLD: [
    'CONFIRMED',
    'SOURCED',
    'IN_FULFILMENT',
    'PARTIALLY_SHIPPED',
    'SHIPPED',
    'PARTIALLY_DELIVERED',
    'DELIVERED',
    'COMPLETED',
    'CANCELLED',
  ],
  SOURCED: [
    'CONFIRMED',
    'ON_HOLD',
    'IN_FULFILMENT',
    'PARTIALLY_SHIPPED',
    'SHIPPED',
    'PARTIALLY_DELIVERED',
    'DELIVERED',
    'COMPLETED',
    'CANCELLED',
  ],
  IN_FULFILMENT: ['ON_HOLD', 'PARTIALLY_SHIPPED', 'SHIPPED', 'PARTIALLY_DELIVERED', 'DELIVERED', 'COMPLETED', 'CANCELLED'],
  PARTIALLY_SHIPPED: ['ON_HOLD', 'SHIPPED', 'PARTIALLY_DELIVERED', 'DELIVERED'],
  SHIPPED: ['ON_HOLD', 'PARTIALLY_DELIVERED', 'DELIVERED'],
  PARTIALLY_DELIVERED: ['ON_HOLD', 'DELIVERED'],
  DELIVERED: ['ON_HOLD', 'COMPLETED'],
  COMPLETED: ['ON_HOLD'],
  CANCELLED: [],
};

/** Where an order stands, from its lines (kits left out: their components speak for them) and the facts about it. */
export function orderStatus(order: OrderFacts, allLines: readonly CountedLine[], now: Date): OrderStatus {
  const leaves = allLines.filter((line) => isLeaf(line.kind));
  if (leaves.every((line) => live(line) === 0)) return 'CANCELLED';
  if (order.isOnHold) return 'ON_HOLD';
  const moved = leaves.filter((line) => isMoved(line.kind));
  const total = (count: (line: CountedLine) => number): number => moved.reduce((sum, line) => sum + count(line), 0);
  const wanted = total(live);
  const delivered = total((line) => line.delivered);
  const shipped = total((line) => line.shipped);
  if (delivered === wanted)
    return isReturnWindowOpen(wanted === 0 ? { ...order, deliveredAt: order.placedAt } : order, now) ? 'DELIVERED' : 'COMPLETED';
  if (delivered > 0) return 'PARTIALLY_DELIVERED';
  if (shipped === wanted) return 'SHIPPED';
  if (shipped > 0) return 'PARTIALLY_SHIPPED';
  if (order.workStartedAt !== null) return 'IN_FULFILMENT';
  return total((line) => line.backordered) > 0 ? 'CONFIRMED' : 'SOURCED';
}

/** What may be done with an order now: the same facts that `cancelOrder` and `requestReturn` decide by. */
export function orderActions(order: OrderFacts, lines: readonly CountedLine[], now: Date): OrderAction[] {
  const moved = lines.filter((line) => isMoved(line.kind));
  const actions: OrderAction[] = [];
  if (moved.some((line) => cancellable(line) > 0)) actions.push('CANCEL');
  if (isReturnWindowOpen(order, now) && moved.some((line) => returnable(line) > 0)) actions.push('RETURN');
  return actions;
}

/** Whether the channel still takes returns: from the day of the last delivery on; before it, always. */
export function isReturnWindowOpen(order: OrderFacts, now: Date): boolean {
  if (order.returnWindowDays === 0) return false;
  return now.getTime() <= (order.deliveredAt ?? now).getTime() + order.returnWindowDays * dayMs;
}
