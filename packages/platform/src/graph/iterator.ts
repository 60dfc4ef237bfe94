/**
 * Maps an iterator without an async generator, whose `return` would wait for the pending `next`. A mapping to undefined is left out.
 * `return` reaches the source at once.
 */
export function mapAsync<T, R>(
  source: AsyncIterable<T>,
  map: (item: T) => Promise<R | undefined> | R | undefined,
): AsyncIterableIterator<R> {
  const iterator = source[Symbol.asyncIterator]();
  let ended = false;
  const end = async (): Promise<IteratorReturnResult<undefined>> => {
    ended = true;
    await iterator.return?.();
    return { done: true, value: undefined };
  };
  return {
    async next() {
      while (!ended) {
        const step = await iterator.next();
        if (step.done) return { done: true, value: undefined };
        try {
          const value = await map(step.value);
          if (value !== undefined && !ended) return { done: false, value };
        } catch (error) {
          await end();
          throw error;
        }
      }
      return { done: true, value: undefined };
    },
    return: end,
    async throw(error: unknown) {
      await end();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
