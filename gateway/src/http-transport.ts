import { type InternalContext, requestHeaders, type Signing, signContext, traceparentOf } from '@baton/platform';
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
export function httpTransport(
  name: string,
  target: HttpTarget,
  { secret, limits }: { readonly secret: string | undefined; readonly limits: Limits },
): Transport {
  const url = new URL(target.url);
  const pool = new Pool(url.origin, {
    connections: limits.subgraphSockets,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    connect: { timeout: limits.fetchMs },
  });
  const streams = streamTransport({
    name,
    url: target.wsUrl ?? target.url.replace(/^http/, 'ws'),
    secret,
    maxBytes: limits.subgraphAnswerBytes,
    eventsAhead: limits.eventsAhead,
  });

  const path = url.pathname + url.search;
  const headersOf = headersFor(secret === undefined ? undefined : { secret, audience: name });
  let waiting = 0;

  async function attempt(context: InternalContext, body: string, call: Call): Promise<ExecutionResult> {
    if (waiting >= limits.subgraphQueue + limits.subgraphSockets) throw new SubgraphUnreachable('too many fetches wait for a connection');
    waiting++;
    try {
      const headers = headersOf(context, body);
      const { status, text } = await exchange(pool, { path, headers, body, maxBytes: limits.subgraphAnswerBytes }, call);
      return parseAnswer(text, status);
    } finally {
      waiting--;
    }
  }

  return {
    async execute(request, context, call) {
      const body = JSON.stringify(request);
      try {
        return await attempt(context, body, call);
      } catch (error) {
        if (!call.retryable || !brokenConnection(error)) throw asUnreachable(error);
      }
      // A kept connection that the subgraph closed while it restarted; a query may be asked again, once.
      try {
        return await attempt(context, body, call);
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

/** Contexts are signed once for all fetches of an operation, to whatever subgraph: they are over long before the signature is. */
const signedContexts = new WeakMap<InternalContext, string>();

function signedOnce(context: InternalContext, secret: string): string {
  const known = signedContexts.get(context);
  if (known !== undefined) return known;
  const signed = signContext(context, secret);
  signedContexts.set(context, signed);
  return signed;
}

const plainHeaders = { 'content-type': 'application/json', accept: 'application/json' };

/** What goes with a body. Made for each attempt: a request that comes twice is refused. */
function headersFor(signing: Signing | undefined): (context: InternalContext, body: string) => Record<string, string> {
  return (context, body) => {
    const headers: Record<string, string> = signing ? requestHeaders(signedOnce(context, signing.secret), body, signing) : {};
    if (context.spanId !== undefined) headers['traceparent'] = traceparentOf(context.traceId, context.spanId);
    return Object.assign(headers, plainHeaders);
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
