import { available, type LevelKey, type LevelQuantities, type Movement } from '../movement.ts';

/** What a source says that stands there. */
export interface Count {
  readonly quantity: number;
  readonly at: Date;
}

/** A level with what was counted of it. */
export interface CountedLevel extends LevelKey, LevelQuantities {
  readonly version: number;
  readonly count: Count | null;
  /** What is on hand beyond the count and everything since. */
  readonly difference: number;
}

/**
 * Whether a count takes the place of another: the later does. Of two at the same instant the lower, so that it does not matter which was read first and
 * nothing is sold that one of them did not see.
 */
export function supersedes(count: Count, before: Count | null): boolean {
  if (before === null || count.at.getTime() > before.at.getTime()) return true;
  return count.at.getTime() === before.at.getTime() && count.quantity < before.quantity;
}

export const isSameCount = (a: Count, b: Count | null): boolean => a.at.getTime() === b?.at.getTime() && a.quantity === b.quantity;

/** A level that was counted: on hand should be the count and what moved after it. What moved before is inside of it. */
export function counted(level: CountedLevel, count: Count, movedSince: number): CountedLevel {
  return { ...level, count, difference: level.onHand - (count.quantity + movedSince) };
}

/** A level of which the source says that it changed. */
export const changedBy = (level: CountedLevel, delta: number): CountedLevel => ({ ...level, difference: level.difference - delta });

/**
 * Takes the difference out, as far as it goes: units that are promised stay on hand until they are free, so a level never falls below its promises. On hand
 * is afterwards what was counted, or what is promised if that is more, in whatever order counts and changes came.
 */
export function settled(level: CountedLevel): { readonly level: CountedLevel; readonly correction: number } {
  const free = Math.max(0, available(level));
  const correction = level.difference > 0 ? -Math.min(level.difference, free) : -level.difference;
  if (correction === 0) return { level, correction: 0 };
  return { level: { ...level, onHand: level.onHand + correction, difference: level.difference + correction }, correction };
}

/** The movement that writes a correction. */
export function correctionOf({ sku, location }: LevelKey, correction: number, why: Pick<Movement, 'reason' | 'document'>): Movement {
  const states = correction > 0 ? ({ from: 'NONE', to: 'AVAILABLE' } as const) : ({ from: 'AVAILABLE', to: 'NONE' } as const);
  return { sku, location, type: 'SNAPSHOT', quantity: Math.abs(correction), ...states, ...why };
}
