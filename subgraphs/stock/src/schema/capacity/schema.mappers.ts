export type { CapacityDay as CapacityDayMapper } from '../../domain/capacity.ts';
