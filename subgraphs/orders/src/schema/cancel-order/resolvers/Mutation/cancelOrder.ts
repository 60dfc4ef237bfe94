import type { MutationResolvers } from './../../../types.generated.ts';
export const cancelOrder: NonNullable<MutationResolvers['cancelOrder']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.cancelOrder resolver logic here */
};
