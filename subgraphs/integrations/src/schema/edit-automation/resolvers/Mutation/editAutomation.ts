import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const editAutomation: NonNullable<MutationResolvers['editAutomation']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const result = await useCases.editAutomation(internal, input);
  if (!result.ok) return { automation: null, errors: [toUserError(result.error, input.idempotencyKey)] };
  return { automation: await loaders.automationById.load(result.value.id), errors: [] };
};
