import type { SourcingProductResolvers } from '../../types.generated.ts';

export const SourcingProduct: SourcingProductResolvers = {
  components: ({ components }) => [...components],
  substitutes: ({ substitutes }) => [...substitutes],
};
