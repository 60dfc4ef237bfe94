import { badUserInput } from '@baton/platform';
import { addUpPurchases } from '../../../../domain/purchase.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

const linesMax = 1000;

export const brokenLimits: NonNullable<QueryResolvers['brokenLimits']> = async (_parent, { input }, { useCases }) => {
  const { channel, purchases, customerId, holdId } = input;
  if (purchases.length > linesMax) throw badUserInput(`A basket has at most ${linesMax} lines.`);
  return useCases.brokenLimits({ channel, purchases: addUpPurchases(purchases), customerId: customerId ?? null, holdId: holdId ?? null });
};
