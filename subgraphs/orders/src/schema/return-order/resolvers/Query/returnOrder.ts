import type { QueryResolvers } from './../../../types.generated.ts';
export const returnOrder: NonNullable<QueryResolvers['returnOrder']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.returnOrder resolver logic here */
};
