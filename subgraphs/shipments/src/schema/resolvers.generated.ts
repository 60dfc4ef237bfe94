/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { lanes as Query_lanes } from './lanes/resolvers/Query/lanes.ts';
import    { acknowledgeFulfilment as Mutation_acknowledgeFulfilment } from './acknowledge-fulfilment/resolvers/Mutation/acknowledgeFulfilment.ts';
import    { handOverPickup as Mutation_handOverPickup } from './hand-over-pickup/resolvers/Mutation/handOverPickup.ts';
import    { issueReturnParcel as Mutation_issueReturnParcel } from './return-parcel/resolvers/Mutation/issueReturnParcel.ts';
import    { markReadyForPickup as Mutation_markReadyForPickup } from './mark-ready-for-pickup/resolvers/Mutation/markReadyForPickup.ts';
import    { markReadyToShip as Mutation_markReadyToShip } from './mark-ready-to-ship/resolvers/Mutation/markReadyToShip.ts';
import    { pickFulfilment as Mutation_pickFulfilment } from './pick-fulfilment/resolvers/Mutation/pickFulfilment.ts';
import    { recordTrackingEvent as Mutation_recordTrackingEvent } from './record-tracking-event/resolvers/Mutation/recordTrackingEvent.ts';
import    { rejectFulfilment as Mutation_rejectFulfilment } from './reject-fulfilment/resolvers/Mutation/rejectFulfilment.ts';
import    { shipParcel as Mutation_shipParcel } from './ship-parcel/resolvers/Mutation/shipParcel.ts';
import    { voidReturnParcel as Mutation_voidReturnParcel } from './return-parcel/resolvers/Mutation/voidReturnParcel.ts';
import    { withdrawFulfilments as Mutation_withdrawFulfilments } from './withdraw-fulfilments/resolvers/Mutation/withdrawFulfilments.ts';
import    { fulfilmentChanged as Subscription_fulfilmentChanged } from './fulfilment-changed/resolvers/Subscription/fulfilmentChanged.ts';
import    { CurrencyCode } from './shared/resolvers/CurrencyCode.ts';
import    { DateTime } from './shared/resolvers/DateTime.ts';
import    { Decimal } from './shared/resolvers/Decimal.ts';
    export const resolvers: Resolvers = {
      Query: { lanes: Query_lanes },
      Mutation: { acknowledgeFulfilment: Mutation_acknowledgeFulfilment,handOverPickup: Mutation_handOverPickup,issueReturnParcel: Mutation_issueReturnParcel,markReadyForPickup: Mutation_markReadyForPickup,markReadyToShip: Mutation_markReadyToShip,pickFulfilment: Mutation_pickFulfilment,recordTrackingEvent: Mutation_recordTrackingEvent,rejectFulfilment: Mutation_rejectFulfilment,shipParcel: Mutation_shipParcel,voidReturnParcel: Mutation_voidReturnParcel,withdrawFulfilments: Mutation_withdrawFulfilments },
      Subscription: { fulfilmentChanged: Subscription_fulfilmentChanged },
      CurrencyCode: CurrencyCode,
DateTime: DateTime,
Decimal: Decimal
    }