import { readFileSync } from 'node:fs';
import { sha256Hex } from '@baton/kernel';
import { type DocumentNode, GraphQLError, parse, print, separateOperations } from 'graphql';
import { z } from 'zod';

/** The documents that clients were built with. */
export interface TrustedDocuments {
  /** Undefined for an id that is not on the list. */
  textOf(id: string): string | undefined;
  /** Whether every operation of a document is on the list, however it is spaced and commented. */
  trusts(document: DocumentNode): boolean;
}

const listSchema = z.record(z.string(), z.string());

/** The id of a document: the hash of its text to the letter. */
export function documentId(text: string): string {
  return `sha256:${sha256Hex(text)}`;
}

/** Reads a list of documents by their ids. Throws for one that is not what its id says, or no document. */
export function readTrustedDocuments(file: string): TrustedDocuments {
  const parsed = listSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} is no object of documents by their ids`);
  return trustedDocuments(parsed.data);
}

export function trustedDocuments(list: Readonly<Record<string, string>>): TrustedDocuments {
  const texts = new Map<string, string>();
  const operations = new Set<string>();
  for (const [id, text] of Object.entries(list)) {
    if (documentId(text) !== id) throw new Error(`The trusted document ${id} is another: its id is ${documentId(text)}.`);
    texts.set(id, text);
    for (const operation of operationsIn(parsed(id, text))) operations.add(operation);
  }
  return {
    textOf: (id) => texts.get(id),
    trusts(document) {
      const asked = operationsIn(document);
      return asked.length > 0 && asked.every((operation) => operations.has(operation));
    },
  };
}

/** Each operation with the fragments that it uses, as it is printed. */
function operationsIn(document: DocumentNode): string[] {
  return Object.values(separateOperations(document)).map((operation) => print(operation));
}

function parsed(id: string, text: string): DocumentNode {
  try {
    return parse(text, { noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) throw new Error(`The trusted document ${id} cannot be read: ${error.message}`);
    throw error;
  }
}
