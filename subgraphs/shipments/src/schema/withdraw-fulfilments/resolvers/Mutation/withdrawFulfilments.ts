
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const withdrawFulfilments: NonNullable<MutationResolvers['withdrawFulfilments']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.withdrawFulfilments resolver logic here */ };