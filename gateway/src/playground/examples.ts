import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse } from 'graphql';
import { z } from 'zod';

/** An operation that the playground offers. */
export interface Example {
  readonly name: string;
  /** What it is about: the file it stands in. */
  readonly group: string;
  readonly query: string;
  /** With `{{…}}` where an earlier answer, or a fresh key, goes in. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The role that may run it; empty for nobody in particular. */
  readonly role: string;
}

// Beside the sources and not beside the compiled files: the compiler copies neither operations nor pages.
const folder = fileURLToPath(new URL('../../src/playground/examples/', import.meta.url));
const variablesSchema = z.record(z.string(), z.strictObject({ role: z.string(), variables: z.record(z.string(), z.unknown()) }));

/** Reads the example operations: every operation of every file, in the order in which they tell their story. */
export function readExamples(): Example[] {
  const variables = variablesSchema.parse(JSON.parse(readFileSync(path.join(folder, 'variables.json'), 'utf8')));
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const inOrder = files.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1));
  return inOrder.flatMap((file) => examplesIn(readFileSync(path.join(folder, file), 'utf8'), groupOf(file), variables));
}

function examplesIn(source: string, group: string, variables: z.output<typeof variablesSchema>): Example[] {
  return parse(source).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || !definition.name || !definition.loc) return [];
    const name = definition.name.value;
    const given = variables[name];
    if (!given) throw new Error(`The example ${name} has no variables: add them to variables.json.`);
    // With the comment that stands above it.
    const begin = source.lastIndexOf('\n\n', definition.loc.start) + 1;
    return [{ name, group, query: source.slice(begin, definition.loc.end).trim(), ...given }];
  });
}

/** `5-work-of-a-location.graphql` → `5 Work of a location` */
function groupOf(file: string): string {
  const [number = '', ...words] = path.basename(file, '.graphql').split('-');
  const text = words.join(' ');
  return `${number} ${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
