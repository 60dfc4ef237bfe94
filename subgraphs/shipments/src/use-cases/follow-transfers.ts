import type { EventEnvelope, UnitQuantity } from '@baton/contracts';
import type { Clock, IdSource } from '@baton/kernel';
import { emit, type NewEvent, type Tx } from '@baton/platform';
import { arrive, fallShort } from '../domain/awaiting.ts';
import type { Fulfilment } from '../domain/fulfilment.ts';
import { fulfilmentAggregate, fulfilmentChange, releasedEvent } from '../events/fulfilment-events.ts';
import { sendAwaited } from '../persistence/awaiting-repository.ts';
import { lockFulfilment, saveFulfilments } from '../persistence/fulfilment-repository.ts';

type TransferNews = EventEnvelope<'transfer.allocated' | 'transfer.missing'>;
interface At {
  readonly clock: Clock;
  readonly ids: IdSource;
}

/** Stock may be ahead of the event that creates the work order: thrown, so that it is tried again after it. */
export class FulfilmentNotThere extends Error {
  override readonly name = 'FulfilmentNotThere';
}

/**
 * What stock says of goods that work orders wait for. Under the work order's lock, which whoever cancels takes as well: a unit that does not come is either
 * cancelled already, or short and looked for elsewhere.
 */
export async function followTransfer(tx: Tx, event: TransferNews, at: At): Promise<void> {
  const { lines } = event.payload;
  for (const id of [...new Set(lines.map(({ fulfilmentId }) => fulfilmentId))].sort()) {
    const before = await lockFulfilment(tx, id, { everywhere: true, locations: [] });
    if (!before) throw new FulfilmentNotThere(`${event.type} ${event.id}: there is no work order ${id} yet`);
    const units = lines.filter(({ fulfilmentId }) => fulfilmentId === id);
    const { fulfilment, events } = event.type === 'transfer.allocated' ? cameIn(before, units) : missed(before, units, event);
    const now = at.clock.now();
    await saveFulfilments(tx, [fulfilment], now);
    const isSent = before.status === 'PLANNED' && fulfilment.status === 'RELEASED';
    if (isSent) await sendAwaited(tx, [id], now);
    await emit(tx, isSent ? [...events, releasedEvent(fulfilment)] : events, event, at);
  }
}

interface Followed {
  readonly fulfilment: Fulfilment;
  readonly events: readonly NewEvent[];
}

const cameIn = (before: Fulfilment, units: readonly UnitQuantity[]): Followed => ({ fulfilment: arrive(before, units), events: [] });

function missed(before: Fulfilment, units: readonly UnitQuantity[], { payload }: TransferNews): Followed {
  const { fulfilment, short } = fallShort(before, units);
  if (short.length === 0) return { fulfilment, events: [] };
  const { transferId, origin } = payload;
  const told = { ...fulfilmentChange(fulfilment), transferId, origin, lines: short };
  return { fulfilment, events: [{ type: 'fulfilment.transfer-short', aggregate: fulfilmentAggregate(before.id), payload: told }] };
}
