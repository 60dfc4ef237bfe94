import { err, ok, type Result } from '@baton/kernel';
import { audit, enqueue, type IdempotencyRefusal, type InternalContext, onceResult, validIdempotencyKey } from '@baton/platform';
import { z } from 'zod';
import type { IntegrationsError } from '../domain/errors.ts';
import type { Wishes } from '../domain/message.ts';
import { deliveryExists, replayDeliveries, retryDelivery as retryDeliverySql } from '../persistence/sql/deliveries.ts';
import { enabledEndpoints, endpointExists } from '../persistence/sql/endpoints.ts';
import { enqueueFor } from './enqueue-messages.ts';
import { isFound, unknownEndpoint } from './managing.ts';
import type { UseCasePorts } from './ports.ts';

export interface ReplayCommand {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly fromAt: string;
  readonly untilAt: string;
  readonly includesDelivered: boolean;
}
type ReplayRefusal = Extract<IntegrationsError, { kind: 'InvalidInput' | 'NotFound' }> | IdempotencyRefusal;

/** Puts known messages of a time back into the queue at once, and has a job look for those that were never queued. */
export function replay({ database, clock, ids }: UseCasePorts) {
  return async (context: InternalContext, command: ReplayCommand): Promise<Result<number, ReplayRefusal>> => {
    if (!validIdempotencyKey(command.idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const { id, fromAt, untilAt, includesDelivered } = command;
    if (Date.parse(fromAt) >= Date.parse(untilAt))
      return err({ kind: 'InvalidInput', message: 'It ends before it begins.', path: ['untilAt'] });
    const request = { context, mutation: 'replayWebhookDeliveries', key: command.idempotencyKey, input: command };
    return onceResult<number, ReplayRefusal>(database, request, async (tx) => {
      if (!(await isFound(tx, endpointExists, [id]))) return err(unknownEndpoint);
      const [row] = await tx.query<{ count: number }>(replayDeliveries, [id, fromAt, untilAt, clock.now(), includesDelivered]);
      const payload = { endpointId: id, fromAt, untilAt };
      await enqueue(tx, { subgraph: 'integrations', name: 'replay-from-log', payload, traceId: context.traceId });
      await audit(
        tx,
        { context, action: 'replayWebhookDeliveries', target: id, detail: { fromAt, untilAt, includesDelivered } },
        { clock, ids },
      );
      return ok(row?.count ?? 0);
    });
  };
}

const replayJob = z.object({ endpointId: z.string(), fromAt: z.string(), untilAt: z.string() });
const pageSize = 500;

/** The job behind it: queues every event of the time that the log still has and the endpoint wants. Twice changes nothing. */
export function replayFromLog({ database, bus, clock, ids }: UseCasePorts) {
  return async (payload: unknown): Promise<void> => {
    const { endpointId, fromAt, untilAt } = replayJob.parse(payload);
    const { first, last } = await bus.ends();
    for (let after = first - 1n; after < last; ) {
      const page = await bus.read(after, pageSize);
      if (page.length === 0) return;
      after = page.at(-1)?.seq ?? last;
      const events = page.map(({ event }) => event).filter(({ at }) => at >= fromAt && at < untilAt);
      const endpoints = await database.query<Wishes & { id: string }>(enabledEndpoints);
      await enqueueFor(
        database,
        endpoints.filter(({ id }) => id === endpointId),
        events,
        { ids, now: clock.now() },
      );
    }
  };
}

type RetryRefusal = Extract<IntegrationsError, { kind: 'NotFound' }> | IdempotencyRefusal;

/** Tries one ended message again; one that waits anyway is left alone. */
export function retryDelivery({ database, clock, ids }: UseCasePorts) {
  return async (
    context: InternalContext,
    { idempotencyKey, deliveryId }: { readonly idempotencyKey: string; readonly deliveryId: string },
  ): Promise<Result<{ readonly id: string }, RetryRefusal>> => {
    if (!validIdempotencyKey(idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const request = { context, mutation: 'retryWebhookDelivery', key: idempotencyKey, input: { deliveryId } };
    return onceResult<{ id: string }, RetryRefusal>(database, request, async (tx) => {
      if (!(await isFound(tx, retryDeliverySql, [deliveryId, clock.now()])) && !(await isFound(tx, deliveryExists, [deliveryId])))
        return err({ kind: 'NotFound', message: 'There is no such message.', path: ['deliveryId'] });
      await audit(tx, { context, action: 'retryWebhookDelivery', target: deliveryId }, { clock, ids });
      return ok({ id: deliveryId });
    });
  };
}
