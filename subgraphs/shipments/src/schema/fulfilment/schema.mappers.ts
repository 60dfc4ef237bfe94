export type { Fulfilment as FulfilmentMapper, FulfilmentLine as FulfilmentLineMapper } from '../../domain/fulfilment.ts';
export type { LocationRef as LocationMapper, OrderRef as OrderMapper } from '../../domain/references.ts';
