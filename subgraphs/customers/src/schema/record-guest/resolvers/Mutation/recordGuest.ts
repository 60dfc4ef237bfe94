import { badUserInput } from '@baton/platform';
import type { MutationResolvers } from '../../../types.generated.ts';

export const recordGuest: NonNullable<MutationResolvers['recordGuest']> = async (_parent, { input }, { useCases }) => {
  const result = await useCases.recordGuest({ id: input.customerId, email: input.email, name: input.name });
  if (!result.ok) throw badUserInput(result.error.message);
  return { customerId: result.value };
};
