import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLField,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

/** A place in the answer, as graphql-js has it: from the inside out. */
export interface Path {
  readonly prev: Path | undefined;
  readonly key: string | number;
  readonly typename: string | undefined;
}

export type Variables = Readonly<Record<string, unknown>>;

/** What stays the same for every run of a document. */
export interface Document {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** One run. */
export interface Run {
  readonly document: Document;
  readonly rootValue: unknown;
  readonly contextValue: unknown;
  readonly variableValues: Variables;
  readonly errors: ErrorSink;
  /** Arguments of fields that have the same everywhere in this run, by the field's number. */
  readonly argumentsOf: (Readonly<Record<string, unknown>> | undefined)[];
}

/** Errors, those left out that lie below a place which is null already. */
export interface ErrorSink {
  readonly errors: GraphQLError[];
  add(error: GraphQLError, path: Path | undefined): void;
}

/** A value, or the promise of one: nothing waits that need not. */
export type Eventually = unknown;

/** Runs one field of an object. */
export type FieldStep = (run: Run, source: unknown, path: Path | undefined) => Eventually;

/** Turns what a resolver answered into what is answered to the caller. Throws what was wrong with it. */
export type Complete = (run: Run, value: unknown, path: Path) => Eventually;

/** Fields of an object type that were selected, in their order. */
export interface ObjectPlan {
  readonly keys: readonly string[];
  readonly steps: readonly FieldStep[];
}

export type Nodes = readonly FieldNode[];

/** What compiling the parts of one plan shares. */
export interface Compiler {
  /** The fields that selection sets ask of an object type. */
  planOf(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): ObjectPlan;
  /** Another number for each field. */
  nextNumber(): number;
}

/** A field where it was selected. */
export interface FieldPlace {
  readonly field: GraphQLField<unknown, unknown>;
  readonly parent: GraphQLObjectType;
  readonly key: string;
  readonly node: FieldNode;
  readonly nodes: Nodes;
}

export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
