import { askForReevaluation } from '../../../../use-cases/steer-window.ts';
import type { MutationResolvers, ReevaluateSourcingPayload } from '../../../types.generated.ts';

export const reevaluateSourcing: NonNullable<MutationResolvers['reevaluateSourcing']> = async (_, { input }, ctx) => {
  const { value, errors } = await askForReevaluation(ctx, { ...input, channel: input.channel ?? null });
  // The facts of each error were put there after the SDL; JSON has lost which member of the union it is.
  return { waiting: value, errors: errors as unknown as ReevaluateSourcingPayload['errors'] };
};
