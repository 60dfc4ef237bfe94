import type { MutationResolvers } from './../../../types.generated.ts';
export const receiveReturn: NonNullable<MutationResolvers['receiveReturn']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.receiveReturn resolver logic here */
};
