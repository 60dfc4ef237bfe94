export type { FulfilmentChanged as FulfilmentChangedMapper } from '../../events/fulfilment-changes.ts';
