import { present } from '@baton/kernel';
import { shownSpan } from '../../../domain/promise/change.ts';
import type { PromiseChangeResolvers } from '../../types.generated.ts';

export const PromiseChange: PromiseChangeResolvers = {
  group: async ({ orderId, groupId }, _, ctx) => {
    const groups = await ctx.loaders.groupsByOrder.load(orderId);
    return present(
      groups.find(({ id }) => id === groupId),
      `group ${groupId}`,
    );
  },
  at: ({ at }) => at.toISOString(),
  was: ({ was }) => shownSpan(was),
  is: ({ is }) => shownSpan(is),
  toldAt: ({ toldAt }) => toldAt?.toISOString() ?? null,
};
