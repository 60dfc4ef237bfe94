import type { SagaRun } from './types.ts';

/** What a run of a saga has worked out for its later steps. Not part of the state: a run that resumes works it out again. */
export interface RunLocal<T> {
  get(run: Pick<SagaRun, 'kept'>): T | undefined;
  set(run: Pick<SagaRun, 'kept'>, value: T): void;
}

/**
 * One such value. It is kept with the run, and so goes with it: in a WeakMap beside it, whose table is old, V8 would hold all that it reaches until the next
 * full collection, and copy it twice until then.
 */
export function runLocal<T>(): RunLocal<T> {
  const key = Symbol();
  return {
    // Nobody else can have put anything under this key.
    get: ({ kept }) => kept.get(key) as T | undefined,
    set: ({ kept }, value) => void kept.set(key, value),
  };
}
