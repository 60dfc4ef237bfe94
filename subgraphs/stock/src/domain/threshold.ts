import type { AvailabilityStatus } from './availability.ts';

/** On which side of its thresholds a product stands in a channel. */
export type ThresholdStatus = Extract<AvailabilityStatus, 'IN_STOCK' | 'LOW_STOCK' | 'OUT_OF_STOCK'>;

/** What a follower is told of. */
export type ChangeKind = 'QUANTITY' | 'LOW' | 'OUT' | 'BACK' | 'ENOUGH';

/** A product in a channel, with the number at or below which little is left; 0: only nothing and something are told apart. */
export interface Threshold {
  readonly sku: string;
  readonly channel: string;
  readonly low: number;
}

/** What a crossing is called. One from nothing to little is both. */
export function kindsOf(from: ThresholdStatus, to: ThresholdStatus): ChangeKind[] {
  if (to === 'OUT_OF_STOCK') return ['OUT'];
  const back: ChangeKind[] = from === 'OUT_OF_STOCK' ? ['BACK'] : [];
  if (to === 'LOW_STOCK') return [...back, 'LOW'];
  return from === 'LOW_STOCK' ? ['ENOUGH'] : back;
}
