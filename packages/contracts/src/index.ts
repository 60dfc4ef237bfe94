export * from './event-fields.ts';
export type * from './events.ts';
export * from './operations.ts';
export type * from './stock-line.ts';
