import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const pauseAutomation: NonNullable<MutationResolvers['pauseAutomation']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const result = await useCases.pauseAutomation(internal, input);
  if (!result.ok) return { automation: null, errors: [toUserError(result.error, input.idempotencyKey)] };
  return { automation: await loaders.automationById.load(result.value.id), errors: [] };
};
