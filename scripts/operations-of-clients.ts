import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DefinitionNode, Kind, parse, separateOperations } from 'graphql';
import { documentId } from '../gateway/src/trusted-documents.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the clients that come with Baton keep their operations. */
const folders = ['gateway/src/playground/examples', 'examples'];

/** The list of trusted documents. */
export const trustedDocumentsFile = path.join(root, 'gateway/trusted-documents.json');

/** Every operation of our clients to the letter as it stands in its file, without the comment above it and with the fragments that it uses: by its id. */
export function documentsOfClients(): Readonly<Record<string, string>> {
  const texts = folders.flatMap(filesIn).flatMap((file) => operationsIn(readFileSync(file, 'utf8')));
  return Object.fromEntries(texts.map((text) => [documentId(text), text]));
}

/** The list as it is committed. */
export function documentsText(): string {
  return `${JSON.stringify(documentsOfClients(), null, 2)}\n`;
}

function filesIn(folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.graphql') && !file.includes('node_modules'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((file) => path.join(root, folder, file));
}

function operationsIn(source: string): string[] {
  const textOf = ({ loc }: DefinitionNode) => source.slice(loc?.start, loc?.end);
  return Object.values(separateOperations(parse(source))).map(({ definitions }) => {
    const operation = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
    return [...operation, ...fragments].map(textOf).join('\n\n');
  });
}
