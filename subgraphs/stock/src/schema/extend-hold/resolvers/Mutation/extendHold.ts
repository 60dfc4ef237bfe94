import { changeHoldErrors } from '../../../stock-hold/refusals.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const extendHold: NonNullable<MutationResolvers['extendHold']> = async (_parent, { input }, { internal, useCases }) => {
  const result = await useCases.extendHold(internal, input);
  if (result.ok) return { hold: await useCases.reservation(result.value), errors: [] };
  return { hold: null, errors: changeHoldErrors(result.error, input.idempotencyKey) };
};
