import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const removeBuffer: NonNullable<MutationResolvers['removeBuffer']> = async (_parent, { input }, { internal, useCases }) => {
  const result = await useCases.settings.removeBuffer(internal, { idempotencyKey: input.idempotencyKey, id: input.bufferId });
  return result.ok ? { buffer: result.value, errors: [] } : { buffer: null, errors: [toUserError(result.error, input.idempotencyKey)] };
};
