export type MovementType =
  | 'RECEIPT'
  | 'ADJUST'
  | 'RESERVE'
  | 'RELEASE'
  | 'ALLOCATE'
  | 'DEALLOCATE'
  | 'SHIP'
  | 'RETURN'
  | 'QUARANTINE'
  | 'SCRAP'
  | 'TRANSFER_OUT'
  | 'TRANSFER_IN'
  | 'LOSS'
  | 'EXPIRE'
  | 'SNAPSHOT';

/**
 * A unit is in exactly one state at a location. NONE: it is not there. IN_TRANSIT: it is on its way there, not yet on hand. UNAVAILABLE stands in older
 * lines of the ledger and means QUALITY_HOLD.
 */
export type StockState =
  | 'NONE'
  | 'AVAILABLE'
  | 'RESERVED'
  | 'ALLOCATED'
  | 'DAMAGED'
  | 'QUALITY_HOLD'
  | 'EXPIRED'
  | 'IN_TRANSIT'
  | 'UNAVAILABLE';

/** States of units that are on hand and cannot be sold. */
export const unavailableStates = ['DAMAGED', 'QUALITY_HOLD', 'EXPIRED', 'UNAVAILABLE'] as const satisfies readonly StockState[];

/** A product at a location. */
export interface LevelKey {
  readonly sku: string;
  readonly location: string;
}

/** A line of the ledger about to be written. */
export interface Movement extends LevelKey {
  readonly type: MovementType;
  readonly quantity: number;
  readonly from: StockState;
  readonly to: StockState;
  readonly reason: string | null;
  /** What it belongs to: an order, a reservation, a return, a delivery note. */
  readonly document: string | null;
}

/** What stands of a product at a location. */
export interface LevelQuantities {
  readonly onHand: number;
  readonly unavailable: number;
  readonly allocated: number;
  readonly reserved: number;
}

/** The same with every state told apart: unavailable = damaged + qualityHold + expired. */
export interface LevelStates extends LevelQuantities {
  readonly damaged: number;
  readonly qualityHold: number;
  readonly expired: number;
  /** On its way there; not part of what is on hand. */
  readonly inTransit: number;
}

export const emptyLevel: LevelStates = {
  onHand: 0,
  unavailable: 0,
  allocated: 0,
  reserved: 0,
  damaged: 0,
  qualityHold: 0,
  expired: 0,
  inTransit: 0,
};

/** Units that nothing is promised of. */
export const available = (level: LevelQuantities): number => level.onHand - level.unavailable - level.allocated - level.reserved;

/** A level after one more movement. The same sums stand in `sql/state-sums.ts`; a test against the database holds them together. */
export function applyMovement(level: LevelStates, { quantity, from, to }: Pick<Movement, 'quantity' | 'from' | 'to'>): LevelStates {
  const entered = (...states: readonly StockState[]): number => quantity * (Number(states.includes(to)) - Number(states.includes(from)));
  return {
    onHand: level.onHand - entered('NONE', 'IN_TRANSIT'),
    unavailable: level.unavailable + entered(...unavailableStates),
    allocated: level.allocated + entered('ALLOCATED'),
    reserved: level.reserved + entered('RESERVED'),
    damaged: level.damaged + entered('DAMAGED'),
    qualityHold: level.qualityHold + entered('QUALITY_HOLD', 'UNAVAILABLE'),
    expired: level.expired + entered('EXPIRED'),
    inTransit: level.inTransit + entered('IN_TRANSIT'),
  };
}

export const keyOf = ({ sku, location }: LevelKey): string => `${sku}\u0000${location}`;
