import type { Measure } from './measure.ts';

/** Refuses fields nested deeper than `max` levels. */
export function depth(measure: Measure, max: number): string | null {
  return measure.depth > max ? `The operation nests fields ${measure.depth} levels deep; ${max} are allowed.` : null;
}
