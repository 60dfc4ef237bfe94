import { changeReleaseDelay as change } from '../../../../use-cases/steer-window.ts';
import type { ChangeReleaseDelayPayload, MutationResolvers } from '../../../types.generated.ts';

export const changeReleaseDelay: NonNullable<MutationResolvers['changeReleaseDelay']> = async (_, { input }, ctx) => {
  const { value, errors } = await change(ctx, input);
  // The facts of each error were put there after the SDL; JSON has lost which member of the union it is.
  return { minutes: value, errors: errors as unknown as ChangeReleaseDelayPayload['errors'] };
};
