export type { StandingSupply as StandingSupplyMapper } from '../../domain/standing.ts';
