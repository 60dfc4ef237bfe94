export type { Component as KitComponentMapper, Product as ProductMapper } from '../../domain/product.ts';
