export type {
  AvailabilityView as AvailabilityMapper,
  LocationAvailabilityView as LocationAvailabilityMapper,
} from '../../loaders/availability.ts';
export type { Level as StockLevelMapper } from '../../persistence/ledger-repository.ts';
