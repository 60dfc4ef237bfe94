import { mayAccessLocation } from '@baton/platform';
import type { QueryResolvers } from '../../../types.generated.ts';

export const standingSupply: NonNullable<QueryResolvers['standingSupply']> = async (_parent, { location }, { internal, useCases }) =>
  mayAccessLocation(internal, location) ? [...(await useCases.standingSupply(location))] : null;
