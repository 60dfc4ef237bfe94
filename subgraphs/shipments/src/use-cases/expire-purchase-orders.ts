import { audit, causeOf, emit, type NewEvent, newTraceId, serviceContext, type Tx } from '@baton/platform';
import type { Fulfilment } from '../domain/fulfilment.ts';
import { type Deadlines, deadlinesOf, silenceOf } from '../domain/purchase-order.ts';
import { purchaseOrderIdOf } from '../domain/purchase-view.ts';
import { fulfilmentAggregate } from '../events/fulfilment-events.ts';
import { expiredEvents, purchaseChange } from '../events/purchase-events.ts';
import { saveFulfilments } from '../persistence/fulfilment-repository.ts';
import { lockDue, settleSilence } from '../persistence/purchase-order-repository.ts';
import { vendorsByLocations } from '../persistence/vendor-repository.ts';
import { withHolidays } from './place-purchase-orders.ts';
import type { UseCasePorts } from './ports.ts';

type Ports = Pick<UseCasePorts, 'database' | 'clock' | 'ids'>;

/** Work orders of one transaction: what dies before its commit is looked at again by the next run. */
const pageMax = 50;

/**
 * Ends purchase orders of vendors that are silent for longer than agreed. Their units are sourced elsewhere, by the same event as of any unit that
 * refuses: as often as units are, and then a person decides. Several watchers share the work.
 */
export async function expirePurchaseOrders(ports: Ports): Promise<void> {
  for (let isMore = true; isMore; ) {
    isMore = await ports.database.transaction(async (tx) => {
      const now = ports.clock.now();
      const due = await lockDue(tx, now, pageMax);
      for (const { fulfilment, deadlines } of due) await judge(tx, ports, fulfilment, deadlines, now);
      return due.length === pageMax;
    });
  }
}

async function judge(tx: Tx, ports: Ports, before: Fulfilment, deadlines: Deadlines, now: Date): Promise<void> {
  const silence = silenceOf(before, deadlines, now);
  switch (silence?.kind) {
    case 'EXPIRED':
      await settleSilence(tx, before.id, { missed: silence.missed });
      return conclude(tx, ports, silence.fulfilment, expiredEvents(silence.fulfilment, silence.lines, silence.missed), now);
    case 'OVERDUE': {
      await settleSilence(tx, before.id, { overdueAt: now });
      const payload = { ...purchaseChange(before), shipBy: deadlines.shipBy.toISOString() };
      return conclude(tx, ports, before, [{ type: 'purchase-order.overdue', aggregate: fulfilmentAggregate(before.id), payload }], now);
    }
    case 'HELD': {
      const [vendor] = (await withHolidays(await vendorsByLocations(tx, [before.location]), now)).values();
      if (vendor) await settleSilence(tx, before.id, deadlinesOf(vendor, now));
      return saveFulfilments(tx, [before], now);
    }
    case undefined:
      return;
  }
}

async function conclude(tx: Tx, ports: Ports, after: Fulfilment, events: readonly NewEvent[], now: Date): Promise<void> {
  const context = serviceContext('shipments', { traceId: newTraceId() });
  await saveFulfilments(tx, [after], now);
  await emit(tx, events, causeOf(context), ports);
  await audit(
    tx,
    { context, action: 'expirePurchaseOrder', target: purchaseOrderIdOf(after.id), detail: { status: after.purchase?.status } },
    ports,
  );
}
