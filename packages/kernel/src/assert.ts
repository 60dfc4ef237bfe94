/** Thrown when something impossible happened: a bug, never a refusal. */
export class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

/** States what must be true here. Throws {@link AssertionError} with `message` when it is not. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new AssertionError(message);
}

/** Returns `value`, or throws {@link AssertionError} when it is null or undefined. */
export function present<T>(value: T | null | undefined, what: string): T {
  assert(value !== null && value !== undefined, `${what} is missing`);
  return value;
}

/** Makes a `switch` exhaustive: the compiler refuses a call with anything but `never`. */
export function unreachable(value: never): never {
  throw new AssertionError(`unreachable: ${JSON.stringify(value)}`);
}
