import { contextHeader, demandExtension, demandMessage, signContextFor } from '@baton/platform';
import type { ExecutionResult } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Subscribe } from '../transport.ts';
import { createEventQueue } from './event-queue.ts';

/**
 * Subscriptions at a subgraph in another process: all over one WebSocket, each with the signed context of its subscriber, and each with a demand of
 * its own, so that one slow subscriber holds back its own events only.
 */
export function streamTransport(options: {
  /** The subgraph. */
  readonly name: string;
  readonly url: string;
  /** Without it no context is sent. */
  readonly secret: string | undefined;
  readonly maxBytes: number;
  /** Events of one subscription that may be on their way or wait here. */
  readonly eventsAhead: number;
}): {
  readonly subscribe: Subscribe;
  close(): Promise<void>;
} {
  let lastId = 0;
  let socket: WebSocket | undefined;
  const client = createClient({
    url: options.url,
    webSocketImpl: boundedSocket(options.maxBytes),
    lazy: true,
    lazyCloseTimeout: 5_000,
    keepAlive: 10_000,
    // The subscriber is told and comes back with its cursor; subscribing again here without it would lose events.
    retryAttempts: 0,
    generateID: () => String(lastId),
    on: {
      connected(opened) {
        // Of the class that is given above.
        socket = opened as WebSocket;
      },
    },
  });

  function ask(id: string, events: number): void {
    // One that broke meanwhile has told its subscriptions so.
    if (socket?.readyState === WebSocket.OPEN) socket.send(demandMessage(id, events), () => {});
  }

  return {
    subscribe({ query, variables, operationName }, context) {
      lastId++;
      const id = String(lastId);
      const queue = createEventQueue(options.eventsAhead);
      const payload = {
        query,
        ...(variables && { variables: { ...variables } }),
        ...(operationName && { operationName }),
        extensions: {
          ...(options.secret !== undefined && { [contextHeader]: signContextFor(options.name, context, options.secret) }),
          [demandExtension]: options.eventsAhead,
        },
      };
      const leave = client.subscribe(payload, {
        next(event) {
          // The client's own type allows extensions of any form, which is what an event has.
          if (queue.push(event as ExecutionResult)) return;
          queue.end({ kind: 'LOST', cause: new Error('The subgraph sent more events than it was asked for.') });
          leave();
        },
        error: (cause) => queue.end(Array.isArray(cause) ? { kind: 'REFUSED', errors: cause } : { kind: 'LOST', cause }),
        complete: () => queue.end({ kind: 'COMPLETE' }),
      });
      const taken = countTo(Math.ceil(options.eventsAhead / 2), (events) => ask(id, events));
      return {
        async next() {
          const step = await queue.next();
          if (step.kind === 'EVENT') taken();
          return step;
        },
        leave() {
          queue.clear();
          leave();
        },
      };
    },
    async close() {
      await client.dispose();
    },
  };
}

/** Calls `tell` once for so many calls: a message for each event would be as many messages again. */
function countTo(many: number, tell: (count: number) => void): () => void {
  let count = 0;
  return () => {
    count++;
    if (count < many) return;
    tell(count);
    count = 0;
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
