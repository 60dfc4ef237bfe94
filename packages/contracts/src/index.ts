export * from './event-fields.ts';
export type * from './events.ts';
export * from './operations.ts';
