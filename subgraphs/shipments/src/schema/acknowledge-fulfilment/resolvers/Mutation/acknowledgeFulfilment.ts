
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const acknowledgeFulfilment: NonNullable<MutationResolvers['acknowledgeFulfilment']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.acknowledgeFulfilment resolver logic here */ };