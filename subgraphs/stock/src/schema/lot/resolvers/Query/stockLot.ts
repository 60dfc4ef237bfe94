import type { QueryResolvers } from '../../../types.generated.ts';

export const stockLot: NonNullable<QueryResolvers['stockLot']> = async (_parent, { sku, lot }, { loaders }) =>
  loaders.lotByKey.load({ sku, lot });
