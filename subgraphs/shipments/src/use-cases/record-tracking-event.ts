import { err, ok, type Result } from '@baton/kernel';
import { audit, emit, type IdempotencyRefusal, type InternalContext, onceResult, type Tx, validIdempotencyKey } from '@baton/platform';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '../domain/errors.ts';
import { descriptionLengthMax, estimateAheadMaxMs, trackingAheadMaxMs, trackingEventsMax } from '../domain/limits.ts';
import type { Parcel } from '../domain/parcel.ts';
import type { ParcelStatus } from '../domain/tracking.ts';
import { trackingNumberOf } from '../domain/tracking-number.ts';
import { causeOfWork } from '../events/cause-of-work.ts';
import { lockFulfilment, saveFulfilments } from '../persistence/fulfilment-repository.ts';
import { parcelById } from '../persistence/parcel-repository.ts';
import { lockKey } from '../persistence/return-parcel-repository.ts';
import {
  insertScan,
  keepUnmatchedScan,
  lockParcel,
  parcelsByTrackingNumber,
  type Recorded,
  scansOf,
  type TrackedParcel,
} from '../persistence/tracking-repository.ts';
import { followParcel } from './follow-parcel.ts';
import type { UseCasePorts } from './ports.ts';

export interface RecordTrackingEventCommand {
  readonly idempotencyKey: string;
  readonly carrier: string | null;
  readonly trackingNumber: string;
  readonly status: ParcelStatus;
  readonly occurredAt: string;
  readonly description: string | null;
  /** When the carrier expects to deliver. */
  readonly estimatedAt: string | null;
}
export type RecordTrackingEvent = (
  context: InternalContext,
  command: RecordTrackingEventCommand,
) => Promise<Result<Parcel, NotFound | InvalidInput | IdempotencyRefusal>>;

interface Told {
  readonly trackingNumber: string;
  readonly carrier: string | null;
  readonly scan: Recorded;
}

/** A carrier tells what happened to a parcel: late, twice, in any order. */
export const recordTrackingEvent =
  (ports: UseCasePorts): RecordTrackingEvent =>
  async (context, command) => {
    const { idempotencyKey: key } = command;
    if (!validIdempotencyKey(key)) return err({ kind: 'BAD_KEY' });
    const told = parse(ports, command);
    if (!told.ok) return told;
    const request = { context, mutation: 'recordTrackingEvent', key, input: command };
    return onceResult<Parcel, NotFound | InvalidInput>(ports.database, request, async (tx) => {
      await lockKey(tx, told.value.trackingNumber);
      const [parcel, another] = await parcelsByTrackingNumber(tx, told.value.trackingNumber, told.value.carrier);
      if (another) return err(invalidInput('Two carriers use this number: name the carrier.', 'carrier'));
      const at = ports.clock.now();
      if (!parcel) {
        await keepUnmatchedScan(tx, told.value, told.value.scan, at);
        return err(
          notFound('No parcel has this number. The event is kept and takes effect when one is shipped with it.', 'trackingNumber'),
        );
      }
      return record(ports, tx, context, { parcel, scan: told.value.scan, at });
    });
  };

function parse({ clock, ids }: UseCasePorts, command: RecordTrackingEventCommand): Result<Told, InvalidInput> {
  const trackingNumber = trackingNumberOf(command.trackingNumber);
  if (trackingNumber === null) return err(invalidInput('A tracking number has 4 to 40 letters, digits and hyphens.', 'trackingNumber'));
  if (command.status === 'PACKED') return err(invalidInput('Packing is told by the unit, not by the carrier.', 'status'));
  const occurredAt = new Date(command.occurredAt);
  if (occurredAt.getTime() > clock.now().getTime() + trackingAheadMaxMs)
    return err(invalidInput('This lies more than 7 days ahead.', 'occurredAt'));
  const description = command.description?.trim() ?? '';
  if (description.length > descriptionLengthMax)
    return err(invalidInput(`Give at most ${descriptionLengthMax} characters.`, 'description'));
  const estimatedAt = command.estimatedAt === null ? null : new Date(command.estimatedAt).toISOString();
  if (estimatedAt !== null && Math.abs(Date.parse(estimatedAt) - occurredAt.getTime()) > estimateAheadMaxMs)
    return err(invalidInput('A delivery is expected within 120 days of the event.', 'estimatedDeliveryAt'));
  const scan = { id: ids.next('trk'), status: command.status, occurredAt: occurredAt.toISOString(), description, estimatedAt };
  return ok({ trackingNumber, carrier: command.carrier, scan });
}

async function record(
  ports: UseCasePorts,
  tx: Tx,
  context: InternalContext,
  told: { readonly parcel: TrackedParcel; readonly scan: Recorded; readonly at: Date },
): Promise<Result<Parcel, InvalidInput>> {
  const { parcel, scan, at } = told;
  const fulfilment =
    parcel.fulfilmentId === null ? null : await lockFulfilment(tx, parcel.fulfilmentId, { everywhere: true, locations: [] });
  if (!fulfilment) await lockParcel(tx, parcel.id);
  const before = await scansOf(tx, parcel.id);
  if (before.length >= trackingEventsMax) return err(invalidInput(`A parcel has at most ${trackingEventsMax} events.`, 'trackingNumber'));
  const isNew = await insertScan(tx, parcel.id, scan, at);
  const now = isNew ? [...before, scan] : before;
  const followed = await followParcel(tx, await parcelById(tx, parcel.id), { before, now }, fulfilment);
  if (followed.fulfilment && followed.fulfilment !== fulfilment) await saveFulfilments(tx, [followed.fulfilment], at);
  await emit(tx, followed.events, causeOfWork(context, fulfilment), ports);
  await audit(tx, { context, action: 'recordTrackingEvent', target: parcel.id, detail: { status: scan.status } }, ports);
  return ok(followed.parcel);
}
