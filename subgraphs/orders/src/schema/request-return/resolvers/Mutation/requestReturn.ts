import type { MutationResolvers } from './../../../types.generated.ts';
export const requestReturn: NonNullable<MutationResolvers['requestReturn']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.requestReturn resolver logic here */
};
