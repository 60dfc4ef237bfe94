import type { ExecutionResult, GraphQLError } from 'graphql';
import type { OperationContext } from '../operation-context.ts';
import type { SubgraphRequest } from '../transport.ts';

/** A value of which nothing is known yet: what subgraphs send. */
export type Data = Record<string, unknown>;

/** A way through the answer: names, and `@` for every element of a list. */
export type PlanPath = readonly (string | number)[];

/** A place in the answer. */
export type ResponsePath = (string | number)[];

/** A subgraph as an executor asks it. Its answers belong to the executor, which merges into them. */
export interface FetchSource {
  fetch(request: SubgraphRequest, operation: OperationContext): Promise<ExecutionResult>;
}

/** The subgraphs by name. */
export type Sources = Readonly<Record<string, FetchSource>>;

/** One running operation. */
export interface Run {
  /** What the subgraphs have answered so far, merged. */
  readonly data: Data;
  readonly errors: GraphQLError[];
  /** As the client sent them: subgraphs complete them by their own definitions. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The same with their defaults: what `@skip` and `@include` look at. */
  readonly coerced: Readonly<Record<string, unknown>>;
  readonly sources: Sources;
  readonly context: OperationContext;
}

/** A node of a plan, ready to run. */
export type Step = (run: Run) => Promise<void>;

/** Thrown while compiling: the operation is left to the stock executor. Its message says what it was. */
export class NotCompilable extends Error {
  override readonly name = 'NotCompilable';
}

/** A name that every object has already would be found where nothing was sent. */
export function assertOwnName(name: string): void {
  if (name in Object.prototype) throw new NotCompilable(`the name ${name}`);
}
