
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const markReadyToShip: NonNullable<MutationResolvers['markReadyToShip']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.markReadyToShip resolver logic here */ };