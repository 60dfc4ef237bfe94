import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { countTold } from './errors-told.ts';
import { type ErrorCode, refusal } from './format-error.ts';
import { traceIdOf } from './operation-context.ts';

const graphqlResponse = 'application/graphql-response+json';

/** Answers with errors and nothing else, in the media type that the client prefers. */
export async function answerErrors(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: { readonly status: number; readonly errors: readonly GraphQLFormattedError[] },
): Promise<void> {
  countTold(answer.errors);
  const type = request.headers.accept?.includes(graphqlResponse) ? graphqlResponse : 'application/json';
  const [retryAfterMs] = answer.errors.map(({ extensions }) => extensions?.['retryAfterMs']);
  if (typeof retryAfterMs === 'number') reply.header('retry-after', Math.ceil(retryAfterMs / 1_000));
  await reply
    .code(answer.status)
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify({ errors: answer.errors }));
}

/** Refuses a request before it reaches the graph. */
export async function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: { readonly status: number; readonly code: ErrorCode; readonly message?: string; readonly traceId?: string },
): Promise<void> {
  const traceId = answer.traceId ?? traceIdOf(request.headers);
  await answerErrors(request, reply, { status: answer.status, errors: [refusal(answer.code, traceId, answer.message)] });
}

/** What Fastify refuses by itself (a body too large, no JSON, another media type), in the form of every other refusal. */
export async function answerHttpError(
  error: { readonly statusCode?: number | undefined; readonly code?: string },
  request: FastifyRequest,
  reply: FastifyReply,
  bodyBytes: number,
): Promise<'CLIENT' | 'SERVER'> {
  const status = error.statusCode ?? 500;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    await refuse(request, reply, { status: 400, code: 'OPERATION_LIMIT', message: `The body is larger than ${bodyBytes} bytes.` });
  } else if (status === 415) {
    await refuse(request, reply, { status, code: 'BAD_USER_INPUT', message: 'Send application/json.' });
  } else if (status < 500) {
    await refuse(request, reply, { status, code: 'BAD_USER_INPUT', message: 'The body is not JSON.' });
  } else {
    await refuse(request, reply, { status: 500, code: 'INTERNAL' });
    return 'SERVER';
  }
  return 'CLIENT';
}
