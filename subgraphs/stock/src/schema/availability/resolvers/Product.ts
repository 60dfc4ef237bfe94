import { mayAccessLocation } from '@baton/platform';
import type { ProductResolvers } from '../../types.generated.ts';

export const Product: Pick<ProductResolvers, 'availability' | 'level' | '__resolveReference'> = {
  availability: async (product, { channel }, { loaders }) => loaders.availability.load({ product, channel }),
  level: async ({ sku }, { location }, { internal, loaders }) =>
    mayAccessLocation(internal, location) ? loaders.levelByKey.load({ sku, location }) : null,
};
