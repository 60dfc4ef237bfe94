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
import { type InvalidInput, type InvalidTransition, invalidInput, type NotFound, notFound } from '../domain/errors.ts';
import { after, allow, type Fulfilment } from '../domain/fulfilment.ts';
import { serviceLengthMax } from '../domain/limits.ts';
import type { Parcel } from '../domain/parcel.ts';
import { leftStatuses, parcelRank } from '../domain/tracking.ts';
import { trackingNumberOf } from '../domain/tracking-number.ts';
import { causeOfWork } from '../events/cause-of-work.ts';
import { fulfilmentAggregate, fulfilmentChange, parcelChange } from '../events/fulfilment-events.ts';
import { lockFulfilment, saveFulfilments } from '../persistence/fulfilment-repository.ts';
import { parcelById, unitsInParcel } from '../persistence/parcel-repository.ts';
import { lockKey } from '../persistence/return-parcel-repository.ts';
import {
  areAllParcels,
  claimUnmatchedScans,
  fulfilmentOfParcel,
  insertShipment,
  type Shipment,
  scansOf,
} from '../persistence/tracking-repository.ts';
import { followParcel } from './follow-parcel.ts';
import type { UseCasePorts } from './ports.ts';

export interface ShipParcelCommand extends Shipment {
  readonly idempotencyKey: string;
  readonly parcelId: string;
}
export type ShipParcel = (
  context: InternalContext,
  command: ShipParcelCommand,
) => Promise<Result<Parcel, NotFound | InvalidInput | InvalidTransition | IdempotencyRefusal>>;

/** The carrier took a parcel. What it told about the number before takes effect now. */
export const shipParcel =
  (ports: UseCasePorts): ShipParcel =>
  async (context, command) => {
    const { idempotencyKey: key, parcelId } = command;
    if (!validIdempotencyKey(key)) return err({ kind: 'BAD_KEY' });
    const shipment = await shipmentOf(ports, command);
    if (!shipment.ok) return shipment;
    const { trackingNumber } = shipment.value;
    return onceResult<Parcel, NotFound | InvalidInput | InvalidTransition>(
      ports.database,
      { context, mutation: 'shipParcel', key, input: command },
      async (tx) => {
        // First of all locks: it puts this in a row with the carrier's events and with another parcel under the same number.
        await lockKey(tx, trackingNumber);
        const fulfilmentId = isId('pcl', parcelId) ? await fulfilmentOfParcel(tx, parcelId) : null;
        const fulfilment = fulfilmentId && (await lockFulfilment(tx, fulfilmentId, workReach(context)));
        if (!fulfilment) return err(notFound('There is no such parcel.', 'parcelId'));
        const parcel = await parcelById(tx, parcelId);
        const allowed = mayLeave(fulfilment, parcel);
        if (!allowed.ok) return allowed;
        const at = ports.clock.now();
        if (!(await insertShipment(tx, parcelId, shipment.value, at))) {
          return err(invalidInput('The carrier gave this number to another parcel.', 'trackingNumber'));
        }
        const shipped = await ship(tx, fulfilment, parcelId, shipment.value);
        await saveFulfilments(tx, [shipped.fulfilment], at);
        await emit(tx, shipped.events, causeOfWork(context, fulfilment), ports);
        await audit(tx, { context, action: 'shipParcel', target: parcelId, detail: { carrier: shipment.value.carrier } }, ports);
        return ok(shipped.parcel);
      },
    );
  };

async function shipmentOf(ports: UseCasePorts, command: ShipParcelCommand): Promise<Result<Shipment, InvalidInput>> {
  const trackingNumber = trackingNumberOf(command.trackingNumber);
  if (trackingNumber === null) return err(invalidInput('A tracking number has 4 to 40 letters, digits and hyphens.', 'trackingNumber'));
  const service = command.service.trim();
  if (service.length < 1 || service.length > serviceLengthMax)
    return err(invalidInput(`Give 1 to ${serviceLengthMax} characters.`, 'service'));
  if (!(await ports.isKnownCarrier(command.carrier))) return err(invalidInput('The retailer has no such carrier.', 'carrier'));
  return ok({ carrier: command.carrier, service, trackingNumber });
}

function mayLeave(fulfilment: Fulfilment, parcel: Parcel): Result<null, InvalidTransition> {
  if (parcelRank[parcel.status] < parcelRank.HANDED_TO_CARRIER) return allow(fulfilment, 'SHIP');
  return err({ kind: 'InvalidTransition', status: parcel.status, allowedActions: [] });
}

/** The events of a parcel that just left, of its work order if it was the last one, and of what the carrier told too early. */
async function ship(
  tx: Tx,
  before: Fulfilment,
  parcelId: string,
  shipment: Shipment,
): Promise<{ readonly fulfilment: Fulfilment; readonly parcel: Parcel; readonly events: readonly NewEvent[] }> {
  const aggregate = fulfilmentAggregate(before.id);
  const parcel = await parcelById(tx, parcelId);
  const lines = await unitsInParcel(tx, parcelId, before);
  const events: NewEvent[] = [{ type: 'parcel.shipped', aggregate, payload: { ...parcelChange(parcel), lines } }];
  const isLast = await areAllParcels(tx, before.id, leftStatuses);
  const fulfilment = after(before, isLast ? 'SHIP_ALL' : 'SHIP');
  if (isLast) events.push({ type: 'fulfilment.shipped', aggregate, payload: fulfilmentChange(fulfilment) });
  await claimUnmatchedScans(tx, parcelId, shipment);
  const followed = await followParcel(tx, parcel, { before: [], now: await scansOf(tx, parcelId) }, fulfilment);
  return { fulfilment: followed.fulfilment ?? fulfilment, parcel: followed.parcel, events: [...events, ...followed.events] };
}
