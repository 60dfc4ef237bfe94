import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { conditionVariables, isPlain } from './collect.ts';
import { createCompiler } from './compile-object.ts';
import { errorSink } from './errors.ts';
import { runFields, runFieldsInOrder } from './run-fields.ts';
import { type Document, isPromise, type ObjectPlan, type Run, type Variables } from './types.ts';
import { compileVariables } from './variables.ts';

/** What a document is run with. */
export interface DocumentRequest {
  readonly variableValues: Variables | null | undefined;
  readonly contextValue: unknown;
  readonly rootValue: unknown;
}

/** A document that was compiled; null where this request needs graphql-js after all. */
export type CompiledDocument = (request: DocumentRequest) => ExecutionResult | Promise<ExecutionResult> | null;

/** Each set of conditions has a plan of its own. */
const plansMax = 32;

/**
 * Compiles a validated document of one operation, so that a run neither looks up types nor collects fields, and makes what resolvers are told only for
 * resolvers. Answers exactly what graphql-js answers; null for a document that it leaves to graphql-js: several operations, introspection.
 */
export function compileDocument(
  schema: GraphQLSchema,
  node: DocumentNode,
): { readonly name: string | undefined; readonly run: CompiledDocument } | null {
  const document = documentOf(schema, node);
  const type = document && schema.getRootType(document.operation.operation);
  if (!type || !isPlain(document)) return null;
  return { name: document.operation.name?.value, run: compile(document, type) };
}

function documentOf(schema: GraphQLSchema, node: DocumentNode): Document | null {
  const operations: OperationDefinitionNode[] = [];
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of node.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  const [operation, ...others] = operations;
  return operation && others.length === 0 ? { schema, operation, fragments } : null;
}

function compile(document: Document, type: GraphQLObjectType): CompiledDocument {
  const { schema, operation } = document;
  const readVariables = compileVariables(schema, operation.variableDefinitions ?? [], { maxErrors: 50 });
  const conditions = conditionVariables(document);
  const plans = new Map<string, ObjectPlan>();
  const runRoot = operation.operation === 'mutation' ? runFieldsInOrder : runFields;

  function planFor(variables: Variables): ObjectPlan | null {
    const values = conditions.map((name) => variables[name]);
    // Null, where the type of the variable allows it: an error that graphql-js knows how to tell.
    if (!values.every((value) => typeof value === 'boolean')) return null;
    const key = values.join();
    const known = plans.get(key);
    if (known) return known;
    const plan = createCompiler(document, variables).planOf(type, [operation.selectionSet]);
    if (plans.size >= plansMax) plans.clear();
    plans.set(key, plan);
    return plan;
  }

  return ({ variableValues, contextValue, rootValue }) => {
    const { errors, coerced } = readVariables(variableValues ?? {});
    if (errors) return { errors };
    const plan = planFor(coerced);
    if (!plan) return null;
    const run: Run = { document, rootValue, contextValue, variableValues: coerced, errors: errorSink(), argumentsOf: [] };
    return answerOf(run, () => runRoot(plan, run, rootValue, undefined));
  };
}

function answerOf(run: Run, work: () => unknown): ExecutionResult | Promise<ExecutionResult> {
  try {
    const data = work();
    return isPromise(data)
      ? data.then(
          (value) => resultOf(run, value),
          (error: unknown) => failed(run, error),
        )
      : resultOf(run, data);
  } catch (error) {
    return failed(run, error);
  }
}

function failed(run: Run, error: unknown): ExecutionResult {
  // Located where it was thrown.
  run.errors.add(error as Parameters<Run['errors']['add']>[0], undefined);
  return resultOf(run, null);
}

function resultOf(run: Run, value: unknown): ExecutionResult {
  // Made by runFields: an object, or null when the root itself failed.
  const data = value as Record<string, unknown> | null;
  const { errors } = run.errors;
  return errors.length === 0 ? { data } : { errors, data };
}
