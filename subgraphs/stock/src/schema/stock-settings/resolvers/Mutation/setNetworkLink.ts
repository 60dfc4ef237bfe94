import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const setNetworkLink: NonNullable<MutationResolvers['setNetworkLink']> = async (
  _parent,
  { input },
  { internal, loaders, useCases },
) => {
  const result = await useCases.settings.setNetworkLink(internal, input);
  if (!result.ok) return { location: null, errors: [toUserError(result.error, input.idempotencyKey)] };
  return { location: await loaders.locationByCode.load(result.value.location), errors: [] };
};
