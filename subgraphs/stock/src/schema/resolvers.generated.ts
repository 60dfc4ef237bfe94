/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { backorderOffers as Query_backorderOffers } from './backorder-offers/resolvers/Query/backorderOffers.ts';
import    { basketAvailability as Query_basketAvailability } from './future-availability/resolvers/Query/basketAvailability.ts';
import    { brokenLimits as Query_brokenLimits } from './broken-limits/resolvers/Query/brokenLimits.ts';
import    { bufferRules as Query_bufferRules } from './stock-settings/resolvers/Query/bufferRules.ts';
import    { inventoryFeed as Query_inventoryFeed } from './inventory-feed/resolvers/Query/inventoryFeed.ts';
import    { inventoryFeeds as Query_inventoryFeeds } from './inventory-feed/resolvers/Query/inventoryFeeds.ts';
import    { location as Query_location } from './location/resolvers/Query/location.ts';
import    { product as Query_product } from './product/resolvers/Query/product.ts';
import    { products as Query_products } from './product/resolvers/Query/products.ts';
import    { reservation as Query_reservation } from './reservation/resolvers/Query/reservation.ts';
import    { sourcingView as Query_sourcingView } from './sourcing-view/resolvers/Query/sourcingView.ts';
import    { standingSupply as Query_standingSupply } from './standing-supply/resolvers/Query/standingSupply.ts';
import    { stockHold as Query_stockHold } from './stock-hold/resolvers/Query/stockHold.ts';
import    { stockInconsistencies as Query_stockInconsistencies } from './inventory-feed/resolvers/Query/stockInconsistencies.ts';
import    { stockLot as Query_stockLot } from './lot/resolvers/Query/stockLot.ts';
import    { transfer as Query_transfer } from './transfer/resolvers/Query/transfer.ts';
import    { transfers as Query_transfers } from './transfer/resolvers/Query/transfers.ts';
import    { adjustStock as Mutation_adjustStock } from './adjust-stock/resolvers/Mutation/adjustStock.ts';
import    { announceSupply as Mutation_announceSupply } from './inbound-supply/resolvers/Mutation/announceSupply.ts';
import    { cancelInventoryFeed as Mutation_cancelInventoryFeed } from './cancel-inventory-feed/resolvers/Mutation/cancelInventoryFeed.ts';
import    { cancelSupply as Mutation_cancelSupply } from './inbound-supply/resolvers/Mutation/cancelSupply.ts';
import    { cancelTransfer as Mutation_cancelTransfer } from './cancel-transfer/resolvers/Mutation/cancelTransfer.ts';
import    { changeLocationCalendar as Mutation_changeLocationCalendar } from './change-location-calendar/resolvers/Mutation/changeLocationCalendar.ts';
import    { changeSupply as Mutation_changeSupply } from './inbound-supply/resolvers/Mutation/changeSupply.ts';
import    { createTransfer as Mutation_createTransfer } from './create-transfer/resolvers/Mutation/createTransfer.ts';
import    { declareTransferLost as Mutation_declareTransferLost } from './declare-transfer-lost/resolvers/Mutation/declareTransferLost.ts';
import    { extendHold as Mutation_extendHold } from './extend-hold/resolvers/Mutation/extendHold.ts';
import    { holdLot as Mutation_holdLot } from './hold-lot/resolvers/Mutation/holdLot.ts';
import    { holdStock as Mutation_holdStock } from './hold-stock/resolvers/Mutation/holdStock.ts';
import    { pickTransfer as Mutation_pickTransfer } from './pick-transfer/resolvers/Mutation/pickTransfer.ts';
import    { recallLot as Mutation_recallLot } from './recall-lot/resolvers/Mutation/recallLot.ts';
import    { receiveStock as Mutation_receiveStock } from './receive-stock/resolvers/Mutation/receiveStock.ts';
import    { receiveSupply as Mutation_receiveSupply } from './inbound-supply/resolvers/Mutation/receiveSupply.ts';
import    { receiveTransfer as Mutation_receiveTransfer } from './receive-transfer/resolvers/Mutation/receiveTransfer.ts';
import    { releaseHold as Mutation_releaseHold } from './release-hold/resolvers/Mutation/releaseHold.ts';
import    { releaseLot as Mutation_releaseLot } from './release-lot/resolvers/Mutation/releaseLot.ts';
import    { releaseReservation as Mutation_releaseReservation } from './reservation/resolvers/Mutation/releaseReservation.ts';
import    { removeBuffer as Mutation_removeBuffer } from './stock-settings/resolvers/Mutation/removeBuffer.ts';
import    { requestTransfer as Mutation_requestTransfer } from './request-transfer/resolvers/Mutation/requestTransfer.ts';
import    { reserveStock as Mutation_reserveStock } from './reservation/resolvers/Mutation/reserveStock.ts';
import    { setBackorderPolicy as Mutation_setBackorderPolicy } from './set-backorder-policy/resolvers/Mutation/setBackorderPolicy.ts';
import    { setBuffer as Mutation_setBuffer } from './stock-settings/resolvers/Mutation/setBuffer.ts';
import    { setChannelProtection as Mutation_setChannelProtection } from './stock-settings/resolvers/Mutation/setChannelProtection.ts';
import    { setLocationCapacity as Mutation_setLocationCapacity } from './set-location-capacity/resolvers/Mutation/setLocationCapacity.ts';
import    { setNetworkLink as Mutation_setNetworkLink } from './stock-settings/resolvers/Mutation/setNetworkLink.ts';
import    { setPurchaseRule as Mutation_setPurchaseRule } from './set-purchase-rule/resolvers/Mutation/setPurchaseRule.ts';
import    { setSafetyStock as Mutation_setSafetyStock } from './stock-settings/resolvers/Mutation/setSafetyStock.ts';
import    { setStandingSupply as Mutation_setStandingSupply } from './standing-supply/resolvers/Mutation/setStandingSupply.ts';
import    { setStockThreshold as Mutation_setStockThreshold } from './stock-settings/resolvers/Mutation/setStockThreshold.ts';
import    { shipTransfer as Mutation_shipTransfer } from './ship-transfer/resolvers/Mutation/shipTransfer.ts';
import    { uploadInventoryFeed as Mutation_uploadInventoryFeed } from './upload-inventory-feed/resolvers/Mutation/uploadInventoryFeed.ts';
import    { availabilityChanged as Subscription_availabilityChanged } from './availability-changed/resolvers/Subscription/availabilityChanged.ts';
import    { Availability as backorder_policy_Availability } from './backorder-policy/resolvers/Availability.ts';
import    { Availability as availability_Availability } from './availability/resolvers/Availability.ts';
import    { Availability as future_availability_Availability } from './future-availability/resolvers/Availability.ts';
import    { AvailabilityChanged } from './availability-changed/resolvers/AvailabilityChanged.ts';
import    { BackorderPolicy } from './backorder-policy/resolvers/BackorderPolicy.ts';
import    { BufferRule } from './stock-settings/resolvers/BufferRule.ts';
import    { CapacityDay } from './capacity/resolvers/CapacityDay.ts';
import    { Fulfilment } from './lot/resolvers/Fulfilment.ts';
import    { FulfilmentLine } from './lot/resolvers/FulfilmentLine.ts';
import    { HeldStock } from './stock-hold/resolvers/HeldStock.ts';
import    { InboundSupply } from './inbound-supply/resolvers/InboundSupply.ts';
import    { InventoryFeed } from './inventory-feed/resolvers/InventoryFeed.ts';
import    { InventoryFeedProblem } from './inventory-feed/resolvers/InventoryFeedProblem.ts';
import    { KitComponent } from './product/resolvers/KitComponent.ts';
import    { Location as location_Location } from './location/resolvers/Location.ts';
import    { Location as capacity_Location } from './capacity/resolvers/Location.ts';
import    { LocationAvailability } from './availability/resolvers/LocationAvailability.ts';
import    { LotToPick } from './lot/resolvers/LotToPick.ts';
import    { Product as availability_Product } from './availability/resolvers/Product.ts';
import    { Product as future_availability_Product } from './future-availability/resolvers/Product.ts';
import    { Product as backorder_policy_Product } from './backorder-policy/resolvers/Product.ts';
import    { Product as product_Product } from './product/resolvers/Product.ts';
import    { Product as inbound_supply_Product } from './inbound-supply/resolvers/Product.ts';
import    { Product as movement_Product } from './movement/resolvers/Product.ts';
import    { Product as purchase_rule_Product } from './purchase-rule/resolvers/Product.ts';
import    { PurchaseRule } from './purchase-rule/resolvers/PurchaseRule.ts';
import    { SourcingLocation } from './sourcing-view/resolvers/SourcingLocation.ts';
import    { SourcingProduct } from './sourcing-view/resolvers/SourcingProduct.ts';
import    { StandingSupply } from './standing-supply/resolvers/StandingSupply.ts';
import    { StockHold } from './stock-hold/resolvers/StockHold.ts';
import    { StockInconsistency } from './inventory-feed/resolvers/StockInconsistency.ts';
import    { StockLevel } from './availability/resolvers/StockLevel.ts';
import    { StockLot } from './lot/resolvers/StockLot.ts';
import    { StockLotHolder } from './lot/resolvers/StockLotHolder.ts';
import    { StockLotLevel } from './lot/resolvers/StockLotLevel.ts';
import    { StockLotOnTheWay } from './lot/resolvers/StockLotOnTheWay.ts';
import    { StockMovement } from './movement/resolvers/StockMovement.ts';
import    { Transfer } from './transfer/resolvers/Transfer.ts';
import    { TransferChange } from './transfer/resolvers/TransferChange.ts';
import    { TransferLine } from './transfer/resolvers/TransferLine.ts';
import    { TransferLot } from './transfer/resolvers/TransferLot.ts';
import    { DateTime } from './shared/resolvers/DateTime.ts';
    export const resolvers: Resolvers = {
      Query: { backorderOffers: Query_backorderOffers,basketAvailability: Query_basketAvailability,brokenLimits: Query_brokenLimits,bufferRules: Query_bufferRules,inventoryFeed: Query_inventoryFeed,inventoryFeeds: Query_inventoryFeeds,location: Query_location,product: Query_product,products: Query_products,reservation: Query_reservation,sourcingView: Query_sourcingView,standingSupply: Query_standingSupply,stockHold: Query_stockHold,stockInconsistencies: Query_stockInconsistencies,stockLot: Query_stockLot,transfer: Query_transfer,transfers: Query_transfers },
      Mutation: { adjustStock: Mutation_adjustStock,announceSupply: Mutation_announceSupply,cancelInventoryFeed: Mutation_cancelInventoryFeed,cancelSupply: Mutation_cancelSupply,cancelTransfer: Mutation_cancelTransfer,changeLocationCalendar: Mutation_changeLocationCalendar,changeSupply: Mutation_changeSupply,createTransfer: Mutation_createTransfer,declareTransferLost: Mutation_declareTransferLost,extendHold: Mutation_extendHold,holdLot: Mutation_holdLot,holdStock: Mutation_holdStock,pickTransfer: Mutation_pickTransfer,recallLot: Mutation_recallLot,receiveStock: Mutation_receiveStock,receiveSupply: Mutation_receiveSupply,receiveTransfer: Mutation_receiveTransfer,releaseHold: Mutation_releaseHold,releaseLot: Mutation_releaseLot,releaseReservation: Mutation_releaseReservation,removeBuffer: Mutation_removeBuffer,requestTransfer: Mutation_requestTransfer,reserveStock: Mutation_reserveStock,setBackorderPolicy: Mutation_setBackorderPolicy,setBuffer: Mutation_setBuffer,setChannelProtection: Mutation_setChannelProtection,setLocationCapacity: Mutation_setLocationCapacity,setNetworkLink: Mutation_setNetworkLink,setPurchaseRule: Mutation_setPurchaseRule,setSafetyStock: Mutation_setSafetyStock,setStandingSupply: Mutation_setStandingSupply,setStockThreshold: Mutation_setStockThreshold,shipTransfer: Mutation_shipTransfer,uploadInventoryFeed: Mutation_uploadInventoryFeed },
      Subscription: { availabilityChanged: Subscription_availabilityChanged },
      Availability: { ...backorder_policy_Availability,...availability_Availability,...future_availability_Availability },
AvailabilityChanged: AvailabilityChanged,
BackorderPolicy: BackorderPolicy,
BufferRule: BufferRule,
CapacityDay: CapacityDay,
Fulfilment: Fulfilment,
FulfilmentLine: FulfilmentLine,
HeldStock: HeldStock,
InboundSupply: InboundSupply,
InventoryFeed: InventoryFeed,
InventoryFeedProblem: InventoryFeedProblem,
KitComponent: KitComponent,
Location: { ...location_Location,...capacity_Location },
LocationAvailability: LocationAvailability,
LotToPick: LotToPick,
Product: { ...availability_Product,...future_availability_Product,...backorder_policy_Product,...product_Product,...inbound_supply_Product,...movement_Product,...purchase_rule_Product },
PurchaseRule: PurchaseRule,
SourcingLocation: SourcingLocation,
SourcingProduct: SourcingProduct,
StandingSupply: StandingSupply,
StockHold: StockHold,
StockInconsistency: StockInconsistency,
StockLevel: StockLevel,
StockLot: StockLot,
StockLotHolder: StockLotHolder,
StockLotLevel: StockLotLevel,
StockLotOnTheWay: StockLotOnTheWay,
StockMovement: StockMovement,
Transfer: Transfer,
TransferChange: TransferChange,
TransferLine: TransferLine,
TransferLot: TransferLot,
DateTime: DateTime
    }