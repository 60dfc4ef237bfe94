import { badUserInput } from '@baton/platform';
import type { Product } from '../../../../domain/product.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

const skusMax = 100;

export const products: NonNullable<QueryResolvers['products']> = (_parent, { skus }, { model }) => {
  if (skus.length > skusMax) throw badUserInput(`Ask for at most ${skusMax} SKUs.`);
  const wanted = [...new Set(skus)];
  const found = (): Product[] => wanted.flatMap((sku) => model.product(sku) ?? []);
  const wait = model.prepare(wanted);
  return wait ? wait.then(found) : found();
};
