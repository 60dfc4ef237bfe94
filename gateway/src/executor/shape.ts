import {
  type CompositeType,
  type FieldSelection,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isSubtype,
  type OutputType,
  type Schema,
  type Selection,
  type SelectionSet,
} from './federation-types.ts';
import { leafWriter, type WriteLeaf } from './leaves.ts';
import { NotCompilable } from './types.ts';

/** What the client's answer looks like: worked out once for an operation and what its `@skip` and `@include` say. */
export type ValueShape =
  | { readonly kind: 'NON_NULL'; readonly type: string; readonly inner: ValueShape }
  | { readonly kind: 'LIST'; readonly type: string; readonly items: ValueShape }
  | { readonly kind: 'LEAF'; readonly type: string; readonly write: WriteLeaf }
  | { readonly kind: 'OBJECT'; readonly type: string; readonly variantOf: (typename: string | undefined) => ObjectShape | null };

/** The fields of an object of one type. */
export interface ObjectShape {
  readonly fields: readonly FieldShape[];
}

export type FieldShape =
  | {
      readonly kind: 'FIELD';
      readonly key: string;
      /** The same to the client. */
      readonly name: string;
      readonly head: string;
      readonly parent: string;
      readonly value: ValueShape;
    }
  | { readonly kind: 'TYPENAME'; readonly key: string; readonly head: string; readonly nameOf: NameOf };

/** The name of an object's type as JSON, from what the subgraph said; null when that tells no type. */
export type NameOf = (sent: unknown) => string | null;

/** Whether a selection's `@skip` and `@include` leave it out. */
export type IsLeftOut = (selection: Selection) => boolean;

interface Compiler {
  /** What clients see. */
  readonly schema: Schema;
  readonly isLeftOut: IsLeftOut;
  /** The client's name of a field that has another for the planner. */
  readonly clientNames: ReadonlyMap<string, string>;
}

/** A selection set together with the type that its fields belong to while nothing more precise is known. */
interface TypedSet {
  readonly set: SelectionSet;
  readonly type: CompositeType;
}

type Collected = { readonly field: FieldSelection; readonly parent: CompositeType; readonly sets: TypedSet[] };

/** The shape of the whole answer. */
export function compileShape(root: TypedSet, compiler: Compiler): ObjectShape {
  return compileObject([root], undefined, compiler);
}

function compileObject(sets: readonly TypedSet[], typename: string | undefined, compiler: Compiler): ObjectShape {
  const collected = new Map<string, Collected>();
  for (const { set, type } of sets) collect(set, type, typename, { compiler, collected });
  const fields = [...collected].map(([key, { field, parent, sets: inner }], index): FieldShape => {
    const name = compiler.clientNames.get(key) ?? key;
    const head = `${index === 0 ? '' : ','}${JSON.stringify(name)}:`;
    if (field.element.name === '__typename') return { kind: 'TYPENAME', key, head, nameOf: typeNamer(parent, compiler.schema) };
    const type = outputType(field);
    return { kind: 'FIELD', key, name, head, parent: parent.name, value: compileValue(type, inner, compiler) };
  });
  return { fields };
}

/** Gathers the fields of all selection sets under their response names, in the order in which they are first met. */
function collect(
  set: SelectionSet,
  parent: CompositeType,
  typename: string | undefined,
  to: { readonly compiler: Compiler; readonly collected: Map<string, Collected> },
): void {
  for (const selection of set.selections()) {
    if (to.compiler.isLeftOut(selection)) continue;
    if (selection.kind === 'FieldSelection') {
      collectField(selection, parent, to.collected);
      continue;
    }
    const { typeCondition } = selection.element;
    if (!typeCondition || applies(typeCondition, typename, parent, to.compiler.schema)) {
      collect(selection.selectionSet, typeCondition ?? parent, typename, to);
    }
  }
}

function collectField(field: FieldSelection, parent: CompositeType, collected: Map<string, Collected>): void {
  const key = field.element.responseName();
  const known = collected.get(key);
  const sets = known?.sets ?? [];
  if (!known) collected.set(key, { field, parent, sets });
  if (field.selectionSet) sets.push({ set: field.selectionSet, type: namedType(outputType(field)) });
}

function applies(condition: CompositeType, typename: string | undefined, parent: CompositeType, schema: Schema): boolean {
  const type = typename === undefined ? parent : schema.type(typename);
  return type !== undefined && isSubtype(condition, type);
}

function compileValue(type: OutputType, sets: readonly TypedSet[], compiler: Compiler): ValueShape {
  if (isNonNullType(type)) return { kind: 'NON_NULL', type: String(type.ofType), inner: compileValue(type.ofType, sets, compiler) };
  if (isListType(type)) return { kind: 'LIST', type: String(type), items: compileValue(type.ofType, sets, compiler) };
  if (!isCompositeType(type)) return { kind: 'LEAF', type: type.name, write: leafWriter(type) };
  const variants = new Map<string | undefined, ObjectShape | null>();
  const variantOf = (typename: string | undefined): ObjectShape | null => {
    const known = variants.get(typename);
    if (known !== undefined) return known;
    const made = compileVariant(sets, typename, compiler);
    // Subgraphs could send any number of names that no type has.
    if (made !== null) variants.set(typename, made);
    return made;
  };
  return { kind: 'OBJECT', type: type.name, variantOf };
}

function compileVariant(sets: readonly TypedSet[], typename: string | undefined, compiler: Compiler): ObjectShape | null {
  if (typename === undefined) return compileObject(sets, undefined, compiler);
  const type = compiler.schema.type(typename);
  if (!type || !isCompositeType(type)) return null;
  const typed = sets.map(({ set }) => ({ set, type }));
  return compileObject(typed, typename, compiler);
}

function typeNamer(parent: CompositeType, schema: Schema): NameOf {
  const otherwise = isObjectType(parent) ? JSON.stringify(parent.name) : null;
  return (sent) => {
    if (sent === parent.name && otherwise) return otherwise;
    const type = typeof sent === 'string' ? schema.type(sent) : undefined;
    if (!type) return otherwise;
    return isObjectType(type) ? JSON.stringify(type.name) : null;
  };
}

function namedType(type: OutputType): CompositeType {
  if (isNonNullType(type) || isListType(type)) return namedType(type.ofType);
  if (!isCompositeType(type)) throw new NotCompilable(`fields of ${type.name}, which has none`);
  return type;
}

/** A field of a validated operation has an output type. */
function outputType(field: FieldSelection): OutputType {
  const { type } = field.element.definition;
  if (!type) throw new NotCompilable(`the field ${field.element.name} without a type`);
  return type;
}
