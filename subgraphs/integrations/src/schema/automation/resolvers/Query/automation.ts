import type { QueryResolvers } from '../../../types.generated.ts';

export const automation: NonNullable<QueryResolvers['automation']> = async (_parent, { id }, { loaders }) =>
  loaders.automationById.load(id);
