import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const changeLocationCalendar: NonNullable<MutationResolvers['changeLocationCalendar']> = async (
  _parent,
  { input },
  { internal, useCases },
) => {
  const { idempotencyKey, location, holidayRegion, prepMinutes, openingHours, cutOffs, setDays, resetDays } = input;
  const result = await useCases.changeLocationCalendar(internal, {
    ...{ idempotencyKey, location, holidayRegion, resetDays: resetDays ?? [] },
    prepMinutes: prepMinutes ?? undefined,
    openingHours: openingHours ?? undefined,
    cutOffs: cutOffs?.map(({ service, localTime }) => ({ service: service ?? null, localTime })),
    setDays: (setDays ?? []).map(({ date, until, hours, reason }) => ({
      ...{ date, until: until ?? null, hours: hours ?? [], reason: reason ?? null },
    })),
  });
  return result.ok ? { location: result.value, errors: [] } : { location: null, errors: [toUserError(result.error, idempotencyKey)] };
};
