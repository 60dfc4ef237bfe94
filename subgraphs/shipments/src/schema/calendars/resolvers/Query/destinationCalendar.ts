import type { QueryResolvers } from '../../../types.generated.ts';

export const destinationCalendar: NonNullable<QueryResolvers['destinationCalendar']> = async (
  _parent,
  { countryCode, region },
  { useCases },
) => useCases.destinationCalendar(countryCode, region ?? null);
