import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const draftAutomation: NonNullable<MutationResolvers['draftAutomation']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const result = await useCases.draftAutomation(internal, input);
  if (!result.ok) return { automation: null, errors: [toUserError(result.error, input.idempotencyKey)] };
  return { automation: await loaders.automationById.load(result.value.id), errors: [] };
};
