import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import { createLru } from '../lru.ts';
import type { OperationContext } from '../operation-context.ts';
import { compilePlan } from './compile-plan.ts';
import { conditionVariables, isLeftOut } from './conditions.ts';
import type { Operation, Schema } from './federation-types.ts';
import { compileShape, type ObjectShape } from './shape.ts';
import type { TypeConditions } from './type-conditions.ts';
import { NotCompilable, type Run, type Sources } from './types.ts';
import { type Flaw, writeData } from './write.ts';

/** What one operation is run with. */
export interface RunRequest {
  readonly variables: Readonly<Record<string, unknown>>;
  /** The variables with their defaults. */
  readonly coerced: Readonly<Record<string, unknown>>;
  readonly sources: Sources;
  readonly context: OperationContext;
}

/** An answer: its data written as JSON already. */
export interface WrittenAnswer {
  readonly data: string;
  readonly errors: readonly GraphQLError[];
  readonly flaws: readonly Flaw[];
}

/** An operation that was planned and compiled; it runs any number of times, at the same time as well. */
export type CompiledOperation = (request: RunRequest) => Promise<WrittenAnswer>;

/** Each set of conditions has a shape of its own; operations with more variables in them than five are rare. */
const shapesMax = 32;

/** Compiles an operation and its plan. Throws {@link NotCompilable} for what only the stock executor does. */
export function compileOperation(
  plan: QueryPlan,
  options: {
    readonly operation: Operation;
    readonly api: Schema;
    readonly types: TypeConditions;
    readonly clientNames: ReadonlyMap<string, string>;
  },
): CompiledOperation {
  const { operation, types, clientNames } = options;
  if (plan.node?.kind === 'Subscription') throw new NotCompilable('a subscription');
  const run = plan.node ? compilePlan(plan.node, types) : async () => {};
  const shapeFor = shapes(operation, options);

  return async ({ variables, coerced, sources, context }) => {
    // No prototype: the names are the client's.
    const state: Run = { data: Object.create(null), errors: [], variables, coerced, sources, context };
    await run(state);
    const { text, flaws } = writeData(shapeFor(coerced), state.data);
    const errors = clientNames.size === 0 ? state.errors : state.errors.map((error) => atClientPath(error, clientNames));
    return { data: text, errors, flaws };
  };
}

/** Answers the shape for the given variables, compiled when it is first asked for. */
function shapes(
  operation: Operation,
  { api, clientNames }: { readonly api: Schema; readonly clientNames: ReadonlyMap<string, string> },
): (variables: Readonly<Record<string, unknown>>) => ObjectShape {
  const conditions = conditionVariables(operation);
  const known = createLru<ObjectShape>(shapesMax);
  const root = api.schemaDefinition.rootType(operation.rootKind);
  if (!root) throw new NotCompilable('a root that the graph does not have');
  return (variables) => {
    const key = conditions.map((name) => (variables[name] === true ? '1' : '0')).join('');
    const found = known.get(key);
    if (found) return found;
    const shape = compileShape(
      { set: operation.selectionSet, type: root },
      { schema: api, clientNames, isLeftOut: (selection) => isLeftOut(selection, api, variables) },
    );
    known.set(key, shape);
    return shape;
  };
}

function atClientPath(error: GraphQLError, clientNames: ReadonlyMap<string, string>): GraphQLError {
  if (!error.path) return error;
  const path = error.path.map((step) => (typeof step === 'string' ? (clientNames.get(step) ?? step) : step));
  return new GraphQLError(error.message, { path, originalError: error.originalError, extensions: error.extensions });
}
