import { readdirSync, readFileSync } from 'node:fs';
import { type GraphClient, inRepository } from '@baton/testing';
import { type DefinitionNode, parse } from 'graphql';
import type { Results } from './results.ts';

export type OperationName = keyof Results;

const folder = inRepository('gateway/src/playground/examples');

/** The journey is told by the first groups of examples; those behind them have stories of their own beside this folder. */
const groupsOfTheJourney = 8;

/** The examples of the playground: by name, in their own words. */
const operations: ReadonlyMap<string, string> = examplesOf(() => true);
const ofTheJourney: ReadonlyMap<string, string> = examplesOf((file) => Number.parseInt(file, 10) <= groupsOfTheJourney);
const used = new Set<string>();

/** The text of an operation. */
export function operation(name: OperationName): string {
  const text = operations.get(name);
  if (text === undefined) throw new Error(`The playground has no example ${name}.`);
  used.add(name);
  return text;
}

/** Runs an operation of the journey; throws on top-level errors. */
export const run = <N extends OperationName>(client: GraphClient, name: N, variables: object): Promise<Results[N]> =>
  client.request<Results[N]>(operation(name), variables);

/** Runs any example of the playground, one that belongs to no story as well. What comes back is for the caller to say. */
export function runExample<T>(client: GraphClient, name: string, variables: object): Promise<T> {
  const text = operations.get(name);
  if (text === undefined) throw new Error(`The playground has no example ${name}.`);
  return client.request<T>(text, { ...variables });
}

/** Examples of the journey that no story has run. */
export const unusedOperations = (): string[] => [...ofTheJourney.keys()].filter((name) => !used.has(name));
export const operationCount = ofTheJourney.size;

/** Those of the way of an order: what storefronts, apps and locations do all day. What comes behind it in the playground sets a retailer up. */
export const wayOperations: readonly string[] = readdirSync(folder)
  .filter((file) => /^[1-8]-.*\.graphql$/.test(file))
  .flatMap((file) => operationsIn(readFileSync(`${folder}/${file}`, 'utf8')).map(([name]) => name));

function examplesOf(isWanted: (file: string) => boolean): Map<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql') && isWanted(file));
  return new Map(files.sort().flatMap((file) => operationsIn(readFileSync(`${folder}/${file}`, 'utf8'))));
}

function operationsIn(source: string): [string, string][] {
  return parse(source).definitions.flatMap((definition: DefinitionNode): [string, string][] => {
    if (definition.kind !== 'OperationDefinition' || !definition.name) throw new Error('An example is no named operation.');
    return [[definition.name.value, source.slice(definition.loc?.start, definition.loc?.end)]];
  });
}
