
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const pickFulfilment: NonNullable<MutationResolvers['pickFulfilment']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.pickFulfilment resolver logic here */ };