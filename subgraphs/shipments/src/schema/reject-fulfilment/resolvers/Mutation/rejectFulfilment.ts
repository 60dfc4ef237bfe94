
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const rejectFulfilment: NonNullable<MutationResolvers['rejectFulfilment']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.rejectFulfilment resolver logic here */ };