
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const markReadyForPickup: NonNullable<MutationResolvers['markReadyForPickup']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.markReadyForPickup resolver logic here */ };