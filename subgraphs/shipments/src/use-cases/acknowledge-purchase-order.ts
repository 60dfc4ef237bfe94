import { err, ok } from '@baton/kernel';
import type { InternalContext, NewEvent } from '@baton/platform';
import { type InvalidInput, type InvalidTransition, invalidInput, type NotFound, notFound } from '../domain/errors.ts';
import { linesMax } from '../domain/limits.ts';
import { type Acknowledged, type Acknowledgement, acknowledge } from '../domain/purchase-order.ts';
import { fulfilmentIdOf } from '../domain/purchase-view.ts';
import { fulfilmentAggregate, fulfilmentChange } from '../events/fulfilment-events.ts';
import { expectShipment } from '../persistence/purchase-order-repository.ts';
import type { UseCasePorts } from './ports.ts';
import type { RejectFulfilmentCommand } from './reject-fulfilment.ts';
import { type Worked, workOnFulfilment } from './work-on-fulfilment.ts';

export interface AcknowledgePurchaseOrderCommand extends Acknowledgement {
  readonly idempotencyKey: string;
  readonly purchaseOrderId: string;
  /** Why units are refused. */
  readonly reason: RejectFulfilmentCommand['reason'] | null;
}
export type AcknowledgePurchaseOrder = (
  context: InternalContext,
  command: AcknowledgePurchaseOrderCommand,
) => Worked<InvalidTransition | NotFound | InvalidInput>;

const unknown = notFound('There is no such purchase order.', 'purchaseOrderId');

/**
 * The vendor answers. Under the lock of the work order, which whoever finds its time over takes as well: either it was answered, or it was given to
 * somebody else.
 */
export const acknowledgePurchaseOrder =
  (ports: UseCasePorts): AcknowledgePurchaseOrder =>
  async (context, command) => {
    if (command.refused.length > linesMax) return err(invalidInput(`Name at most ${linesMax} lines.`, 'refused'));
    if ((command.decision === 'ACCEPT') !== (command.reason === null)) {
      return err(invalidInput('Say why units are refused, and nothing when none are.', 'reason'));
    }
    return workOnFulfilment(ports, context, {
      mutation: 'acknowledgePurchaseOrder',
      command: { ...command, fulfilmentId: fulfilmentIdOf(command.purchaseOrderId) },
      unknown,
      decide: async (tx, before, at) => {
        if (before.purchase === null) return err(unknown);
        const result = acknowledge(before, command, at);
        if (!result.ok) return result;
        const { fulfilment } = result.value;
        const { expectedShipAt, decision, reason } = command;
        if (expectedShipAt !== null) await expectShipment(tx, before.id, expectedShipAt);
        return ok({ fulfilment, events: eventsOf(command, before.dispatchBy, result.value), detail: { decision, reason, expectedShipAt } });
      },
    });
  };

/** The order's side of the answer: the same events as of any other unit that takes note, refuses, or is to send at another time. */
function eventsOf(command: AcknowledgePurchaseOrderCommand, was: string | null, answer: Acknowledged): NewEvent[] {
  const { fulfilment, refused, isRescheduled } = answer;
  const aggregate = fulfilmentAggregate(fulfilment.id);
  const change = fulfilmentChange(fulfilment);
  const events: NewEvent[] = [];
  if (refused.length > 0) {
    events.push({ type: 'fulfilment.rejected', aggregate, payload: { ...change, lines: refused, reason: command.reason ?? 'OTHER' } });
  }
  if (fulfilment.status === 'REJECTED') return events;
  events.push({ type: 'fulfilment.acknowledged', aggregate, payload: change });
  if (isRescheduled && fulfilment.dispatchBy !== null) {
    events.push({ type: 'fulfilment.rescheduled', aggregate, payload: { ...change, was, dispatchBy: fulfilment.dispatchBy } });
  }
  return events;
}
