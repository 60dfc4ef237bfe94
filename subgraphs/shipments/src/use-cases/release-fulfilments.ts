import type { FulfilmentRelease } from '@baton/contracts';
import type { Clock, IdSource } from '@baton/kernel';
import { type AtOnce, type Cause, type CausedEvent, emission, emitAll, type Tx } from '@baton/platform';
import { releasedStatus } from '../domain/release.ts';
import { fulfilmentAggregate } from '../events/fulfilment-events.ts';
import { awaitTransfers } from '../persistence/awaiting-repository.ts';
import { createFulfilments, createFulfilmentsOrFail } from '../persistence/fulfilment-repository.ts';
import { placePurchaseOrders } from './place-purchase-orders.ts';

/** The work of one order, and what tells of it. */
export interface Release {
  readonly orderId: string;
  readonly customerId: string | null;
  readonly fulfilments: readonly FulfilmentRelease[];
}

type CausedRelease = Release & { readonly cause: Cause };

/**
 * Creates the work orders that do not exist yet, of any number of orders, and sends them to their units: two statements. Called by the event, and by a
 * cancellation that overtakes it. What goes to a vendor is a purchase order besides: two more statements. What waits for goods
 * from elsewhere is not sent yet: one more.
 */
export async function releaseFulfilments(
  tx: Tx,
  releases: readonly CausedRelease[],
  at: { readonly clock: Clock; readonly ids: IdSource },
): Promise<void> {
  if (releases.every(({ fulfilments }) => fulfilments.length === 0)) return;
  const created = new Map((await createFulfilments(tx, releases, at.clock.now())).map(({ id, isPurchase }) => [id, isPurchase]));
  const works = releases.flatMap(({ fulfilments }) => fulfilments.filter(({ fulfilmentId }) => created.has(fulfilmentId)));
  const waiting = works.filter(({ transfers }) => transfers && transfers.length > 0);
  await awaitTransfers(tx, waiting);
  const events = releases.flatMap(({ orderId, fulfilments, cause }) =>
    fulfilments.filter((work) => created.has(work.fulfilmentId) && !waiting.includes(work)).map((work) => released(work, orderId, cause)),
  );
  const purchases = releases.flatMap(({ orderId, cause, fulfilments }) =>
    fulfilments.filter(({ fulfilmentId }) => created.get(fulfilmentId)).map((work) => ({ ...work, orderId, cause })),
  );
  await emitAll(tx, [...events, ...(await placePurchaseOrders(tx, purchases, at))], at);
}

/** The same in one message, where all of it is new, goes to units of the retailer's own, and waits for nothing. */
export function releaseAtOnce(releases: readonly CausedRelease[], at: { readonly clock: Clock; readonly ids: IdSource }): AtOnce | null {
  const works = releases.flatMap(({ orderId, cause, fulfilments }) => fulfilments.map((work) => ({ work, orderId, cause })));
  if (works.some(({ work }) => work.transfers && work.transfers.length > 0)) return null;
  if (works.length === 0) return { statements: [] };
  const told = emission(
    works.map(({ work, orderId, cause }) => released(work, orderId, cause)),
    at,
  );
  return { statements: [createFulfilmentsOrFail(releases, at.clock.now())], told };
}

function released({ fulfilmentId, location }: FulfilmentRelease, orderId: string, cause: Cause): CausedEvent {
  const payload = { fulfilmentId, orderId, location, status: releasedStatus };
  return { event: { type: 'fulfilment.released', aggregate: fulfilmentAggregate(fulfilmentId), payload }, cause };
}
