import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const registerCustomer: NonNullable<MutationResolvers['registerCustomer']> = async (
  _parent,
  { input },
  { internal, useCases, grant },
) => {
  const result = await useCases.registerCustomer(internal, input);
  if (!result.ok) return { customer: null, errors: [toUserError(result.error, input.idempotencyKey)] };
  // Whoever registers sees what they typed; a repetition carries the same input, so it may as well.
  grant(`customer:${result.value.id}`);
  return { customer: result.value, errors: [] };
};
