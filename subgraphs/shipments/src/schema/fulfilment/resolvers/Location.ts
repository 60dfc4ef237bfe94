import { pageRequest } from '@baton/kernel';
import { badUserInput } from '@baton/platform';
import { mayReadLocation } from '../../../access.ts';
import type { LocationResolvers } from '../../types.generated.ts';

export const Location: LocationResolvers = {
  fulfilments: async ({ code }, { status, ...paging }, { internal, loaders }) => {
    if (!mayReadLocation(internal, code)) return null;
    const page = pageRequest(paging);
    if (!page.ok) throw badUserInput(page.error);
    const { nodes, edges, pageInfo } = await loaders.fulfilmentsByLocation.load({
      location: code,
      status: status ?? null,
      page: page.value,
    });
    return { nodes: [...nodes], edges: [...edges], pageInfo };
  },
};
