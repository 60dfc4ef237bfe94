import { visibleOrder } from '../../../../show-order.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

/** The gateway turned the access token into a grant. */
export const order: NonNullable<QueryResolvers['order']> = (_, { id }, ctx) => visibleOrder(ctx, id);
