
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const handOverPickup: NonNullable<MutationResolvers['handOverPickup']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.handOverPickup resolver logic here */ };