import { err, type Result } from '@baton/kernel';
import type { IdempotencyRefusal, InternalContext } from '@baton/platform';
import { rotationHoursMax } from '../domain/endpoint.ts';
import type { IntegrationsError } from '../domain/errors.ts';
import {
  disableEndpoint as disableSql,
  enableEndpoint as enableSql,
  endpointExists,
  removeEndpoint as removeSql,
  rotateSecret as rotateSql,
} from '../persistence/sql/endpoints.ts';
import { newSecret } from '../ports/signature.ts';
import { type EndpointCommand, isFound, onEndpoint } from './managing.ts';
import type { UseCasePorts } from './ports.ts';

/** Takes an endpoint away, with its messages. */
export const removeEndpoint = (ports: UseCasePorts) =>
  onEndpoint<EndpointCommand>(ports, 'removeWebhookEndpoint', (tx, { id }) => isFound(tx, removeSql, [id]));

/** Sends to it again. */
export const enableEndpoint = (ports: UseCasePorts) =>
  onEndpoint<EndpointCommand>(ports, 'enableWebhookEndpoint', (tx, { id }) => isFound(tx, enableSql, [id]));

/** Sends nothing to it. One that is disabled already keeps its reason. */
export const disableEndpoint = (ports: UseCasePorts) =>
  onEndpoint<EndpointCommand>(
    ports,
    'disableWebhookEndpoint',
    async (tx, { id }) => (await isFound(tx, disableSql, [id, 'BY_HAND'])) || (await isFound(tx, endpointExists, [id])),
  );

type RotateRefusal = Extract<IntegrationsError, { kind: 'NotFound' | 'InvalidInput' }> | IdempotencyRefusal;
interface RotateCommand extends EndpointCommand {
  readonly overlapHours: number;
}

/** Gives it a new secret; the old one signs beside it for a while. */
export function rotateSecret(ports: UseCasePorts) {
  const rotate = onEndpoint<RotateCommand>(ports, 'rotateWebhookSecret', (tx, { id, overlapHours }) => {
    const until = overlapHours === 0 ? null : new Date(ports.clock.now().getTime() + overlapHours * 3_600_000);
    return isFound(tx, rotateSql, [id, newSecret(), until]);
  });
  return async (context: InternalContext, command: RotateCommand): Promise<Result<{ readonly id: string }, RotateRefusal>> => {
    if (command.overlapHours < 0 || command.overlapHours > rotationHoursMax)
      return err({ kind: 'InvalidInput', message: `Give 0 to ${rotationHoursMax} hours.`, path: ['overlapHours'] });
    return rotate(context, command);
  };
}
