import type { FastifyInstance } from 'fastify';
import type { SubgraphSource } from './subgraph-source.ts';

/** `/health/live`: the process answers. `/health/ready`: it and every subgraph can serve; not while it drains. */
export function registerReadiness(
  server: FastifyInstance,
  options: { readonly sources: readonly SubgraphSource[]; isDraining(): boolean; readonly readiness: (() => Promise<boolean>) | undefined },
): void {
  server.get('/health/live', async () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    const checks = [...options.sources.map((source) => source.ready()), options.readiness?.() ?? Promise.resolve(true)];
    const settled = await Promise.allSettled(checks);
    const ready = !options.isDraining() && settled.every((check) => check.status === 'fulfilled' && check.value);
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
}
