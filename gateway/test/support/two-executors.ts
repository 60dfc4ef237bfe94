import { composeServices } from '@apollo/composition';
import { type ExecutionResult, parse } from 'graphql';
import type { FetchSource } from '../../src/executor/types.ts';
import { loadSupergraph } from '../../src/supergraph.ts';
import type { SubgraphRequest } from '../../src/transport.ts';
import { type Told, tell } from './differential/compare.ts';

/** Composes subgraphs given as SDL without the federation's `@link`. */
export function supergraphOf(subgraphs: Readonly<Record<string, string>>): string {
  const link =
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@provides", "@external", "@shareable", "@inaccessible", "@interfaceObject"])';
  const { supergraphSdl, errors } = composeServices(
    Object.entries(subgraphs).map(([name, sdl]) => ({ name, url: `http://${name}.example.com`, typeDefs: parse(`${link}\n${sdl}`) })),
  );
  if (!supergraphSdl) throw new Error(String(errors));
  return supergraphSdl;
}

/** What a subgraph answers to each question; a function that throws breaks it. */
export type Answers = Readonly<Record<string, (request: SubgraphRequest) => unknown>>;

/** Runs one operation with both executors over the same answers, each on a copy of its own. */
export function twoExecutors(supergraphSdl: string) {
  const load = (executor: 'compiled' | 'stock') =>
    loadSupergraph(supergraphSdl, { plans: 10, executor, tellNulls: true, onNotCompiled() {} });
  const graphs = { compiled: load('compiled'), stock: load('stock') };
  return async (query: string, answers: Answers, variables: Readonly<Record<string, unknown>> = {}) => {
    const asked: SubgraphRequest[] = [];
    const sources = Object.fromEntries(
      Object.entries(answers).map(([name, answer]): [string, FetchSource] => [
        name,
        {
          async fetch(request) {
            asked.push(request);
            return structuredClone(answer(request)) as ExecutionResult;
          },
        },
      ]),
    );
    const stock = await tell(graphs.stock, { source: query, variables }, sources);
    asked.length = 0;
    const compiled: Told = await tell(graphs.compiled, { source: query, variables }, sources);
    return { stock, compiled, asked };
  };
}
