import type { CartonLane, CartonProblem } from './problem.ts';

/** What goes by a lane so far. */
export interface Load {
  readonly weight: bigint;
  readonly volume: bigint;
}

export const emptyLoad: Load = { weight: 0n, volume: 0n };

const FACTOR_SCALE = 1_000_000_000n;

/** What the carrier takes for a load; null when it is too heavy or too large for it. */
export function deliveryOf(
  problem: Pick<CartonProblem, 'isUnusedCharged'>,
  lane: Pick<CartonLane, 'capacity' | 'dimensionalFactor' | 'tiers'>,
  { weight, volume }: Load,
): bigint | null {
  if (volume === 0n && weight === 0n && !problem.isUnusedCharged) return 0n;
  if (volume > lane.capacity) return null;
  const dimensional = lane.dimensionalFactor * volume;
  // Compared in billionths, so that the factor is not rounded.
  const billable = dimensional > weight * FACTOR_SCALE ? dimensional : weight * FACTOR_SCALE;
  return lane.tiers.find((tier) => billable <= tier.upTo * FACTOR_SCALE)?.rate ?? null;
}
