export type * from './events.ts';
export * from './operations.ts';
