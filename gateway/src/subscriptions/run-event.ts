import type { ExecutionResult } from 'graphql';
import type { FetchSource } from '../executor/types.ts';
import type { GraphOperation } from '../graph-operation.ts';
import { absorbGrants } from '../subgraph-source.ts';
import type { PreparedOperation } from '../supergraph.ts';
import { answerText } from './client-answer.ts';
import type { StreamParts } from './stream-parts.ts';

export type SubscriptionPlan = Extract<PreparedOperation, { readonly kind: 'SUBSCRIPTION' }>;

/**
 * Completes one event of a subscription from the rest of the graph, and writes it: the plan of the whole operation is run, its first fetch being
 * answered by the event itself.
 */
export async function runEvent(
  event: ExecutionResult,
  operation: GraphOperation,
  { graph, sources, log }: Pick<StreamParts, 'graph' | 'sources' | 'log'>,
  plan: SubscriptionPlan,
): Promise<string> {
  absorbGrants(event, operation.context);
  const { serviceName } = plan.primary;
  const answered = { ...sources, [serviceName]: answeredBy(event, plan, sources[serviceName]) };
  return answerText(graph, { operation, prepared: plan, sources: answered }, log);
}

function answeredBy(event: ExecutionResult, { primary }: SubscriptionPlan, source: FetchSource | undefined): FetchSource {
  return {
    async fetch(request, context) {
      // The only fetch of the plan that is a subscription.
      if (request.query === primary.operation) return event;
      if (!source) throw new Error(`The plan names a subgraph that is not running: ${primary.serviceName}.`);
      return source.fetch(request, context);
    },
  };
}
