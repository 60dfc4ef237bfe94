import { assert } from '@baton/kernel';
import type { NewEvent, Tx } from '@baton/platform';
import { after, type Fulfilment } from '../domain/fulfilment.ts';
import type { Parcel } from '../domain/parcel.ts';
import { estimateOf, parcelEnds, type Scan, whereabouts } from '../domain/tracking.ts';
import { fulfilmentAggregate, fulfilmentChange, parcelChange } from '../events/fulfilment-events.ts';
import { unitsInParcel } from '../persistence/parcel-repository.ts';
import { areAllParcels, saveEstimate, saveWhereabouts } from '../persistence/tracking-repository.ts';
import { recordTransit } from './record-transit.ts';

interface Scans {
  readonly before: readonly Scan[];
  readonly now: readonly Scan[];
}
interface Followed {
  readonly parcel: Parcel;
  readonly fulfilment: Fulfilment | null;
  readonly events: readonly NewEvent[];
}

/** What new scans make of a parcel: where it is now, when it is expected, and the events of the change. Nothing when they change nothing. */
export async function followParcel(tx: Tx, parcel: Parcel, scans: Scans, fulfilment: Fulfilment | null): Promise<Followed> {
  const moved = await followStatus(tx, parcel, scans, fulfilment);
  const estimatedAt = estimateOf(scans.now);
  if (estimatedAt === estimateOf(scans.before)) return moved;
  await saveEstimate(tx, parcel.id, estimatedAt);
  const expected = { ...moved, parcel: { ...moved.parcel, estimatedAt } };
  // What ended, and what comes back, is waited for by nobody.
  if (!fulfilment || estimatedAt === null || parcelEnds.includes(moved.parcel.status)) return expected;
  const payload = { ...parcelChange(moved.parcel), estimatedAt };
  return { ...expected, events: [...moved.events, { type: 'parcel.estimated', aggregate: fulfilmentAggregate(fulfilment.id), payload }] };
}

async function followStatus(tx: Tx, parcel: Parcel, scans: Scans, fulfilment: Fulfilment | null): Promise<Followed> {
  const base = parcel.kind === 'RETURN' ? 'LABEL_CREATED' : 'HANDED_TO_CARRIER';
  const was = whereabouts(base, scans.before);
  const is = whereabouts(base, scans.now);
  const moved = { ...parcel, status: is.status, exception: is.exception };
  if (is.status === was.status && is.exception === was.exception && is.since === was.since)
    return { parcel: moved, fulfilment, events: [] };
  await saveWhereabouts(tx, parcel.id, is);
  if (is.status === was.status || is.since === null) return { parcel: moved, fulfilment, events: [] };
  if (!fulfilment) return { parcel: moved, fulfilment, events: [returnTracked(moved, is.since)] };
  const aggregate = fulfilmentAggregate(fulfilment.id);
  const events: NewEvent[] = [{ type: 'parcel.tracked', aggregate, payload: { ...parcelChange(moved), occurredAt: is.since } }];
  if (is.status !== 'DELIVERED') return { parcel: moved, fulfilment, events };
  await recordTransit(tx, parcel.id);
  const lines = await unitsInParcel(tx, parcel.id, fulfilment);
  events.push({ type: 'parcel.delivered', aggregate, payload: { ...parcelChange(moved), lines } });
  const isComplete = fulfilment.status === 'SHIPPED' && (await areAllParcels(tx, fulfilment.id, ['DELIVERED']));
  if (!isComplete) return { parcel: moved, fulfilment, events };
  const delivered = after(fulfilment, 'DELIVER_ALL');
  events.push({ type: 'fulfilment.delivered', aggregate, payload: fulfilmentChange(delivered) });
  return { parcel: moved, fulfilment: delivered, events };
}

function returnTracked({ id, returnOrderId, orderId, status }: Parcel, occurredAt: string): NewEvent {
  assert(returnOrderId !== null, `parcel ${id} belongs to no return`);
  return {
    type: 'return-parcel.tracked',
    aggregate: `parcel:${id}`,
    payload: { parcelId: id, returnOrderId, orderId, status, occurredAt },
  };
}
