import type { AnyEvent } from '@baton/contracts';
import { causeOf, emit, type InternalContext, once } from '@baton/platform';
import type { Action } from '../domain/automation/action.ts';
import type { RunToDo } from '../domain/automation/automation.ts';
import { endpointExists } from '../persistence/sql/endpoints.ts';
import type { Outcome } from '../ports/deeds.ts';
import { enqueueFor } from './enqueue-messages.ts';
import type { UseCasePorts } from './ports.ts';

/** Tells of a run by an event: to an endpoint that the automation names, whatever types it wants, and to all that want the type. Once for its key. */
export async function notify(
  { database, clock, ids }: Pick<UseCasePorts, 'database' | 'clock' | 'ids'>,
  notice: {
    readonly run: RunToDo;
    readonly action: Extract<Action, { kind: 'NOTIFY' }>;
    readonly key: string;
    readonly context: InternalContext;
  },
): Promise<Outcome> {
  const { run, action, key, context } = notice;
  const { code, endpointId } = action;
  const outcome = await once<Outcome>(database, { context, mutation: 'automation.notify', key, input: action }, async (tx) => {
    if (endpointId !== null && (await tx.query(endpointExists, [endpointId])).length === 0)
      return { kind: 'REFUSED', result: 'There is no such endpoint any more.' };
    const { automationId, version, id: runId, subject } = run;
    const payload = { automationId, version, runId, eventId: run.event.id, eventType: run.event.type, subject, code };
    const event = { type: 'automation.notified', aggregate: `automation:${automationId}`, payload } as const;
    const told = await emit(tx, [event], causeOf(context), { clock, ids });
    // emit answers the event that it was given, with an envelope around it.
    if (endpointId !== null)
      await enqueueFor(tx, [{ id: endpointId, eventTypes: [], locations: [] }], told as AnyEvent[], { ids, now: clock.now() });
    return { kind: 'DONE', result: `Told as ${told[0]?.id ?? ''}.` };
  });
  if (outcome.kind !== 'DONE') throw new Error(`A notice is ${outcome.kind}.`);
  return outcome.answer;
}
