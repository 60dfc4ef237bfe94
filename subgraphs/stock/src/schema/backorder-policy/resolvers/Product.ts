import type { ProductResolvers } from '../../types.generated.ts';

const policiesMax = 100;

export const Product: Pick<ProductResolvers, 'backorderPolicies' | '__resolveReference'> = {
  backorderPolicies: ({ backorderPolicies }) => (backorderPolicies ?? []).slice(0, policiesMax),
};
