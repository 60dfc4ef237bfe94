import { replaySourcing as replay } from '../../../../use-cases/replay-sourcing.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const replaySourcing: NonNullable<QueryResolvers['replaySourcing']> = async (_, { orderId }, ctx) => {
  const decisions = await replay(ctx, orderId);
  if (decisions === null) return null;
  const shown = decisions.map(({ recorded, outcome, differences }) => ({ recorded, outcome, differences: [...differences] }));
  return { identical: shown.every(({ outcome }) => outcome === 'IDENTICAL'), decisions: shown };
};
