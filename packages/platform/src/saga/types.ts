import type { Clock, IdSource } from '@baton/kernel';
import type { InternalContext } from '../context.ts';
import type { Database, Tx } from '../database/types.ts';
import type { IdempotentRequest, Outcome } from '../idempotency/types.ts';
import type { Logger } from '../log.ts';

/** One step of a saga. Both functions may run twice, and `undo` also when `run` never happened: remote calls carry ids from the state. */
export interface SagaStep<S> {
  readonly id: string;
  /** Throwing leaves the saga to be resumed; `saga.refuse` ends it with a typed answer. A step that refuses leaves nothing behind itself. */
  run(state: S, saga: SagaRun): Promise<S>;
  /** A new transition that takes the step's effect back. Throwing means: again later, without bound. */
  undo?(state: S, saga: SagaRun): Promise<void>;
  /** Whether the state is stored after the step: a recovery point. @defaultValue false */
  readonly persist?: boolean;
}

/** The end of one saga, to be stored in a transaction with others. */
export interface SagaCompletion {
  readonly row: { readonly caller: string; readonly mutation: string; readonly key: string; readonly fence: bigint };
  readonly answer: unknown;
  /** Told once the answer stands in the transaction. */
  onStored(): void;
}

/** What a step is given. */
export interface SagaRun {
  readonly context: InternalContext;
  /** Grows with each lease of the saga. */
  readonly fence: number;
  /** 1 for the first try. */
  readonly attempt: number;
  readonly database: Database;
  /** What its steps keep for one another, by {@link runLocal}. */
  readonly kept: Map<symbol, unknown>;
  /** A typed refusal: the steps done so far are undone in reverse, then the answer is stored under the key and returned. */
  refuse(answer: unknown): never;
  /** In the last step's transaction: stores the answer, checked by the fence. Throws {@link FenceLost} when another worker took over. */
  complete(tx: Tx, answer: unknown): Promise<void>;
  /** The same for a step that shares its transaction with others: `storeCompletions` stores them all in one statement. */
  completion(answer: unknown): SagaCompletion;
}

/** A mutation with remote calls between its steps. I: input, S: state (JSON), A: answer (JSON). */
export interface SagaDefinition<I, S, A> {
  /** The mutation. */
  readonly name: string;
  /** The state stored with the claim: minted ids, the time, what is needed of the input. */
  begin(input: I, mint: { readonly ids: IdSource; readonly clock: Clock }): S;
  readonly steps: readonly SagaStep<S>[];
  /** Only a type: what the answer looks like. */
  readonly answer?: A;
}

export interface SagaRequest<I> extends IdempotentRequest {
  readonly input: I;
  /** Where its run keeps what a {@link runLocal} holds, for whoever asks afterwards. @defaultValue nobody asks */
  readonly kept?: Map<symbol, unknown>;
}

export interface SagaRunner {
  /** Runs a saga under its key: resumes an abandoned one, replays a finished one. */
  run<I, S, A>(definition: SagaDefinition<I, S, A>, request: SagaRequest<I>): Promise<Outcome<A>>;
  /** Takes over sagas whose lease is over by database time and runs them to their end. Answers how many it took. */
  resumeAbandoned(): Promise<number>;
}

export interface SagaRunnerOptions {
  readonly database: Database;
  // The runner passes each definition only what that definition made itself, so their types need not agree.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly definitions: readonly SagaDefinition<any, any, any>[];
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly log: Logger;
  /** @defaultValue BATON_SAGA_LEASE_MS, or 15 000 */
  readonly leaseMs?: number;
}

/** Another worker has the saga: whatever this one would still write takes no effect. */
export class FenceLost extends Error {
  override readonly name = 'FenceLost';
  constructor(mutation: string, fence: number) {
    super(`The lease ${fence} of ${mutation} is over: another worker took it.`);
  }
}
