import { ok } from '@baton/kernel';
import type { InternalContext } from '@baton/platform';
import type { InvalidTransition } from '../domain/errors.ts';
import { after, allow } from '../domain/fulfilment.ts';
import { expiryOf, pickupCode, randomOfId, standardPickupPolicy } from '../domain/pickup.ts';
import { fulfilmentAggregate, fulfilmentChange } from '../events/fulfilment-events.ts';
import { insertPickup, pickupPolicy } from '../persistence/pickup-repository.ts';
import type { UseCasePorts } from './ports.ts';
import { type FulfilmentCommand, type Worked, workOnFulfilment } from './work-on-fulfilment.ts';

export type MarkReadyForPickup = (context: InternalContext, command: FulfilmentCommand) => Worked<InvalidTransition>;

/** All that was picked waits for its customer, who is given a code. */
export const markReadyForPickup =
  (ports: UseCasePorts): MarkReadyForPickup =>
  (context, command) =>
    workOnFulfilment(ports, context, {
      mutation: 'markReadyForPickup',
      command,
      decide: async (tx, before, at) => {
        const allowed = allow(before, 'MARK_READY_FOR_PICKUP');
        if (!allowed.ok) return allowed;
        const policy = (await pickupPolicy(tx, before.location)) ?? standardPickupPolicy;
        // The id itself is thrown away: it is the injected source of randomness.
        const code = pickupCode(randomOfId(ports.ids.next('trk')));
        await insertPickup(tx, { fulfilmentId: before.id, code, readyAt: at, expiresAt: expiryOf(at, policy) });
        const fulfilment = after(before, 'MARK_READY_FOR_PICKUP');
        const event = {
          type: 'fulfilment.ready-for-pickup',
          aggregate: fulfilmentAggregate(before.id),
          payload: fulfilmentChange(fulfilment),
        } as const;
        return ok({ fulfilment, events: [event] });
      },
    });
