import type { CarrierCalendarResolvers } from '../../types.generated.ts';

export const CarrierCalendar: CarrierCalendarResolvers = {
  deliveryWeekdays: ({ deliveryWeekdays }) => [...deliveryWeekdays],
  noDeliveryOn: ({ noDeliveryOn }) => [...noDeliveryOn],
  transitWeekdays: ({ transitWeekdays }) => [...transitWeekdays],
};
