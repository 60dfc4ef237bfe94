import { GraphQLError } from 'graphql';
import type { Admitted, ClientRequest } from './admission.ts';
import { logUnexpected } from './apollo.ts';
import { countTold } from './errors-told.ts';
import type { Sources } from './executor/types.ts';
import { maskError } from './format-error.ts';
import type { GraphOperation } from './graph-operation.ts';
import type { GatewayLog } from './log.ts';
import { type AnsweredText, coerceVariables, type Graph, type PreparedOperation } from './supergraph.ts';
import type { Validator } from './validation.ts';

/**
 * The short way of an ordinary request: a valid operation with valid variables whose plan is compiled. Null leaves a request to Apollo Server, which
 * knows every other case and says what is wrong with it.
 */
export type FastLane = (request: ClientRequest, entered: Extract<Admitted, { readonly kind: 'ADMITTED' }>) => Promise<string> | null;

export function createFastLane(parts: {
  readonly graph: Graph;
  readonly sources: Sources;
  readonly validator: Validator;
  readonly log: GatewayLog;
}): FastLane {
  const { graph, sources, validator, log } = parts;
  return (request, { admitted, operation: kind, context }) => {
    const { document } = admitted;
    const { query: source, operationName, variables } = request;
    if (kind === 'subscription' || validator.errorsOf(document).length > 0) return null;
    const checked = coerceVariables(graph.schema, { document, operationName, variables });
    if ('errors' in checked) return null;
    const operation: GraphOperation = { source, document, operationName, variables, coerced: checked.coerced, context };
    const prepared = prepare(graph, operation);
    const written = prepared && graph.write(operation, prepared, sources);
    return written?.then((answer) => responseText(answer, log, context.traceId)) ?? null;
  };
}

function prepare(graph: Graph, operation: GraphOperation): PreparedOperation | null {
  try {
    return graph.plan(operation);
  } catch (error) {
    // What the planner refuses is refused again, and told, on the other way.
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

/** The body of a response: errors masked, nothing of the inside. */
export function responseText({ data, errors }: AnsweredText, log: GatewayLog, traceId: string): string {
  if (errors.length === 0) return `{"data":${data}}`;
  for (const error of errors) logUnexpected(log, error, traceId);
  const told = errors.map((error) => maskError(error.toJSON(), traceId));
  countTold(told);
  return `{"errors":${JSON.stringify(told)},"data":${data}}`;
}
