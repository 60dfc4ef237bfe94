import { randomInt } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { type Admitted, type ClientRequest, clientRequest, type Door, requestForm } from '../admission.ts';
import type { Caller } from '../authenticate.ts';
import { countTold } from '../errors-told.ts';
import { refusal } from '../format-error.ts';
import { answerErrors, refuse } from '../http-answers.ts';
import type { Limits } from '../limits/limits.ts';
import type { GatewayLog } from '../log.ts';
import { traceIdOf } from '../operation-context.ts';
import type { Frame } from './frame.ts';
import type { ClientStream } from './open-stream.ts';
import { resumeAfter } from './resume.ts';
import type { Prepared, StreamRunner } from './run-stream.ts';
import type { StreamCounts } from './stream-counts.ts';

/** When a browser's event source is to come back after its connection was lost. */
const comeBackMs = { least: 1_000, most: 5_000 };

interface Parts {
  readonly door: Door;
  readonly streams: StreamRunner;
  readonly counts: StreamCounts;
  readonly limits: Limits;
  readonly log: GatewayLog;
}

/**
 * Serves `/graphql/stream`: GraphQL over server-sent events, one connection an operation. POST for clients that can, GET for a browser's own
 * event source, which can neither post nor send headers and reconnects by itself with the last event's id.
 */
export function registerSse(server: FastifyInstance, parts: Parts): { drain(): void } {
  const open = new Set<ServerResponse>();

  async function handle(request: FastifyRequest, reply: FastifyReply, body: unknown): Promise<FastifyReply> {
    const traceId = traceIdOf(request.headers);
    const accepted = await accept(parts, request, body, traceId);
    if (accepted.kind === 'REFUSED') {
      await answerErrors(request, reply, { status: accepted.status, errors: accepted.errors });
      return reply;
    }
    if (open.size >= parts.limits.streams) {
      await refuse(request, reply, { status: 503, code: 'UNAVAILABLE', traceId });
      return reply;
    }
    const leave = parts.counts.enter({ caller: accepted.caller, address: parts.door.addressOf(request.raw) });
    if (!leave) {
      await refuse(request, reply, { status: 429, code: 'OPERATION_LIMIT', message: 'Too many streams are open. Close one.', traceId });
      return reply;
    }
    reply.raw.once('close', leave);
    reply.hijack();
    open.add(reply.raw);
    reply.raw.once('close', () => open.delete(reply.raw));
    reply.raw.once(
      'close',
      parts.door.onRevoked(accepted.caller, () => reply.raw.end()),
    );
    const headers = {
      ...reply.getHeaders(),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      connection: 'close',
    };
    reply.raw.writeHead(200, Object.fromEntries(Object.entries(headers).filter((header) => header[1] !== undefined)));
    await deliver(reply.raw, accepted.prepared, { ...parts, traceId }).catch((error: unknown) => {
      parts.log.error('an event stream failed', { traceId, error });
      reply.raw.destroy();
    });
    return reply;
  }

  server.post('/graphql/stream', async (request, reply) => handle(request, reply, request.body));
  server.get('/graphql/stream', async (request, reply) => handle(request, reply, fromQueryString(request.query)));
  server.options('/graphql/stream', async (_request, reply) => reply.code(204).header('allow', 'GET, POST').send());

  return {
    drain() {
      // Without `complete`: a client that sees the stream end so comes back, with its cursor.
      for (const response of open) response.end();
    },
  };
}

type Accepted =
  | { readonly kind: 'ACCEPTED'; readonly prepared: Prepared; readonly caller: Caller }
  | { readonly kind: 'REFUSED'; readonly status: number; readonly errors: readonly GraphQLFormattedError[] };

async function accept({ door, streams }: Parts, request: FastifyRequest, body: unknown, traceId: string): Promise<Accepted> {
  const refused = (status: number, error: GraphQLFormattedError): Accepted => ({ kind: 'REFUSED', status, errors: [error] });
  const identity = await door.identify(request.headers.authorization, { traceId, address: door.addressOf(request.raw) });
  if (identity.kind === 'REFUSED') return refused(identity.status, identity.error);
  const sent = clientRequest(body);
  if (!sent) return refused(400, refusal('BAD_USER_INPUT', traceId, `The request is not ${requestForm}.`));
  const entered: Admitted = await door.enter(sent, identity.caller, { traceId, address: door.addressOf(request.raw) });
  if (entered.kind === 'REFUSED') return refused(entered.status, entered.error);
  if (request.method === 'GET' && entered.operation !== 'subscription') {
    return refused(405, refusal('BAD_USER_INPUT', traceId, 'Only subscriptions may be asked for with GET.'));
  }
  const resumed: ClientRequest = resumeAfter(entered.request, entered.admitted.document, request.headers['last-event-id']);
  return { kind: 'ACCEPTED', prepared: streams.prepare(resumed, entered, request.headers['traceparent']), caller: identity.caller };
}

async function deliver(response: ServerResponse, prepared: Prepared, parts: Parts & { readonly traceId: string }): Promise<void> {
  const { limits, log, traceId } = parts;
  // Browsers show an open stream only after its first bytes. They come back after the same few seconds each, all at once, unless they are told otherwise.
  response.write(`:\nretry: ${randomInt(comeBackMs.least, comeBackMs.most)}\n\n`);
  if (prepared.kind === 'REFUSED') {
    countTold(prepared.errors);
    return finish(response, JSON.stringify({ errors: prepared.errors }));
  }
  if (prepared.kind === 'REQUEST') return finish(response, await prepared.run());
  const events: ClientStream = prepared.open();
  const pinging = setInterval(() => response.write(':\n\n'), limits.socketPingMs);
  response.once('close', () => {
    clearInterval(pinging);
    void events.return();
  });
  for await (const event of events) {
    if (!response.write(nextMessage(event)) && !(await flushed(response, limits.slowClientMs))) {
      log.warn('a subscriber was dropped: it reads too slowly', { traceId });
      response.destroy();
    }
    if (response.writableEnded || response.destroyed) return;
  }
  if (!response.writableEnded) response.end('event: complete\ndata:\n\n');
}

function finish(response: ServerResponse, text: string): void {
  response.end(`${nextMessage({ text, cursor: null })}event: complete\ndata:\n\n`);
}

function nextMessage({ text, cursor }: Pick<Frame, 'text' | 'cursor'>): string {
  const id = cursor === null || /[\r\n]/.test(cursor) ? '' : `id: ${cursor}\n`;
  return `event: next\n${id}data: ${text}\n\n`;
}

/** Waits until the client took what was written, or left; false when it does neither in time. Meanwhile no further event is asked for. */
async function flushed(response: ServerResponse, ms: number): Promise<boolean> {
  if (response.destroyed) return true;
  return new Promise<boolean>((resolve) => {
    const settle = (inTime: boolean) => {
      clearTimeout(late);
      response.off('drain', onTime);
      response.off('close', onTime);
      resolve(inTime);
    };
    const onTime = () => settle(true);
    const late = setTimeout(() => settle(false), ms);
    response.once('drain', onTime);
    response.once('close', onTime);
  });
}

function fromQueryString(query: unknown): unknown {
  if (typeof query !== 'object' || query === null || !('variables' in query) || typeof query.variables !== 'string') return query;
  try {
    return { ...query, variables: JSON.parse(query.variables) };
  } catch {
    return null;
  }
}
