import type { MutationResolvers } from '../../../types.generated.ts';

export const forgetGuest: NonNullable<MutationResolvers['forgetGuest']> = async (_parent, { customerId }, { useCases }) => ({
  forgotten: await useCases.forgetGuest(customerId),
});
