import { changeHoldErrors } from '../../../stock-hold/refusals.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const releaseHold: NonNullable<MutationResolvers['releaseHold']> = async (_parent, { input }, { internal, useCases }) => {
  const result = await useCases.releaseHold(internal, input);
  if (result.ok) return { hold: await useCases.reservation(result.value), errors: [] };
  return { hold: null, errors: changeHoldErrors(result.error, input.idempotencyKey) };
};
