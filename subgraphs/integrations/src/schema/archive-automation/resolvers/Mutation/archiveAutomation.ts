import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const archiveAutomation: NonNullable<MutationResolvers['archiveAutomation']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const result = await useCases.archiveAutomation(internal, input);
  if (!result.ok) return { automation: null, errors: [toUserError(result.error, input.idempotencyKey)] };
  return { automation: await loaders.automationById.load(result.value.id), errors: [] };
};
