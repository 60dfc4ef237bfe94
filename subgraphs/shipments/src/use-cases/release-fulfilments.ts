import type { FulfilmentRelease } from '@baton/contracts';
import type { Clock, IdSource } from '@baton/kernel';
import { type Cause, emitAll, type Tx } from '@baton/platform';
import { releasedStatus } from '../domain/release.ts';
import { fulfilmentAggregate } from '../events/fulfilment-events.ts';
import { awaitTransfers } from '../persistence/awaiting-repository.ts';
import { createFulfilments } from '../persistence/fulfilment-repository.ts';
import { placePurchaseOrders } from './place-purchase-orders.ts';

/** The work of one order, and what tells of it. */
export interface Release {
  readonly orderId: string;
  readonly customerId: string | null;
  readonly fulfilments: readonly FulfilmentRelease[];
}

/**
 * Creates the work orders that do not exist yet, of any number of orders, and sends them to their units: two statements. Called by the event, and by a
 * cancellation that overtakes it. What goes to a vendor is a purchase order besides: two more statements. What waits for goods
 * from elsewhere is not sent yet: one more.
 */
export async function releaseFulfilments(
  tx: Tx,
  releases: readonly (Release & { readonly cause: Cause })[],
  at: { readonly clock: Clock; readonly ids: IdSource },
): Promise<void> {
  if (releases.every(({ fulfilments }) => fulfilments.length === 0)) return;
  const created = new Map((await createFulfilments(tx, releases, at.clock.now())).map(({ id, isPurchase }) => [id, isPurchase]));
  const works = releases.flatMap(({ fulfilments }) => fulfilments.filter(({ fulfilmentId }) => created.has(fulfilmentId)));
  const waiting = works.filter(({ transfers }) => transfers && transfers.length > 0);
  await awaitTransfers(tx, waiting);
  const events = releases.flatMap(({ orderId, fulfilments, cause }) =>
    fulfilments
      .filter((work) => created.has(work.fulfilmentId) && !waiting.includes(work))
      .map(({ fulfilmentId, location }) => {
        const payload = { fulfilmentId, orderId, location, status: releasedStatus };
        return { event: { type: 'fulfilment.released' as const, aggregate: fulfilmentAggregate(fulfilmentId), payload }, cause };
      }),
  );
  const purchases = releases.flatMap(({ orderId, cause, fulfilments }) =>
    fulfilments.filter(({ fulfilmentId }) => created.get(fulfilmentId)).map((work) => ({ ...work, orderId, cause })),
  );
  await emitAll(tx, [...events, ...(await placePurchaseOrders(tx, purchases, at))], at);
}
