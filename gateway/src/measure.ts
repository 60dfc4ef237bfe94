import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { addReadings, type Reading, requestSeconds, type Span, serveMetrics } from '@baton/platform';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { OperationTypeNode } from 'graphql';
import type { OperationContext } from './operation-context.ts';
import { beginSpan } from './operation-span.ts';
import type { SubgraphSource } from './subgraph-source.ts';

interface Measured {
  readonly operation: OperationTypeNode;
  readonly span: Span | undefined;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** What is known of a request to the graph. On the request itself: a weak map of what lives so shortly is work for the garbage collector. */
    measured: Measured | null;
    /** Whether its answer has errors. */
    hasErrors: boolean;
  }
}

/** Tells what a request asks for, once that is known; its fetches become part of its span. */
export function measureOperation(request: FastifyRequest, operation: OperationTypeNode | undefined, context: OperationContext): void {
  if (operation === undefined) return;
  request.measured = { operation, span: beginSpan(operation, context, request.headers['traceparent']) };
}

/** Serves `/metrics` and measures what goes through: requests to the graph, fetches, open sockets and streams. Answers how to stop. */
export function measure(
  server: FastifyInstance,
  parts: { readonly sources: readonly SubgraphSource[]; runs(): { readonly compiled: number; readonly stock: number } },
): () => void {
  serveMetrics(server);
  measureRequests(server);
  const open = countOpen(server);
  return addReadings(() => [
    ...open(),
    ...parts.sources.map(({ name, breaker }) => ({
      name: 'baton_breaker_state',
      help: '0: fetches reach the subgraph; 1: one finds out whether it answers again; 2: they fail at once.',
      labels: { subgraph: name },
      value: { CLOSED: 0, HALF_OPEN: 1, OPEN: 2 }[breaker.state],
    })),
    ...Object.entries(parts.runs()).map(([executor, value]) => ({
      name: 'baton_operations_run',
      help: 'Operations that each executor ran since the start: compiled, or stock for what is not compiled.',
      labels: { executor },
      value,
    })),
  ]);
}

/** By callbacks, not promises: they run for every request. */
function measureRequests(server: FastifyInstance): void {
  server.decorateRequest('measured', null);
  server.decorateRequest('hasErrors', false);
  const isGraph = ({ routeOptions, method }: FastifyRequest): boolean => routeOptions.url === '/graphql' && method === 'POST';
  server.addHook('onSend', (request, _reply, payload, done) => {
    if (typeof payload === 'string' && payload.startsWith('{"errors"')) request.hasErrors = true;
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    if (isGraph(request)) {
      const known = request.measured;
      const outcome = reply.statusCode >= 400 || !known ? 'refused' : request.hasErrors ? 'errors' : 'ok';
      requestSeconds.observe({ operation: known?.operation ?? 'none', outcome }, reply.elapsedTime / 1_000);
      known?.span?.end({ operation: known.operation, outcome, status: reply.statusCode }, outcome !== 'ok');
    }
    done();
  });
}

/** Counts at the server, whatever is spoken over the sockets. */
function countOpen(server: FastifyInstance): () => Reading[] {
  const open = { connections: 0, websockets: 0, 'event-streams': 0 };
  const count = (kind: keyof typeof open, closing: { once(event: 'close', action: () => void): unknown }): void => {
    open[kind] += 1;
    closing.once('close', () => {
      open[kind] -= 1;
    });
  };
  server.server.on('connection', (socket) => count('connections', socket));
  // Refused ones are closed at once.
  server.server.on('upgrade', (_request: IncomingMessage, duplex: Duplex) => count('websockets', duplex));
  server.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.url === '/graphql/stream') count('event-streams', reply.raw);
    done();
  });
  return () =>
    Object.entries(open).map(([kind, value]) => ({
      name: 'baton_open_sockets',
      help: 'What is open at the public port: connections in all, of them websockets and event-streams.',
      labels: { kind },
      value,
    }));
}
