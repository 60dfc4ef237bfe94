import type { InternalContext } from '../context.ts';
import { crashPoint, declareCrashPoints } from '../crash-points.ts';
import { withinDeadline } from '../database/deadline.ts';
import type { Database, Sql, Statement } from '../database/types.ts';
import type { Logger } from '../log.ts';
import { fencedWrites } from '../telemetry/metrics.ts';
import { storeCompletions } from './complete.ts';
import { beginUndo, letSagaGo, renewSagaLease, type SagaRow, saveRecoveryPoint } from './sql.ts';
import { FenceLost, type SagaCompletion, type SagaDefinition, type SagaRun, type SagaStep } from './types.ts';

/** A saga that this worker holds the lease of. */
export interface SagaLease {
  readonly row: SagaRow;
  readonly context: InternalContext;
  readonly kept: Map<symbol, unknown>;
}

interface Driven {
  readonly database: Database;
  readonly log: Logger;
  readonly leaseMs: number;
}

declareCrashPoints([
  // The key is claimed and committed, no step has run.
  'saga.after-claim',
  // A step has run, its recovery point is not stored.
  'saga.after-step',
  // The refusal is stored, no step is undone.
  'saga.before-undo',
  // Every step is undone, the refusal is not yet the answer.
  'saga.after-undo',
  // The answer is stored, the client does not have it.
  'saga.after-complete',
]);

const backoffBaseMs = 250;
const backoffMaxMs = 60_000;
/** After so many failures a person is told; the retries go on. */
const failuresBeforeHuman = 10;

/** Carried through a step's code by throwing; never seen outside. */
class Refusal extends Error {
  readonly answer: unknown;
  constructor(answer: unknown) {
    super('The saga was refused.');
    this.answer = answer;
  }
}

/** Runs a leased saga to its end, forward or back. When that fails, the lease is let go and the error thrown on; {@link FenceLost} when it was lost. */
export async function drive<I, S, A>(definition: SagaDefinition<I, S, A>, lease: SagaLease, options: Driven): Promise<A> {
  const held = holder(lease.row, options);
  try {
    // The state and the answer in the row were written by this definition.
    if (lease.row.status === 'UNDOING')
      return await goBack(definition.steps, lease.row.state as S, lease.row.answer as A, held, lease, options);
    return await goForward(definition, lease, held, options);
  } catch (error) {
    // Whoever lost the lease fails in many ways, a duplicate key among them, and so does one whose commit arrived but was not confirmed.
    const cause = error instanceof FenceLost ? error : ((await letGo(lease, error, held, options)) ?? error);
    if (cause instanceof FenceLost) fencedWrites.inc({ subgraph: options.database.name, of: 'saga' });
    throw cause;
  }
}

async function goForward<I, S, A>(definition: SagaDefinition<I, S, A>, lease: SagaLease, held: Held, options: Driven): Promise<A> {
  const { steps } = definition;
  const { row } = lease;
  let state = row.state as S;
  const end: { answer?: unknown; completed: boolean } = { completed: false };
  const saga = sagaRun(lease, options, (answer) => ({
    row,
    answer,
    onStored() {
      end.answer = answer;
      end.completed = true;
    },
  }));
  crashPoint('saga.after-claim');
  const start = row.recovery_point === null ? 0 : steps.findIndex((step) => step.id === row.recovery_point) + 1;
  for (const [index, step] of steps.entries()) {
    if (index < start) continue;
    if (held.isEnding()) await held.renew();
    try {
      state = await step.run(state, saga);
      if (!end.completed) crashPoint('saga.after-step');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // An earlier attempt may have got further than this one: then every step is undone, also those that this attempt did not reach.
      const done = row.attempt > 1 ? steps : steps.slice(0, index);
      return refuse(done, state, error.answer as A, held, lease, options);
    }
    if (step.persist && !end.completed)
      await held.write(options.database, saveRecoveryPoint, [step.id, JSON.stringify(state), options.leaseMs]);
  }
  if (!end.completed) throw new Error(`The last step of ${definition.name} did not complete the saga.`);
  crashPoint('saga.after-complete');
  return asStored<A>(end.answer);
}

async function refuse<S, A>(steps: readonly SagaStep<S>[], state: S, answer: A, held: Held, lease: SagaLease, options: Driven): Promise<A> {
  const undoable = steps.filter((step) => step.undo !== undefined);
  if (undoable.length === 0) return finish(answer, lease, options);
  await held.write(options.database, beginUndo, [JSON.stringify(state), JSON.stringify(answer), options.leaseMs]);
  return goBack(undoable, state, answer, held, lease, options);
}

/** Undoes in reverse, then stores the refusal. A step's undo may run again after a crash: each stands that. */
async function goBack<S, A>(steps: readonly SagaStep<S>[], state: S, answer: A, held: Held, lease: SagaLease, options: Driven): Promise<A> {
  const saga = sagaRun(lease, options, () => {
    throw new Error('A saga that goes back cannot be completed.');
  });
  crashPoint('saga.before-undo');
  for (const step of steps.toReversed()) {
    if (!step.undo) continue;
    if (held.isEnding()) await held.renew();
    await step.undo(state, saga);
  }
  crashPoint('saga.after-undo');
  return finish(answer, lease, options);
}

async function finish<A>(answer: A, { row }: SagaLease, { database }: Driven): Promise<A> {
  await storeCompletions(database, [{ row, answer, onStored: () => undefined }]);
  return asStored(answer);
}

/** What a replay will be given: dates and undefined fields are gone. */
function asStored<A>(answer: unknown): A {
  return JSON.parse(JSON.stringify(answer)) as A;
}

function sagaRun({ row, context, kept }: SagaLease, options: Driven, completion: (answer: unknown) => SagaCompletion): SagaRun {
  return {
    context,
    fence: Number(row.fence),
    attempt: row.attempt,
    database: options.database,
    kept,
    refuse(answer): never {
      throw new Refusal(answer);
    },
    completion,
    complete: async (tx, answer) => storeCompletions(tx, [completion(answer)]),
  };
}

interface Held {
  /** Runs a statement that is guarded by the fence; throws {@link FenceLost} when it changed nothing. */
  write(sql: Sql, statement: Statement, values: readonly unknown[]): Promise<void>;
  /** Whether too little of the lease is left for another step. */
  isEnding(): boolean;
  renew(): Promise<void>;
}

function holder(row: SagaRow, { database, leaseMs }: Driven): Held {
  let leasedAt = performance.now();
  const write: Held['write'] = async (sql, statement, values) => {
    const [held] = await sql.query(statement, [row.caller, row.mutation, row.key, row.fence, ...values]);
    if (!held) throw new FenceLost(row.mutation, Number(row.fence));
    leasedAt = performance.now();
  };
  return {
    write,
    isEnding: () => performance.now() - leasedAt > leaseMs / 3,
    renew: () => write(database, renewSagaLease, [leaseMs]),
  };
}

/** Answers the loss when the lease was not ours any more. */
async function letGo({ row, context }: SagaLease, error: unknown, held: Held, { database, log }: Driven): Promise<FenceLost | null> {
  const pauseMs = Math.min(backoffBaseMs * 2 ** Math.min(row.failures, 20), backoffMaxMs);
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const fields = { mutation: row.mutation, traceId: context.traceId, fence: Number(row.fence), attempt: row.attempt };
  try {
    // Also after the deadline: the completer need not wait for the lease to end by itself.
    await withinDeadline(undefined, () => held.write(database, letSagaGo, [message.slice(0, 500), pauseMs, failuresBeforeHuman]));
  } catch (cause) {
    if (cause instanceof FenceLost) return cause;
    // The lease ends by itself; the completer takes over then.
    log.warn('the lease of a saga could not be let go', { ...fields, error: cause });
  }
  if (row.failures + 1 >= failuresBeforeHuman)
    log.error('a saga needs a person: it keeps failing', { ...fields, error, count: row.failures + 1 });
  return null;
}
