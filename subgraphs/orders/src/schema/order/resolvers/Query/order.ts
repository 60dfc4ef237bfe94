import type { QueryResolvers } from './../../../types.generated.ts';
export const order: NonNullable<QueryResolvers['order']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.order resolver logic here */
};
