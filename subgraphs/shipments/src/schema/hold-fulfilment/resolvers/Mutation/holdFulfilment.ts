import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const holdFulfilment: NonNullable<MutationResolvers['holdFulfilment']> = async (_parent, { input }, { internal, useCases }) => {
  const { idempotencyKey, fulfilmentId, reason, endsAt } = input;
  const result = await useCases.holdFulfilment(internal, { idempotencyKey, fulfilmentId, reason, until: endsAt ?? null });
  return result.ok
    ? { fulfilment: result.value, errors: [] }
    : { fulfilment: null, errors: [toUserError(result.error, input.idempotencyKey)] };
};
