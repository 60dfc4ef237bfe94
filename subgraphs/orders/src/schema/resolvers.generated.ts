/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { activeSourcingProfile as Query_activeSourcingProfile } from './sourcing-profile/resolvers/Query/activeSourcingProfile.ts';
import    { channel as Query_channel } from './channel/resolvers/Query/channel.ts';
import    { checkoutPreview as Query_checkoutPreview } from './checkout-preview/resolvers/Query/checkoutPreview.ts';
import    { compareSourcingProfiles as Query_compareSourcingProfiles } from './sourcing-profile/resolvers/Query/compareSourcingProfiles.ts';
import    { order as Query_order } from './order/resolvers/Query/order.ts';
import    { orderExceptions as Query_orderExceptions } from './order-exceptions/resolvers/Query/orderExceptions.ts';
import    { replaySourcing as Query_replaySourcing } from './replay-sourcing/resolvers/Query/replaySourcing.ts';
import    { returnOrder as Query_returnOrder } from './return-order/resolvers/Query/returnOrder.ts';
import    { sourcingActivations as Query_sourcingActivations } from './sourcing-profile/resolvers/Query/sourcingActivations.ts';
import    { sourcingProfile as Query_sourcingProfile } from './sourcing-profile/resolvers/Query/sourcingProfile.ts';
import    { sourcingProfiles as Query_sourcingProfiles } from './sourcing-profile/resolvers/Query/sourcingProfiles.ts';
import    { sourcingSimulation as Query_sourcingSimulation } from './simulate-sourcing-profile/resolvers/Query/sourcingSimulation.ts';
import    { activateSourcingProfile as Mutation_activateSourcingProfile } from './activate-sourcing-profile/resolvers/Mutation/activateSourcingProfile.ts';
import    { cancelOrder as Mutation_cancelOrder } from './cancel-order/resolvers/Mutation/cancelOrder.ts';
import    { changeReleaseDelay as Mutation_changeReleaseDelay } from './change-release-delay/resolvers/Mutation/changeReleaseDelay.ts';
import    { draftSourcingProfile as Mutation_draftSourcingProfile } from './draft-sourcing-profile/resolvers/Mutation/draftSourcingProfile.ts';
import    { editSourcingProfile as Mutation_editSourcingProfile } from './edit-sourcing-profile/resolvers/Mutation/editSourcingProfile.ts';
import    { inspectReturn as Mutation_inspectReturn } from './inspect-return/resolvers/Mutation/inspectReturn.ts';
import    { mergeFulfilments as Mutation_mergeFulfilments } from './rearrange-work/resolvers/Mutation/mergeFulfilments.ts';
import    { moveFulfilment as Mutation_moveFulfilment } from './rearrange-work/resolvers/Mutation/moveFulfilment.ts';
import    { placeOrder as Mutation_placeOrder } from './place-order/resolvers/Mutation/placeOrder.ts';
import    { raiseException as Mutation_raiseException } from './raise-exception/resolvers/Mutation/raiseException.ts';
import    { receiveReturn as Mutation_receiveReturn } from './receive-return/resolvers/Mutation/receiveReturn.ts';
import    { reevaluateSourcing as Mutation_reevaluateSourcing } from './reevaluate-sourcing/resolvers/Mutation/reevaluateSourcing.ts';
import    { requestReturn as Mutation_requestReturn } from './request-return/resolvers/Mutation/requestReturn.ts';
import    { resolveException as Mutation_resolveException } from './resolve-exception/resolvers/Mutation/resolveException.ts';
import    { rollBackSourcingProfile as Mutation_rollBackSourcingProfile } from './roll-back-sourcing-profile/resolvers/Mutation/rollBackSourcingProfile.ts';
import    { simulateSourcingProfile as Mutation_simulateSourcingProfile } from './simulate-sourcing-profile/resolvers/Mutation/simulateSourcingProfile.ts';
import    { splitFulfilment as Mutation_splitFulfilment } from './rearrange-work/resolvers/Mutation/splitFulfilment.ts';
import    { validateSourcingProfile as Mutation_validateSourcingProfile } from './validate-sourcing-profile/resolvers/Mutation/validateSourcingProfile.ts';
import    { exceptionsChanged as Subscription_exceptionsChanged } from './exceptions-changed/resolvers/Subscription/exceptionsChanged.ts';
import    { orderChanged as Subscription_orderChanged } from './order-changed/resolvers/Subscription/orderChanged.ts';
import    { returnChanged as Subscription_returnChanged } from './return-changed/resolvers/Subscription/returnChanged.ts';
import    { AffectedOrder } from './simulate-sourcing-profile/resolvers/AffectedOrder.ts';
import    { Channel } from './channel/resolvers/Channel.ts';
import    { Customer } from './base/resolvers/Customer.ts';
import    { CustomerMessage } from './promise/resolvers/CustomerMessage.ts';
import    { Order as order_Order } from './order/resolvers/Order.ts';
import    { Order as resolve_exception_Order } from './resolve-exception/resolvers/Order.ts';
import    { Order as promise_Order } from './promise/resolvers/Order.ts';
import    { OrderException as resolve_exception_OrderException } from './resolve-exception/resolvers/OrderException.ts';
import    { OrderException as order_exceptions_OrderException } from './order-exceptions/resolvers/OrderException.ts';
import    { OrderGroup as order_OrderGroup } from './order/resolvers/OrderGroup.ts';
import    { OrderGroup as promise_OrderGroup } from './promise/resolvers/OrderGroup.ts';
import    { OrderLine } from './order/resolvers/OrderLine.ts';
import    { Product } from './product/resolvers/Product.ts';
import    { PromiseChange } from './promise/resolvers/PromiseChange.ts';
import    { PurchaseOrder } from './purchase-order/resolvers/PurchaseOrder.ts';
import    { ReturnLine } from './return-order/resolvers/ReturnLine.ts';
import    { ReturnOrder } from './return-order/resolvers/ReturnOrder.ts';
import    { SourcingActivation } from './sourcing-profile/resolvers/SourcingActivation.ts';
import    { SourcingDecision } from './sourcing-decision/resolvers/SourcingDecision.ts';
import    { SourcingProfile } from './sourcing-profile/resolvers/SourcingProfile.ts';
import    { SourcingSimulation } from './simulate-sourcing-profile/resolvers/SourcingSimulation.ts';
import    { TimelineEntry } from './order/resolvers/TimelineEntry.ts';
import    { CurrencyCode } from './shared/resolvers/CurrencyCode.ts';
import    { DateTime } from './shared/resolvers/DateTime.ts';
import    { Decimal } from './shared/resolvers/Decimal.ts';
    export const resolvers: Resolvers = {
      Query: { activeSourcingProfile: Query_activeSourcingProfile,channel: Query_channel,checkoutPreview: Query_checkoutPreview,compareSourcingProfiles: Query_compareSourcingProfiles,order: Query_order,orderExceptions: Query_orderExceptions,replaySourcing: Query_replaySourcing,returnOrder: Query_returnOrder,sourcingActivations: Query_sourcingActivations,sourcingProfile: Query_sourcingProfile,sourcingProfiles: Query_sourcingProfiles,sourcingSimulation: Query_sourcingSimulation },
      Mutation: { activateSourcingProfile: Mutation_activateSourcingProfile,cancelOrder: Mutation_cancelOrder,changeReleaseDelay: Mutation_changeReleaseDelay,draftSourcingProfile: Mutation_draftSourcingProfile,editSourcingProfile: Mutation_editSourcingProfile,inspectReturn: Mutation_inspectReturn,mergeFulfilments: Mutation_mergeFulfilments,moveFulfilment: Mutation_moveFulfilment,placeOrder: Mutation_placeOrder,raiseException: Mutation_raiseException,receiveReturn: Mutation_receiveReturn,reevaluateSourcing: Mutation_reevaluateSourcing,requestReturn: Mutation_requestReturn,resolveException: Mutation_resolveException,rollBackSourcingProfile: Mutation_rollBackSourcingProfile,simulateSourcingProfile: Mutation_simulateSourcingProfile,splitFulfilment: Mutation_splitFulfilment,validateSourcingProfile: Mutation_validateSourcingProfile },
      Subscription: { exceptionsChanged: Subscription_exceptionsChanged,orderChanged: Subscription_orderChanged,returnChanged: Subscription_returnChanged },
      AffectedOrder: AffectedOrder,
Channel: Channel,
Customer: Customer,
CustomerMessage: CustomerMessage,
Order: { ...order_Order,...resolve_exception_Order,...promise_Order },
OrderException: { ...resolve_exception_OrderException,...order_exceptions_OrderException },
OrderGroup: { ...order_OrderGroup,...promise_OrderGroup },
OrderLine: OrderLine,
Product: Product,
PromiseChange: PromiseChange,
PurchaseOrder: PurchaseOrder,
ReturnLine: ReturnLine,
ReturnOrder: ReturnOrder,
SourcingActivation: SourcingActivation,
SourcingDecision: SourcingDecision,
SourcingProfile: SourcingProfile,
SourcingSimulation: SourcingSimulation,
TimelineEntry: TimelineEntry,
CurrencyCode: CurrencyCode,
DateTime: DateTime,
Decimal: Decimal
    }