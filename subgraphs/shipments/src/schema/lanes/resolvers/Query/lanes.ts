
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const lanes: NonNullable<QueryResolvers['lanes']> = async (_parent, _arg, _ctx) => { /* Implement Query.lanes resolver logic here */ };