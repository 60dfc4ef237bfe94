import type { EventEnvelope } from '@baton/contracts';
import type { Clock, IdSource } from '@baton/kernel';
import type { Consumers, Tx } from '@baton/platform';
import { followTransfer } from '../use-cases/follow-transfers.ts';
import { releaseFulfilments } from '../use-cases/release-fulfilments.ts';

type Released = EventEnvelope<'order.placed' | 'order.resourced' | 'order.released' | 'order.rearranged'>;

/** What shipments does when orders tells of work: the fulfilments of the events exist afterwards, once. */
export function consumersOf(at: { readonly clock: Clock; readonly ids: IdSource }) {
  const all = (tx: Tx, events: readonly Released[]): Promise<void> =>
    releaseFulfilments(
      tx,
      events.map(({ payload, actor, traceId }) => ({ ...payload, cause: { actor, traceId } })),
      at,
    );
  return {
    'order.placed': { all },
    'order.resourced': { all },
    'order.released': { all },
    'order.rearranged': { all },
    'transfer.allocated': (tx, event) => followTransfer(tx, event, at),
    'transfer.missing': (tx, event) => followTransfer(tx, event, at),
  } satisfies Consumers;
}
