import { differences } from '../../../../domain/sourcing-rules/difference.ts';
import { documentOf } from '../../../../use-cases/profile-answers.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const compareSourcingProfiles: NonNullable<QueryResolvers['compareSourcingProfiles']> = async (_, args, { profileLoaders }) => {
  const [from, to] = await Promise.all([profileLoaders.versionByName.load(args.from), profileLoaders.versionByName.load(args.to)]);
  if (from === null || to === null) return null;
  // That two versions are named differently is no difference.
  const [{ ref: _a, version: _b, ...before }, { ref: _c, version: _d, ...after }] = [documentOf(from), documentOf(to)];
  return differences(before, after);
};
