import { type DirectiveNode, Kind, type TypeNode } from 'graphql';

/** The name of a type, without lists and `!`. */
export function namedIn(type: TypeNode, isList = false): { readonly name: string; readonly isList: boolean } {
  if (type.kind === Kind.NAMED_TYPE) return { name: type.name.value, isList };
  return namedIn(type.type, isList || type.kind === Kind.LIST_TYPE);
}

/** What `@cost` says, if it stands there. */
export function weightIn(directives: readonly DirectiveNode[] | undefined): number | undefined {
  const value = directives?.find(({ name }) => name.value === 'cost')?.arguments?.find(({ name }) => name.value === 'weight')?.value;
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}
