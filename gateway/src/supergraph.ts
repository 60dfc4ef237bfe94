import { type Operation, operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { compileVariables, type ReadVariables } from '@baton/platform';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledOperation, compileOperation, type WrittenAnswer } from './executor/compile-operation.ts';
import { renameRequired, requiredWithArguments } from './executor/required-arguments.ts';
import { stockExecutor } from './executor/stock.ts';
import { typeConditions } from './executor/type-conditions.ts';
import { NotCompilable, type Sources } from './executor/types.ts';
import type { GraphOperation } from './graph-operation.ts';
import { createLru, type Lru } from './lru.ts';
import { type OperationPlan, planOperation } from './plan-operation.ts';
import { asksOnlyPublic } from './public-fields.ts';

/** One composed graph, ready to plan and run operations. */
export interface Graph {
  /** What clients see: nothing `@inaccessible`. */
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  plan(operation: GraphOperation): PreparedOperation;
  /** Runs a query or a mutation; a subscription together with `sources` that answer its first fetch. */
  run(operation: GraphOperation, prepared: PreparedOperation, sources: Sources): Promise<ExecutionResult>;
  /** As {@link run}, with the data written as JSON; null for an operation that is left to the stock executor. */
  write(operation: GraphOperation, prepared: PreparedOperation, sources: Sources): Promise<AnsweredText> | null;
  /** How many operations each executor ran. */
  readonly runs: { readonly compiled: number; readonly stock: number };
}

export type PreparedOperation = Planned & {
  /** A subscription that tells everybody the same, whoever asks. */
  readonly isForEverybody: boolean;
};

type Planned = OperationPlan & {
  /** Null when the stock executor has to run it. */
  readonly compiled: CompiledOperation | null;
};

export interface AnsweredText {
  readonly data: string;
  readonly errors: readonly GraphQLError[];
}

export interface GraphOptions {
  /** How many plans are remembered. */
  readonly plans: number;
  /** `stock` runs every operation with Apollo's own executor. Default: `compiled`. */
  readonly executor?: 'compiled' | 'stock';
  /** Whether a null that its type does not allow is told as an error when no subgraph told one. An entity that its subgraph does not show is such a null. Default: no. */
  readonly tellNulls?: boolean;
  /** Told once for each plan. */
  /** Fields, as `Product.title`, that answer the same to whoever asks. Default: none. */
  readonly publicFields?: ReadonlySet<string>;
  readonly onNotCompiled?: (reason: string) => void;
}

/**
 * Loads a supergraph. Queries and subscriptions share one planner and one cache of plans: `ApolloGateway` keeps both to itself and cannot
 * run subscriptions, so its executor is used without it.
 */
export function loadSupergraph(sdl: string, options: GraphOptions): Graph {
  const supergraph = Supergraph.build(sdl);
  const api = supergraph.apiSchema();
  const schema = api.toGraphQLJSSchema();
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  const planner = new QueryPlanner(supergraph);
  const plans: Lru<PreparedOperation> = createLru(options.plans);
  const stock = stockExecutor({ schema, supergraphSchema, api });
  const types = typeConditions(supergraphSchema);
  const required = requiredWithArguments(sdl);
  const runs = { compiled: 0, stock: 0 };
  const publicFields = options.publicFields ?? new Set<string>();

  function plan({ source, document, operationName }: GraphOperation): PreparedOperation {
    const key = `${operationName ?? ''}\n${source}`;
    const known = plans.get(key);
    if (known) return known;
    const planned = (options.executor === 'stock' ? null : planCompiled(document, operationName)) ?? {
      ...planOperation(planner, operationOf(document, operationName)),
      compiled: null,
    };
    const isForEverybody = planned.kind === 'SUBSCRIPTION' && asksOnlyPublic(schema, document, publicFields);
    const made = { ...planned, isForEverybody };
    plans.set(key, made);
    return made;
  }

  function operationOf(document: DocumentNode, operationName: string | undefined): Operation {
    return operationFromDocument(api, document, { ...(operationName && { operationName }) });
  }

  /** Null for an operation that is left to the stock executor. */
  function planCompiled(document: DocumentNode, operationName: string | undefined): Planned | null {
    const renamed = renameRequired(document, required);
    const clientNames = renamed?.clientNames ?? new Map<string, string>();
    const operation = operationOf(renamed?.document ?? document, operationName);
    const planned = planOperation(planner, operation);
    try {
      return { ...planned, compiled: compileOperation(planned.plan, { operation, api, types, clientNames }) };
    } catch (error) {
      if (!(error instanceof NotCompilable)) throw error;
      options.onNotCompiled?.(error.message);
      return null;
    }
  }

  async function writeWith(compiled: CompiledOperation, operation: GraphOperation, sources: Sources): Promise<AnsweredText> {
    runs.compiled++;
    const { variables, coerced, context } = operation;
    const answer = await compiled({ variables, coerced, sources, context });
    return { data: answer.data, errors: errorsOf(answer, options.tellNulls ?? false) };
  }

  return {
    schema,
    sdl,
    runs,
    plan,
    write: (operation, { compiled }, sources) => compiled && writeWith(compiled, operation, sources),
    async run(operation, prepared, sources) {
      if (prepared.compiled) {
        const { data, errors } = await writeWith(prepared.compiled, operation, sources);
        // An object or null: it was written as such.
        return { data: JSON.parse(data) as Record<string, unknown> | null, ...(errors.length > 0 && { errors }) };
      }
      runs.stock++;
      const { flaws, ...answer } = await stock(operation, prepared.plan, sources);
      return options.tellNulls && flaws.length > 0 ? { ...answer, errors: flaws } : answer;
    },
  };
}

/** What a subgraph sent in a form that it has not is always told; what is merely missing only where it was asked for so, and nothing else was told. */
function errorsOf({ errors, flaws }: WrittenAnswer, tellNulls: boolean): readonly GraphQLError[] {
  if (flaws.length === 0) return errors;
  const told = tellNulls && errors.length === 0 ? flaws : flaws.filter(({ kind }) => kind === 'FORM');
  return [...errors, ...told.map(({ error }) => error)];
}

/** Checks and completes the variables of an operation. Errors are the client's. */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: Pick<GraphOperation, 'document' | 'operationName' | 'variables'>,
): { readonly errors: readonly GraphQLError[] } | { readonly coerced: Readonly<Record<string, unknown>> } {
  const node = getOperationAST(operation.document, operation.operationName);
  if (!node?.variableDefinitions?.length) return { coerced: {} };
  const { errors, coerced } = readerOf(schema, node)(operation.variables);
  if (!errors) return { coerced };
  return {
    errors: errors.map((error) => new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } })),
  };
}

const readers = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, ReadVariables>>();

/** The same for an operation as long as it is kept: its variables are compiled once. */
function readerOf(schema: GraphQLSchema, operation: OperationDefinitionNode): ReadVariables {
  const known = readers.get(schema) ?? new WeakMap<OperationDefinitionNode, ReadVariables>();
  readers.set(schema, known);
  const reader = known.get(operation) ?? compileVariables(schema, operation.variableDefinitions ?? [], { maxErrors: 5 });
  known.set(operation, reader);
  return reader;
}
