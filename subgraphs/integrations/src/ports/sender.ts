import { Agent, request } from 'undici';
import { answerOf, type ReceiverAnswer } from '../domain/answer.ts';
import { guardedLookup, leadsInside, PrivateAddress, type Resolver } from './public-address.ts';
import { headersOf, type SignedMessage } from './signature.ts';

/** How long a receiver may take to answer: 15 s. */
export const attemptTimeoutMs = 15_000;
const connectTimeoutMs = 5_000;
/** What is read of an answer before the connection is given up: nobody looks at it. */
const answerBytesMax = 16_384;

export interface Outgoing extends SignedMessage {
  readonly url: string;
  readonly secrets: readonly string[];
  /** W3C Trace Context: the trace of what the message tells. */
  readonly traceparent?: string;
}

/** What became of an attempt. */
export interface Attempt {
  readonly answer: ReceiverAnswer;
  /** Null when the receiver did not answer. */
  readonly statusCode: number | null;
  readonly durationMs: number;
}

/** Sends messages. Never throws for what a receiver does. */
export interface Sender {
  send(message: Outgoing, signal: AbortSignal): Promise<Attempt>;
  close(): Promise<void>;
}

/** Sends over HTTP, one connection pool a receiver. `allowsPrivate` is for development and tests: receivers on this machine. */
export function httpSender(options: { readonly allowsPrivate: boolean; readonly timeoutMs?: number; readonly lookUp?: Resolver }): Sender {
  const timeoutMs = options.timeoutMs ?? attemptTimeoutMs;
  const agent = new Agent({
    connect: { timeout: connectTimeoutMs, lookup: guardedLookup(options.allowsPrivate, options.lookUp) },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connections: 8,
    pipelining: 1,
  });
  return {
    async send({ url, secrets, traceparent, ...message }, signal) {
      const startedAt = performance.now();
      const took = (): number => Math.round(performance.now() - startedAt);
      try {
        if (leadsInside(url, options.allowsPrivate)) throw new PrivateAddress('The URL leads into a private network.');
        const response = await request(url, {
          method: 'POST',
          dispatcher: agent,
          headers: { ...headersOf(message, secrets), 'user-agent': 'Baton-Webhooks/1', ...(traceparent && { traceparent }) },
          body: message.body,
          signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
        });
        await response.body.dump({ limit: answerBytesMax });
        const retryAfter = response.headers['retry-after'];
        const answer = answerOf(response.statusCode, typeof retryAfter === 'string' ? retryAfter : null, message.at);
        return { answer, statusCode: response.statusCode, durationMs: took() };
      } catch (error) {
        return { answer: { kind: 'FAILED', error: reasonOf(error, timeoutMs), retryAfterMs: null }, statusCode: null, durationMs: took() };
      }
    },
    close: () => agent.destroy(),
  };
}

/** Why there was no answer, without anything of our own network in it. */
function reasonOf(error: unknown, timeoutMs: number): string {
  if (error instanceof PrivateAddress) return error.message;
  const cause = error instanceof Error && error.cause instanceof PrivateAddress ? error.cause : null;
  if (cause) return cause.message;
  const name = error instanceof Error ? error.name : '';
  if (/Timeout/.test(name)) return `The receiver did not answer within ${timeoutMs} ms.`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code ? `The connection failed: ${code}.` : 'The connection failed.';
}
