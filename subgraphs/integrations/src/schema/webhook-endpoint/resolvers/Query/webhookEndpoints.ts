import type { QueryResolvers } from '../../../types.generated.ts';

export const webhookEndpoints: NonNullable<QueryResolvers['webhookEndpoints']> = async (_parent, _arguments, { loaders }) => [
  ...(await loaders.allEndpoints()),
];
