import type { ChartedService, LaneChartInput } from '@baton/contracts';
import type { BaseContext, Bus } from '@baton/platform';
import type { Loaders } from './loaders/loaders.ts';
import type { AcknowledgeFulfilment } from './use-cases/acknowledge-fulfilment.ts';
import type { AcknowledgePurchaseOrder } from './use-cases/acknowledge-purchase-order.ts';
import type { AgreeVendorTerms } from './use-cases/agree-vendor-terms.ts';
import type { CarrierCalendars, ChangeCarrierCalendar } from './use-cases/change-carrier-calendar.ts';
import type { ChangeDestinationCalendar, ReadDestinationCalendar } from './use-cases/change-destination-calendar.ts';
import type { DecideVendorInvoice } from './use-cases/decide-vendor-invoice.ts';
import type { HandOverPickup } from './use-cases/hand-over-pickup.ts';
import type { HoldFulfilment, ReleaseFulfilmentHold } from './use-cases/hold-fulfilment.ts';
import type { MarkReadyForPickup } from './use-cases/mark-ready-for-pickup.ts';
import type { MarkReadyToShip } from './use-cases/mark-ready-to-ship.ts';
import type { PickFulfilment } from './use-cases/pick-fulfilment.ts';
import type { RecordTrackingEvent } from './use-cases/record-tracking-event.ts';
import type { RecordVendorInvoice } from './use-cases/record-vendor-invoice.ts';
import type { RejectFulfilment } from './use-cases/reject-fulfilment.ts';
import type { RescheduleFulfilment } from './use-cases/reschedule-fulfilment.ts';
import type { IssueReturnParcel, VoidReturnParcel } from './use-cases/return-parcel.ts';
import type { SetVendorCosts } from './use-cases/set-vendor-costs.ts';
import type { ShipParcel } from './use-cases/ship-parcel.ts';
import type { WatchParcel } from './use-cases/watch-parcel.ts';
import type { WithdrawFulfilments } from './use-cases/withdraw-fulfilments.ts';

export interface UseCases {
  readonly acknowledgeFulfilment: AcknowledgeFulfilment;
  readonly pickFulfilment: PickFulfilment;
  readonly markReadyToShip: MarkReadyToShip;
  readonly shipParcel: ShipParcel;
  readonly markReadyForPickup: MarkReadyForPickup;
  readonly handOverPickup: HandOverPickup;
  readonly rejectFulfilment: RejectFulfilment;
  readonly holdFulfilment: HoldFulfilment;
  readonly releaseFulfilmentHold: ReleaseFulfilmentHold;
  readonly rescheduleFulfilment: RescheduleFulfilment;
  readonly recordTrackingEvent: RecordTrackingEvent;
  readonly watchParcel: WatchParcel;
  readonly withdrawFulfilments: WithdrawFulfilments;
  readonly issueReturnParcel: IssueReturnParcel;
  readonly voidReturnParcel: VoidReturnParcel;
  readonly laneChart: (input: LaneChartInput) => Promise<ChartedService[]>;
  readonly carrierCalendars: CarrierCalendars;
  readonly changeCarrierCalendar: ChangeCarrierCalendar;
  readonly destinationCalendar: ReadDestinationCalendar;
  readonly changeDestinationCalendar: ChangeDestinationCalendar;
  readonly agreeVendorTerms: AgreeVendorTerms;
  readonly setVendorCosts: SetVendorCosts;
  readonly acknowledgePurchaseOrder: AcknowledgePurchaseOrder;
  readonly recordVendorInvoice: RecordVendorInvoice;
  readonly approveVendorInvoice: DecideVendorInvoice;
  readonly disputeVendorInvoice: DecideVendorInvoice;
}

/** What a resolver works with, for one request or one event of a subscription. */
export interface Context extends BaseContext {
  readonly loaders: Loaders;
  readonly useCases: UseCases;
  readonly bus: Bus;
}
