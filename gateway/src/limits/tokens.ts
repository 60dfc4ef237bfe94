import { Lexer, Source, TokenKind } from 'graphql';

/** Refuses a document of more than `max` tokens, reading no further than that. What cannot be read is left to the parser to refuse. */
export function tokens(source: string, max: number): string | null {
  const lexer = new Lexer(new Source(source));
  try {
    for (let count = 0; lexer.advance().kind !== TokenKind.EOF; count++) {
      if (count === max) return `The document has more than ${max} tokens.`;
    }
  } catch {
    return null;
  }
  return null;
}
