import { type DocumentNode, visit } from 'graphql';

const refusal = 'A text has the character U+0000 in it, which no database of ours can keep.';

/** Refuses U+0000 in the texts of a document: JSON and GraphQL allow it, PostgreSQL has no place for it. */
export function nulInDocument(document: DocumentNode): string | null {
  let found = false;
  visit(document, {
    StringValue({ value }) {
      found ||= value.includes('\0');
    },
  });
  return found ? refusal : null;
}

/** The same for variables. */
export function nulInVariables(variables: unknown): string | null {
  const pending: unknown[] = [variables];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value === 'string' && value.includes('\0')) return refusal;
    if (typeof value !== 'object' || value === null) continue;
    for (const item of Object.values(value)) pending.push(item);
  }
  return null;
}
