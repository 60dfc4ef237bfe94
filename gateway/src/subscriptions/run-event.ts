import type { ExecutionResult } from 'graphql';
import type { FetchSource } from '../executor/types.ts';
import type { GraphOperation } from '../graph-operation.ts';
import { absorbGrants, type SubgraphSource } from '../subgraph-source.ts';
import type { Graph, PreparedOperation } from '../supergraph.ts';

export type SubscriptionPlan = Extract<PreparedOperation, { readonly kind: 'SUBSCRIPTION' }>;

/**
 * Completes one event of a subscription from the rest of the graph: the plan of the whole operation is run, its first fetch being answered
 * by the event itself.
 */
export async function runEvent(
  event: ExecutionResult,
  operation: GraphOperation,
  options: { readonly graph: Graph; readonly plan: SubscriptionPlan; readonly sources: Readonly<Record<string, SubgraphSource>> },
): Promise<ExecutionResult> {
  const { graph, plan, sources } = options;
  absorbGrants(event, operation.context);
  const { serviceName } = plan.primary;
  return graph.run(operation, plan, { ...sources, [serviceName]: answeredBy(event, plan, sources[serviceName]) });
}

function answeredBy(event: ExecutionResult, { primary }: SubscriptionPlan, source: SubgraphSource | undefined): FetchSource {
  return {
    async fetch(request, context) {
      // The only fetch of the plan that is a subscription.
      if (request.query === primary.operation) return event;
      if (!source) throw new Error(`The plan names a subgraph that is not running: ${primary.serviceName}.`);
      return source.fetch(request, context);
    },
  };
}
