
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const recordTrackingEvent: NonNullable<MutationResolvers['recordTrackingEvent']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.recordTrackingEvent resolver logic here */ };