import { pageRequest } from '@baton/kernel';
import { badUserInput } from '@baton/platform';
import type { QueryResolvers } from '../../../types.generated.ts';

export const purchaseOrders: NonNullable<QueryResolvers['purchaseOrders']> = async (_parent, { filter, ...paging }, { loaders }) => {
  const page = pageRequest(paging);
  if (!page.ok) throw badUserInput(page.error);
  const wanted = {
    ...{ location: filter?.location ?? null, status: filter?.status ?? null },
    ...{ isOverdue: filter?.isOverdue ?? false, hasOpenInvoice: filter?.hasOpenInvoice ?? false },
  };
  const { nodes, edges, pageInfo } = await loaders.purchaseOrders(wanted, page.value);
  return { nodes: [...nodes], edges: [...edges], pageInfo };
};
