export type { CarrierCalendar as CarrierCalendarMapper, DestinationCalendar as DestinationCalendarMapper } from '../../domain/calendar.ts';
