import type { FastifyInstance } from 'fastify';

/** Which pages of other origins may talk to the graph. `development` adds every page served from this machine. */
export interface OriginPolicy {
  readonly allowed: readonly string[];
  readonly development: boolean;
}

/** Whether a request with this `origin` header may be served; without one it is no page of another origin. */
export function mayCall(policy: OriginPolicy, origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined || policy.allowed.includes(origin)) return true;
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (!url) return false;
  return url.host === host || (policy.development && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname));
}

/** Answers preflight requests and marks answers that pages of allowed origins may read. */
export function registerCors(server: FastifyInstance, policy: OriginPolicy): void {
  server.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    reply.header('vary', 'origin');
    if (origin === undefined || !mayCall(policy, origin, request.headers.host)) return;
    reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', 'retry-after');
    if (request.method !== 'OPTIONS') return;
    reply
      .header('access-control-allow-methods', 'POST')
      .header('access-control-allow-headers', 'authorization, baton-limits, content-type, last-event-id, traceparent')
      .header('access-control-max-age', '600');
  });
}
