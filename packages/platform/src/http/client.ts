import type { ExecutionResult } from 'graphql';
import { Pool } from 'undici';
import type { InternalContext } from '../context.ts';
import { PeerError, PeerUnavailable } from '../errors.ts';
import type { Subgraph, SubgraphClient } from '../graph/types.ts';
import { inTime } from '../in-time.ts';
import type { Tracer } from '../telemetry/span.ts';
import { traceparentOf, tracing } from '../telemetry/trace.ts';
import { signedHeaders } from './request-signature.ts';

const timeoutDefaultMs = 5_000;
const connectionsMax = 32;

/** Calls a subgraph of this process. */
export function localClient(subgraph: () => Subgraph): SubgraphClient {
  return {
    async request<D>(document: string, variables: object, context: InternalContext): Promise<D> {
      const { name } = subgraph();
      // Input objects reach resolvers as plain objects; a variable that is one already passes as it is.
      const request = { query: document, variables: { ...variables } };
      const timeoutMs = remaining(context, timeoutDefaultMs);
      if (timeoutMs <= 0) throw new PeerUnavailable(`No time left to ask ${name}.`);
      return traced(name, context, async (within) => {
        const late = (): Promise<never> => Promise.reject(new PeerUnavailable(`${name} did not answer in time.`));
        const result = await inTime(subgraph().execute(request, within), timeoutMs, late);
        return dataOf<D>(result, name);
      });
    },
  };
}

/** Calls a subgraph over HTTP with keep-alive. The wait is bounded by `timeoutMs` and by the context's deadline; nothing is retried. */
export function httpClient(options: {
  readonly url: string;
  readonly secret: string;
  /** The subgraph that is there. */
  readonly audience: string;
  /** @defaultValue 5 000 */
  readonly timeoutMs?: number;
}): SubgraphClient & { close(): Promise<void> } {
  const url = new URL(options.url);
  const pool = new Pool(url.origin, { connections: connectionsMax, keepAliveTimeout: 30_000, connectTimeout: 2_000 });
  const path = url.pathname === '/' ? '/graphql' : url.pathname;
  return {
    async request<D>(document: string, variables: object, context: InternalContext): Promise<D> {
      const timeoutMs = remaining(context, options.timeoutMs ?? timeoutDefaultMs);
      if (timeoutMs <= 0) throw new PeerUnavailable(`No time left to ask ${url.origin}.`);
      return traced(url.host, context, async (within) => {
        const trace = within.spanId === undefined ? {} : { traceparent: traceparentOf(within.traceId, within.spanId) };
        const body = JSON.stringify({ query: document, variables });
        const headers = { 'content-type': 'application/json', ...signedHeaders(within, body, options), ...trace };
        const result = await send(pool, { path, timeoutMs, headers, body });
        return dataOf<D>(result, url.origin);
      });
    },
    close: () => pool.close(),
  };
}

/** Asks within a span of its own, where traces are collected. */
function traced<T>(peer: string, context: InternalContext, ask: (within: InternalContext) => Promise<T>): Promise<T> {
  const tracer = tracing();
  return tracer ? tracedBy(tracer, peer, context, ask) : ask(context);
}

async function tracedBy<T>(
  tracer: Tracer,
  peer: string,
  context: InternalContext,
  ask: (within: InternalContext) => Promise<T>,
): Promise<T> {
  const { actor, traceId, spanId: parentId } = context;
  const part = actor.kind === 'service' ? actor.id : 'baton';
  const span = tracer.start({ name: `ask ${peer}`, part, kind: 'CLIENT', traceId, parentId, attributes: { peer } });
  try {
    const answer = await ask({ ...context, spanId: span.id });
    span.end();
    return answer;
  } catch (error) {
    span.end({}, true);
    throw error;
  }
}

interface Sent {
  readonly path: string;
  readonly timeoutMs: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

async function send(pool: Pool, { path, timeoutMs, headers, body }: Sent): Promise<ExecutionResult> {
  try {
    const response = await pool.request({ path, method: 'POST', headers, body, signal: AbortSignal.timeout(timeoutMs) });
    if (response.statusCode !== 200) {
      await response.body.dump();
      throw new PeerUnavailable(`The peer answered with status ${response.statusCode}.`);
    }
    // The peer is a subgraph: its 200 is a GraphQL response.
    return (await response.body.json()) as ExecutionResult;
  } catch (cause) {
    if (cause instanceof PeerUnavailable) throw cause;
    throw new PeerUnavailable('The peer did not answer.', { cause });
  }
}

function remaining(context: InternalContext, limitMs: number): number {
  return Math.min(limitMs, context.deadlineAt - Date.now());
}

function dataOf<D>(result: ExecutionResult, peer: string): D {
  const errors = result.errors ?? [];
  if (errors.length === 0 && result.data) {
    // The document and its result type stand side by side in @baton/contracts.
    return result.data as D;
  }
  const codes = errors.map(({ extensions }) => String(extensions?.['code'] ?? 'UNKNOWN'));
  if (codes.includes('UNAVAILABLE') || codes.includes('DEADLINE_EXCEEDED')) throw new PeerUnavailable(`${peer} is not available.`);
  throw new PeerError(`${peer} refused: ${codes.join(', ')}`, codes);
}
