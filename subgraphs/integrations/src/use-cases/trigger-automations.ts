import type { AnyEvent } from '@baton/contracts';
import { sha256Hex } from '@baton/kernel';
import { automationOf, emit, enqueue, type Tx } from '@baton/platform';
import { subjectOf } from '../domain/automation/automation.ts';
import { type JudgedTerm, judge } from '../domain/automation/condition.ts';
import type { Definition } from '../domain/automation/definition.ts';
import { isTrip, ledTo, type SkipReason, skipReason, type TripReason } from '../domain/automation/loop-guard.ts';
import { insertActions, insertRuns, runsByTrace, runsOfEvents, runsSince } from '../persistence/sql/automation-runs.ts';
import { automationsInForce, tripAutomation } from '../persistence/sql/automations.ts';
import type { UseCasePorts } from './ports.ts';

const hourMs = 3_600_000;

/** An automation in force. */
interface InForce {
  readonly id: string;
  readonly status: 'ACTIVE' | 'DRY_RUN';
  readonly version: number;
  readonly activeFrom: Date;
  readonly definition: Definition;
  readonly [column: string]: unknown;
}

interface Match {
  readonly automation: InForce;
  readonly event: AnyEvent;
  readonly subject: string;
  readonly terms: readonly JudgedTerm[];
}

interface Run extends Match {
  readonly id: string;
  readonly chain: readonly string[];
  readonly skipped: SkipReason | null;
}

/**
 * Begins a run for each automation that an event triggers, in the transaction that takes the event; what it does is done by a job. One statement for events
 * that trigger nothing.
 */
export async function triggerAutomations(
  tx: Tx,
  events: readonly AnyEvent[],
  ports: Pick<UseCasePorts, 'clock' | 'ids' | 'log'>,
): Promise<void> {
  const inForce = await tx.query<InForce>(automationsInForce);
  const matches = events.flatMap((event) => inForce.flatMap((automation) => matchOf(automation, event)));
  if (matches.length === 0) return;
  const fresh = await withoutKnown(tx, matches);
  const runs = judged(fresh, await historyOf(tx, fresh, ports), ports);
  await begin(tx, runs, ports);
}

function matchOf(automation: InForce, event: AnyEvent): Match[] {
  const { definition, activeFrom } = automation;
  // What happened before it was switched on is for trying it, not for acting.
  if (!definition.eventTypes.includes(event.type) || event.at < activeFrom.toISOString()) return [];
  const { holds, terms } = judge(definition.condition, event.payload);
  return holds ? [{ automation, event, subject: subjectOf(event), terms }] : [];
}

async function withoutKnown(tx: Tx, matches: readonly Match[]): Promise<readonly Match[]> {
  const rows = await tx.query<{ eventId: string; automationId: string }>(runsOfEvents, [matches.map(({ event }) => event.id)]);
  const known = new Set(rows.map(({ eventId, automationId }) => `${eventId} ${automationId}`));
  return matches.filter(({ event, automation }) => !known.has(`${event.id} ${automation.id}`));
}

interface History {
  readonly chains: ReadonlyMap<string, readonly string[]>;
  /** By automation and subject; grows with the runs that begin now. */
  readonly counts: Map<string, number>;
}

const pairOf = (automationId: string, subject: string): string => `${automationId} ${subject}`;

async function historyOf(tx: Tx, matches: readonly Match[], { clock }: Pick<UseCasePorts, 'clock'>): Promise<History> {
  const caused = await tx.query<{ trace: string; chain: readonly string[] }>(runsByTrace, [matches.map(({ event }) => event.traceId)]);
  const counted = await tx.query<{ automationId: string; subject: string; count: number }>(runsSince, [
    matches.map(({ automation }) => automation.id),
    matches.map(({ subject }) => subject),
    new Date(clock.now().getTime() - hourMs),
  ]);
  return {
    chains: new Map(caused.map(({ trace, chain }) => [trace, chain])),
    counts: new Map(counted.map(({ automationId, subject, count }) => [pairOf(automationId, subject), count])),
  };
}

/** What becomes of each match. Once an automation has tripped, what comes behind it triggers it no more. */
function judged(matches: readonly Match[], { chains, counts }: History, { ids }: Pick<UseCasePorts, 'ids'>): Run[] {
  const tripped = new Set<string>();
  const runs: Run[] = [];
  for (const match of matches) {
    const { automation, event, subject } = match;
    if (tripped.has(automation.id)) continue;
    const led = ledTo(chains.get(event.traceId), automationOf(event.actor));
    const pair = pairOf(automation.id, subject);
    const runsInHour = counts.get(pair) ?? 0;
    const skipped = skipReason({ automationId: automation.id, chain: led, runsInHour, hourlyLimit: automation.definition.hourlyLimit });
    if (skipped === null) counts.set(pair, runsInHour + 1);
    if (isTrip(skipped)) tripped.add(automation.id);
    runs.push({ ...match, id: ids.next('arn'), chain: [...led, automation.id], skipped });
  }
  return runs;
}

/** A trace of its own, in the form of W3C: whatever the run causes carries it. */
export const traceOfRun = (runId: string): string => sha256Hex(runId).slice(0, 32);

const statusOf = ({ skipped, automation }: Run): 'SKIPPED' | 'DRY' | 'PENDING' => {
  if (skipped !== null) return 'SKIPPED';
  return automation.status === 'DRY_RUN' ? 'DRY' : 'PENDING';
};

async function begin(tx: Tx, runs: readonly Run[], ports: Pick<UseCasePorts, 'clock' | 'ids' | 'log'>): Promise<void> {
  const column = <T>(of: (run: Run) => T): T[] => runs.map(of);
  const now = ports.clock.now();
  const rows = await tx.query<{ id: string }>(insertRuns, [
    column(({ id }) => id),
    column(({ automation }) => automation.id),
    column(({ automation }) => automation.version),
    column(({ event }) => event.id),
    column(({ event }) => JSON.stringify(event)),
    column(({ subject }) => subject),
    column(({ id }) => traceOfRun(id)),
    column(({ chain }) => JSON.stringify(chain)),
    column(({ terms }) => JSON.stringify(terms)),
    column(statusOf),
    column(({ skipped }) => skipped),
    now,
  ]);
  const inserted = new Set(rows.map(({ id }) => id));
  const begun = runs.filter(({ id }) => inserted.has(id));
  const toDo = begun.filter((run) => statusOf(run) === 'PENDING');
  const actions = toDo.flatMap(({ id, automation }) => automation.definition.actions.map((action, nth) => ({ id, nth, action })));
  if (actions.length > 0) {
    await tx.query(insertActions, [
      actions.map(({ id }) => id),
      actions.map(({ nth }) => nth),
      actions.map(({ action }) => JSON.stringify(action)),
      now,
    ]);
  }
  for (const { id } of toDo) await enqueueRun(tx, id);
  for (const run of begun) if (isTrip(run.skipped)) await trip(tx, run, run.skipped, ports);
}

/** Has a job do what of a run is due. */
export const enqueueRun = (tx: Tx, runId: string, runAt?: Date): Promise<void> =>
  enqueue(tx, {
    subgraph: 'integrations',
    name: 'run-automation',
    payload: { runId },
    traceId: traceOfRun(runId),
    ...(runAt && { runAt }),
  });

/** Pauses an automation that would go on for ever, and has its owner told. */
async function trip(
  tx: Tx,
  { id: runId, automation: { id, version } }: Run,
  reason: TripReason,
  { clock, ids, log }: Pick<UseCasePorts, 'clock' | 'ids' | 'log'>,
): Promise<void> {
  const [paused] = await tx.query(tripAutomation, [id, version, reason, clock.now()]);
  if (!paused) return;
  log.error(`an automation was paused: ${reason}`, { aggregate: `automation:${id}` });
  const payload = { automationId: id, version, reason, runId };
  const cause = { actor: 'service:integrations', traceId: traceOfRun(runId) };
  await emit(tx, [{ type: 'automation.paused', aggregate: `automation:${id}`, payload }], cause, { clock, ids });
}
