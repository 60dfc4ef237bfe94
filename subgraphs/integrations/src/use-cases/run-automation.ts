import { systemClock } from '@baton/kernel';
import { automationActorId, crashPoint, declareCrashPoints, emit, type InternalContext, type Tx } from '@baton/platform';
import { z } from 'zod';
import { type Action, scopeOf } from '../domain/automation/action.ts';
import { nextTryAt } from '../domain/automation/action-schedule.ts';
import type { RunToDo } from '../domain/automation/automation.ts';
import { dueActions, endRun, recordTry, selectRunToDo } from '../persistence/sql/automation-runs.ts';
import type { Outcome } from '../ports/deeds.ts';
import { notify } from './notify.ts';
import type { UseCasePorts } from './ports.ts';
import { enqueueRun } from './trigger-automations.ts';

declareCrashPoints([
  // The owner has acted, we do not know: the job comes back and asks again under the same key.
  'automation.after-act',
]);

/** How long an owner may take. */
const actMs = 10_000;
const resultLengthMax = 500;

interface DueAction {
  readonly nth: number;
  readonly action: Action;
  readonly tries: number;
  readonly [column: string]: unknown;
}

const job = z.object({ runId: z.string() });

/**
 * Does what of a run is due, one action after another. What fails is tried again by a job of its own and holds up no neighbour. Who comes twice changes
 * nothing: an action's key is the same at every try, and what is written down is not written down again.
 */
export const runAutomation =
  (ports: UseCasePorts) =>
  async (payload: unknown): Promise<void> => {
    const { database, clock } = ports;
    const [run] = await database.query<RunToDo & { readonly [column: string]: unknown }>(selectRunToDo, [job.parse(payload).runId]);
    if (!run) return;
    for (const due of await database.query<DueAction>(dueActions, [run.id, clock.now()])) {
      const tried = await tryAction(ports, run, due);
      crashPoint('automation.after-act');
      await database.transaction((tx) => record(tx, ports, run, due, tried));
    }
  };

type Tried = Outcome | { readonly kind: 'FAILED' | 'DROPPED'; readonly result: string };

async function tryAction(ports: UseCasePorts, run: RunToDo, { nth, action }: DueAction): Promise<Tried> {
  // Whoever pauses a wrong one means now.
  if (run.automationStatus !== 'ACTIVE') return { kind: 'DROPPED', result: 'The automation was not active any more.' };
  const key = `${run.automationId}@${run.version}:${run.event.id}:${nth}`;
  const context = contextOf(run, action);
  try {
    if (action.kind === 'NOTIFY') return await notify(ports, { run, action, key, context });
    return await ports.deeds.perform({ action, event: run.event, key, at: run.createdAt, context });
  } catch (error) {
    ports.log.warn('an action of an automation failed', { aggregate: `automation:${run.automationId}`, traceId: run.trace, error });
    return { kind: 'FAILED', result: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

/** An automation acts under a name of its own, with the scope of the action and no more. */
function contextOf({ automationId, trace }: RunToDo, { kind }: Action): InternalContext {
  const reads = ['fulfilment:read', 'order:read', 'location:any'];
  return {
    actor: { kind: 'service', id: automationActorId(automationId), scopes: [scopeOf[kind], ...reads], locations: [] },
    grants: [],
    traceId: trace,
    // Peers measure what is left by the machine's clock.
    deadlineAt: systemClock.now().getTime() + actMs,
  };
}

async function record(
  tx: Tx,
  { clock, ids, log }: UseCasePorts,
  run: RunToDo,
  { nth, action, tries }: DueAction,
  tried: Tried,
): Promise<void> {
  const now = clock.now();
  const isOpen = tried.kind === 'FAILED' || tried.kind === 'NOT_YET';
  const next = isOpen ? nextTryAt(tries + 1, now) : null;
  const status = tried.kind === 'FAILED' || tried.kind === 'NOT_YET' ? (next === null ? 'DEAD' : 'PENDING') : tried.kind;
  const ended = status === 'PENDING' ? null : now;
  const values = [run.id, nth, tries, status, tries + 1, next, tried.result.slice(0, resultLengthMax), ended];
  const [recorded] = await tx.query(recordTry, values);
  if (!recorded) return;
  if (next !== null) await enqueueRun(tx, run.id, next);
  await tx.query(endRun, [run.id, now]);
  if (status !== 'DEAD') return;
  const aggregate = `automation:${run.automationId}`;
  log.error('an action of an automation was given up', { aggregate, traceId: run.trace });
  const payload = { automationId: run.automationId, version: run.version, runId: run.id, action: action.kind };
  await emit(
    tx,
    [{ type: 'automation.action-failed', aggregate, payload }],
    { actor: 'service:integrations', traceId: run.trace },
    { clock, ids },
  );
}
