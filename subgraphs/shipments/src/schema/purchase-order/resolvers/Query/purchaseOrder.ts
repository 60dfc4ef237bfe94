import type { QueryResolvers } from '../../../types.generated.ts';

export const purchaseOrder: NonNullable<QueryResolvers['purchaseOrder']> = (_parent, { id }, { loaders }) =>
  loaders.purchaseOrderById.load(id);
