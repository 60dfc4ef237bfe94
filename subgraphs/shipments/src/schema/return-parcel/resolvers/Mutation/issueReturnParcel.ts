
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const issueReturnParcel: NonNullable<MutationResolvers['issueReturnParcel']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.issueReturnParcel resolver logic here */ };