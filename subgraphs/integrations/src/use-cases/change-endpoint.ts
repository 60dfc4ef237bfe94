import { err, type Result } from '@baton/kernel';
import type { IdempotencyRefusal, InternalContext } from '@baton/platform';
import { type EndpointDetails, type EndpointInput, parseEndpoint } from '../domain/endpoint.ts';
import type { IntegrationsError } from '../domain/errors.ts';
import { changeEndpoint as changeEndpointSql } from '../persistence/sql/endpoints.ts';
import { leadsInside } from '../ports/public-address.ts';
import { type EndpointCommand, isFound, onEndpoint } from './managing.ts';
import type { UseCasePorts } from './ports.ts';

type Refusal = Extract<IntegrationsError, { kind: 'InvalidInput' | 'NotFound' | 'PrivateAddress' }> | IdempotencyRefusal;

/** Replaces what an endpoint says of itself. */
export function changeEndpoint(ports: UseCasePorts) {
  const change = onEndpoint<EndpointCommand & EndpointDetails>(
    ports,
    'changeWebhookEndpoint',
    (tx, { id, url, description, eventTypes, locations }) => isFound(tx, changeEndpointSql, [id, url, description, eventTypes, locations]),
  );
  return async (context: InternalContext, command: EndpointCommand & EndpointInput): Promise<Result<{ readonly id: string }, Refusal>> => {
    const details = parseEndpoint(command, ports.allowsPrivate);
    if (!details.ok) return details;
    if (leadsInside(details.value.url, ports.allowsPrivate)) return err({ kind: 'PrivateAddress' });
    return change(context, { idempotencyKey: command.idempotencyKey, id: command.id, ...details.value });
  };
}
