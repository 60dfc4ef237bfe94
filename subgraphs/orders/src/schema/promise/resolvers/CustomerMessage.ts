import type { CustomerMessageResolvers } from '../../types.generated.ts';

export const CustomerMessage: CustomerMessageResolvers = {
  createdAt: ({ createdAt }) => createdAt.toISOString(),
  deliveredAt: ({ deliveredAt }) => deliveredAt?.toISOString() ?? null,
};
