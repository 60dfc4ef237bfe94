/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { carrierCalendars as Query_carrierCalendars } from './calendars/resolvers/Query/carrierCalendars.ts';
import    { destinationCalendar as Query_destinationCalendar } from './calendars/resolvers/Query/destinationCalendar.ts';
import    { fulfilment as Query_fulfilment } from './fulfilment/resolvers/Query/fulfilment.ts';
import    { laneChart as Query_laneChart } from './lanes/resolvers/Query/laneChart.ts';
import    { purchaseOrder as Query_purchaseOrder } from './purchase-order/resolvers/Query/purchaseOrder.ts';
import    { purchaseOrders as Query_purchaseOrders } from './purchase-order/resolvers/Query/purchaseOrders.ts';
import    { vendor as Query_vendor } from './vendor/resolvers/Query/vendor.ts';
import    { acknowledgeFulfilment as Mutation_acknowledgeFulfilment } from './acknowledge-fulfilment/resolvers/Mutation/acknowledgeFulfilment.ts';
import    { acknowledgePurchaseOrder as Mutation_acknowledgePurchaseOrder } from './acknowledge-purchase-order/resolvers/Mutation/acknowledgePurchaseOrder.ts';
import    { agreeVendorTerms as Mutation_agreeVendorTerms } from './agree-vendor-terms/resolvers/Mutation/agreeVendorTerms.ts';
import    { approveVendorInvoice as Mutation_approveVendorInvoice } from './decide-vendor-invoice/resolvers/Mutation/approveVendorInvoice.ts';
import    { changeCarrierCalendar as Mutation_changeCarrierCalendar } from './change-carrier-calendar/resolvers/Mutation/changeCarrierCalendar.ts';
import    { changeDestinationCalendar as Mutation_changeDestinationCalendar } from './change-destination-calendar/resolvers/Mutation/changeDestinationCalendar.ts';
import    { disputeVendorInvoice as Mutation_disputeVendorInvoice } from './decide-vendor-invoice/resolvers/Mutation/disputeVendorInvoice.ts';
import    { handOverPickup as Mutation_handOverPickup } from './hand-over-pickup/resolvers/Mutation/handOverPickup.ts';
import    { holdFulfilment as Mutation_holdFulfilment } from './hold-fulfilment/resolvers/Mutation/holdFulfilment.ts';
import    { issueReturnParcel as Mutation_issueReturnParcel } from './return-parcel/resolvers/Mutation/issueReturnParcel.ts';
import    { markReadyForPickup as Mutation_markReadyForPickup } from './mark-ready-for-pickup/resolvers/Mutation/markReadyForPickup.ts';
import    { markReadyToShip as Mutation_markReadyToShip } from './mark-ready-to-ship/resolvers/Mutation/markReadyToShip.ts';
import    { pickFulfilment as Mutation_pickFulfilment } from './pick-fulfilment/resolvers/Mutation/pickFulfilment.ts';
import    { recordTrackingEvent as Mutation_recordTrackingEvent } from './record-tracking-event/resolvers/Mutation/recordTrackingEvent.ts';
import    { recordVendorInvoice as Mutation_recordVendorInvoice } from './record-vendor-invoice/resolvers/Mutation/recordVendorInvoice.ts';
import    { rejectFulfilment as Mutation_rejectFulfilment } from './reject-fulfilment/resolvers/Mutation/rejectFulfilment.ts';
import    { releaseFulfilmentHold as Mutation_releaseFulfilmentHold } from './release-fulfilment-hold/resolvers/Mutation/releaseFulfilmentHold.ts';
import    { rescheduleFulfilment as Mutation_rescheduleFulfilment } from './reschedule-fulfilment/resolvers/Mutation/rescheduleFulfilment.ts';
import    { setVendorCosts as Mutation_setVendorCosts } from './set-vendor-costs/resolvers/Mutation/setVendorCosts.ts';
import    { shipParcel as Mutation_shipParcel } from './ship-parcel/resolvers/Mutation/shipParcel.ts';
import    { voidReturnParcel as Mutation_voidReturnParcel } from './return-parcel/resolvers/Mutation/voidReturnParcel.ts';
import    { withdrawFulfilments as Mutation_withdrawFulfilments } from './withdraw-fulfilments/resolvers/Mutation/withdrawFulfilments.ts';
import    { fulfilmentChanged as Subscription_fulfilmentChanged } from './fulfilment-changed/resolvers/Subscription/fulfilmentChanged.ts';
import    { parcelChanged as Subscription_parcelChanged } from './parcel-changed/resolvers/Subscription/parcelChanged.ts';
import    { CarrierCalendar } from './calendars/resolvers/CarrierCalendar.ts';
import    { DestinationCalendar } from './calendars/resolvers/DestinationCalendar.ts';
import    { Fulfilment } from './fulfilment/resolvers/Fulfilment.ts';
import    { FulfilmentChanged } from './fulfilment-changed/resolvers/FulfilmentChanged.ts';
import    { FulfilmentLine } from './fulfilment/resolvers/FulfilmentLine.ts';
import    { InvoiceNumberTakenError } from './record-vendor-invoice/resolvers/InvoiceNumberTakenError.ts';
import    { Location } from './fulfilment/resolvers/Location.ts';
import    { Order } from './fulfilment/resolvers/Order.ts';
import    { Parcel } from './parcel/resolvers/Parcel.ts';
import    { ParcelChanged } from './parcel-changed/resolvers/ParcelChanged.ts';
import    { ParcelContent } from './parcel/resolvers/ParcelContent.ts';
import    { PurchaseOrder } from './purchase-order/resolvers/PurchaseOrder.ts';
import    { ReturnOrder } from './parcel/resolvers/ReturnOrder.ts';
import    { TrackingEvent } from './parcel/resolvers/TrackingEvent.ts';
import    { Vendor } from './vendor/resolvers/Vendor.ts';
import    { VendorInvoice } from './vendor-invoice/resolvers/VendorInvoice.ts';
import    { CurrencyCode } from './shared/resolvers/CurrencyCode.ts';
import    { DateTime } from './shared/resolvers/DateTime.ts';
import    { Decimal } from './shared/resolvers/Decimal.ts';
    export const resolvers: Resolvers = {
      Query: { carrierCalendars: Query_carrierCalendars,destinationCalendar: Query_destinationCalendar,fulfilment: Query_fulfilment,laneChart: Query_laneChart,purchaseOrder: Query_purchaseOrder,purchaseOrders: Query_purchaseOrders,vendor: Query_vendor },
      Mutation: { acknowledgeFulfilment: Mutation_acknowledgeFulfilment,acknowledgePurchaseOrder: Mutation_acknowledgePurchaseOrder,agreeVendorTerms: Mutation_agreeVendorTerms,approveVendorInvoice: Mutation_approveVendorInvoice,changeCarrierCalendar: Mutation_changeCarrierCalendar,changeDestinationCalendar: Mutation_changeDestinationCalendar,disputeVendorInvoice: Mutation_disputeVendorInvoice,handOverPickup: Mutation_handOverPickup,holdFulfilment: Mutation_holdFulfilment,issueReturnParcel: Mutation_issueReturnParcel,markReadyForPickup: Mutation_markReadyForPickup,markReadyToShip: Mutation_markReadyToShip,pickFulfilment: Mutation_pickFulfilment,recordTrackingEvent: Mutation_recordTrackingEvent,recordVendorInvoice: Mutation_recordVendorInvoice,rejectFulfilment: Mutation_rejectFulfilment,releaseFulfilmentHold: Mutation_releaseFulfilmentHold,rescheduleFulfilment: Mutation_rescheduleFulfilment,setVendorCosts: Mutation_setVendorCosts,shipParcel: Mutation_shipParcel,voidReturnParcel: Mutation_voidReturnParcel,withdrawFulfilments: Mutation_withdrawFulfilments },
      Subscription: { fulfilmentChanged: Subscription_fulfilmentChanged,parcelChanged: Subscription_parcelChanged },
      CarrierCalendar: CarrierCalendar,
DestinationCalendar: DestinationCalendar,
Fulfilment: Fulfilment,
FulfilmentChanged: FulfilmentChanged,
FulfilmentLine: FulfilmentLine,
InvoiceNumberTakenError: InvoiceNumberTakenError,
Location: Location,
Order: Order,
Parcel: Parcel,
ParcelChanged: ParcelChanged,
ParcelContent: ParcelContent,
PurchaseOrder: PurchaseOrder,
ReturnOrder: ReturnOrder,
TrackingEvent: TrackingEvent,
Vendor: Vendor,
VendorInvoice: VendorInvoice,
CurrencyCode: CurrencyCode,
DateTime: DateTime,
Decimal: Decimal
    }