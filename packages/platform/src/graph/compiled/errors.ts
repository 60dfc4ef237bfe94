import { type GraphQLError, isNonNullType, locatedError } from 'graphql';
import type { ErrorSink, Nodes, Path, Run } from './types.ts';

/** Makes an {@link ErrorSink} for one run. */
export function errorSink(): ErrorSink {
  const errors: GraphQLError[] = [];
  const places = new Set<Path | undefined>();
  return {
    errors,
    add(error, path) {
      for (let place = path; place !== undefined; place = place.prev) if (places.has(place)) return;
      if (places.has(undefined)) return;
      places.add(path);
      errors.push(error);
    },
  };
}

/** Null with an error at its place, or thrown on to what holds it where null is not allowed. */
export function fail(run: Run, error: unknown, at: { readonly nodes: Nodes; readonly type: unknown; readonly path: Path }): null {
  const located = locatedError(error, at.nodes, stepsOf(at.path));
  if (isNonNullType(at.type)) throw located;
  run.errors.add(located, at.path);
  return null;
}

function stepsOf(path: Path): (string | number)[] {
  const steps: (string | number)[] = [];
  for (let place: Path | undefined = path; place !== undefined; place = place.prev) steps.push(place.key);
  return steps.reverse();
}
