import type { QueryResolvers } from '../../../types.generated.ts';

export const location: NonNullable<QueryResolvers['location']> = async (_parent, { code }, { loaders }) =>
  loaders.locationByCode.load(code);
