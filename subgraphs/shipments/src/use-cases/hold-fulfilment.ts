import { ok } from '@baton/kernel';
import { actorName, audit, emitAll, type InternalContext, type NewEvent, newTraceId, serviceContext } from '@baton/platform';
import { overrideReach } from '../access.ts';
import type { InvalidInput, InvalidTransition } from '../domain/errors.ts';
import type { Fulfilment, HoldReason } from '../domain/fulfilment.ts';
import { hold, releaseHold } from '../domain/hold.ts';
import { causeOfWork } from '../events/cause-of-work.ts';
import { fulfilmentAggregate, fulfilmentChange } from '../events/fulfilment-events.ts';
import { lockHoldsOver, saveFulfilments } from '../persistence/fulfilment-repository.ts';
import type { UseCasePorts } from './ports.ts';
import { type FulfilmentCommand, type Worked, workOnFulfilment } from './work-on-fulfilment.ts';

export interface HoldFulfilmentCommand extends FulfilmentCommand {
  readonly reason: HoldReason;
  /** Null: until somebody releases it. */
  readonly until: string | null;
}
export type HoldFulfilment = (context: InternalContext, command: HoldFulfilmentCommand) => Worked<InvalidTransition | InvalidInput>;
export type ReleaseFulfilmentHold = (context: InternalContext, command: FulfilmentCommand) => Worked<InvalidTransition>;

/** Somebody holds work back; the goods stay set aside for it. Whoever picks takes the same lock: either it is picked, or it is held. */
export const holdFulfilment =
  (ports: UseCasePorts): HoldFulfilment =>
  (context, command) =>
    workOnFulfilment(ports, context, {
      mutation: 'holdFulfilment',
      command,
      reach: overrideReach(context),
      decide: async (_tx, before, at) => {
        const { reason, until } = command;
        const held = hold(before, { reason, until: until && new Date(until).toISOString(), by: actorName(context.actor) }, at);
        if (!held.ok) return held;
        const payload = { ...fulfilmentChange(before), reason, until: held.value.hold?.until ?? null };
        const event = { type: 'fulfilment.held', aggregate: fulfilmentAggregate(before.id), payload } as const;
        return ok({ fulfilment: held.value, events: [event], detail: { reason, until: payload.until } });
      },
    });

/** The undo of {@link holdFulfilment}. */
export const releaseFulfilmentHold =
  (ports: UseCasePorts): ReleaseFulfilmentHold =>
  (context, command) =>
    workOnFulfilment(ports, context, {
      mutation: 'releaseFulfilmentHold',
      command,
      reach: overrideReach(context),
      decide: async (_tx, before) => {
        const released = releaseHold(before);
        return released.ok ? ok({ fulfilment: released.value, events: [releasedEvent(before)] }) : released;
      },
    });

const pageMax = 100;

/** Releases the holds whose time is over, as somebody would. */
export async function releaseHoldsOver(ports: Pick<UseCasePorts, 'database' | 'clock' | 'ids'>): Promise<void> {
  const context = serviceContext('shipments', { traceId: newTraceId() });
  for (let isMore = true; isMore; ) {
    isMore = await ports.database.transaction(async (tx) => {
      const at = ports.clock.now();
      const over = await lockHoldsOver(tx, at, pageMax);
      await saveFulfilments(
        tx,
        over.map((fulfilment) => ({ ...fulfilment, hold: null })),
        at,
      );
      await emitAll(
        tx,
        over.map((fulfilment) => ({ event: releasedEvent(fulfilment), cause: causeOfWork(context, fulfilment) })),
        ports,
      );
      for (const { id } of over) await audit(tx, { context, action: 'releaseFulfilmentHold', target: id }, ports);
      return over.length === pageMax;
    });
  }
}

const releasedEvent = (fulfilment: Fulfilment): NewEvent => ({
  type: 'fulfilment.hold-released',
  aggregate: fulfilmentAggregate(fulfilment.id),
  payload: fulfilmentChange(fulfilment),
});
