import DataLoader from 'dataloader';

/** A DataLoader over a batch function that answers rows in any order; a missing key loads null. Lives for one request. */
export function loaderByKey<K, V>(options: {
  batch(keys: readonly K[]): Promise<readonly V[]>;
  keyOf(value: V): K;
  /** @defaultValue 1000 keys a statement */
  readonly max?: number;
}): DataLoader<K, V | null> {
  return new DataLoader<K, V | null>(
    async (keys) => {
      const found = new Map<K, V>();
      for (const value of await options.batch(keys)) found.set(options.keyOf(value), value);
      return keys.map((key) => found.get(key) ?? null);
    },
    { maxBatchSize: options.max ?? 1000 },
  );
}

/** As {@link loaderByKey}, for a list of values a key; a key without values loads an empty list. Values keep the batch's order. */
export function loaderOfLists<K, V>(options: {
  batch(keys: readonly K[]): Promise<readonly V[]>;
  keyOf(value: V): K;
  /** @defaultValue 1000 keys a statement */
  readonly max?: number;
}): DataLoader<K, readonly V[]> {
  return new DataLoader<K, readonly V[]>(
    async (keys) => {
      const found = new Map<K, V[]>();
      for (const value of await options.batch(keys)) {
        const key = options.keyOf(value);
        const list = found.get(key);
        if (list) list.push(value);
        else found.set(key, [value]);
      }
      return keys.map((key) => found.get(key) ?? []);
    },
    { maxBatchSize: options.max ?? 1000 },
  );
}

const madeOf = Symbol('what its fields are made of');

/** An object whose fields are made when they are first asked for, and kept: a request could use many loaders, and uses few. */
export function onDemand<P, F extends object>(makers: { readonly [K in keyof F]: (parts: P) => F[K] }): (parts: P) => F {
  const shape = {};
  // The entries of an object have its own keys.
  for (const [name, make] of Object.entries(makers) as [keyof F & string, (parts: P) => F[keyof F]][]) {
    Object.defineProperty(shape, name, {
      get(this: { readonly [madeOf]: P }) {
        const value = make(this[madeOf]);
        Object.defineProperty(this, name, { value });
        return value;
      },
    });
  }
  // It has a getter for every field.
  return (parts) => Object.assign(Object.create(shape), { [madeOf]: parts }) as F;
}
