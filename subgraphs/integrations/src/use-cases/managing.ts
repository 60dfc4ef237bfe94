import { err, ok, type Result } from '@baton/kernel';
import {
  audit,
  type IdempotencyRefusal,
  type InternalContext,
  onceResult,
  type Statement,
  type Tx,
  validIdempotencyKey,
} from '@baton/platform';
import type { IntegrationsError } from '../domain/errors.ts';
import type { UseCasePorts } from './ports.ts';

/** A mutation that changes one endpoint. */
export interface EndpointCommand {
  readonly idempotencyKey: string;
  readonly id: string;
}

type NotFound = Extract<IntegrationsError, { kind: 'NotFound' }>;

/** What every mutation of an endpoint shares: its key, its audit entry, and that it does not exist. */
export function onEndpoint<C extends EndpointCommand>(
  ports: UseCasePorts,
  mutation: string,
  work: (tx: Tx, command: C) => Promise<boolean>,
): (context: InternalContext, command: C) => Promise<Result<{ readonly id: string }, NotFound | IdempotencyRefusal>> {
  const { database, clock, ids } = ports;
  return async (context, command) => {
    if (!validIdempotencyKey(command.idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const request = { context, mutation, key: command.idempotencyKey, input: command };
    return onceResult<{ id: string }, NotFound | IdempotencyRefusal>(database, request, async (tx) => {
      if (!(await work(tx, command))) return err(unknownEndpoint);
      await audit(tx, { context, action: mutation, target: command.id }, { clock, ids });
      return ok({ id: command.id });
    });
  };
}

/** Runs a statement that answers a row when it found its endpoint. */
export async function isFound(tx: Tx, statement: Statement, values: readonly unknown[]): Promise<boolean> {
  return (await tx.query(statement, values)).length === 1;
}

export const unknownEndpoint: NotFound = { kind: 'NotFound', message: 'There is no such endpoint.', path: ['id'] };
