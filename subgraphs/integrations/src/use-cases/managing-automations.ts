import { err, ok, type Result } from '@baton/kernel';
import { audit, type IdempotencyRefusal, type InternalContext, onceResult, type Tx, validIdempotencyKey } from '@baton/platform';
import type { AutomationStatus } from '../domain/automation/state.ts';
import type { IntegrationsError } from '../domain/errors.ts';
import { lockAutomation } from '../persistence/sql/automations.ts';
import type { UseCasePorts } from './ports.ts';

/** A mutation that changes one automation. */
export interface AutomationCommand {
  readonly idempotencyKey: string;
  readonly id: string;
}

/** An automation under its lock. */
export interface LockedAutomation {
  readonly name: string;
  readonly status: AutomationStatus;
  readonly version: number;
  readonly activeVersion: number | null;
  readonly [column: string]: unknown;
}

type NotFound = Extract<IntegrationsError, { kind: 'NotFound' }>;
/** Refusals of a mutation, by their kinds, with those that every one has. */
export type AutomationRefusal<K extends IntegrationsError['kind']> =
  | Extract<IntegrationsError, { kind: K | 'NotFound' }>
  | IdempotencyRefusal;

/** What every mutation of an automation shares: its key, its lock, its audit entry, and that it does not exist. `work` answers what the audit says besides. */
export function onAutomation<C extends AutomationCommand, R extends IntegrationsError>(
  ports: Pick<UseCasePorts, 'database' | 'clock' | 'ids'>,
  mutation: string,
  work: (tx: Tx, automation: LockedAutomation, command: C, context: InternalContext) => Promise<Result<object, R>>,
): (context: InternalContext, command: C) => Promise<Result<{ readonly id: string }, R | NotFound | IdempotencyRefusal>> {
  const { database, clock, ids } = ports;
  return async (context, command) => {
    if (!validIdempotencyKey(command.idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const request = { context, mutation, key: command.idempotencyKey, input: command };
    return onceResult<{ id: string }, R | NotFound | IdempotencyRefusal>(database, request, async (tx) => {
      const [automation] = await tx.query<LockedAutomation>(lockAutomation, [command.id]);
      if (!automation) return err(unknownAutomation);
      const done = await work(tx, automation, command, context);
      if (!done.ok) return done;
      await audit(tx, { context, action: mutation, target: command.id, detail: done.value }, { clock, ids });
      return ok({ id: command.id });
    });
  };
}

const unknownAutomation: NotFound = {
  kind: 'NotFound',
  message: 'There is no such automation.',
  path: ['id'],
};
