import { type EventFieldType, type EventType, eventFields } from '@baton/contracts';

/** Whether an event of that type exists. */
export const isEventType = (type: string): type is EventType => Object.hasOwn(eventFields, type);

/** What a field of a type of events holds; undefined when it has no such field. Own ones only: `constructor` is none. */
export function fieldOf(type: EventType, field: string): EventFieldType | undefined {
  const fields = eventFields[type] ?? {};
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}
