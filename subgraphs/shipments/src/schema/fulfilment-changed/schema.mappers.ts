export type { FulfilmentChanged as FulfilmentChangedMapper } from '../../use-cases/follow-fulfilments.ts';
