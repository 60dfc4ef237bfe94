import { err, ok } from '@baton/kernel';
import type { InternalContext } from '@baton/platform';
import type { InvalidTransition, WrongPickupCode } from '../domain/errors.ts';
import { after, allow, pickedUnits } from '../domain/fulfilment.ts';
import { normalisedCode } from '../domain/pickup.ts';
import { fulfilmentAggregate, fulfilmentChange } from '../events/fulfilment-events.ts';
import { collect } from '../persistence/pickup-repository.ts';
import type { UseCasePorts } from './ports.ts';
import { type FulfilmentCommand, type Worked, workOnFulfilment } from './work-on-fulfilment.ts';

export interface HandOverPickupCommand extends FulfilmentCommand {
  readonly pickupCode: string;
}
export type HandOverPickup = (context: InternalContext, command: HandOverPickupCommand) => Worked<InvalidTransition | WrongPickupCode>;

/** The customer showed the code and took the goods. A wrong code is counted, and the count is kept with the refusal. */
export const handOverPickup =
  (ports: UseCasePorts): HandOverPickup =>
  (context, command) =>
    workOnFulfilment<InvalidTransition | WrongPickupCode>(ports, context, {
      mutation: 'handOverPickup',
      command,
      decide: async (tx, before, at) => {
        const allowed = allow(before, 'HAND_OVER');
        if (!allowed.ok) return allowed;
        const collected = await collect(tx, before.id, normalisedCode(command.pickupCode), at);
        if (!collected.isCollected) return err({ kind: 'WrongPickupCode', attemptsLeft: collected.attemptsLeft });
        const fulfilment = after(before, 'HAND_OVER');
        const payload = { ...fulfilmentChange(fulfilment), lines: pickedUnits(fulfilment) };
        const event = { type: 'fulfilment.handed-over', aggregate: fulfilmentAggregate(before.id), payload } as const;
        return ok({ fulfilment, events: [event] });
      },
    });
