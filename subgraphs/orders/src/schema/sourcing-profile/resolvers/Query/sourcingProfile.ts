import type { QueryResolvers } from '../../../types.generated.ts';

export const sourcingProfile: NonNullable<QueryResolvers['sourcingProfile']> = (_, { name }, { profileLoaders }) =>
  profileLoaders.versionByName.load(name);
