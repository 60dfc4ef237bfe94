import { validateSourcingProfile as validate } from '../../../../use-cases/validate-sourcing-profile.ts';
import { shownProfile } from '../../../sourcing-profile/shown.ts';
import type { MutationResolvers, ValidateSourcingProfilePayload } from '../../../types.generated.ts';

export const validateSourcingProfile: NonNullable<MutationResolvers['validateSourcingProfile']> = async (_, { input }, ctx) =>
  shownProfile<ValidateSourcingProfilePayload['errors']>(ctx, await validate(ctx, input));
