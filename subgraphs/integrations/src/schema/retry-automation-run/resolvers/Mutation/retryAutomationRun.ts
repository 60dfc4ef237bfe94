import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const retryAutomationRun: NonNullable<MutationResolvers['retryAutomationRun']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const result = await useCases.retryAutomationRun(internal, input);
  if (!result.ok) return { automationRun: null, errors: [toUserError(result.error, input.idempotencyKey)] };
  return { automationRun: await loaders.automationRunById.load(result.value.id), errors: [] };
};
