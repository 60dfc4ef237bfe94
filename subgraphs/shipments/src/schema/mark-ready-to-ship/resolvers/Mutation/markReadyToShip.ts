import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const markReadyToShip: NonNullable<MutationResolvers['markReadyToShip']> = async (_parent, { input }, { internal, useCases }) => {
  const result = await useCases.markReadyToShip(internal, {
    ...input,
    parcels: input.parcels.map(({ weightGrams, lines }) => ({ weightGrams: weightGrams ?? null, lines })),
  });
  return result.ok
    ? { fulfilment: result.value, errors: [] }
    : { fulfilment: null, errors: [toUserError(result.error, input.idempotencyKey)] };
};
