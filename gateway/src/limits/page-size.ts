import { type DocumentNode, Kind, type ValueNode, visit } from 'graphql';

/** Where a document says how long a page shall be. */
export interface PageSizes {
  readonly literals: readonly number[];
  readonly variables: readonly string[];
}

/** Finds every `first` and `last`, and the defaults of the variables that stand there. */
export function pageSizesOf(document: DocumentNode): PageSizes {
  const literals: number[] = [];
  const variables = new Set<string>();
  const defaults = new Map<string, ValueNode>();
  visit(document, {
    VariableDefinition({ variable, defaultValue }) {
      if (defaultValue) defaults.set(variable.name.value, defaultValue);
    },
    Argument({ name, value }) {
      if (name.value !== 'first' && name.value !== 'last') return;
      if (value.kind === Kind.INT) literals.push(Number(value.value));
      if (value.kind === Kind.VARIABLE) variables.add(value.name.value);
    },
  });
  for (const [name, value] of defaults) {
    if (variables.has(name) && value.kind === Kind.INT) literals.push(Number(value.value));
  }
  return { literals, variables: [...variables] };
}

/** Refuses a page of more than `max` items, written in the document or sent as a variable. */
export function pageSize(sizes: PageSizes, variables: Readonly<Record<string, unknown>>, max: number): string | null {
  const sent = sizes.variables.map((name) => variables[name]).filter((value) => typeof value === 'number');
  const largest = Math.max(0, ...sizes.literals, ...sent);
  return largest > max ? `A page of ${largest} items was asked for; ${max} are allowed.` : null;
}
