import type { Server } from 'node:http';
import { systemClock } from '@baton/kernel';
import { type ExecutionArgs, GraphQLError, parse } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { z } from 'zod';
import { contextHeader, type InternalContext, verifyContextFor } from '../context.ts';
import { unauthenticated } from '../errors.ts';
import type { Subgraph, SubgraphRequest } from '../graph/types.ts';
import { demandOf, firstDemand, type OnDemand, onDemand } from './demand.ts';

const signed = z.object({ [contextHeader]: z.string() });

/** What `onSubscribe` hands to `subscribe` in place of a context. */
interface Operation {
  readonly request: SubgraphRequest;
  readonly internal: InternalContext;
  readonly id: string;
  readonly socket: object;
  /** How many events its reader has room for at first; null: it does not say. */
  readonly demand: number | null;
}

/**
 * Subscriptions over graphql-transport-ws at /graphql. The signed context stands in the connection parameters (`baton-context`), or in each
 * operation's extensions for a connection that serves many callers; an operation without a valid one closes the socket. No event is made before
 * the socket took the one before, nor beyond what its reader asked for (`demand.ts`).
 */
export function serveSubscriptions(server: Server, subgraph: Subgraph, secrets: readonly string[]): { close(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64_000 });
  server.on('upgrade', (request, socket, head) => {
    if (new URL(request.url ?? '/', 'http://subgraph').pathname !== '/graphql') socket.destroy();
    else sockets.handleUpgrade(request, socket, head, (upgraded) => sockets.emit('connection', upgraded, request));
  });
  const contexts = new WeakMap<object, InternalContext>();
  const held = new WeakMap<object, Map<string, Pick<OnDemand<unknown>, 'ask'>>>();

  async function subscribe({ contextValue }: ExecutionArgs): ReturnType<Subgraph['subscribe']> {
    const { request, internal, id, socket, demand } = operationOf(contextValue);
    const answer = await subgraph.subscribe(request, internal);
    if (demand === null || !(Symbol.asyncIterator in answer)) return answer;
    const events = onDemand(answer, demand);
    const ofSocket = held.get(socket) ?? new Map();
    held.set(socket, ofSocket.set(id, events));
    return events;
  }

  const disposable = useServer(
    {
      connectionInitWaitTimeout: 3_000,
      onConnect(context) {
        const internal = contextOf(context.connectionParams, subgraph.name, secrets);
        if (internal) contexts.set(context.extra.socket, internal);
        // Without one each operation must bring its own: the socket alone opens nothing.
        return true;
      },
      onSubscribe(context, id, payload) {
        const internal = contextOf(payload.extensions, subgraph.name, secrets) ?? contexts.get(context.extra.socket);
        if (!internal) {
          context.extra.socket.close(4403, 'Forbidden');
          return [unauthenticated()];
        }
        const { query, variables, operationName } = payload;
        const demand = firstDemand(payload.extensions);
        const contextValue: Operation = {
          request: { query, variables, operationName },
          internal,
          id,
          socket: context.extra.socket,
          demand,
        };
        try {
          return { schema: subgraph.schema, document: parse(query), operationName: operationName ?? null, contextValue };
        } catch (error) {
          if (error instanceof GraphQLError) return [error];
          throw error;
        }
      },
      onPong(context, payload) {
        const asked = demandOf(payload);
        if (asked) held.get(context.extra.socket)?.get(asked.id)?.ask(asked.events);
      },
      onComplete(context, id) {
        held.get(context.extra.socket)?.delete(id);
      },
      execute({ contextValue }: ExecutionArgs) {
        const { request, internal } = operationOf(contextValue);
        return subgraph.execute(request, internal);
      },
      subscribe,
    },
    sockets,
  );
  return { close: async () => disposable.dispose() };
}

function operationOf(contextValue: unknown): Operation {
  // Made by `onSubscribe` above; graphql-ws only hands it on.
  return contextValue as Operation;
}

function contextOf(holder: unknown, audience: string, secrets: readonly string[]): InternalContext | null {
  const parsed = signed.safeParse(holder);
  return parsed.success ? verifyContextFor(audience, parsed.data[contextHeader], { secrets, clock: systemClock }) : null;
}
