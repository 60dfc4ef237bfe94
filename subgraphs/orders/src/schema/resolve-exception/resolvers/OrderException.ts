import type { OrderExceptionResolvers } from '../../types.generated.ts';

export const OrderException: OrderExceptionResolvers = {
  choices: ({ kind, resolvedAt }) => (kind === 'SOURCING_FAILED' && resolvedAt === null ? ['RETRY', 'CANCEL_UNITS', 'KEEP'] : []),
  openedAt: ({ openedAt }) => openedAt.toISOString(),
  resolvedAt: ({ resolvedAt }) => resolvedAt?.toISOString() ?? null,
};
