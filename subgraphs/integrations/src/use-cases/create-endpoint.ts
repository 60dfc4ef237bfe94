import { err, ok, type Result } from '@baton/kernel';
import { audit, type IdempotencyRefusal, type InternalContext, onceResult, validIdempotencyKey } from '@baton/platform';
import { type EndpointInput, endpointsMax, parseEndpoint } from '../domain/endpoint.ts';
import type { IntegrationsError } from '../domain/errors.ts';
import { insertEndpoint, lockEndpoints } from '../persistence/sql/endpoints.ts';
import { leadsInside } from '../ports/public-address.ts';
import { newSecret } from '../ports/signature.ts';
import type { UseCasePorts } from './ports.ts';

export type CreateEndpointCommand = EndpointInput & { readonly idempotencyKey: string };
type Refusal = Extract<IntegrationsError, { kind: 'InvalidInput' | 'TooManyEndpoints' | 'PrivateAddress' }> | IdempotencyRefusal;

/** Makes an endpoint with a secret of its own. The stored answer holds the id only. */
export function createEndpoint(ports: UseCasePorts) {
  const { database, clock, ids, allowsPrivate } = ports;
  return async (
    context: InternalContext,
    { idempotencyKey, ...input }: CreateEndpointCommand,
  ): Promise<Result<{ readonly id: string }, Refusal>> => {
    if (!validIdempotencyKey(idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const details = parseEndpoint(input, allowsPrivate);
    if (!details.ok) return details;
    const { url, description, eventTypes, locations } = details.value;
    if (leadsInside(url, allowsPrivate)) return err({ kind: 'PrivateAddress' });
    const request = { context, mutation: 'createWebhookEndpoint', key: idempotencyKey, input: details.value };
    return onceResult<{ id: string }, Refusal>(database, request, async (tx) => {
      const id = ids.next('whk');
      await tx.query(lockEndpoints);
      const values = [id, url, description, eventTypes, newSecret(), clock.now(), endpointsMax, locations];
      const made = await tx.query(insertEndpoint, values);
      if (made.length === 0) return err({ kind: 'TooManyEndpoints', limit: endpointsMax });
      await audit(tx, { context, action: 'createWebhookEndpoint', target: id, detail: { eventTypes, locations } }, { clock, ids });
      return ok({ id });
    });
  };
}
