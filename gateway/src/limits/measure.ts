import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** What the rules count, fragments taken at each place where they are spread. */
export interface Measure {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
}

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const nothing: Measure = { depth: 0, fields: 0, aliases: 0 };

/**
 * A function that measures selection sets. A fragment is measured once however often it is spread, so that the cost is that of the
 * document and not that of what it expands to. A fragment that spreads itself counts nothing there: validation refuses it afterwards.
 */
export function measurer(fragments: Fragments): (set: SelectionSetNode | undefined) => Measure {
  const known = new Map<string, Measure>();

  function ofFragment(name: string): Measure {
    const measured = known.get(name);
    if (measured) return measured;
    known.set(name, nothing);
    const measure = ofSet(fragments.get(name)?.selectionSet);
    known.set(name, measure);
    return measure;
  }

  function ofSet(set: SelectionSetNode | undefined): Measure {
    let depth = 0;
    let fields = 0;
    let aliases = 0;
    for (const selection of set?.selections ?? []) {
      const isField = selection.kind === Kind.FIELD;
      const inner = selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : ofSet(selection.selectionSet);
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
      fields += inner.fields + (isField ? 1 : 0);
      aliases += inner.aliases + (isField && selection.alias ? 1 : 0);
    }
    return { depth, fields, aliases };
  }

  return ofSet;
}

/** Names of the fields on the root, fragments expanded; a fragment that spreads itself is followed once. */
export function rootFieldNames(set: SelectionSetNode, fragments: Fragments, seen: readonly string[] = []): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFieldNames(selection.selectionSet, fragments, seen);
    const name = selection.name.value;
    const fragment = fragments.get(name);
    return fragment && !seen.includes(name) ? rootFieldNames(fragment.selectionSet, fragments, [...seen, name]) : [];
  });
}
