import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const activateAutomation: NonNullable<MutationResolvers['activateAutomation']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const { mode, ...command } = input;
  const result = await useCases.activateAutomation(internal, { ...command, isDry: mode === 'DRY_RUN' });
  if (!result.ok) return { automation: null, errors: [toUserError(result.error, input.idempotencyKey)] };
  return { automation: await loaders.automationById.load(result.value.id), errors: [] };
};
