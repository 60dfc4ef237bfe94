import { type InternalContext, requestHeaders, signContext, traceparentOf } from '@baton/platform';
import type { ExecutionResult } from 'graphql';
import { errors, Pool } from 'undici';
import { exchange } from './http-exchange.ts';
import type { Limits } from './limits/limits.ts';
import { streamTransport } from './subscriptions/upstream.ts';
import { type Call, SubgraphUnreachable, type Transport } from './transport.ts';

/** Where another process serves a subgraph. */
export interface HttpTarget {
  /** Its GraphQL endpoint, as in `http://orders:4001/graphql`. */
  readonly url: string;
  /** Its WebSocket endpoint. Default: the same address with `ws` for `http`. */
  readonly wsUrl?: string | undefined;
}

/** A subgraph in another process: HTTP over kept connections, a bounded number of them, nothing of the client's request but the signed context. */
export function httpTransport(target: HttpTarget, secret: string | undefined, limits: Limits): Transport {
  const url = new URL(target.url);
  const pool = new Pool(url.origin, {
    connections: limits.subgraphSockets,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    connect: { timeout: limits.fetchMs },
  });
  const streams = streamTransport({
    url: target.wsUrl ?? target.url.replace(/^http/, 'ws'),
    secret,
    maxBytes: limits.subgraphAnswerBytes,
    eventsAhead: limits.eventsAhead,
  });

  const path = url.pathname + url.search;
  const headerOf = secret === undefined ? () => undefined : signedOnce(secret);
  let waiting = 0;

  async function attempt(body: string, signed: Readonly<Record<string, string>>, call: Call): Promise<ExecutionResult> {
    if (waiting >= limits.subgraphQueue + limits.subgraphSockets) throw new SubgraphUnreachable('too many fetches wait for a connection');
    waiting++;
    try {
      const headers = {
        'content-type': 'application/json',
        accept: 'application/json',
        ...signed,
      };
      const { status, text } = await exchange(pool, { path, headers, body, maxBytes: limits.subgraphAnswerBytes }, call);
      return parseAnswer(text, status);
    } finally {
      waiting--;
    }
  }

  return {
    async execute(request, context, call) {
      const body = JSON.stringify(request);
      const header = headerOf(context);
      // Made for each attempt: a request that comes twice is refused.
      const signed = () => ({
        ...(header !== undefined && secret !== undefined && requestHeaders(header, body, secret)),
        ...(context.spanId !== undefined && { traceparent: traceparentOf(context.traceId, context.spanId) }),
      });
      try {
        return await attempt(body, signed(), call);
      } catch (error) {
        if (!call.retryable || !brokenConnection(error)) throw asUnreachable(error);
      }
      // A kept connection that the subgraph closed while it restarted; a query may be asked again, once.
      try {
        return await attempt(body, signed(), call);
      } catch (error) {
        throw asUnreachable(error);
      }
    },
    subscribe: streams.subscribe,
    async ready() {
      try {
        const { statusCode, body } = await pool.request({
          path: '/health/ready',
          method: 'GET',
          headersTimeout: 2_000,
          bodyTimeout: 2_000,
        });
        await body.dump();
        return statusCode === 200;
      } catch {
        return false;
      }
    },
    async close() {
      await streams.close();
      await pool.destroy();
    },
  };
}

/** Signs a context once for the fetches of an operation that carry it: they are over long before the signature is. */
function signedOnce(secret: string): (context: InternalContext) => string {
  const signed = new WeakMap<InternalContext, string>();
  return (context) => {
    const known = signed.get(context) ?? signContext(context, secret);
    signed.set(context, known);
    return known;
  };
}

function parseAnswer(text: string, status: number): ExecutionResult {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new SubgraphUnreachable(`the answer with status ${status} is not JSON`);
  }
  if (typeof answer !== 'object' || answer === null || !('data' in answer || 'errors' in answer)) {
    throw new SubgraphUnreachable(`the answer with status ${status} is not a GraphQL response`);
  }
  if ('errors' in answer && answer.errors !== null && !Array.isArray(answer.errors))
    throw new SubgraphUnreachable('the answer has errors that are no list');
  if ('data' in answer && typeof answer.data !== 'object') throw new SubgraphUnreachable('the answer has data that is no object');
  // Checked to be an object with data or a list of errors; the executor merges the rest with care for what is missing.
  return answer as ExecutionResult;
}

function brokenConnection(error: unknown): boolean {
  if (error instanceof errors.SocketError) return true;
  return typeof error === 'object' && error !== null && 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
}

function asUnreachable(error: unknown): unknown {
  if (error instanceof SubgraphUnreachable) return error;
  return new SubgraphUnreachable(error instanceof Error ? error.message : String(error), { cause: error });
}
