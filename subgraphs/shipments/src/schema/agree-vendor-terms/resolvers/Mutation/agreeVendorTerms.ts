import { mayUseVendor } from '../../../../access.ts';
import { invalidInput, notFound } from '../../../../domain/errors.ts';
import { basisPointsOf } from '../../../../domain/vendor.ts';
import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const agreeVendorTerms: NonNullable<MutationResolvers['agreeVendorTerms']> = async (_parent, { input }, { internal, useCases }) => {
  const { idempotencyKey, location, name, currencyCode: currency, hours, cancellableUntil, costTolerancePercent } = input;
  const refused = (error: Parameters<typeof toUserError<ReturnType<typeof invalidInput> | ReturnType<typeof notFound>>>[0]) => ({
    vendor: null,
    errors: [toUserError(error, idempotencyKey)],
  });
  if (!mayUseVendor(internal, 'vendor:write', location)) return refused(notFound('There is no such location.', 'location'));
  const costToleranceBp = basisPointsOf(costTolerancePercent ?? '0');
  if (costToleranceBp === null) return refused(invalidInput('Give 0 to 100 per cent with at most two digits.', 'costTolerancePercent'));
  const { acknowledgeWithinMinutes, shipWithinMinutes } = input;
  const { timeZone, weekdays, opensAt, closesAt, holidayRegion, closedOn } = hours;
  const terms = {
    ...{ location, name, currency, timeZone, opensAt, closesAt, acknowledgeWithinMinutes, shipWithinMinutes, costToleranceBp },
    ...{ workingWeekdays: weekdays ?? [1, 2, 3, 4, 5], closedOn: closedOn ?? [], holidayRegion: holidayRegion ?? null },
    cancellableUntil: cancellableUntil ?? 'ACKNOWLEDGED',
  };
  const result = await useCases.agreeVendorTerms(internal, { idempotencyKey, terms });
  return result.ok ? { vendor: result.value, errors: [] } : { vendor: null, errors: [toUserError(result.error, idempotencyKey)] };
};
