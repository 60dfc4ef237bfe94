import { err, ok, type Result } from '@baton/kernel';
import { audit, type IdempotencyRefusal, type InternalContext, onceResult, validIdempotencyKey } from '@baton/platform';
import { refusalIn } from '../domain/answer.ts';
import type { IntegrationsError } from '../domain/errors.ts';
import { endpointForTest } from '../persistence/sql/endpoints.ts';
import { type EndpointCommand, unknownEndpoint } from './managing.ts';
import type { UseCasePorts } from './ports.ts';

/** What became of a test. */
export interface TestAttempt {
  readonly at: string;
  readonly statusCode: number | null;
  readonly durationMs: number;
  readonly error: string | null;
}
type Refusal = Extract<IntegrationsError, { kind: 'NotFound' }> | IdempotencyRefusal;

/** Posts one message at once. Sent before its key is stored: a repetition that comes while it is under way may send it twice, which a test can bear. */
export function testEndpoint({ database, clock, ids, sender }: UseCasePorts) {
  return async (context: InternalContext, { idempotencyKey, id }: EndpointCommand): Promise<Result<TestAttempt, Refusal>> => {
    if (!validIdempotencyKey(idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const [endpoint] = await database.query<{ url: string; secret: string }>(endpointForTest, [id]);
    if (!endpoint) return err(unknownEndpoint);
    const at = clock.now();
    const body = JSON.stringify({
      type: 'webhook-endpoint.tested',
      timestamp: at.toISOString(),
      aggregate: `webhook-endpoint:${id}`,
      data: { endpointId: id },
    });
    const message = { id: ids.next('evt'), at, body, url: endpoint.url, secrets: [endpoint.secret] };
    const { answer, statusCode, durationMs } = await sender.send(message, new AbortController().signal);
    const request = { context, mutation: 'testWebhookEndpoint', key: idempotencyKey, input: { id } };
    return onceResult<TestAttempt, Refusal>(database, request, async (tx) => {
      await audit(tx, { context, action: 'testWebhookEndpoint', target: id, detail: { statusCode } }, { clock, ids });
      return ok({ at: at.toISOString(), statusCode, durationMs, error: refusalIn(answer) });
    });
  };
}
