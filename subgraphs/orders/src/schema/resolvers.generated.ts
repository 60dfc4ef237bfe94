/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { channel as Query_channel } from './channel/resolvers/Query/channel.ts';
import    { checkoutPreview as Query_checkoutPreview } from './checkout-preview/resolvers/Query/checkoutPreview.ts';
import    { order as Query_order } from './order/resolvers/Query/order.ts';
import    { returnOrder as Query_returnOrder } from './return-order/resolvers/Query/returnOrder.ts';
import    { cancelOrder as Mutation_cancelOrder } from './cancel-order/resolvers/Mutation/cancelOrder.ts';
import    { inspectReturn as Mutation_inspectReturn } from './inspect-return/resolvers/Mutation/inspectReturn.ts';
import    { placeOrder as Mutation_placeOrder } from './place-order/resolvers/Mutation/placeOrder.ts';
import    { receiveReturn as Mutation_receiveReturn } from './receive-return/resolvers/Mutation/receiveReturn.ts';
import    { requestReturn as Mutation_requestReturn } from './request-return/resolvers/Mutation/requestReturn.ts';
import    { orderChanged as Subscription_orderChanged } from './order-changed/resolvers/Subscription/orderChanged.ts';
import    { Channel } from './channel/resolvers/Channel.ts';
import    { Customer } from './base/resolvers/Customer.ts';
import    { Order } from './order/resolvers/Order.ts';
import    { OrderGroup } from './order/resolvers/OrderGroup.ts';
import    { OrderLine } from './order/resolvers/OrderLine.ts';
import    { Product } from './product/resolvers/Product.ts';
import    { ReturnLine } from './return-order/resolvers/ReturnLine.ts';
import    { ReturnOrder } from './return-order/resolvers/ReturnOrder.ts';
import    { TimelineEntry } from './order/resolvers/TimelineEntry.ts';
import    { CurrencyCode } from './shared/resolvers/CurrencyCode.ts';
import    { DateTime } from './shared/resolvers/DateTime.ts';
import    { Decimal } from './shared/resolvers/Decimal.ts';
    export const resolvers: Resolvers = {
      Query: { channel: Query_channel,checkoutPreview: Query_checkoutPreview,order: Query_order,returnOrder: Query_returnOrder },
      Mutation: { cancelOrder: Mutation_cancelOrder,inspectReturn: Mutation_inspectReturn,placeOrder: Mutation_placeOrder,receiveReturn: Mutation_receiveReturn,requestReturn: Mutation_requestReturn },
      Subscription: { orderChanged: Subscription_orderChanged },
      Channel: Channel,
Customer: Customer,
Order: Order,
OrderGroup: OrderGroup,
OrderLine: OrderLine,
Product: Product,
ReturnLine: ReturnLine,
ReturnOrder: ReturnOrder,
TimelineEntry: TimelineEntry,
CurrencyCode: CurrencyCode,
DateTime: DateTime,
Decimal: Decimal
    }