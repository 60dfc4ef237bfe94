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
  | 'SCRAP';

/** A unit is in exactly one state at a location. NONE: it is not there. */
export type StockState = 'NONE' | 'AVAILABLE' | 'RESERVED' | 'ALLOCATED' | 'UNAVAILABLE';

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

export const emptyLevel: LevelQuantities = { onHand: 0, unavailable: 0, allocated: 0, reserved: 0 };

/** Units that nothing is promised of. */
export const available = (level: LevelQuantities): number => level.onHand - level.unavailable - level.allocated - level.reserved;

/** A level after one more movement. The same sums stand in `apply-movements.ts` and `fold-ledger.ts`; a property test holds them together. */
export function applyMovement(level: LevelQuantities, { quantity, from, to }: Pick<Movement, 'quantity' | 'from' | 'to'>): LevelQuantities {
  const entered = (state: StockState): number => quantity * (Number(to === state) - Number(from === state));
  return {
    onHand: level.onHand - entered('NONE'),
    unavailable: level.unavailable + entered('UNAVAILABLE'),
    allocated: level.allocated + entered('ALLOCATED'),
    reserved: level.reserved + entered('RESERVED'),
  };
}

export const keyOf = ({ sku, location }: LevelKey): string => `${sku}\u0000${location}`;
