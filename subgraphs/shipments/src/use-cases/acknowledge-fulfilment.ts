import { ok } from '@baton/kernel';
import type { InternalContext } from '@baton/platform';
import type { InvalidTransition } from '../domain/errors.ts';
import { after, allow } from '../domain/fulfilment.ts';
import { fulfilmentAggregate, fulfilmentChange } from '../events/fulfilment-events.ts';
import type { UseCasePorts } from './ports.ts';
import { type FulfilmentCommand, type Worked, workOnFulfilment } from './work-on-fulfilment.ts';

export type AcknowledgeFulfilment = (context: InternalContext, command: FulfilmentCommand) => Worked<InvalidTransition>;

/** The unit has taken note of its work. */
export const acknowledgeFulfilment =
  (ports: UseCasePorts): AcknowledgeFulfilment =>
  (context, command) =>
    workOnFulfilment(ports, context, {
      mutation: 'acknowledgeFulfilment',
      command,
      decide: async (_tx, before) => {
        const allowed = allow(before, 'ACKNOWLEDGE');
        if (!allowed.ok) return allowed;
        const fulfilment = after(before, 'ACKNOWLEDGE');
        const event = {
          type: 'fulfilment.acknowledged',
          aggregate: fulfilmentAggregate(before.id),
          payload: fulfilmentChange(fulfilment),
        } as const;
        return ok({ fulfilment, events: [event] });
      },
    });
