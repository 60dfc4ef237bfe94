import type { Transitions } from '@baton/kernel';
import { available, type LevelKey, type LevelQuantities, type Movement } from '../movement.ts';

export type LotState = 'OK' | 'HELD' | 'RECALLED';
export type LotAction = 'HOLD' | 'RELEASE' | 'RECALL';

/** How a lot lives. What was recalled is never sold again. */
export const lotTransitions: Transitions<LotState, LotAction> = {
  OK: { HOLD: 'HELD', RECALL: 'RECALLED' },
  HELD: { RELEASE: 'OK', RECALL: 'RECALLED' },
  RECALLED: {},
};

export interface Lot {
  readonly sku: string;
  readonly lot: string;
  /** YYYY-MM-DD, the last day on which it is good; null: it does not expire. */
  readonly expiresOn: string | null;
  readonly state: LotState;
  readonly reason: string | null;
}

/** Units of a lot at a location that go out of sale. */
export interface Blocking extends LevelKey {
  readonly lot: string;
  readonly quantity: number;
  readonly why: 'EXPIRED' | 'HELD' | 'RECALLED';
}

/** What blocking does to a level: movements of what is free; the rest is promised and stays withheld. */
export interface BlockPlan {
  readonly movements: readonly Movement[];
  readonly withheld: readonly (LevelKey & { readonly quantity: number })[];
}

/** Takes units of lots out of sale, as far as they are free. What is promised leaves the sale as soon as it is free. */
export function planBlock(blocking: readonly Blocking[], levelOf: (key: LevelKey) => LevelQuantities): BlockPlan {
  const left = new Map<string, number>();
  const movements: Movement[] = [];
  const withheld: (LevelKey & { quantity: number })[] = [];
  for (const { sku, location, lot, quantity, why } of blocking) {
    const key = `${sku}\u0000${location}`;
    const free = left.get(key) ?? Math.max(0, available(levelOf({ sku, location })));
    const now = Math.min(free, quantity);
    left.set(key, free - now);
    const states = why === 'EXPIRED' ? ({ type: 'EXPIRE', to: 'EXPIRED' } as const) : ({ type: 'QUARANTINE', to: 'QUALITY_HOLD' } as const);
    if (now > 0) movements.push({ sku, location, quantity: now, from: 'AVAILABLE', ...states, reason: `LOT_${why}`, document: lot });
    if (quantity > now) withheld.push({ sku, location, quantity: quantity - now });
  }
  return { movements, withheld };
}
