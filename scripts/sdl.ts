import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CompositionResult, composeServices } from '@apollo/composition';
import { type DefinitionNode, parse, visit } from 'graphql';

const root = fileURLToPath(new URL('..', import.meta.url));
const SHARED = path.join(root, 'packages/contracts/shared.graphql');
const HEADER = '# Copied from packages/contracts/shared.graphql by `npm run shared-sdl`: change it there.\n';

/** The subgraphs, by the folders that exist. */
export function subgraphNames(): string[] {
  return readdirSync(path.join(root, 'subgraphs')).sort();
}

/** Every `schema.graphql` of a subgraph, in a fixed order. */
export function sdlFiles(subgraph: string): string[] {
  const dir = path.join(root, 'subgraphs', subgraph, 'src/schema');
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'schema.graphql')
    .sort()
    .map((file) => path.join(dir, file));
}

/** A subgraph's whole SDL. */
export function sdlOf(subgraph: string): string {
  return textOf(sdlFiles(subgraph));
}

/** The committed supergraph. */
export const supergraphFile = path.join(root, 'gateway/supergraph.graphql');

/** Composes the four subgraphs. Their addresses are the gateway's configuration; these only name them. */
export function compose(): CompositionResult {
  return composeServices(subgraphNames().map((name) => ({ name, url: `http://${name}.local/graphql`, typeDefs: parse(sdlOf(name)) })));
}

/** Where a subgraph's copy of the shared definitions is. */
export function sharedSdlFile(subgraph: string): string {
  return path.join(root, 'subgraphs', subgraph, 'src/schema/shared/schema.graphql');
}

/** The shared definitions that a subgraph uses, those that they use included, with their text as it is. */
export function sharedSdlOf(subgraph: string): string {
  const source = readFileSync(SHARED, 'utf8');
  const shared = new Map(parse(source).definitions.map((definition) => [keyOf(definition), definition]));
  const own = parse(textOf(sdlFiles(subgraph).filter((file) => file !== sharedSdlFile(subgraph))));
  const used = new Set<string>();
  const use = (name: string): void => {
    const definition = shared.get(name);
    if (!definition || used.has(name)) return;
    used.add(name);
    for (const next of namesIn(definition)) use(next);
  };
  for (const definition of own.definitions) for (const name of namesIn(definition)) use(name);
  const kept = [...shared].filter(([name]) => used.has(name)).map(([, { loc }]) => source.slice(loc?.start, loc?.end));
  return `${HEADER}\n${kept.join('\n\n')}\n`;
}

function textOf(files: readonly string[]): string {
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

function keyOf(definition: DefinitionNode): string {
  const name = 'name' in definition && definition.name ? definition.name.value : '';
  return definition.kind === 'DirectiveDefinition' ? `@${name}` : name;
}

/** Types and directives that a definition mentions. */
function namesIn(definition: DefinitionNode): string[] {
  const names: string[] = [];
  visit(definition, {
    NamedType: ({ name }) => {
      names.push(name.value);
    },
    Directive: ({ name }) => {
      names.push(`@${name.value}`);
    },
  });
  return names;
}
