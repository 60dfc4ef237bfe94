import type { Measure } from './measure.ts';

/** Refuses an operation of more than `max` fields, so that one field written 500 times costs nothing. */
export function fields(measure: Measure, max: number): string | null {
  return measure.fields > max ? `The operation has ${measure.fields} fields; ${max} are allowed.` : null;
}
