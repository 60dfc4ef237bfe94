import type { IncomingMessage } from 'node:http';
import type { Clock } from '@baton/kernel';
import { type ExecutionArgs, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CloseCode, type Context, makeServer, type Server, type SubscribePayload } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { type ClientRequest, clientRequest, type Door, requestForm } from '../admission.ts';
import type { Caller } from '../authenticate.ts';
import { countTold } from '../errors-told.ts';
import { refusal } from '../format-error.ts';
import type { Limits } from '../limits/limits.ts';
import type { GatewayLog } from '../log.ts';
import { traceIdOf } from '../operation-context.ts';
import type { Frame } from './frame.ts';
import type { Prepared, StreamRunner } from './run-stream.ts';
import { closeAtExpiry, closeSoon, tryAgainLater } from './socket-close.ts';
import type { StreamCounts } from './stream-counts.ts';

export interface ProtocolParts {
  readonly door: Door;
  readonly streams: StreamRunner;
  readonly counts: StreamCounts;
  readonly limits: Limits;
  readonly log: GatewayLog;
  readonly clock: Clock;
}

/** What belongs to one socket. The caller is known once the connection was initialised. */
export interface SocketExtra {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  caller?: Caller;
  /** The text that takes the place of the payload in the message that is written now. */
  payload?: string;
}

type ConnectionParams = Record<string, unknown>;
type Running = Extract<Prepared, { readonly kind: 'REQUEST' | 'STREAM' }>;

/** graphql-transport-ws: its messages and close codes are graphql-ws's; who may what, and what runs, is ours. */
export function createProtocol(parts: ProtocolParts): Server<SocketExtra> {
  return makeServer<ConnectionParams, SocketExtra>({
    connectionInitWaitTimeout: parts.limits.socketInitMs,
    onConnect: async ({ connectionParams, extra }) => identify(parts, extra, connectionParams?.['authorization']),
    async onSubscribe(context, _id, payload) {
      const prepared = await prepare(parts, context, payload);
      if (prepared.kind === 'READY') return prepared.args;
      countTold(prepared.errors);
      return prepared.errors.map(asGraphQLError);
    },
    execute: async ({ contextValue }) => answer(contextValue as Work),
    subscribe: ({ contextValue }) => open(contextValue as Work),
    onNext: ({ extra }, _id, _payload, _args, result) => payloadOf(extra, result),
  });
}

/** False closes the socket with 4403, if nothing else did before. */
async function identify({ door, counts, clock }: ProtocolParts, extra: SocketExtra, authorization: unknown): Promise<boolean> {
  const { socket, request } = extra;
  const arrival = { traceId: traceIdOf(request.headers), address: door.addressOf(request) };
  const identity = await door.identify(authorization ?? request.headers.authorization, arrival);
  if (identity.kind === 'CALLER') {
    const leave = counts.enter({ caller: identity.caller, address: arrival.address });
    if (!leave) {
      socket.close(tryAgainLater, 'Too many sockets');
      return false;
    }
    socket.once('close', leave);
    extra.caller = identity.caller;
    closeAtExpiry(socket, identity.caller.expiresAt, clock);
    socket.once(
      'close',
      door.onRevoked(identity.caller, () => closeSoon(socket, CloseCode.Forbidden, 'Session revoked')),
    );
    return true;
  }
  if (identity.status !== 401) socket.close(tryAgainLater, identity.status === 429 ? 'Too many wrong tokens' : 'Try again later');
  return false;
}

/** Handed through graphql-ws from `onSubscribe` to the function that runs it. */
interface Work {
  readonly running: Running;
}

async function prepare(
  { door, streams, limits }: ProtocolParts,
  context: Context<ConnectionParams, SocketExtra>,
  payload: SubscribePayload,
): Promise<
  { readonly kind: 'REFUSED'; readonly errors: readonly GraphQLFormattedError[] } | { readonly kind: 'READY'; readonly args: ExecutionArgs }
> {
  const { caller, request: upgrade } = context.extra;
  const traceId = traceIdOf(upgrade.headers);
  const refused = (error: GraphQLFormattedError) => ({ kind: 'REFUSED', errors: [error] }) as const;
  // graphql-ws closes with 4401 what comes before the connection is acknowledged.
  if (!caller) throw new Error('An operation came before its caller was known.');
  // The one that is being asked for is among them.
  if (Object.keys(context.subscriptions).length > limits.socketSubscriptions) {
    return refused(refusal('OPERATION_LIMIT', traceId, `${limits.socketSubscriptions} operations may run on a socket at the same time.`));
  }
  const sent = clientRequest(payload);
  if (!sent) return refused(refusal('BAD_USER_INPUT', traceId, `The payload is not ${requestForm}.`));
  const entered = await door.enter(sent, caller, { traceId, address: door.addressOf(upgrade) });
  if (entered.kind === 'REFUSED') return refused(entered.error);
  const { request } = entered;
  const running = streams.prepare(request, entered, upgrade.headers['traceparent']);
  if (running.kind === 'REFUSED') return running;
  const work: Work = { running };
  return {
    kind: 'READY',
    args: { ...argumentsOf(request), schema: streams.schema, document: entered.admitted.document, contextValue: work },
  };
}

function argumentsOf({ operationName, variables }: ClientRequest) {
  return { variableValues: variables, ...(operationName !== undefined && { operationName }) };
}

// Both answer what is written already; graphql-ws's types ask for graphql-js's own results.
async function answer({ running }: Work) {
  if (running.kind !== 'REQUEST') throw new Error('A subscription was run as a request.');
  return { text: await running.run() } as never;
}

function open({ running }: Work) {
  if (running.kind !== 'STREAM') throw new Error('A request was run as a subscription.');
  return running.open() as never;
}

/**
 * graphql-ws writes every message as JSON; an answer is written already, once for all who are sent it. It gets 0 in its place, and whoever sends
 * the message, which follows at once, puts the text there (`withPayload`).
 */
function payloadOf(extra: SocketExtra, result: unknown): never {
  const { text } = result as Pick<Frame, 'text'>; // what `answer` and `open` give to graphql-ws
  const payload = {
    toJSON() {
      extra.payload = text;
      return 0;
    },
  };
  return payload as never;
}

const placeholder = '0}';

/** A message of graphql-ws with the payload that was written before. */
export function withPayload(message: string, extra: SocketExtra): string {
  const { payload } = extra;
  if (payload === undefined) return message;
  delete extra.payload;
  return `${message.slice(0, -placeholder.length)}${payload}}`;
}

function asGraphQLError({ message, locations, path, extensions }: GraphQLFormattedError): GraphQLError {
  const error = new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });
  // It would take them from a document, and has none.
  return locations ? Object.assign(error, { locations }) : error;
}
