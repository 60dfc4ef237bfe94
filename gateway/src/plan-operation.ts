import type { Operation } from '@apollo/federation-internals';
import type { FetchNode, QueryPlan, QueryPlanner } from '@apollo/query-planner';

/** How an operation is answered. */
export type OperationPlan =
  | { readonly kind: 'REQUEST'; readonly plan: QueryPlan }
  /** `primary` is subscribed to; `plan` is run for each event: the same fetch first, answered by the event, then the rest. */
  | { readonly kind: 'SUBSCRIPTION'; readonly primary: FetchNode; readonly plan: QueryPlan };

/** Plans an operation. Throws a GraphQLError for one that the planner refuses. */
export function planOperation(planner: QueryPlanner, operation: Operation): OperationPlan {
  const plan = planner.buildQueryPlan(operation);
  if (operation.rootKind !== 'subscription') return { kind: 'REQUEST', plan };
  const { node } = plan;
  if (node?.kind === 'Fetch') return { kind: 'SUBSCRIPTION', primary: node, plan };
  if (node?.kind !== 'Subscription') throw new Error(`A subscription was planned as ${node?.kind ?? 'nothing'}.`);
  const { primary, rest } = node;
  if (!rest) return { kind: 'SUBSCRIPTION', primary, plan: { kind: 'QueryPlan', node: primary } };
  return { kind: 'SUBSCRIPTION', primary, plan: { kind: 'QueryPlan', node: { kind: 'Sequence', nodes: [primary, rest] } } };
}
