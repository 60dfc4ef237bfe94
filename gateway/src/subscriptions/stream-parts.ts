import type { Clock } from '@baton/kernel';
import type { limiter } from '@baton/platform';
import type { Caller } from '../authenticate.ts';
import type { GatewayLog } from '../log.ts';
import type { OperationContext } from '../operation-context.ts';
import type { SubgraphSource } from '../subgraph-source.ts';
import type { Graph } from '../supergraph.ts';
import type { Validator } from '../validation.ts';

/** What streams are made of. */
export interface StreamParts {
  readonly graph: Graph;
  readonly sources: Readonly<Record<string, SubgraphSource>>;
  readonly validator: Validator;
  readonly log: GatewayLog;
  readonly clock: Clock;
  /** A fresh operation context for a caller who is already inside: each event of a subscription is an operation of its own. */
  begin(caller: Caller, grants: Iterable<string>, traceId: string): OperationContext;
  /** Events of all streams are completed so many at once. */
  readonly inTurn: ReturnType<typeof limiter>;
}
