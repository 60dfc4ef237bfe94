import type { Schema } from '@apollo/federation-internals';
import { buildOperationContext, executeQueryPlan, type GraphQLDataSource } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import type { ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import type { GraphOperation } from '../graph-operation.ts';
import type { OperationContext } from '../operation-context.ts';
import type { FetchSource, Sources } from './types.ts';

type RequestContext = Parameters<typeof executeQueryPlan>[2];

/** Apollo's own executor: it does everything, and interprets plan and answer each time. The compiled one is held against it. */
export type StockExecutor = (operation: GraphOperation, plan: QueryPlan, sources: Sources) => Promise<StockAnswer>;

export interface StockAnswer extends ExecutionResult {
  /** What it found to be against its type and answered as null; only looked for when no subgraph told an error. */
  readonly flaws: readonly GraphQLError[];
}

export function stockExecutor(options: {
  readonly schema: GraphQLSchema;
  readonly supergraphSchema: GraphQLSchema;
  readonly api: Schema;
}): StockExecutor {
  const { schema, supergraphSchema, api } = options;
  return async ({ document, operationName, variables, context, source }, plan, sources) => {
    const operationContext = buildOperationContext({ schema, operationDocument: document, ...(operationName && { operationName }) });
    const request = { query: source, variables, ...(operationName && { operationName }) };
    // Of the request's context the executor reads the request, the logger, the metrics and what it hands on to the sources; nothing else exists here.
    const requestContext = { request, context, document, metrics: {}, logger: silent, schema } as unknown as RequestContext;
    const services = Object.entries(sources).map(([name, subgraph]) => [name, asDataSource(subgraph)] as const);
    // Its type allows no null prototype; a name like `constructor` must not find anything.
    const serviceMap = Object.assign(Object.create(null) as object, Object.fromEntries(services)) as Record<string, GraphQLDataSource>;
    const answer = await executeQueryPlan(plan, serviceMap, requestContext, operationContext, supergraphSchema, api);
    const { data, errors, extensions } = answer;
    // It puts nothing else there.
    const flaws = (extensions?.['valueCompletion'] ?? []) as readonly GraphQLError[];
    return { ...(data !== undefined && { data: data ?? null }), ...(errors && { errors }), flaws };
  };
}

function asDataSource(source: FetchSource): GraphQLDataSource {
  return {
    async process(call) {
      if (!('incomingRequestContext' in call)) throw new Error('The gateway sends operations of clients only.');
      const { query = '', variables, operationName } = call.request;
      // Put into the request's context above; the executor hands it on untouched.
      const { data, errors } = await source.fetch({ query, variables, operationName }, call.context as OperationContext);
      // The executor's own types name the same shapes with other nullability.
      return { data: data ?? null, ...(errors && { errors }) } as Awaited<ReturnType<GraphQLDataSource['process']>>;
    },
  };
}

// The executor logs what it also answers; errors are logged once, where they are masked.
const silent = { debug() {}, info() {}, warn() {}, error() {} };
