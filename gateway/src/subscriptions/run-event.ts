import type { GraphQLDataSource } from '@apollo/gateway';
import type { ExecutionResult } from 'graphql';
import type { OperationPlan } from '../plan-operation.ts';
import { absorbGrants, type SubgraphSource } from '../subgraph-source.ts';
import type { Graph, GraphOperation } from '../supergraph.ts';

export type SubscriptionPlan = Extract<OperationPlan, { readonly kind: 'SUBSCRIPTION' }>;

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
  return graph.run(operation, plan.plan, { ...sources, [serviceName]: answeredBy(event, plan, sources[serviceName]) });
}

function answeredBy(event: ExecutionResult, { primary }: SubscriptionPlan, source: SubgraphSource | undefined): GraphQLDataSource {
  return {
    async process(call) {
      const isPrimary =
        call.request.query === primary.operation && 'pathInIncomingRequest' in call && call.pathInIncomingRequest?.length === 0;
      // The executor's types name the same shapes with other nullability.
      if (isPrimary)
        return { data: event.data ?? null, ...(event.errors && { errors: event.errors }) } as Awaited<
          ReturnType<GraphQLDataSource['process']>
        >;
      if (!source) throw new Error(`The plan names a subgraph that is not running: ${primary.serviceName}.`);
      return source.process(call);
    },
  };
}
