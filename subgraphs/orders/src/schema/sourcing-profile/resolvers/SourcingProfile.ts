import type { Context } from '../../../context.ts';
import { type ProfileStatus, profileActions, profileStatus, versionName } from '../../../domain/sourcing-rules/version.ts';
import { documentOf, problemsOf } from '../../../use-cases/profile-answers.ts';
import type { ProfileVersionRow } from '../../../use-cases/read-sourcing.ts';
import { shownRules } from '../../sourcing-language/from-document.ts';
import type { SourcingProfileResolvers } from '../../types.generated.ts';

export const SourcingProfile: SourcingProfileResolvers = {
  name: ({ ref, version }) => versionName(ref, version),
  status: (profile, _, ctx) => statusOf(profile, ctx),
  allowedActions: async (profile, _, ctx) => [...profileActions(await statusOf(profile, ctx))],
  basedOn: ({ basedOn }) => basedOn,
  rules: (profile) => shownRules(documentOf(profile)),
  problems: ({ document }) => problemsOf(document).map((problem) => ({ ...problem, path: [...problem.path] })),
  activations: async ({ ref, version }, _, ctx) => [...(await ctx.profileLoaders.spansByName.load(versionName(ref, version)))],
  draftedAt: ({ draftedAt }) => draftedAt.toISOString(),
  validatedAt: ({ validatedAt }) => validatedAt?.toISOString() ?? null,
};

async function statusOf({ ref, version, validatedAt }: ProfileVersionRow, { profileLoaders, parts }: Context): Promise<ProfileStatus> {
  if (validatedAt === null) return 'DRAFT';
  return profileStatus(true, await profileLoaders.spansByName.load(versionName(ref, version)), parts.clock.now());
}
