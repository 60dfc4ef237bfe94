import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import { logUnexpected } from '../apollo.ts';
import { countTold } from '../errors-told.ts';
import type { Sources } from '../executor/types.ts';
import { responseText } from '../fast-lane.ts';
import { maskError } from '../format-error.ts';
import type { GraphOperation } from '../graph-operation.ts';
import type { GatewayLog } from '../log.ts';
import type { Graph, PreparedOperation } from '../supergraph.ts';
import type { Frame } from './frame.ts';

/** Runs an operation and writes its answer as it goes to the client: errors masked, nothing of the inside. */
export async function answerText(
  graph: Graph,
  { operation, prepared, sources }: { readonly operation: GraphOperation; readonly prepared: PreparedOperation; readonly sources: Sources },
  log: GatewayLog,
): Promise<string> {
  const { traceId } = operation.context;
  const written = graph.write(operation, prepared, sources);
  if (written) return responseText(await written, log, traceId);
  return resultText(await graph.run(operation, prepared, sources), log, traceId);
}

/** As {@link answerText}, of a result that is there; what a client may not see of an error is logged. */
export function resultText({ data, errors }: ExecutionResult, log: GatewayLog, traceId: string): string {
  for (const error of errors ?? []) logUnexpected(log, error, traceId);
  const told = errors?.map((error) => maskError(error.toJSON(), traceId));
  countTold(told ?? []);
  return JSON.stringify({
    ...(told && { errors: told }),
    ...(data !== undefined && { data }),
  });
}

/** The frame that says why a stream ends. */
export function errorFrame(error: GraphQLFormattedError): Frame {
  countTold([error]);
  return { text: JSON.stringify({ errors: [error] }), cursor: null, replaces: null, span: null };
}
