import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const changeCarrierCalendar: NonNullable<MutationResolvers['changeCarrierCalendar']> = async (
  _parent,
  { input },
  { internal, useCases },
) => {
  const result = await useCases.changeCarrierCalendar(internal, {
    ...{ idempotencyKey: input.idempotencyKey, carrier: input.carrier, holidayRegion: input.holidayRegion },
    service: input.service ?? null,
    originCountry: input.originCountry ?? null,
    destinationCountry: input.destinationCountry ?? null,
    transitWeekdays: input.transitWeekdays ?? undefined,
    deliveryWeekdays: input.deliveryWeekdays ?? undefined,
    pickupLocalTime: input.pickupLocalTime ?? undefined,
    closeOn: input.closeOn ?? [],
    reopenOn: input.reopenOn ?? [],
  });
  if (!result.ok) return { calendars: [], errors: [toUserError(result.error, input.idempotencyKey)] };
  return { calendars: [...result.value], errors: [] };
};
