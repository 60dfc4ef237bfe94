import { badUserInput } from '@baton/platform';
import type { QueryResolvers } from '../../../types.generated.ts';

const skusMax = 100;

export const products: NonNullable<QueryResolvers['products']> = async (_parent, { skus }, { loaders }) => {
  if (skus.length > skusMax) throw badUserInput(`Ask for at most ${skusMax} SKUs.`);
  const found = await Promise.all([...new Set(skus)].map((sku) => loaders.productBySku.load(sku)));
  return found.filter((product) => product !== null);
};
