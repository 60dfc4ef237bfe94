import type { FetchNode } from '@apollo/query-planner';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { entitiesAt, pathsOfEntities } from './entities.ts';
import { isData, merge } from './merge.ts';
import { compileRepresentation } from './representations.ts';
import { compileRewrites } from './rewrites.ts';
import { commonPath, subgraphError, type ToldError } from './subgraph-error.ts';
import type { TypeConditions } from './type-conditions.ts';
import { assertOwnName, type Data, NotCompilable, type PlanPath, type ResponsePath, type Run, type Step } from './types.ts';

/** Compiles one fetch from a subgraph: what is sent, and where the answer goes. */
export function compileFetch(node: FetchNode, path: PlanPath, types: TypeConditions): Step {
  if (node.contextRewrites) throw new NotCompilable('a context set by a parent');
  for (const name of [...path, ...(node.variableUsages ?? [])]) assertOwnName(String(name));
  if (node.variableUsages?.includes('representations')) throw new NotCompilable('a variable named representations');
  const step = node.requires ? entityFetch(node, path, types) : rootFetch(node, path, types);
  return async (run) => {
    try {
      await step(run);
    } catch (error) {
      run.errors.push(asGraphQLError(error));
    }
  };
}

/** A fetch from the root of a subgraph. Not always at the root of the answer: a payload may carry the root again. */
function rootFetch(node: FetchNode, path: PlanPath, types: TypeConditions): Step {
  const send = sender(node);
  const rewrite = compileRewrites(node.outputRewrites, types);
  return async (run) => {
    const targets = path.length === 0 ? [run.data] : entitiesAt(run.data, path);
    if (targets.length === 0) return;
    const { data, errors } = await send(run, {});
    for (const error of errors ?? []) run.errors.push(subgraphError(error, node.serviceName, error.path && [...path, ...error.path]));
    if (!data) return;
    rewrite?.(data);
    for (const target of targets) merge(target, data);
  };
}

/** A fetch of more fields of objects that are there already. Each is asked for once, however often it stands in the answer. */
function entityFetch(node: FetchNode, path: PlanPath, types: TypeConditions): Step {
  const send = sender(node);
  const collect = collector(node, types);
  const rewriteOutput = compileRewrites(node.outputRewrites, types);
  return async (run) => {
    const entities = entitiesAt(run.data, path);
    const { representations, holders } = collect(entities);
    if (representations.length === 0) return;
    const { data, errors } = await send(run, { representations });
    if (errors) placeErrors(errors, { node, path, run, holders });
    if (!data) return;
    const received = entitiesIn(data, representations.length);
    for (let index = 0; index < received.length; index++) {
      const entity = received[index];
      if (!isData(entity)) continue;
      for (const holder of holders[index] ?? []) {
        const target = entities[holder];
        if (!target) continue;
        if (!entity['__typename']) entity['__typename'] = target['__typename'];
        rewriteOutput?.(entity);
        merge(target, entity);
      }
    }
  };
}

interface Collected {
  readonly representations: readonly Data[];
  /** For each representation, which of the entities it stands for. */
  readonly holders: readonly (readonly number[])[];
}

function collector(node: FetchNode, types: TypeConditions): (entities: readonly Data[]) => Collected {
  const represent = compileRepresentation(node.requires ?? [], types);
  const rewriteInput = compileRewrites(node.inputRewrites, types);
  return (entities) => {
    const representations: Data[] = [];
    const holders: number[][] = [];
    const known = new Map<string, number[]>();
    for (let index = 0; index < entities.length; index++) {
      const representation = represent(entities[index]);
      if (!representation?.['__typename']) continue;
      rewriteInput?.(representation);
      const key = entities.length === 1 ? '' : keyOf(representation);
      const same = known.get(key);
      if (same) same.push(index);
      else {
        const holder = [index];
        known.set(key, holder);
        representations.push(representation);
        holders.push(holder);
      }
    }
    return { representations, holders };
  };
}

/** The same for equal representations and for no others. Most have a type name and one text: those are told apart without writing JSON. */
function keyOf(representation: Data): string {
  let key = '';
  for (const name of Object.keys(representation)) {
    const value = representation[name];
    if (typeof value !== 'string') return JSON.stringify(representation);
    key += `${name} ${value.length} ${value} `;
  }
  return key;
}

/** Sends a fetch with the variables that it uses. */
function sender(node: FetchNode): (run: Run, own: { readonly representations?: readonly Data[] }) => Promise<ExecutionResult> {
  const { serviceName, operation: query, operationName, variableUsages = [] } = node;
  return ({ sources, variables, context }, own) => {
    const source = sources[serviceName];
    if (!source) throw new Error(`Couldn't find service with name "${serviceName}"`);
    const sent: Data = {};
    for (const name of variableUsages) if (variables[name] !== undefined) sent[name] = variables[name];
    if (own.representations) sent['representations'] = own.representations;
    return source.fetch({ query, variables: sent, operationName }, context);
  };
}

function entitiesIn(data: Readonly<Record<string, unknown>>, expected: number): readonly unknown[] {
  const entities = data['_entities'];
  if (!Array.isArray(entities)) throw new Error('Expected "data._entities" in response to be an array');
  if (entities.length !== expected) throw new Error(`Expected "data._entities" to contain ${expected} elements`);
  return entities;
}

/** Turns the places of errors in a subgraph's list of entities into places of the client's answer. */
function placeErrors(
  errors: readonly ToldError[],
  { node, path, run, holders }: { node: FetchNode; path: PlanPath; run: Run; holders: Collected['holders'] },
): void {
  let known: ResponsePath[] | undefined;
  for (const error of errors) {
    const [, index, ...rest] = error.path ?? [];
    const concerned = typeof index === 'number' ? holders[index] : undefined;
    if (!concerned) {
      run.errors.push(subgraphError(error, node.serviceName, error.path && commonPath(path)));
      continue;
    }
    known ??= pathsOfEntities(run.data, path);
    for (const holder of concerned) {
      run.errors.push(subgraphError(error, node.serviceName, [...(known[holder] ?? commonPath(path)), ...rest]));
    }
  }
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  return error instanceof Error ? new GraphQLError(error.message, { originalError: error }) : new GraphQLError(String(error));
}
