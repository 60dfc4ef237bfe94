import type { EventEnvelope } from '@baton/contracts';
import type { BatchHandler, Consumers, Tx } from '@baton/platform';
import type { Leaving } from '../domain/allocation.ts';
import { keepClaims } from '../persistence/backorder-repository.ts';
import { giveBackPurchases, giveBackWork } from '../persistence/guard-repository.ts';
import { allocateAtOnce, allocateOrders } from '../use-cases/allocate-order.ts';
import { freeClaims } from '../use-cases/backorder/free-claims.ts';
import { moveAllocated } from '../use-cases/move-allocated.ts';
import type { UseCasePorts } from '../use-cases/ports.ts';
import { disposeOfReturn, takeReturn } from '../use-cases/take-return.ts';
import { freeClaimedUnits } from '../use-cases/transfer/free-claims.ts';

const SHIPPED: Leaving = { type: 'SHIP', to: 'NONE', reason: null };

/** What stock does on the events of the others, in one transaction with their inbox rows; movements carry the event's id as their cause besides. */
export function consumersOf(ports: UseCasePorts): Consumers {
  const allocate = { all: allocateOrders(ports), atOnce: allocateAtOnce };
  const allocateAndKeep: BatchHandler<'order.placed' | 'order.resourced'> = {
    async all(tx, events) {
      await allocate.all(tx, events);
      for (const { payload } of events) if (payload.claimedBy) await keepClaims(tx, payload.claimedBy);
    },
    atOnce: (events) => (events.some(({ payload }) => payload.claimedBy) ? null : allocateAtOnce(events)),
  };
  const ship = (tx: Tx, event: EventEnvelope<'parcel.shipped' | 'fulfilment.handed-over'>): Promise<void> =>
    moveAllocated(tx, event, { units: event.payload.lines, leaving: SHIPPED, document: event.payload.orderId }, ports);
  return {
    'order.placed': allocateAndKeep,
    'order.resourced': allocateAndKeep,
    'order.released': allocate,
    // What is freed and what is set aside anew are movements of their own: each by its own cause.
    'order.rearranged': async (tx, event) => {
      const { freed, orderId, from, to } = event.payload;
      const leaving = freedBecause('REARRANGED');
      await moveAllocated(tx, { ...event, id: `${event.id}/freed` }, { units: freed, leaving, document: orderId }, ports);
      if (from !== to) await giveBackWork(tx, orderId, freed);
      await allocate.all(tx, [event]);
    },
    'order.cancelled': async (tx, event) => {
      const { freed, orderId, bought = [] } = event.payload;
      const units = await freeClaimedUnits(tx, event, freed, ports);
      await moveAllocated(tx, event, { units, leaving: freedBecause('CANCELLED'), document: orderId }, ports);
      await giveBackWork(tx, orderId, freed);
      await giveBackPurchases(tx, orderId, bought, false);
      if (event.payload.claims) await freeClaims(tx, orderId, event.payload.claims);
    },
    'order.claims-dropped': (tx, event) => freeClaims(tx, event.payload.orderId, event.payload.claims),
    'parcel.shipped': ship,
    'fulfilment.handed-over': ship,
    // The work order knows of what does not come; what it gave up besides was free already.
    'fulfilment.transfer-short': async (tx, event) => {
      const { lines, orderId } = event.payload;
      const units = await freeClaimedUnits(tx, event, lines, ports);
      await moveAllocated(tx, event, { units, leaving: freedBecause('TRANSFER_SHORT'), document: orderId }, ports);
    },
    'fulfilment.short-picked': (tx, event) => {
      const { lines, orderId } = event.payload;
      return moveAllocated(tx, event, { units: lines, leaving: heldBecause('SHORT_PICK'), document: orderId }, ports);
    },
    'fulfilment.rejected': (tx, event) => {
      const { lines, orderId, reason } = event.payload;
      // What is broken or cannot be found is not sold again before somebody counted; what a closed unit refuses is as good as before.
      const leaving = reason === 'DAMAGED' || reason === 'NOT_FOUND' ? heldBecause(reason) : freedBecause(reason);
      return moveAllocated(tx, event, { units: lines, leaving, document: orderId }, ports);
    },
    'return.received': async (tx, event) => {
      await takeReturn(ports)(tx, event);
      await giveBackPurchases(tx, event.payload.orderId, event.payload.lines, true);
    },
    'return.inspected': disposeOfReturn(ports),
  };
}

const freedBecause = (reason: string): Leaving => ({ type: 'DEALLOCATE', to: 'AVAILABLE', reason });
const heldBecause = (reason: string): Leaving => ({ type: 'QUARANTINE', to: reason === 'DAMAGED' ? 'DAMAGED' : 'QUALITY_HOLD', reason });
