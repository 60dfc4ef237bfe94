
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const voidReturnParcel: NonNullable<MutationResolvers['voidReturnParcel']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.voidReturnParcel resolver logic here */ };