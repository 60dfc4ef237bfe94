import { activateSourcingProfile as activate } from '../../../../use-cases/activate-sourcing-profile.ts';
import { readActivation } from '../../../../use-cases/read-sourcing.ts';
import type { ActivateSourcingProfilePayload, MutationResolvers } from '../../../types.generated.ts';

export const activateSourcingProfile: NonNullable<MutationResolvers['activateSourcingProfile']> = async (_, { input }, ctx) => {
  const { channel = null, beginsAt, ...rest } = input;
  const { id, errors } = await activate(ctx, { ...rest, channel, activeFrom: beginsAt == null ? null : new Date(beginsAt) });
  // The facts of each error were put there after the SDL; JSON has lost which member of the union it is.
  const typed = errors as unknown as ActivateSourcingProfilePayload['errors'];
  return { activation: id === null ? null : await readActivation(ctx, id), errors: typed };
};
