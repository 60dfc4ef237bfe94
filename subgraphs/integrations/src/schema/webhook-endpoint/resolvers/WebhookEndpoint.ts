import { connection, pageRequest } from '@baton/kernel';
import { badUserInput } from '@baton/platform';
import type { WebhookEndpointResolvers } from '../../types.generated.ts';

export const WebhookEndpoint: WebhookEndpointResolvers = {
  eventTypes: ({ eventTypes }) => [...eventTypes],
  locations: ({ locations }) => [...locations],
  rotationEndsAt: ({ previousSecretUntil }) => previousSecretUntil?.toISOString() ?? null,
  failingAt: ({ failingSince }) => failingSince?.toISOString() ?? null,
  createdAt: ({ createdAt }) => createdAt.toISOString(),
  deliveries: async ({ id }, { status, ...page }, { loaders }) => {
    const request = pageRequest(page);
    if (!request.ok) throw badUserInput(request.error);
    const fetched = await loaders.deliveries({ endpointId: id, status: status ?? null, ...request.value });
    const { nodes, edges, pageInfo } = connection(request.value, fetched, ({ eventAt, position }) => [
      eventAt.toISOString(),
      String(position),
    ]);
    return { nodes: [...nodes], edges: [...edges], pageInfo };
  },
};
