export type { InboundSupply as InboundSupplyMapper } from '../../domain/inbound.ts';
