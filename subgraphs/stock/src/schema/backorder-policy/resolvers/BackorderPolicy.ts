import type { BackorderPolicyResolvers } from '../../types.generated.ts';

const text = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

export const BackorderPolicy: BackorderPolicyResolvers = {
  channel: ({ channel }) => channel || null,
  location: ({ location }, _arguments, { loaders }) => (location === '' ? null : loaders.locationByCode.load(location)),
  releaseAt: ({ releaseAt }) => text(releaseAt),
  sellFromAt: ({ sellFrom }) => text(sellFrom),
  sellToAt: ({ sellTo }) => text(sellTo),
};
