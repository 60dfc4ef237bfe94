
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const shipParcel: NonNullable<MutationResolvers['shipParcel']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.shipParcel resolver logic here */ };