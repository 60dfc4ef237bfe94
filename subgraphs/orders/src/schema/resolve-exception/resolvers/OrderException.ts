import { choicesOf } from '../../../use-cases/resolve-exception.ts';
import type { OrderExceptionResolvers } from '../../types.generated.ts';

export const OrderException: Pick<
  OrderExceptionResolvers,
  'choice' | 'choices' | 'id' | 'kind' | 'openedAt' | 'reason' | 'resolvedAt' | 'resolvedBy'
> = {
  choices: ({ kind, resolvedAt }) => (resolvedAt === null ? [...choicesOf(kind)] : []),
  openedAt: ({ openedAt }) => openedAt.toISOString(),
  resolvedAt: ({ resolvedAt }) => resolvedAt?.toISOString() ?? null,
};
