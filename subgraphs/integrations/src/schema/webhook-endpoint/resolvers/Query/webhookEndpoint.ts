import type { QueryResolvers } from '../../../types.generated.ts';

export const webhookEndpoint: NonNullable<QueryResolvers['webhookEndpoint']> = async (_parent, { id }, { loaders }) =>
  loaders.endpointById.load(id);
