import { contextHeader, signContext } from '@baton/platform';
import type { ExecutionResult } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Subscribe } from '../transport.ts';

/** Subscriptions at a subgraph in another process: all over one WebSocket, each with the signed context of its subscriber. */
export function streamTransport(options: { readonly url: string; readonly secret: string; readonly maxBytes: number }): {
  readonly subscribe: Subscribe;
  close(): Promise<void>;
} {
  const client = createClient({
    url: options.url,
    webSocketImpl: boundedSocket(options.maxBytes),
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

/** graphql-ws makes its own sockets: with this they take no larger message than an answer over HTTP may be. */
function boundedSocket(maxPayload: number): new (address: string | URL, protocols?: string | string[]) => WebSocket {
  return class extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { maxPayload });
    }
  };
}
