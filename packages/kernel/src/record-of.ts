/**
 * A record whose keys are data. It has no prototype: so no key means anything by itself, and the engine keeps a table instead of learning the shape of every
 * new set of keys, which costs more than what is done with the record.
 */
export function recordOf<V>(keys: Iterable<string>, of: (key: string) => V): Record<string, V> {
  const record: Record<string, V> = Object.create(null);
  for (const key of keys) record[key] = of(key);
  return record;
}
