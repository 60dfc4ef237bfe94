import { Supergraph } from '@apollo/federation-internals';
import { buildOperationContext, executeQueryPlan, type GraphQLDataSource } from '@apollo/gateway';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema, getOperationAST } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { createLru, type Lru } from './lru.ts';
import type { OperationContext } from './operation-context.ts';
import { type OperationPlan, planOperation } from './plan-operation.ts';

type RequestContext = Parameters<typeof executeQueryPlan>[2];

/** One composed graph, ready to plan and run operations. */
export interface Graph {
  /** What clients see: nothing `@inaccessible`. */
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  plan(operation: GraphOperation): OperationPlan;
  /** Runs a query or a mutation; a subscription's plan together with `sources` that answer its first fetch. */
  run(operation: GraphOperation, plan: QueryPlan, sources: Sources): Promise<ExecutionResult>;
}

export type Sources = Readonly<Record<string, GraphQLDataSource>>;

/** A validated operation of a client. */
export interface GraphOperation {
  readonly source: string;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: OperationContext;
}

/**
 * Loads a supergraph. Queries and subscriptions share one planner and one cache of plans: `ApolloGateway` keeps both to itself and cannot
 * run subscriptions, so its executor is used without it.
 */
export function loadSupergraph(sdl: string, options: { readonly plans: number }): Graph {
  const supergraph = Supergraph.build(sdl);
  const api = supergraph.apiSchema();
  const schema = api.toGraphQLJSSchema();
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  const planner = new QueryPlanner(supergraph);
  const plans: Lru<OperationPlan> = createLru(options.plans);

  function plan({ source, document, operationName }: GraphOperation): OperationPlan {
    const key = `${operationName ?? ''}\n${source}`;
    const known = plans.get(key);
    if (known) return known;
    const made = planOperation({ planner, api, document, operationName });
    plans.set(key, made);
    return made;
  }

  async function run(operation: GraphOperation, queryPlan: QueryPlan, sources: Sources): Promise<ExecutionResult> {
    const { document, operationName, variables, context, source } = operation;
    const operationContext = buildOperationContext({ schema, operationDocument: document, ...(operationName && { operationName }) });
    const request = { query: source, variables, ...(operationName && { operationName }) };
    // Of the request's context the executor reads the request, the logger, the metrics and what it hands on to the sources; nothing else exists here.
    const requestContext = { request, context, document, metrics: {}, logger: silent, schema } as unknown as RequestContext;
    // Its type allows no null prototype; a name like `constructor` must not find anything.
    const serviceMap = Object.assign(Object.create(null) as object, sources) as Record<string, GraphQLDataSource>;
    const { data, errors } = await executeQueryPlan(queryPlan, serviceMap, requestContext, operationContext, supergraphSchema, api);
    // What else it adds (`valueCompletion`) tells of the inside.
    return { ...(data !== undefined && { data: data ?? null }), ...(errors && { errors }) };
  }

  return { schema, sdl, plan, run };
}

/** Checks and completes the variables of an operation. Errors are the client's. */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: Pick<GraphOperation, 'document' | 'operationName' | 'variables'>,
): { readonly errors: readonly GraphQLError[] } | { readonly variables: Readonly<Record<string, unknown>> } {
  const definitions = getOperationAST(operation.document, operation.operationName)?.variableDefinitions ?? [];
  const { errors, coerced } = getVariableValues(schema, definitions, operation.variables, { maxErrors: 5 });
  if (!errors) return { variables: { ...coerced, ...operation.variables } };
  return {
    errors: errors.map((error) => new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } })),
  };
}

// The executor logs what it also answers; errors are logged once, where they are masked.
const silent = { debug() {}, info() {}, warn() {}, error() {} };
