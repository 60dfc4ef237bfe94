import { contextHeader, type InternalContext, signContext } from '@baton/platform';
import type { ExecutionResult } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { SubgraphRequest } from '../subgraph-source.ts';

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

/** Subscriptions at a subgraph in another process: all over one WebSocket, each with the signed context of its subscriber. */
export function streamTransport(options: { readonly url: string; readonly secret: string }): {
  readonly subscribe: Subscribe;
  close(): Promise<void>;
} {
  const client = createClient({
    url: options.url,
    webSocketImpl: WebSocket,
    lazy: true,
    lazyCloseTimeout: 5_000,
    keepAlive: 10_000,
    // The subscriber is told and comes back with its cursor; subscribing again here without it would lose events.
    retryAttempts: 0,
  });
  return {
    subscribe({ query, variables, operationName }, context, sink) {
      let left = false;
      const payload = {
        query,
        ...(variables && { variables: { ...variables } }),
        ...(operationName && { operationName }),
        extensions: { [contextHeader]: signContext(context, options.secret) },
      };
      const leave = client.subscribe(payload, {
        // The client's own type allows extensions of any form, which is what an event has.
        next: (event) => sink.next(event as ExecutionResult),
        error: (cause) => {
          if (left) return;
          if (Array.isArray(cause)) sink.refused(cause);
          else sink.lost(cause);
        },
        complete: () => {
          if (!left) sink.complete();
        },
      });
      return () => {
        left = true;
        leave();
      };
    },
    async close() {
      await client.dispose();
    },
  };
}
