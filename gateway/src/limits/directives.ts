import { type DocumentNode, visit } from 'graphql';

/** Refuses more than `max` directives in a document, known or not: each unknown one would cost an error message. */
export function directives(document: DocumentNode, max: number): string | null {
  let count = 0;
  visit(document, {
    Directive() {
      count++;
    },
  });
  return count > max ? `The document has ${count} directives; ${max} are allowed.` : null;
}
