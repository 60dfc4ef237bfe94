/** Elements that are looked at in one event: a payload of ours has fewer. */
const valuesMax = 10_000;

/**
 * What stands at a path of an event's payload, as texts. A path goes through lists, so there may be many; `count` behind a list is how many elements it has.
 * Null and what is missing are nothing.
 */
export function valuesAt(payload: object, path: string): readonly string[] {
  let found: unknown[] = [payload];
  for (const name of path.split('.')) {
    found = found.flatMap((value) => (Array.isArray(value) && name === 'count' ? [value.length] : step(value, name))).slice(0, valuesMax);
  }
  return found
    .flat()
    .flatMap((value) => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : []));
}

function step(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => step(each, name));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return [];
  return [Reflect.get(value, name)];
}
