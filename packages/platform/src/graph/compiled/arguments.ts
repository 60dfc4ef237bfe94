import { type FieldNode, type GraphQLField, getArgumentValues, Kind, type ValueNode } from 'graphql';
import type { Run, Variables } from './types.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** Answers the arguments of a field for its resolver, who may do with the object what it likes. Throws what is wrong with them. */
export type ReadArguments = (run: Run) => Arguments;

const noVariables: Variables = {};

/** Works out arguments as rarely as it can: for good when they are constants, once in a run when they are variables. */
export function compileArguments(field: GraphQLField<unknown, unknown>, node: FieldNode, number: number): ReadArguments {
  if (field.args.length === 0) return () => ({});
  const values = (node.arguments ?? []).map((argument) => argument.value);
  // Lists and objects written in the document, and defaults of the schema, are made anew: a resolver may change what is inside.
  if (!values.every(isSimple) || field.args.some(({ defaultValue }) => typeof defaultValue === 'object' && defaultValue !== null)) {
    return (run) => getArgumentValues(field, node, run.variableValues);
  }
  if (values.every((value) => value.kind !== Kind.VARIABLE)) {
    const constant = constantArguments(field, node);
    if (constant) return () => ({ ...constant });
  }
  return (run) => {
    const known = run.argumentsOf[number] ?? getArgumentValues(field, node, run.variableValues);
    run.argumentsOf[number] = known;
    return { ...known };
  };
}

function constantArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments | null {
  try {
    return getArgumentValues(field, node, noVariables);
  } catch {
    // A required one is missing: told each time, at the field.
    return null;
  }
}

function isSimple({ kind }: ValueNode): boolean {
  return kind !== Kind.LIST && kind !== Kind.OBJECT;
}
