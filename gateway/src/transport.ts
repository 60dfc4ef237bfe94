import type { InternalContext } from '@baton/platform';
import type { ExecutionResult } from 'graphql';

/** What is sent to a subgraph. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** What came when a subgraph's next event was asked for. All but an event end the subscription. */
export type EventStep =
  | { readonly kind: 'EVENT'; readonly event: ExecutionResult }
  /** The subgraph answered with errors instead of a stream. */
  | { readonly kind: 'REFUSED'; readonly errors: ExecutionResult['errors'] }
  /** The connection is gone. */
  | { readonly kind: 'LOST'; readonly cause: unknown }
  | { readonly kind: 'COMPLETE' };

/** A subgraph's events, pulled: what was not asked for stays in its log, so nothing is lost and nothing grows. */
export interface EventSource {
  /** Asked again only after it answered. Never rejects. */
  next(): Promise<EventStep>;
  /** Frees everything at the subgraph, at once. */
  leave(): void;
}

/** Subscribes at a subgraph. */
export type Subscribe = (request: SubgraphRequest, context: InternalContext) => EventSource;

/** How a subgraph is reached, in this process or over the network: the same to everything above. */
export interface Transport {
  execute(request: SubgraphRequest, context: InternalContext, call: Call): Promise<ExecutionResult>;
  readonly subscribe: Subscribe;
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Call {
  /** Called when nobody waits for the answer any more. */
  onGivenUp(cancel: () => void): void;
  readonly timeoutMs: number;
  /** Whether it may be sent again when the connection broke. Never for a mutation. */
  readonly retryable: boolean;
}

/** Thrown by a transport that did not reach the subgraph or got no usable answer. Its message is logged, never sent. */
export class SubgraphUnreachable extends Error {
  override readonly name = 'SubgraphUnreachable';
}
