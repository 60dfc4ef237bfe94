import { ok } from '@baton/kernel';
import type { InternalContext } from '@baton/platform';
import { overrideReach } from '../access.ts';
import type { InvalidInput, InvalidTransition } from '../domain/errors.ts';
import { reschedule } from '../domain/hold.ts';
import { fulfilmentAggregate, fulfilmentChange } from '../events/fulfilment-events.ts';
import type { UseCasePorts } from './ports.ts';
import { type FulfilmentCommand, type Worked, workOnFulfilment } from './work-on-fulfilment.ts';

export interface RescheduleFulfilmentCommand extends FulfilmentCommand {
  readonly dispatchBy: string;
}
export type RescheduleFulfilment = (
  context: InternalContext,
  command: RescheduleFulfilmentCommand,
) => Worked<InvalidTransition | InvalidInput>;

/** Somebody sets another time by which work must leave its unit. */
export const rescheduleFulfilment =
  (ports: UseCasePorts): RescheduleFulfilment =>
  (context, command) =>
    workOnFulfilment(ports, context, {
      mutation: 'rescheduleFulfilment',
      command,
      reach: overrideReach(context),
      decide: async (_tx, before, at) => {
        const after = reschedule(before, command.dispatchBy, at);
        if (!after.ok) return after;
        const detail = { was: before.dispatchBy, dispatchBy: new Date(command.dispatchBy).toISOString() };
        const payload = { ...fulfilmentChange(before), ...detail };
        const event = { type: 'fulfilment.rescheduled', aggregate: fulfilmentAggregate(before.id), payload } as const;
        return ok({ fulfilment: after.value, events: [event], detail });
      },
    });
