export type { Location as LocationMapper } from '../../domain/location.ts';
