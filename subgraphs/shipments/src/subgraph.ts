import { fileURLToPath } from 'node:url';
import { type Bus, createSubgraph, type InternalContext, onDemand, readConfig, type Subgraph, type SubgraphPorts } from '@baton/platform';
import { fenceOf, purchaseReach } from './access.ts';
import { type ShipmentsConfig, shipmentsConfig } from './config.ts';
import type { Context, UseCases } from './context.ts';
import { consumersOf } from './events/consumers.ts';
import { createLoaders } from './loaders/loaders.ts';
import { carrierCalendars, destinationCalendar } from './persistence/calendar-repository.ts';
import { carrierLanes, isKnownCarrier, saveCarrierData } from './persistence/carrier-repository.ts';
import { prismaOver } from './persistence/client.ts';
import { resolvers } from './schema/resolvers.generated.ts';
import { typeDefs } from './schema/typeDefs.generated.ts';
import { acknowledgeFulfilment } from './use-cases/acknowledge-fulfilment.ts';
import { acknowledgePurchaseOrder } from './use-cases/acknowledge-purchase-order.ts';
import { agreeVendorTerms } from './use-cases/agree-vendor-terms.ts';
import { changeCarrierCalendar } from './use-cases/change-carrier-calendar.ts';
import { changeDestinationCalendar } from './use-cases/change-destination-calendar.ts';
import { decideVendorInvoice } from './use-cases/decide-vendor-invoice.ts';
import { expirePurchaseOrders } from './use-cases/expire-purchase-orders.ts';
import { handOverPickup } from './use-cases/hand-over-pickup.ts';
import { holdFulfilment, releaseFulfilmentHold, releaseHoldsOver } from './use-cases/hold-fulfilment.ts';
import { laneBook } from './use-cases/lanes.ts';
import { loadCarriers } from './use-cases/load-carriers.ts';
import { markReadyForPickup } from './use-cases/mark-ready-for-pickup.ts';
import { markReadyToShip } from './use-cases/mark-ready-to-ship.ts';
import { pickFulfilment } from './use-cases/pick-fulfilment.ts';
import type { UseCasePorts } from './use-cases/ports.ts';
import { recordTrackingEvent } from './use-cases/record-tracking-event.ts';
import { recordVendorInvoice } from './use-cases/record-vendor-invoice.ts';
import { rejectFulfilment } from './use-cases/reject-fulfilment.ts';
import { rescheduleFulfilment } from './use-cases/reschedule-fulfilment.ts';
import { issueReturnParcel, voidReturnParcel } from './use-cases/return-parcel.ts';
import { setVendorCosts } from './use-cases/set-vendor-costs.ts';
import { shipParcel } from './use-cases/ship-parcel.ts';
import { watchParcel } from './use-cases/watch-parcel.ts';
import { withdrawFulfilments } from './use-cases/withdraw-fulfilments.ts';

/** Where this subgraph keeps its data. */
export const shipments = {
  name: 'shipments',
  schema: 'shipments',
  migrationsDir: fileURLToPath(new URL('../../../prisma/shipments/migrations', import.meta.url)),
} as const;

/** The subgraph over its database, bus and clock. */
export function createShipmentsSubgraph(ports: SubgraphPorts, config: ShipmentsConfig = readConfig(shipmentsConfig)): Subgraph {
  const { database, clock, ids, bus } = ports;
  const prisma = prismaOver(database);
  const useCases = createUseCases({ database, clock, ids, isKnownCarrier: (code) => isKnownCarrier(prisma, code) }, bus, config);
  const contextOf = onDemand<InternalContext, Pick<Context, 'loaders'>>({
    loaders: (internal) => createLoaders(database, fenceOf(internal), purchaseReach(internal)),
  });
  return createSubgraph<Context>(
    {
      name: shipments.name,
      typeDefs,
      resolvers,
      context: (base) => Object.assign(contextOf(base.internal), { bus, useCases }, base),
      consumers: consumersOf({ clock, ids }),
      jobs: {},
      timers: [
        {
          name: 'holds-over',
          everyMs: config.BATON_SHIPMENTS_HOLDS_EVERY_MS,
          run: () => releaseHoldsOver({ database, clock, ids }),
        },
        {
          name: 'silent-vendors',
          everyMs: config.BATON_SHIPMENTS_VENDORS_EVERY_MS,
          run: () => expirePurchaseOrders({ database, clock, ids }),
        },
      ],
      load: loadCarriers((data) => saveCarrierData(prisma, data)),
    },
    ports,
  );
}

function createUseCases(ports: UseCasePorts, bus: Bus, config: ShipmentsConfig): UseCases {
  const book = laneBook((origins, to) => carrierLanes(ports.database, origins, to), {
    clock: ports.clock,
    staleMs: config.BATON_SHIPMENTS_STALE_MS,
  });
  return {
    acknowledgeFulfilment: acknowledgeFulfilment(ports),
    pickFulfilment: pickFulfilment(ports),
    markReadyToShip: markReadyToShip(ports),
    shipParcel: shipParcel(ports),
    markReadyForPickup: markReadyForPickup(ports),
    handOverPickup: handOverPickup(ports),
    rejectFulfilment: rejectFulfilment(ports),
    holdFulfilment: holdFulfilment(ports),
    releaseFulfilmentHold: releaseFulfilmentHold(ports),
    rescheduleFulfilment: rescheduleFulfilment(ports),
    recordTrackingEvent: recordTrackingEvent(ports),
    watchParcel: watchParcel({ database: ports.database, bus }),
    withdrawFulfilments: withdrawFulfilments(ports),
    issueReturnParcel: issueReturnParcel(ports),
    voidReturnParcel: voidReturnParcel(ports),
    carrierCalendars: (carrier) => carrierCalendars(ports.database, carrier),
    changeCarrierCalendar: changeCarrierCalendar(ports, book),
    destinationCalendar: (countryCode, region) => destinationCalendar(ports.database, countryCode, region),
    changeDestinationCalendar: changeDestinationCalendar(ports, book),
    laneChart: book.chart,
    agreeVendorTerms: agreeVendorTerms(ports),
    setVendorCosts: setVendorCosts(ports),
    acknowledgePurchaseOrder: acknowledgePurchaseOrder(ports),
    recordVendorInvoice: recordVendorInvoice(ports),
    approveVendorInvoice: decideVendorInvoice(ports, 'approveVendorInvoice', 'APPROVE'),
    disputeVendorInvoice: decideVendorInvoice(ports, 'disputeVendorInvoice', 'DISPUTE'),
  };
}
