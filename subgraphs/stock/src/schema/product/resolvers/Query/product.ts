import type { QueryResolvers } from '../../../types.generated.ts';

export const product: NonNullable<QueryResolvers['product']> = async (_parent, { sku }, { loaders }) => loaders.productBySku.load(sku);
