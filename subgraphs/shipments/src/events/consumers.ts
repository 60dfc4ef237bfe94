import type { EventEnvelope } from '@baton/contracts';
import type { Clock, IdSource } from '@baton/kernel';
import type { AtOnce, Cause, Consumers, Tx } from '@baton/platform';
import { followTransfer } from '../use-cases/follow-transfers.ts';
import { type Release, releaseAtOnce, releaseFulfilments } from '../use-cases/release-fulfilments.ts';

type Released = EventEnvelope<'order.placed' | 'order.resourced' | 'order.released' | 'order.rearranged'>;

/** What shipments does when orders tells of work: the fulfilments of the events exist afterwards, once. */
export function consumersOf(at: { readonly clock: Clock; readonly ids: IdSource }) {
  const release = {
    all: (tx: Tx, events: readonly Released[]): Promise<void> => releaseFulfilments(tx, events.map(toRelease), at),
    atOnce: (events: readonly Released[]): AtOnce | null => releaseAtOnce(events.map(toRelease), at),
  };
  return {
    'order.placed': release,
    'order.resourced': release,
    'order.released': release,
    'order.rearranged': release,
    'transfer.allocated': (tx, event) => followTransfer(tx, event, at),
    'transfer.missing': (tx, event) => followTransfer(tx, event, at),
  } satisfies Consumers;
}

function toRelease({ payload, actor, traceId }: Released): Release & { readonly cause: Cause } {
  const { orderId, customerId, fulfilments } = payload;
  return { orderId, customerId, fulfilments, cause: { actor, traceId } };
}
