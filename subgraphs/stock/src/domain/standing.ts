import type { LevelKey } from './movement.ts';

/** So many units of a product always stand for sale at a location. */
export interface StandingSupply extends LevelKey {
  readonly units: number;
}
