import type { Data } from './types.ts';

/** Whether a value is an object of the answer: no list, no scalar. */
export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Merges what a subgraph sent into what is there: objects field by field, lists of the same length item by item, anything else replaces. */
export function merge(target: Data, source: Data): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    // Nothing asks for it, and to set it would change what the target is.
    if (value === undefined || key === '__proto__') continue;
    const present = target[key];
    // Nearly always.
    if (present === undefined) target[key] = value;
    else if (isData(value) && isData(present)) merge(present, value);
    else if (Array.isArray(value) && Array.isArray(present) && value.length === present.length) mergeItems(present, value);
    else target[key] = value;
  }
}

function mergeItems(target: unknown[], source: readonly unknown[]): void {
  for (let index = 0; index < source.length; index++) {
    const value = source[index];
    const present = target[index];
    if (isData(present) && isData(value)) merge(present, value);
    else target[index] = value;
  }
}
