import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const changeDestinationCalendar: NonNullable<MutationResolvers['changeDestinationCalendar']> = async (
  _parent,
  { input },
  { internal, useCases },
) => {
  const { idempotencyKey, countryCode, region, holidayRegion, closeOn, reopenOn } = input;
  const change = { idempotencyKey, countryCode, holidayRegion, region: region ?? null, closeOn: closeOn ?? [], reopenOn: reopenOn ?? [] };
  const result = await useCases.changeDestinationCalendar(internal, change);
  return result.ok ? { calendar: result.value, errors: [] } : { calendar: null, errors: [toUserError(result.error, idempotencyKey)] };
};
