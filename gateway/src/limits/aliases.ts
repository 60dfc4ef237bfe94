import type { Measure } from './measure.ts';

/** Refuses more than `max` aliases: they are how one request asks the same expensive thing many times. */
export function aliases(measure: Measure, max: number): string | null {
  return measure.aliases > max ? `The operation has ${measure.aliases} aliases; ${max} are allowed.` : null;
}
