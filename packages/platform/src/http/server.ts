import { systemClock } from '@baton/kernel';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { contextHeader, type InternalContext, verifyContext } from '../context.ts';
import type { Subgraph } from '../graph/types.ts';
import { serveMetrics } from '../telemetry/endpoint.ts';
import { subgraphSeconds } from '../telemetry/metrics.ts';
import { requestHeader, requestVerifier } from './request-signature.ts';
import { stopListening } from './stop-listening.ts';
import { serveSubscriptions } from './subscriptions.ts';

const bodyBytesMax = 2_000_000;

const graphRequest = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  /** The first of the gateway's secrets that are valid now; two during a rotation. */
  readonly internalSecret: readonly string[];
}

/** Serves a subgraph as its own process. Everything on the graph needs a signed context, `_service` and `_entities` included. */
export async function serveSubgraph(subgraph: Subgraph, options: ServeOptions): Promise<{ readonly url: string; close(): Promise<void> }> {
  // A request that arrives on a kept connection while it drains is still served, with `connection: close`.
  const server = Fastify({ bodyLimit: bodyBytesMax, forceCloseConnections: 'idle', return503OnClosing: false });
  const state = { isDraining: false };
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (state.isDraining) reply.header('connection', 'close');
    done();
  });
  const contexts = new WeakMap<FastifyRequest, InternalContext>();
  const unaltered = verifyBodies(server, subgraph.name, options.internalSecret);

  server.post('/graphql', {
    // Before the body is read: who is not signed is not parsed either.
    onRequest: async (request, reply) => {
      const header = request.headers[contextHeader];
      const context = verifyContext(typeof header === 'string' ? header : undefined, options.internalSecret, systemClock);
      if (!context) return reply.code(401).send(unsigned);
      contexts.set(request, context);
    },
    handler: async (request, reply) => {
      if (!unaltered.has(request)) return reply.code(401).send(unsigned);
      const context = contexts.get(request);
      const parsed = graphRequest.safeParse(request.body);
      if (!context || !parsed.success) return reply.code(400).send({ errors: [{ message: 'This is not a GraphQL request.' }] });
      return subgraph.execute(parsed.data, context);
    },
    onResponse: async (_request, reply) => {
      subgraphSeconds.observe({ subgraph: subgraph.name, status: String(reply.statusCode) }, reply.elapsedTime / 1_000);
    },
  });
  serveHealth(server, subgraph);
  serveMetrics(server);
  const subscriptions = serveSubscriptions(server.server, subgraph, options.internalSecret);
  await server.listen({ port: options.port, host: options.host });
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return {
    url: `http://${options.host}:${port}/graphql`,
    async close() {
      state.isDraining = true;
      await Promise.all([subscriptions.close(), stopListening(server.server)]);
      await server.close();
    },
  };
}

const unsigned = { errors: [{ message: 'A signed context is required.', extensions: { code: 'UNAUTHENTICATED' } }] };

/** Looks at each body as it came, before it is parsed. Answers those of which every byte is its sender's, that were sent here, and that come for the first time. */
function verifyBodies(server: FastifyInstance, audience: string, secrets: readonly string[]): { has(request: FastifyRequest): boolean } {
  const verifier = requestVerifier(audience, secrets, systemClock);
  const parse = server.getDefaultJsonParser('error', 'error');
  const unaltered = new WeakSet<FastifyRequest>();
  server.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const { [requestHeader]: header, [contextHeader]: signedContext } = request.headers;
    if (!verifier.verify({ header, signedContext, body })) return done(null, undefined);
    unaltered.add(request);
    return parse(request, body.toString('utf8'), done);
  });
  return unaltered;
}

function serveHealth(server: FastifyInstance, subgraph: Subgraph): void {
  server.get('/health/live', () => ({ live: true }));
  server.get('/health/ready', async (_request, reply) => {
    const health = await subgraph.health();
    return reply.code(health.ready ? 200 : 503).send(health);
  });
}
