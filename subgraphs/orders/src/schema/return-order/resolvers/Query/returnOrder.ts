import { visibleReturn } from '../../../../show-order.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

/** The gateway turned the access token into a grant. */
export const returnOrder: NonNullable<QueryResolvers['returnOrder']> = (_, { id }, ctx) => visibleReturn(ctx, id);
