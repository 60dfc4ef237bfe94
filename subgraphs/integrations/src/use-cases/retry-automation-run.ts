import { err, ok, type Result } from '@baton/kernel';
import { audit, type IdempotencyRefusal, type InternalContext, onceResult, validIdempotencyKey } from '@baton/platform';
import type { IntegrationsError } from '../domain/errors.ts';
import { lockRun, reopenRun, retryActions } from '../persistence/sql/automation-runs.ts';
import type { UseCasePorts } from './ports.ts';
import { enqueueRun } from './trigger-automations.ts';

export interface RetryRunCommand {
  readonly idempotencyKey: string;
  readonly runId: string;
}
type Refusal = Extract<IntegrationsError, { kind: 'NotFound' | 'InvalidTransition' }> | IdempotencyRefusal;

/** Has what of a run was given up, or dropped, tried again, under the keys that it had: what was done after all is not done again. */
export function retryAutomationRun({ database, clock, ids }: Pick<UseCasePorts, 'database' | 'clock' | 'ids'>) {
  return async (
    context: InternalContext,
    { idempotencyKey, runId }: RetryRunCommand,
  ): Promise<Result<{ readonly id: string }, Refusal>> => {
    if (!validIdempotencyKey(idempotencyKey)) return err({ kind: 'BAD_KEY' });
    const request = { context, mutation: 'retryAutomationRun', key: idempotencyKey, input: { runId } };
    return onceResult<{ id: string }, Refusal>(database, request, async (tx) => {
      const [run] = await tx.query<{ status: string }>(lockRun, [runId]);
      if (!run) return err({ kind: 'NotFound', message: 'There is no such run.', path: ['runId'] });
      const again = await tx.query(retryActions, [runId, clock.now()]);
      if (again.length === 0) return err({ kind: 'InvalidTransition', status: run.status, allowedActions: [] });
      await tx.query(reopenRun, [runId]);
      await enqueueRun(tx, runId);
      await audit(tx, { context, action: 'retryAutomationRun', target: runId, detail: { actions: again.length } }, { clock, ids });
      return ok({ id: runId });
    });
  };
}
