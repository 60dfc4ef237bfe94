import type { ApolloServer } from '@apollo/server';
import type { Clock } from '@baton/kernel';
import { limiter } from '@baton/platform';
import { startApollo } from './apollo.ts';
import { createFastLane, type FastLane } from './fast-lane.ts';
import { type Admitter, createAdmitter } from './limits/admit.ts';
import { costModelOf } from './limits/cost-model.ts';
import type { Limits } from './limits/limits.ts';
import type { GatewayLog } from './log.ts';
import { beginOperation, type OperationContext } from './operation-context.ts';
import type { Composed, GatewayOptions, SubgraphTarget } from './options.ts';
import { publicFieldsOf } from './public-fields.ts';
import type { SubgraphSource } from './subgraph-source.ts';
import { createStreamRunner, plannedWith, type StreamRunner } from './subscriptions/run-stream.ts';
import { createShares } from './subscriptions/share.ts';
import type { StreamParts } from './subscriptions/stream-parts.ts';
import { type Graph, loadSupergraph } from './supergraph.ts';
import type { TrustedDocuments } from './trusted-documents.ts';
import { createValidator } from './validation.ts';

/** What a composed graph is served with. Its parts stay the same to whoever holds them while the graph behind them is replaced. */
export interface Serving {
  readonly admitter: Admitter;
  readonly apollo: Pick<ApolloServer<OperationContext>, 'executeHTTPGraphQLRequest'>;
  readonly fastLane: FastLane;
  readonly streams: StreamRunner;
  /** The subgraphs of now. */
  readonly sources: readonly SubgraphSource[];
  /** How many operations each executor ran since the start. */
  runs(): Graph['runs'];
  /**
   * Goes over to another graph. What is under way is finished with the one before; streams go on with the new one where it subscribes as before, and end
   * with SCHEMA_CHANGED where not. Throws when it is no graph: then nothing changes.
   */
  replace(composed: Composed): Promise<void>;
  close(): Promise<void>;
}

/** All that is made from one composed graph. */
interface Generation {
  readonly graph: Graph;
  readonly admitter: Admitter;
  readonly apollo: ApolloServer<OperationContext>;
  readonly fastLane: FastLane;
  readonly streams: StreamRunner;
  readonly parts: StreamParts;
}

interface Reached {
  readonly target: SubgraphTarget;
  readonly source: SubgraphSource;
}

export async function startServing(
  options: GatewayOptions,
  parts: {
    readonly limits: Limits;
    readonly documents: TrustedDocuments;
    readonly clock: Clock;
    readonly log: GatewayLog;
    reach(name: string, target: SubgraphTarget): SubgraphSource;
  },
): Promise<Serving> {
  const { limits, documents, clock, log } = parts;
  const shares = createShares(limits);
  const inTurn = limiter(limits.framesAtOnce);
  const sources: SubgraphSource[] = [];
  const retired: SubgraphSource[] = [];
  const ran = { compiled: 0, stock: 0 };
  let reached = new Map<string, Reached>();
  use(reachAll(options.subgraphs));
  let current = await generationOf(options, reached);
  let replacing: Promise<unknown> = Promise.resolve();

  async function generationOf({ supergraphSdl }: Composed, found: ReadonlyMap<string, Reached>): Promise<Generation> {
    const introspection = options.development;
    const graph = loadSupergraph(supergraphSdl, {
      plans: limits.plans,
      executor: options.executor ?? 'compiled',
      tellNulls: options.foreign ?? false,
      // In a graph that is not Baton's the directive may mean anything.
      ...(!options.foreign && { publicFields: publicFieldsOf(supergraphSdl) }),
      onNotCompiled: (reason) => log.debug(`an operation is left to the stock executor: ${reason}`),
    });
    const byName = Object.fromEntries([...found].map(([name, { source }]) => [name, source]));
    const validator = createValidator(graph.schema, { introspection, maxErrors: limits.validationErrors });
    const costs = options.foreign ? null : costModelOf(supergraphSdl);
    const begin: StreamParts['begin'] = (caller, grants, traceId) =>
      beginOperation({ caller, grants: [...grants], traceId, clock, budgetMs: limits.queryMs });
    const made = { graph, sources: byName, validator, log, clock, begin, inTurn };
    return {
      graph,
      admitter: createAdmitter(limits, { introspection, costs, documents }),
      apollo: await startApollo({ graph, sources: byName, limits, introspection, log }),
      fastLane: createFastLane(made),
      streams: createStreamRunner(made, shares),
      parts: made,
    };
  }

  /** Subgraphs that are where they were keep their connections. */
  function reachAll(targets: Composed['subgraphs']): Map<string, Reached> {
    const found = Object.entries(targets).map(([name, target]): [string, Reached] => {
      const known = reached.get(name);
      return [name, known && isSame(known.target, target) ? known : { target, source: parts.reach(name, target) }];
    });
    return new Map(found);
  }

  function use(found: Map<string, Reached>): void {
    const kept = new Set([...found.values()].map(({ source }) => source));
    // What runs may still ask them: they are closed with the gateway.
    for (const { source } of reached.values()) if (!kept.has(source)) retired.push(source);
    reached = found;
    sources.splice(0, sources.length, ...kept);
  }
  async function replaceNow(composed: Composed): Promise<void> {
    const found = reachAll(composed.subgraphs);
    const next = await generationOf(composed, found);
    for (const executor of ['compiled', 'stock'] as const) ran[executor] += current.graph.runs[executor];
    current = next;
    use(found);
    shares.replan((planned) => plannedWith(next.parts, planned));
  }

  return {
    admitter: { admit: (...request) => current.admitter.admit(...request), knows: (source) => current.admitter.knows(source) },
    apollo: { executeHTTPGraphQLRequest: (request) => current.apollo.executeHTTPGraphQLRequest(request) },
    fastLane: (...request) => current.fastLane(...request),
    streams: {
      get schema() {
        return current.streams.schema;
      },
      prepare: (...request) => current.streams.prepare(...request),
    },
    sources,
    runs: () => ({ compiled: ran.compiled + current.graph.runs.compiled, stock: ran.stock + current.graph.runs.stock }),
    replace(composed) {
      const turn = replacing.then(() => replaceNow(composed));
      replacing = turn.catch(() => {});
      return turn;
    },
    async close() {
      await replacing;
      await current.apollo.stop();
      await Promise.all([...sources, ...retired].map((source) => source.close()));
    },
  };
}

function isSame(one: SubgraphTarget, other: SubgraphTarget): boolean {
  if (one.kind === 'local' || other.kind === 'local')
    return one.kind === other.kind && 'subgraph' in one && 'subgraph' in other && one.subgraph === other.subgraph;
  return JSON.stringify(one) === JSON.stringify(other);
}
