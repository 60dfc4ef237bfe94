import { err, isId, ok, type Result } from '@baton/kernel';
import {
  audit,
  emit,
  type IdempotencyRefusal,
  type InternalContext,
  type NewEvent,
  onceResult,
  type Tx,
  validIdempotencyKey,
} from '@baton/platform';
import { workReach } from '../access.ts';
import { type InvalidInput, type NotFound, notFound, type Refusal } from '../domain/errors.ts';
import type { Reach } from '../domain/fence.ts';
import type { Fulfilment } from '../domain/fulfilment.ts';
import { causeOfWork } from '../events/cause-of-work.ts';
import { purchaseNews } from '../events/purchase-events.ts';
import { lockFulfilment, saveFulfilments } from '../persistence/fulfilment-repository.ts';
import type { UseCasePorts } from './ports.ts';

export interface FulfilmentCommand {
  readonly idempotencyKey: string;
  readonly fulfilmentId: string;
}

/** What a decision makes of a work order. */
export interface Change {
  readonly fulfilment: Fulfilment;
  readonly events: readonly NewEvent[];
  /** Ids, codes and counts for the audit. */
  readonly detail?: object;
}

export type Worked<E extends Refusal = never> = Promise<Result<Fulfilment, E | NotFound | InvalidInput | IdempotencyRefusal>>;

/**
 * The frame of every mutation on a work order: once for its key, inside the caller's locations, under the row lock; state, events, audit and answer
 * in one transaction. `decide` may write what belongs to the change besides the work order itself.
 */
export async function workOnFulfilment<E extends Refusal>(
  ports: UseCasePorts,
  context: InternalContext,
  work: {
    readonly mutation: string;
    readonly command: FulfilmentCommand;
    /** Where the caller may do it. @defaultValue where they may work on fulfilments */
    readonly reach?: Reach;
    /** The refusal when there is none. @defaultValue that of `fulfilmentId` */
    readonly unknown?: NotFound;
    decide(tx: Tx, fulfilment: Fulfilment, at: Date): Promise<Result<Change, E>>;
  },
): Worked<E> {
  const { mutation, command } = work;
  if (!validIdempotencyKey(command.idempotencyKey)) return err({ kind: 'BAD_KEY' });
  const request = { context, mutation, key: command.idempotencyKey, input: command };
  return onceResult<Fulfilment, E | NotFound>(ports.database, request, async (tx) => {
    const found = isId('ful', command.fulfilmentId)
      ? await lockFulfilment(tx, command.fulfilmentId, work.reach ?? workReach(context))
      : null;
    if (!found) return err(work.unknown ?? notFound('There is no such work order.', 'fulfilmentId'));
    const at = ports.clock.now();
    const change = await work.decide(tx, found, at);
    if (!change.ok) return change;
    const { fulfilment, events, detail } = change.value;
    await saveFulfilments(tx, [fulfilment], at);
    await emit(tx, [...events, ...purchaseNews(found, fulfilment)], causeOfWork(context, found), ports);
    await audit(tx, { context, action: mutation, target: fulfilment.id, ...(detail && { detail }) }, ports);
    return ok(fulfilment);
  });
}
