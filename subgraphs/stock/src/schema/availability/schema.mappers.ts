export type {
  AvailabilityView as AvailabilityMapper,
  LocationAvailabilityView as LocationAvailabilityMapper,
} from '../../loaders/availability.ts';
export type { LevelView as StockLevelMapper } from '../../persistence/level-repository.ts';
