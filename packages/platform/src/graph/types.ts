import type { Clock, IdSource } from '@baton/kernel';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { InternalContext } from '../context.ts';
import type { Service } from '../database/notices.ts';
import type { Database } from '../database/types.ts';
import type { Bus, Consumers } from '../events/types.ts';
import type { Jobs, Timers } from '../jobs/types.ts';
import type { Logger } from '../log.ts';
import type { SubgraphGauge } from '../telemetry/subgraph-readings.ts';

/** How one subgraph calls another. Port code is the same in one process and over HTTP. */
export interface SubgraphClient {
  /** Throws PeerUnavailable when the peer cannot be reached or is late, PeerError on top-level errors. */
  request<D>(document: string, variables: object, context: InternalContext): Promise<D>;
}

/** What a subgraph is built from. */
export interface SubgraphPorts {
  readonly database: Database;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly log: Logger;
  /** The other subgraphs by name. */
  readonly peers: Readonly<Record<string, SubgraphClient>>;
  readonly secrets: { readonly accessToken: string };
}

/** What each request starts from. */
export interface BaseContext {
  readonly internal: InternalContext;
  readonly log: Logger;
  /** Lets the rest of this operation, here and in other subgraphs, see more: `order:ord_…`, `customer:cus_…`. The client is not told. */
  readonly grant: (grant: string) => void;
  /** This event of a subscription is the newest of its name: one of before that a slow subscriber has not got yet need not be sent. */
  readonly replaces: (name: string) => void;
}

export interface SubgraphDefinition<C extends object> {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  /** The generated resolver map: checked against the SDL by codegen. */
  readonly resolvers: object;
  /** Makes the context of one request, or of one event of a subscription. It has what it was made from. */
  context(base: BaseContext): C & Pick<BaseContext, 'internal'>;
  readonly consumers: Consumers;
  readonly jobs: Jobs;
  readonly timers?: readonly Timers[];
  /** What runs between `start` and `drain` besides. */
  readonly services?: readonly Service[];
  /** Figures of its own, read at each scrape of `/metrics`. */
  readonly gauges?: readonly SubgraphGauge[];
  /** Writes its part of a retailer file; doing so twice changes nothing. */
  load?(part: unknown): Promise<void>;
}

export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
}

export interface SubgraphHealth {
  readonly ready: boolean;
  readonly detail: Record<string, unknown>;
}

/** A running part of the graph. */
export interface Subgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  execute(request: SubgraphRequest, context: InternalContext): Promise<ExecutionResult>;
  subscribe(request: SubgraphRequest, context: InternalContext): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult>;
  /** Starts relay, consumers, jobs and timers. */
  start(): Promise<void>;
  health(): Promise<SubgraphHealth>;
  /** Whether nothing is left to do: outbox empty, consumers at the end of the bus, no due job, no running saga. What tests wait for. */
  settled(): Promise<boolean>;
  /** Runs the parked events again, in order. Answers how many took effect. */
  replayParked(): Promise<number>;
  /** Stops taking work and finishes what is in flight. */
  drain(): Promise<void>;
  /** Drains, then closes the database. The bus belongs to whoever opened it. */
  close(): Promise<void>;
  load(part: unknown): Promise<void>;
}
