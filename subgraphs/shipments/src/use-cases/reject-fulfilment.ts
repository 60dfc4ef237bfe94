import { err, ok } from '@baton/kernel';
import type { InternalContext } from '@baton/platform';
import { type InvalidTransition, invalidInput, type NotFound } from '../domain/errors.ts';
import { linesMax } from '../domain/limits.ts';
import { reject } from '../domain/picking.ts';
import { fulfilmentAggregate, fulfilmentChange } from '../events/fulfilment-events.ts';
import type { UseCasePorts } from './ports.ts';
import { type FulfilmentCommand, type Worked, workOnFulfilment } from './work-on-fulfilment.ts';

export interface RejectFulfilmentCommand extends FulfilmentCommand {
  readonly reason: 'DAMAGED' | 'NOT_FOUND' | 'NO_CAPACITY' | 'CLOSED' | 'OTHER';
  readonly lines: readonly { readonly fulfilmentLineId: string; readonly quantity: number }[];
}
export type RejectFulfilment = (context: InternalContext, command: RejectFulfilmentCommand) => Worked<InvalidTransition | NotFound>;

/** The unit refuses units that it has not picked; the rest goes on. */
export const rejectFulfilment =
  (ports: UseCasePorts): RejectFulfilment =>
  async (context, command) => {
    if (command.lines.length > linesMax) return err(invalidInput(`Name at most ${linesMax} lines.`, 'lines'));
    return workOnFulfilment(ports, context, {
      mutation: 'rejectFulfilment',
      command,
      decide: async (_tx, before) => {
        const result = reject(before, command.lines);
        if (!result.ok) return result;
        const { fulfilment, rejected } = result.value;
        const payload = { ...fulfilmentChange(fulfilment), lines: rejected, reason: command.reason };
        const event = { type: 'fulfilment.rejected', aggregate: fulfilmentAggregate(before.id), payload } as const;
        return ok({ fulfilment, events: [event], detail: { reason: command.reason } });
      },
    });
  };
