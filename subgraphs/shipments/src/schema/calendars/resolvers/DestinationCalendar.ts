import type { DestinationCalendarResolvers } from '../../types.generated.ts';

export const DestinationCalendar: DestinationCalendarResolvers = {
  noDeliveryOn: ({ noDeliveryOn }) => [...noDeliveryOn],
};
