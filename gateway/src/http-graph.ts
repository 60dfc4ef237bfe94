import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Admitted, type ClientRequest, clientRequest, type Door, requestForm } from './admission.ts';
import type { FastLane } from './fast-lane.ts';
import { refusal } from './format-error.ts';
import { answerErrors, refuse } from './http-answers.ts';
import { wantsLimits, withSpent } from './limits/spent.ts';
import { measureOperation } from './measure.ts';
import { type OperationContext, traceIdOf } from './operation-context.ts';

/** `POST /graphql`: the door, then the fast lane or Apollo Server. Every other method is refused: a GET may be sent by any page. */
export function registerHttpGraph(
  server: FastifyInstance,
  options: {
    readonly door: Door;
    readonly fastLane: FastLane;
    readonly apollo: Pick<ApolloServer<OperationContext>, 'executeHTTPGraphQLRequest'>;
  },
): void {
  const { door, fastLane, apollo } = options;
  server.post('/graphql', async (request, reply) => {
    const entered = await admit(door, request, reply);
    if (!entered) return reply;
    measureOperation(request, entered.admitted.operation, entered.admitted.context);
    const told = (text: string) => (wantsLimits(request.headers) ? withSpent(text, entered.admitted.spent) : text);
    const type = mediaTypeOf(request);
    const fast = type && fastLane(entered.request, entered.admitted);
    if (fast) {
      reply.header('content-type', type);
      return told(await fast);
    }
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: headersOf(request), body: bodyOf(entered.request, request.body), search: '' },
      context: async () => entered.admitted.context,
    });
    if (answer.body.kind !== 'complete') throw new Error('Incremental delivery is off.');
    return reply
      .code(answer.status ?? 200)
      .headers(Object.fromEntries(answer.headers))
      .send(told(answer.body.string));
  });

  server.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    async handler(request, reply) {
      if (request.method === 'OPTIONS') return reply.code(204).header('allow', 'POST').send();
      reply.header('allow', 'POST');
      await refuse(request, reply, { status: 405, code: 'BAD_USER_INPUT', message: 'Send operations with POST.' });
      return reply;
    },
  });
}

interface Entered {
  readonly request: ClientRequest;
  readonly admitted: Extract<Admitted, { readonly kind: 'ADMITTED' }>;
}

async function admit(door: Door, request: FastifyRequest, reply: FastifyReply): Promise<Entered | null> {
  const traceId = traceIdOf(request.headers);
  const arrival = { traceId, address: door.addressOf(request.raw) };
  const identity = await door.identify(request.headers.authorization, arrival);
  if (identity.kind === 'REFUSED') {
    if (identity.status === 401) reply.header('www-authenticate', 'Bearer');
    await answerErrors(request, reply, { status: identity.status, errors: [identity.error] });
    return null;
  }
  const body = clientRequest(request.body);
  if (!body) {
    await answerErrors(request, reply, { status: 400, errors: [refusal('BAD_USER_INPUT', traceId, `The body is not ${requestForm}.`)] });
    return null;
  }
  const entered = await door.enter(body, identity.caller, arrival);
  if (entered.kind === 'REFUSED') {
    await answerErrors(request, reply, { status: entered.status, errors: [entered.error] });
    return null;
  }
  if (entered.operation === 'subscription') {
    const message = 'A subscription runs over WebSocket on this path, or as an event stream on /graphql/stream.';
    await answerErrors(request, reply, { status: 400, errors: [refusal('BAD_USER_INPUT', traceId, message)] });
    return null;
  }
  return { request: entered.request, admitted: entered };
}

/** What Apollo Server is given: the text of a trusted document in the place of its id. */
function bodyOf(request: ClientRequest, body: unknown): object {
  const { query, operationName, variables } = request;
  const extensions = typeof body === 'object' && body !== null && 'extensions' in body ? { extensions: body.extensions } : {};
  return { query, variables, ...(operationName !== undefined && { operationName }), ...extensions };
}

const json = 'application/json';
const graphqlResponse = 'application/graphql-response+json';

/** What the fast lane answers as: what is named first. Null for a request that weighs types or brings extensions, which Apollo Server sorts out. */
function mediaTypeOf({ headers, body }: FastifyRequest): string | null {
  if (typeof body === 'object' && body !== null && 'extensions' in body) return null;
  const { accept } = headers;
  if (accept?.includes(';')) return null;
  if (accept === undefined || accept === '*/*' || accept === json) return `${json}; charset=utf-8`;
  const wanted = accept.split(',').map((type) => type.trim());
  const named = wanted.find((type) => type === json || type === graphqlResponse);
  if (named) return `${named}; charset=utf-8`;
  return wanted.includes('*/*') && !wanted.some((type) => type.startsWith('application/')) ? `${json}; charset=utf-8` : null;
}

function headersOf(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}
