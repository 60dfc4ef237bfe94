/** Where the units of an order line stand. ordered = cancelled + backordered + allocated + shipped; the others count up. */
export interface Quantities {
  readonly ordered: number;
  readonly cancelled: number;
  readonly backordered: number;
  readonly allocated: number;
  readonly picked: number;
  readonly shipped: number;
  readonly delivered: number;
  readonly returnRequested: number;
  readonly returned: number;
  readonly refunded: number;
}

/** What the quantities of a line say about it. Lines come from the database, which refuses rows that break these sums. */
export interface CountedLine extends Quantities {
  readonly id: string;
  readonly kind: string;
}

/** Kinds that stand in stock and travel. All others count as shipped and delivered when the order is placed; a kit is its components. */
const movedKinds: ReadonlySet<string> = new Set(['PHYSICAL', 'COMPONENT']);

/** Whether units of this kind are sourced, picked and carried. */
export const isMoved = (kind: string): boolean => movedKinds.has(kind);

/** Whether the line carries quantities and money of its own: all but a kit, whose components do. */
export const isLeaf = (kind: string): boolean => kind !== 'BUNDLE';

/** Units that may still be cancelled: those that stand nowhere, and those at a location that nobody picked. */
export function cancellable(line: Quantities): number {
  return line.backordered + Math.max(0, line.allocated - (line.picked - line.shipped));
}

/** Units that arrived and for which no return was asked. */
export const returnable = (line: Quantities): number => line.delivered - line.returnRequested;

/** The units of an order that are still wanted. */
export const live = (line: Quantities): number => line.ordered - line.cancelled;

/**
 * The quantities of a kit, from those of its components: as many whole kits as all components have. What is neither cancelled, nor missing in any
 * component, nor gone, stands allocated.
 */
export function kitQuantities(ordered: number, components: readonly { readonly perParent: number; readonly of: Quantities }[]): Quantities {
  const whole = (count: (of: Quantities) => number): number =>
    components.length === 0 ? 0 : Math.min(...components.map(({ perParent, of }) => Math.floor(count(of) / perParent)));
  const cancelled = whole((of) => of.cancelled);
  const shipped = whole((of) => of.shipped);
  const missing = Math.max(0, ...components.map(({ perParent, of }) => Math.ceil(of.backordered / perParent)));
  const backordered = Math.min(missing, ordered - cancelled - shipped);
  return {
    ordered,
    cancelled,
    backordered,
    allocated: ordered - cancelled - backordered - shipped,
    picked: whole((of) => of.picked),
    shipped,
    delivered: whole((of) => of.delivered),
    returnRequested: whole((of) => of.returnRequested),
    returned: whole((of) => of.returned),
    refunded: whole((of) => of.refunded),
  };
}
