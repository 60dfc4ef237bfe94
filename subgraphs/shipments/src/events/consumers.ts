import type { EventEnvelope } from '@baton/contracts';
import type { Clock, IdSource } from '@baton/kernel';
import type { Consumers, Tx } from '@baton/platform';
import { releaseFulfilments } from '../use-cases/release-fulfilments.ts';

/** What shipments does when orders tells of work: the fulfilments of the event exist afterwards, once. */
export function consumersOf(at: { readonly clock: Clock; readonly ids: IdSource }): Consumers {
  const release = (tx: Tx, { payload, actor, traceId }: EventEnvelope<'order.placed' | 'order.resourced'>): Promise<void> =>
    releaseFulfilments(tx, payload, { actor, traceId }, at);
  return { 'order.placed': release, 'order.resourced': release };
}
