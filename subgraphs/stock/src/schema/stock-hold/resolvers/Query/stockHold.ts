import { isOwn } from '../../../../use-cases/hold/refusals.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const stockHold: NonNullable<QueryResolvers['stockHold']> = async (_parent, { id }, { internal, useCases }) => {
  const hold = await useCases.reservation(id);
  return isOwn(hold, internal) ? hold : null;
};
