import { badUserInput } from '@baton/platform';
import type { QueryResolvers } from '../../../types.generated.ts';

const skusMax = 100;

export const sourcingView: NonNullable<QueryResolvers['sourcingView']> = async (_parent, { input }, { useCases }) => {
  if (input.skus.length > skusMax) throw badUserInput(`A basket has at most ${skusMax} SKUs.`);
  const { version, products, locations, levels, capacity } = await useCases.sourcingView(input);
  return {
    version,
    products: [...products],
    locations: [...locations],
    levels: [...levels],
    capacity: capacity.map((each) => ({ ...each, days: [...each.days] })),
  };
};
