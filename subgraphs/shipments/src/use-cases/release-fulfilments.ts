import type { FulfilmentRelease } from '@baton/contracts';
import type { Clock, IdSource } from '@baton/kernel';
import { type Cause, emit, type NewEvent, type Tx } from '@baton/platform';
import { releasedStatus } from '../domain/release.ts';
import { fulfilmentAggregate } from '../events/fulfilment-events.ts';
import { createFulfilments } from '../persistence/fulfilment-repository.ts';

export interface Release {
  readonly orderId: string;
  readonly customerId: string | null;
  readonly fulfilments: readonly FulfilmentRelease[];
}

/** Creates the work orders of a release that do not exist yet and sends them to their units. Called by the event and by a cancellation that overtakes it. */
export async function releaseFulfilments(
  tx: Tx,
  release: Release,
  cause: Cause,
  at: { readonly clock: Clock; readonly ids: IdSource },
): Promise<void> {
  if (release.fulfilments.length === 0) return;
  const created = new Set(await createFulfilments(tx, release, at.clock.now()));
  const events = release.fulfilments
    .filter(({ fulfilmentId }) => created.has(fulfilmentId))
    .map(({ fulfilmentId, location }): NewEvent => {
      const payload = { fulfilmentId, orderId: release.orderId, location, status: releasedStatus };
      return { type: 'fulfilment.released', aggregate: fulfilmentAggregate(fulfilmentId), payload };
    });
  await emit(tx, events, cause, at);
}
