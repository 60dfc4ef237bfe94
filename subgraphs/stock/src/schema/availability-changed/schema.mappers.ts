export type { AvailabilityChange as AvailabilityChangedMapper } from '../../use-cases/follow-availability.ts';
