import type { QueryResolvers } from '../../../types.generated.ts';

export const automations: NonNullable<QueryResolvers['automations']> = async (_parent, { status }, { loaders }) => [
  ...(await loaders.automations(status ?? null)),
];
