import { spanStatus, versionName } from '../../../domain/sourcing-rules/version.ts';
import type { SourcingActivationResolvers } from '../../types.generated.ts';

export const SourcingActivation: SourcingActivationResolvers = {
  activatedAt: ({ activatedAt }) => activatedAt.toISOString(),
  beginsAt: ({ from }) => from.toISOString(),
  endsAt: ({ to }) => to?.toISOString() ?? null,
  profile: ({ ref, version }, _, ctx) =>
    ref === null || version === null ? null : ctx.profileLoaders.versionByName.load(versionName(ref, version)),
  replaced: ({ replacedRef, replacedVersion }) =>
    replacedRef === null || replacedVersion === null ? null : versionName(replacedRef, replacedVersion),
  status: (span, _, ctx) => spanStatus(span, ctx.parts.clock.now()),
};
