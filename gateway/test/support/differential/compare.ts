import { generateOperation, randomOf, seedOf } from '@baton/testing';
import { type GraphQLError, type GraphQLFormattedError, parse } from 'graphql';
import type { Sources } from '../../../src/executor/types.ts';
import type { GraphOperation } from '../../../src/graph-operation.ts';
import { coerceVariables, type Graph, loadSupergraph } from '../../../src/supergraph.ts';
import { type Faults, fakeSubgraphs } from './subgraphs.ts';

/** What one executor answered, in a form in which two answers can be held against each other. */
export interface Told {
  readonly data: string | undefined;
  /** What subgraphs told. `path code message`, sorted: fetches that run side by side end in any order. */
  readonly errors: readonly string[];
  /** What was found to be against its type. */
  readonly flaws: readonly string[];
}

export interface Comparison {
  readonly seed: number;
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly compiled: Told;
  readonly stock: Told;
  /** False: the operation was left to the stock executor. */
  readonly isCompiled: boolean;
}

export const faultProfiles: Readonly<Record<string, Faults>> = {
  calm: { nulls: 0, errors: 0, values: 0, forms: 0, failures: 0 },
  nulls: { nulls: 0.1, errors: 0, values: 0, forms: 0, failures: 0 },
  errors: { nulls: 0.02, errors: 0.15, values: 0, forms: 0, failures: 0.1 },
  wrong: { nulls: 0.02, errors: 0.02, values: 0.1, forms: 0, failures: 0.02 },
};

/** Runs generated operations over a supergraph with both executors. */
export function differential(supergraphSdl: string): (seed: number) => Promise<Comparison> {
  const subgraphs = fakeSubgraphs(supergraphSdl);
  const load = (executor: 'compiled' | 'stock') =>
    loadSupergraph(supergraphSdl, { plans: 1, executor, tellNulls: true, onNotCompiled() {} });
  const [compiled, stock] = [load('compiled'), load('stock')];
  const profiles = Object.values(faultProfiles);
  return async (seed) => {
    const { source, variables } = generateOperation(compiled.schema, seed);
    const faults = randomOf(seedOf(seed, 'faults')).pick(profiles);
    const runs = compiled.runs.compiled;
    return {
      seed,
      source,
      variables,
      compiled: await tell(compiled, { source, variables }, subgraphs(seed, faults)),
      stock: await tell(stock, { source, variables }, subgraphs(seed, faults)),
      isCompiled: compiled.runs.compiled > runs,
    };
  };
}

/**
 * How two answers differ, or null. Of flaws both tell some or none: of an object that several make impossible each executor tells those that it
 * comes upon first, and where a field is asked for twice they do not go in the same order.
 */
export function differenceOf({ compiled, stock }: Comparison): string | null {
  if (compiled.data !== stock.data) return 'data';
  if (compiled.errors.join('\n') !== stock.errors.join('\n')) return 'errors';
  return compiled.flaws.length > 0 === stock.flaws.length > 0 ? null : 'flaws';
}

/** Runs one operation. The stock executor's answer is put into the form in which the compiled one is documented to differ. */
export async function tell(
  graph: Graph,
  { source, variables }: { readonly source: string; readonly variables: Readonly<Record<string, unknown>> },
  sources: Sources,
): Promise<Told> {
  const document = parse(source);
  const asked = { source, document, operationName: undefined, variables };
  const checked = coerceVariables(graph.schema, asked);
  if ('errors' in checked) throw new Error(`The generated variables are refused: ${checked.errors.join()}`);
  const context = {
    caller: { actor: { kind: 'anonymous', id: '', scopes: [], locations: [] }, grants: [], expiresAt: null, sessions: [] },
    grants: new Set<string>(),
    traceId: '',
    deadlineAt: 0,
  } as const;
  const operation: GraphOperation = { ...asked, coerced: checked.coerced, context };
  const prepared = graph.plan(operation);
  const written = graph.write(operation, prepared, sources);
  if (written) {
    const { data, errors } = await written;
    return { data, ...sorted(errors) };
  }
  const { data, errors = [] } = await graph.run(operation, prepared, sources);
  return { data: data === undefined ? undefined : JSON.stringify(data), ...sorted(errors) };
}

function sorted(errors: readonly GraphQLError[]): Pick<Told, 'errors' | 'flaws'> {
  const isFlaw = ({ extensions, message }: GraphQLError) =>
    // What a source throws is passed on as it is.
    extensions?.['serviceName'] === undefined && /^(Cannot return null|Invalid .* found) for/.test(message);
  const lines = (of: readonly GraphQLError[]) => of.map((error) => lineOf(error)).sort();
  return { errors: lines(errors.filter((error) => !isFlaw(error))), flaws: lines(errors.filter(isFlaw)) };
}

function lineOf({
  message,
  path,
  extensions,
}: Pick<GraphQLFormattedError, 'message' | 'extensions'> & { readonly path?: GraphQLError['path'] }): string {
  // A place that all entities of a fetch share: the stock executor writes the plan's own path, which is none of the answer.
  const list = path?.indexOf('@') ?? -1;
  const place = (list < 0 ? path : path?.slice(0, list))?.filter((step) => step !== '_entities').join('.');
  return `${place ?? '-'} ${String(extensions?.['code'])} ${message}`;
}
