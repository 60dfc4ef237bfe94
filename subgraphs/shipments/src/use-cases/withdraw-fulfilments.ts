import { audit, causeOf, emit, type InternalContext, type NewEvent } from '@baton/platform';
import type { Fulfilment } from '../domain/fulfilment.ts';
import { type WantedUnits, type WithdrawalResult, withdraw } from '../domain/withdrawal.ts';
import { fulfilmentAggregate, fulfilmentChange, releasedEvent } from '../events/fulfilment-events.ts';
import { purchaseNews } from '../events/purchase-events.ts';
import { sendAwaited } from '../persistence/awaiting-repository.ts';
import { lockFulfilmentsOfOrder, saveFulfilments } from '../persistence/fulfilment-repository.ts';
import { lockKey } from '../persistence/return-parcel-repository.ts';
import { insertWithdrawal, withdrawalOf } from '../persistence/withdrawal-repository.ts';
import type { UseCasePorts } from './ports.ts';
import { type Release, releaseFulfilments } from './release-fulfilments.ts';

export interface WithdrawFulfilmentsCommand extends Release {
  readonly cancellationId: string;
  readonly lines: readonly WantedUnits[];
  readonly partial: boolean;
}
export type WithdrawFulfilments = (context: InternalContext, command: WithdrawFulfilmentsCommand) => Promise<WithdrawalResult>;

/**
 * Takes cancelled units out of the work. The cancellation may overtake the event that creates the work orders: then it creates them. Whoever picks
 * takes the same row locks, so a unit is either picked or withdrawn.
 */
export const withdrawFulfilments =
  (ports: UseCasePorts): WithdrawFulfilments =>
  (context, command) =>
    ports.database.transaction(async (tx) => {
      await lockKey(tx, command.cancellationId);
      const known = await withdrawalOf(tx, command.cancellationId);
      if (known) return known;
      await releaseFulfilments(tx, [{ ...command, cause: causeOf(context) }], ports);
      const fulfilments = await lockFulfilmentsOfOrder(tx, command.orderId);
      const { result, changed } = withdraw(fulfilments, command.lines, command.partial);
      const at = ports.clock.now();
      await saveFulfilments(tx, changed, at);
      const sent = changed.filter((fulfilment) => isSent(fulfilments, fulfilment));
      await sendAwaited(tx, column(sent), at);
      const events = changed.flatMap((fulfilment): NewEvent[] => {
        const lines = result.withdrawn.filter(({ fulfilmentId }) => fulfilmentId === fulfilment.id);
        const payload = { ...fulfilmentChange(fulfilment), lines };
        const before = fulfilments.find(({ id }) => id === fulfilment.id);
        return [
          { type: 'fulfilment.withdrawn', aggregate: fulfilmentAggregate(fulfilment.id), payload },
          ...(before ? purchaseNews(before, fulfilment) : []),
          ...(sent.includes(fulfilment) ? [releasedEvent(fulfilment)] : []),
        ];
      });
      await emit(tx, events, causeOf(context), ports);
      await insertWithdrawal(tx, command, result, at);
      await audit(
        tx,
        { context, action: 'withdrawFulfilments', target: command.orderId, detail: { cancellationId: command.cancellationId } },
        ports,
      );
      return result;
    });

/** Whether a work order goes to its unit now: it waited for nothing but what was taken out. */
const isSent = (before: readonly Fulfilment[], { id, status }: Fulfilment): boolean =>
  status === 'RELEASED' && before.some((each) => each.id === id && each.status === 'PLANNED');

const column = (fulfilments: readonly Fulfilment[]): string[] => fulfilments.map(({ id }) => id);
