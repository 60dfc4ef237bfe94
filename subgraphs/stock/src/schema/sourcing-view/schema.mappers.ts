export type { Location as SourcingLocationMapper } from '../../domain/location.ts';
export type { Product as SourcingProductMapper } from '../../domain/product.ts';
