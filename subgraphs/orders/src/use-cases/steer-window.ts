import {
  audit,
  enqueue,
  idempotencyErrors,
  invalidInput,
  notFound,
  once,
  type Tx,
  type UserErrorData,
  validIdempotencyKey,
} from '@baton/platform';
import type { Context } from '../context.ts';
import { isKnownScope } from '../persistence/profile-repository.ts';
import { countWaitingOrders, setReleaseDelay } from '../persistence/sql/release-window.ts';
import { windowOrdersMax } from './reevaluate-sourcing.ts';

/** What is answered and stored: a number, or why there is none. */
export interface NumberAnswer {
  readonly value: number | null;
  readonly errors: readonly UserErrorData[];
}
const refused = (...errors: readonly UserErrorData[]): NumberAnswer => ({ value: null, errors });

export interface ReevaluateSourcingInput {
  readonly idempotencyKey: string;
  readonly market: string;
  readonly channel: string | null;
}

/** Has the orders that wait for their release solved again together. Answers how many wait. */
export async function askForReevaluation(context: Context, input: ReevaluateSourcingInput): Promise<NumberAnswer> {
  const { market, channel } = input;
  if (!(await isKnownScope(context.parts.database, { market, channel })))
    return refused(notFound('There is no such market or channel.', ['market']));
  return guarded(context, 'reevaluateSourcing', input, async (tx) => {
    const [row] = await tx.query<{ readonly waiting: number }>(countWaitingOrders, [market, channel, windowOrdersMax]);
    await enqueue(tx, { subgraph: 'orders', name: 'reevaluate-sourcing', payload: { market, channel }, traceId: context.internal.traceId });
    await audit(tx, { context: context.internal, action: 'reevaluateSourcing', target: market, detail: { channel } }, context.parts);
    return { value: row?.waiting ?? 0, errors: [] };
  });
}

const minutesMax = 720;

export interface ChangeReleaseDelayInput {
  readonly idempotencyKey: string;
  readonly channel: string;
  readonly minutes: number;
}

/** Sets how long the work of a channel's orders waits before it is released. */
export function changeReleaseDelay(context: Context, input: ChangeReleaseDelayInput): Promise<NumberAnswer> {
  const { channel, minutes } = input;
  if (minutes < 0 || minutes > minutesMax)
    return Promise.resolve(refused(invalidInput(`Work waits 0 to ${minutesMax} minutes.`, ['minutes'])));
  return guarded(context, 'changeReleaseDelay', input, async (tx) => {
    const [row] = await tx.query(setReleaseDelay, [channel, minutes]);
    if (row === undefined) return refused(notFound('There is no such channel.', ['channel']));
    await audit(tx, { context: context.internal, action: 'changeReleaseDelay', target: channel, detail: { minutes } }, context.parts);
    tx.afterCommit(() => context.parts.channels.forget());
    return { value: minutes, errors: [] };
  });
}

async function guarded(
  context: Context,
  mutation: string,
  input: { readonly idempotencyKey: string },
  work: (tx: Tx) => Promise<NumberAnswer>,
): Promise<NumberAnswer> {
  const key = input.idempotencyKey;
  if (!validIdempotencyKey(key)) return refused(idempotencyErrors({ kind: 'BAD_KEY' }, key));
  const outcome = await once(context.parts.database, { context: context.internal, mutation, key, input }, work);
  return outcome.kind === 'DONE' ? outcome.answer : refused(idempotencyErrors(outcome, key));
}
