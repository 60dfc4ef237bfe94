import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { metricsText, registry } from './metrics.ts';

/**
 * `GET /metrics` for Prometheus. With BATON_METRICS_TOKEN whoever sends it as a bearer token is served, nobody else; without it this machine is, unless the
 * request came through a proxy. Others see what stands where nothing is.
 */
export function serveMetrics(server: FastifyInstance): void {
  const token = process.env['BATON_METRICS_TOKEN'];
  server.get('/metrics', async (request, reply) => {
    if (!mayRead(request, token)) return reply.callNotFound();
    return reply.type(registry.contentType).send(await metricsText());
  });
}

/** Headers of a proxy: behind one on this machine everybody's address is this machine's. */
const forwarded = ['forwarded', 'via', 'x-forwarded-for', 'x-real-ip'];

function mayRead({ headers, socket }: FastifyRequest, token: string | undefined): boolean {
  if (token) return isSame(headers.authorization ?? '', `Bearer ${token}`);
  return /^(::1|(::ffff:)?127\.)/.test(socket.remoteAddress ?? '') && forwarded.every((name) => headers[name] === undefined);
}

function isSame(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
