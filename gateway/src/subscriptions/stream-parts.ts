import type { Clock } from '@baton/kernel';
import type { Door } from '../admission.ts';
import type { Limits } from '../limits/limits.ts';
import type { GatewayLog } from '../log.ts';
import type { SubgraphSource } from '../subgraph-source.ts';
import type { Graph } from '../supergraph.ts';
import type { Validator } from '../validation.ts';

/** What streams are made of. */
export interface StreamParts {
  readonly graph: Graph;
  readonly sources: Readonly<Record<string, SubgraphSource>>;
  readonly door: Door;
  readonly limits: Limits;
  readonly validator: Validator;
  readonly log: GatewayLog;
  readonly clock: Clock;
}
