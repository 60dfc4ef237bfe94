import type { MutationResolvers } from './../../../types.generated.ts';
export const inspectReturn: NonNullable<MutationResolvers['inspectReturn']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.inspectReturn resolver logic here */
};
