import type { InternalContext } from '@baton/platform';
import type { ExecutionResult } from 'graphql';

/** What is sent to a subgraph. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** Where a subgraph's events go. Exactly one of the last three ends it. */
export interface EventSink {
  next(event: ExecutionResult): void;
  /** The subgraph answered with errors instead of a stream. */
  refused(errors: ExecutionResult['errors']): void;
  /** The connection is gone. */
  lost(cause: unknown): void;
  complete(): void;
}

/** Subscribes at a subgraph; the function that it answers leaves again and frees everything there. */
export type Subscribe = (request: SubgraphRequest, context: InternalContext, sink: EventSink) => () => void;

/** How a subgraph is reached, in this process or over the network: the same to everything above. */
export interface Transport {
  execute(request: SubgraphRequest, context: InternalContext, call: Call): Promise<ExecutionResult>;
  readonly subscribe: Subscribe;
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Call {
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  /** Whether it may be sent again when the connection broke. Never for a mutation. */
  readonly retryable: boolean;
}

/** Thrown by a transport that did not reach the subgraph or got no usable answer. Its message is logged, never sent. */
export class SubgraphUnreachable extends Error {
  override readonly name = 'SubgraphUnreachable';
}
