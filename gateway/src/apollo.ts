import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLError } from 'graphql';
import { countTold } from './errors-told.ts';
import type { Sources } from './executor/types.ts';
import { maskError } from './format-error.ts';
import type { GraphOperation } from './graph-operation.ts';
import type { Limits } from './limits/limits.ts';
import type { GatewayLog } from './log.ts';
import type { OperationContext } from './operation-context.ts';
import { coerceVariables, type Graph } from './supergraph.ts';

type ApolloGatewayInterface = ApolloServerOptionsWithGateway<OperationContext>['gateway'];
type Executor = Awaited<ReturnType<ApolloGatewayInterface['load']>>['executor'];

/** Apollo Server over the graph: HTTP semantics, validation and error formatting; planning and running are ours. */
export async function startApollo(options: {
  readonly graph: Graph;
  readonly sources: Sources;
  readonly limits: Limits;
  readonly introspection: boolean;
  readonly log: GatewayLog;
}): Promise<ApolloServer<OperationContext>> {
  const apollo = new ApolloServer<OperationContext>({
    gateway: asGateway(options.graph, options.sources),
    introspection: options.introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    validationOptions: { maxErrors: options.limits.validationErrors },
    formatError: (formatted) => maskError(formatted),
    plugins: [traced(options.log), ApolloServerPluginCacheControlDisabled(), ApolloServerPluginUsageReportingDisabled()],
    logger: {
      debug() {},
      info() {},
      warn: (message) => options.log.warn(String(message)),
      error: (message) => options.log.error(String(message)),
    },
  });
  await apollo.start();
  return apollo;
}

function asGateway(graph: Graph, sources: Sources): ApolloGatewayInterface {
  const listeners = new Set<(loaded: { apiSchema: Graph['schema']; coreSupergraphSdl: string }) => void>();
  const executor: Executor = async ({ document, source, request, context }) => {
    const asked = { source: source ?? '', document, operationName: request.operationName, variables: request.variables ?? {} };
    const checked = coerceVariables(graph.schema, asked);
    if ('errors' in checked) return { errors: [...checked.errors] };
    // The context is made by the door for each request.
    const operation: GraphOperation = { ...asked, coerced: checked.coerced, context: context as OperationContext };
    const plan = graph.plan(operation);
    if (plan.kind !== 'REQUEST') throw new Error('A subscription reached the executor of requests.');
    const { data, errors } = await graph.run(operation, plan, sources);
    return { ...(data !== undefined && { data }), ...(errors && { errors: [...errors] }) };
  };
  return {
    async load() {
      for (const listener of listeners) listener({ apiSchema: graph.schema, coreSupergraphSdl: graph.sdl });
      return { schema: graph.schema, executor };
    },
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async stop() {},
  };
}

/** Gives every error the trace id of its request, and logs once what is nobody's mistake but ours. */
function traced(log: GatewayLog): ApolloServerPlugin<OperationContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) logUnexpected(log, error, contextValue.traceId);
        },
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          const { data, errors } = response.body.singleResult;
          countTold(errors ?? []);
          response.body.singleResult = {
            ...(errors && {
              errors: errors.map((error) => ({ ...error, extensions: { ...error.extensions, traceId: contextValue.traceId } })),
            }),
            ...(data !== undefined && { data }),
          };
        },
      };
    },
  };
}

/** A subgraph logs its own failures; what has no code came up in the gateway. */
export function logUnexpected(log: GatewayLog, error: GraphQLError, traceId: string): void {
  const fromSubgraph = error.extensions?.['serviceName'] !== undefined;
  if (fromSubgraph || maskError(error.toJSON()).extensions?.['code'] !== 'INTERNAL') return;
  log.error('an operation failed in the gateway', { traceId, error: error.originalError ?? error });
}
