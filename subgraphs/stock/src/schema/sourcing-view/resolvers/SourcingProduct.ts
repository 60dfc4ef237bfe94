import type { SourcingProductResolvers } from '../../types.generated.ts';

export const SourcingProduct: SourcingProductResolvers = {
  components: ({ components }) => [...components],
  tracksLots: ({ tracksLots }) => tracksLots ?? false,
  lengthMm: ({ size }) => size?.lengthMm ?? null,
  widthMm: ({ size }) => size?.widthMm ?? null,
  heightMm: ({ size }) => size?.heightMm ?? null,
  substitutes: ({ substitutes }) => [...substitutes],
};
