/** Something that two documents say differently. */
export interface Difference {
  /** Where, as in `strategies.cheapest.criteria.0.weight`. */
  readonly path: string;
  /** As JSON; null when it is not there. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Most differences that are told apart; a document that differs in more is another document. */
export const differencesMax = 200;

/**
 * What differs between two JSON documents, leaf by leaf, in the order of the paths. Items of a list that have a `ref` are told by it and not by their
 * place, so that a strategy put before the others is one difference.
 */
export function differences(before: unknown, after: unknown): Difference[] {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => old.get(path) !== now.get(path))
    .sort()
    .slice(0, differencesMax)
    .map((path) => ({ path, before: old.get(path) ?? null, after: now.get(path) ?? null }));
}

function leavesOf(value: unknown, path: readonly string[] = [], into = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value)) {
    if (value.length === 0) into.set(path.join('.'), '[]');
    for (const [index, item] of value.entries()) leavesOf(item, [...path, nameOf(item) ?? String(index)], into);
    const names = value.map(nameOf);
    // The order of named items is a fact of its own: strategies are tried in it.
    if (names.length > 1 && names.every((name) => name !== null)) into.set([...path, 'order'].join('.'), JSON.stringify(names));
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) if (item !== undefined) leavesOf(item, [...path, key], into);
  } else {
    into.set(path.join('.'), JSON.stringify(value) ?? 'null');
  }
  return into;
}

const nameOf = (item: unknown): string | null => (isRecord(item) && typeof item['ref'] === 'string' ? item['ref'] : null);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
