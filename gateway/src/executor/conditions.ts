import { type FieldSelection, type Operation, type Schema, type Selection, type SelectionSet, Variable } from './federation-types.ts';
import { assertOwnName, NotCompilable } from './types.ts';

/**
 * The variables that decide in `@skip` and `@include` what an answer has. Throws {@link NotCompilable} for what only the stock executor answers,
 * wherever in the operation it is.
 */
export function conditionVariables(operation: Operation): string[] {
  const names = new Set<string>();
  const seen = new Set<SelectionSet>();
  const visit = (set: SelectionSet): void => {
    // A fragment is the same selection set wherever it is spread.
    if (seen.has(set)) return;
    seen.add(set);
    for (const selection of set.selections()) {
      if (selection.kind === 'FieldSelection') assertCompilable(selection);
      for (const { value } of conditionsOf(selection, operation.schema())) if (value instanceof Variable) names.add(value.name);
      if (selection.selectionSet) visit(selection.selectionSet);
    }
  };
  visit(operation.selectionSet);
  return [...names];
}

function assertCompilable({ element }: FieldSelection): void {
  if (element.definition.isSchemaIntrospectionField()) throw new NotCompilable('introspection');
  assertOwnName(element.responseName());
}

/** Whether a selection is left out, given the variables. */
export function isLeftOut(selection: Selection, schema: Schema, variables: Readonly<Record<string, unknown>>): boolean {
  return conditionsOf(selection, schema).some(({ leavesOutWhen, value }) => {
    const holds = value instanceof Variable ? variables[value.name] : value;
    return holds === leavesOutWhen;
  });
}

interface Condition {
  readonly leavesOutWhen: boolean;
  readonly value: unknown;
}

function conditionsOf(selection: Selection, schema: Schema): Condition[] {
  const { element } = selection;
  const skip = element.appliedDirectivesOf(schema.skipDirective())[0];
  const include = element.appliedDirectivesOf(schema.includeDirective())[0];
  return [
    ...(skip ? [{ leavesOutWhen: true, value: skip.arguments()['if'] }] : []),
    ...(include ? [{ leavesOutWhen: false, value: include.arguments()['if'] }] : []),
  ];
}
