import type { Server } from 'node:http';
import { systemClock } from '@baton/kernel';
import { type ExecutionArgs, GraphQLError, parse } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { z } from 'zod';
import { contextHeader, type InternalContext, verifyContext } from '../context.ts';
import { unauthenticated } from '../errors.ts';
import type { Subgraph, SubgraphRequest } from '../graph/types.ts';

const signed = z.object({ [contextHeader]: z.string() });

/** What `onSubscribe` hands to `subscribe` in place of a context. */
interface Operation {
  readonly request: SubgraphRequest;
  readonly internal: InternalContext;
}

/**
 * Subscriptions over graphql-transport-ws at /graphql. The signed context stands in the connection parameters (`baton-context`), or in each
 * operation's extensions for a connection that serves many callers; an operation without a valid one closes the socket.
 */
export function serveSubscriptions(server: Server, subgraph: Subgraph, secrets: readonly string[]): { close(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64_000 });
  server.on('upgrade', (request, socket, head) => {
    if (new URL(request.url ?? '/', 'http://subgraph').pathname !== '/graphql') socket.destroy();
    else sockets.handleUpgrade(request, socket, head, (upgraded) => sockets.emit('connection', upgraded, request));
  });
  const contexts = new WeakMap<object, InternalContext>();
  const run =
    (kind: 'execute' | 'subscribe') =>
    (args: ExecutionArgs): ReturnType<Subgraph['subscribe']> => {
      // Made by `onSubscribe` below.
      const { request, internal } = args.contextValue as Operation;
      return subgraph[kind](request, internal);
    };
  const disposable = useServer(
    {
      connectionInitWaitTimeout: 3_000,
      onConnect(context) {
        const internal = contextOf(context.connectionParams, secrets);
        if (internal) contexts.set(context.extra.socket, internal);
        // Without one each operation must bring its own: the socket alone opens nothing.
        return true;
      },
      onSubscribe(context, _id, payload) {
        const internal = contextOf(payload.extensions, secrets) ?? contexts.get(context.extra.socket);
        if (!internal) {
          context.extra.socket.close(4403, 'Forbidden');
          return [unauthenticated()];
        }
        const { query, variables, operationName } = payload;
        const contextValue: Operation = { request: { query, variables, operationName }, internal };
        try {
          return { schema: subgraph.schema, document: parse(query), operationName: operationName ?? null, contextValue };
        } catch (error) {
          if (error instanceof GraphQLError) return [error];
          throw error;
        }
      },
      execute: run('execute'),
      subscribe: run('subscribe'),
    },
    sockets,
  );
  return { close: async () => disposable.dispose() };
}

function contextOf(holder: unknown, secrets: readonly string[]): InternalContext | null {
  const parsed = signed.safeParse(holder);
  return parsed.success ? verifyContext(parsed.data[contextHeader], secrets, systemClock) : null;
}
