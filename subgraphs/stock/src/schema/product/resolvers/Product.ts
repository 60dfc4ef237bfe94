import { isCounted } from '../../../domain/product.ts';
import type { ProductResolvers } from '../../types.generated.ts';

export const Product: Pick<
  ProductResolvers,
  | 'components'
  | 'deliveryMethods'
  | 'gtin'
  | 'handling'
  | 'isCounted'
  | 'kind'
  | 'size'
  | 'sku'
  | 'title'
  | 'weightGrams'
  | '__resolveReference'
> = {
  __resolveReference: async ({ sku }, { loaders }) => loaders.productBySku.load(sku),
  components: ({ components }) => [...components],
  deliveryMethods: ({ methods }) => methods,
  isCounted: (product) => isCounted(product),
};
