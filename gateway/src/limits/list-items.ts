import { type DocumentNode, visit } from 'graphql';

/** Refuses a list of more than `max` items written in the document. */
export function listLiterals(document: DocumentNode, max: number): string | null {
  let longest = 0;
  visit(document, {
    ListValue({ values }) {
      longest = Math.max(longest, values.length);
    },
  });
  return tooLong(longest, max);
}

/** Refuses a list of more than `max` items anywhere in the variables. */
export function listVariables(variables: unknown, max: number): string | null {
  return tooLong(longestList(variables), max);
}

// By hand and not by recursion: JSON may nest as deep as the body allows.
function longestList(root: unknown): number {
  const pending: unknown[] = [root];
  let longest = 0;
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) longest = Math.max(longest, value.length);
    for (const item of Object.values(value)) pending.push(item);
  }
  return longest;
}

function tooLong(length: number, max: number): string | null {
  return length > max ? `A list of ${length} items was sent; ${max} are allowed.` : null;
}
