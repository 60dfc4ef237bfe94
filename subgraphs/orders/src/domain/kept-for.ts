/**
 * What is worked out of an object that never changes: once, for as long as the object is kept. For objects that outlive requests: what stands in an old table
 * is copied by every small collection and let go by none but a full one.
 */
export function keptFor<T extends object, V>(workOut: (of: T) => V): (of: T) => V {
  const known = new WeakMap<T, { readonly value: V }>();
  return (of) => {
    const kept = known.get(of);
    if (kept) return kept.value;
    const value = workOut(of);
    known.set(of, { value });
    return value;
  };
}
