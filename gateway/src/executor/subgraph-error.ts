import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { PlanPath, ResponsePath } from './types.ts';

/** An error as a subgraph tells it: plain JSON over HTTP, a GraphQLError in one process. */
export type ToldError = Pick<GraphQLFormattedError, 'message'> & {
  readonly path?: GraphQLError['path'];
  readonly extensions?: GraphQLFormattedError['extensions'];
};

/** An error of a subgraph at its place in the client's answer. */
export function subgraphError(error: ToldError, serviceName: string, path: ResponsePath | undefined): GraphQLError {
  const { message, extensions } = error;
  const code = extensions?.['code'] || 'DOWNSTREAM_SERVICE_ERROR';
  return new GraphQLError(message || `Error while fetching subquery from service "${serviceName}"`, {
    ...(path && { path }),
    ...(error instanceof Error && { originalError: error }),
    extensions: { ...extensions, serviceName, code },
  });
}

/** The last place that all entities of a fetch have in common. */
export function commonPath(path: PlanPath): ResponsePath {
  const list = path.indexOf('@');
  return list < 0 ? [...path] : path.slice(0, list);
}
