import { type StockState, unavailableStates } from '../../domain/movement.ts';

const entered = (...states: readonly StockState[]): string => {
  const names = states.map((state) => `'${state}'`).join(', ');
  return `coalesce(sum(quantity * ((to_state in (${names}))::int - (from_state in (${names}))::int)), 0)::int`;
};

/** What movements change of a level, column by column: the sums of `applyMovement` over a group of rows. */
export const stateSums = `-${entered('NONE', 'IN_TRANSIT')} as on_hand, ${entered(...unavailableStates)} as unavailable,
    ${entered('ALLOCATED')} as allocated, ${entered('RESERVED')} as reserved, ${entered('DAMAGED')} as damaged, ${entered('EXPIRED')} as expired,
    ${entered('IN_TRANSIT')} as in_transit`;
