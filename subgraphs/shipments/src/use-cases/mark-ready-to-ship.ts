import { err, ok } from '@baton/kernel';
import type { InternalContext } from '@baton/platform';
import { type InvalidTransition, invalidInput, type NotFound } from '../domain/errors.ts';
import { linesMax } from '../domain/limits.ts';
import { type ParcelInput, pack } from '../domain/packing.ts';
import { fulfilmentAggregate, fulfilmentChange } from '../events/fulfilment-events.ts';
import { insertParcels } from '../persistence/parcel-repository.ts';
import type { UseCasePorts } from './ports.ts';
import { type FulfilmentCommand, type Worked, workOnFulfilment } from './work-on-fulfilment.ts';

export interface MarkReadyToShipCommand extends FulfilmentCommand {
  readonly parcels: readonly ParcelInput[];
}
export type MarkReadyToShip = (context: InternalContext, command: MarkReadyToShipCommand) => Worked<InvalidTransition | NotFound>;

/** All that was picked is packed into parcels. */
export const markReadyToShip =
  (ports: UseCasePorts): MarkReadyToShip =>
  async (context, command) => {
    const { parcels } = command;
    if (parcels.length > linesMax) return err(invalidInput(`Pack at most ${linesMax} parcels.`, 'parcels'));
    for (const [index, { weightGrams, lines }] of parcels.entries()) {
      if (weightGrams !== null && weightGrams < 1) return err(invalidInput('Give at least 1 gram.', 'parcels', index, 'weightGrams'));
      if (lines.length > linesMax) return err(invalidInput(`Name at most ${linesMax} lines.`, 'parcels', index, 'lines'));
    }
    return workOnFulfilment(ports, context, {
      mutation: 'markReadyToShip',
      command,
      decide: async (tx, before, at) => {
        const result = pack(before, parcels);
        if (!result.ok) return result;
        const packed = result.value.parcels.map((parcel) => ({ id: ports.ids.next('pcl'), ...parcel }));
        await insertParcels(tx, before, packed, at);
        const payload = fulfilmentChange(result.value.fulfilment);
        const event = { type: 'fulfilment.ready-to-ship', aggregate: fulfilmentAggregate(before.id), payload } as const;
        return ok({ fulfilment: result.value.fulfilment, events: [event], detail: { parcels: packed.map(({ id }) => id) } });
      },
    });
  };
