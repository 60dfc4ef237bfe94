import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getDirectiveValues,
  type InlineFragmentNode,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
  visit,
} from 'graphql';
import type { Document, Variables } from './types.ts';

interface Collecting {
  readonly document: Document;
  readonly type: GraphQLObjectType;
  readonly variables: Variables;
  readonly fields: Map<string, FieldNode[]>;
  readonly visited: Set<string>;
}

/** The fields that selection sets ask of a type, under their response names. */
export function collectFields(
  sets: readonly SelectionSetNode[],
  of: Pick<Collecting, 'document' | 'type' | 'variables'>,
): ReadonlyMap<string, readonly FieldNode[]> {
  const collecting: Collecting = { ...of, fields: new Map(), visited: new Set() };
  for (const set of sets) collect(set, collecting);
  return collecting.fields;
}

function collect(set: SelectionSetNode, to: Collecting): void {
  for (const selection of set.selections) {
    if (!isIncluded(selection, to.variables)) continue;
    if (selection.kind === Kind.FIELD) collectField(selection, to.fields);
    else if (selection.kind === Kind.INLINE_FRAGMENT) collectFragment(selection, to);
    else if (!to.visited.has(selection.name.value)) {
      to.visited.add(selection.name.value);
      const fragment = to.document.fragments[selection.name.value];
      if (fragment) collectFragment(fragment, to);
    }
  }
}

function collectField(field: FieldNode, fields: Map<string, FieldNode[]>): void {
  const key = field.alias?.value ?? field.name.value;
  const known = fields.get(key);
  if (known) known.push(field);
  else fields.set(key, [field]);
}

function collectFragment(fragment: FragmentDefinitionNode | InlineFragmentNode, to: Collecting): void {
  if (applies(fragment, to)) collect(fragment.selectionSet, to);
}

function applies({ typeCondition }: FragmentDefinitionNode | InlineFragmentNode, { document, type }: Collecting): boolean {
  if (!typeCondition) return true;
  const condition = typeFromAST(document.schema, typeCondition);
  return condition === type || (isAbstractType(condition) && document.schema.isSubType(condition, type));
}

function isIncluded(selection: SelectionNode, variables: Variables): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false;
}

/** Whether a document asks for nothing but what resolvers answer, under names that no object has by itself. */
export function isPlain({ operation, fragments }: Document): boolean {
  let plain = true;
  for (const definition of [operation, ...Object.values(fragments)]) {
    visit(definition, {
      Field({ name, alias }) {
        if ((name.value.startsWith('__') && name.value !== '__typename') || (alias ?? name).value in Object.prototype) plain = false;
      },
    });
  }
  return plain;
}

/** The variables that decide what is included. */
export function conditionVariables({ operation, fragments }: Document): string[] {
  const names = new Set<string>();
  for (const definition of [operation, ...Object.values(fragments)]) {
    visit(definition, {
      Directive({ name, arguments: given }) {
        if (name.value !== 'skip' && name.value !== 'include') return;
        for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  }
  return [...names];
}
