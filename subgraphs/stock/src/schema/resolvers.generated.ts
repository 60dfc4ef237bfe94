/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { inventoryFeed as Query_inventoryFeed } from './inventory-feed/resolvers/Query/inventoryFeed.ts';
import    { inventoryFeeds as Query_inventoryFeeds } from './inventory-feed/resolvers/Query/inventoryFeeds.ts';
import    { location as Query_location } from './location/resolvers/Query/location.ts';
import    { product as Query_product } from './product/resolvers/Query/product.ts';
import    { products as Query_products } from './product/resolvers/Query/products.ts';
import    { reservation as Query_reservation } from './reservation/resolvers/Query/reservation.ts';
import    { sourcingView as Query_sourcingView } from './sourcing-view/resolvers/Query/sourcingView.ts';
import    { stockHold as Query_stockHold } from './stock-hold/resolvers/Query/stockHold.ts';
import    { stockInconsistencies as Query_stockInconsistencies } from './inventory-feed/resolvers/Query/stockInconsistencies.ts';
import    { adjustStock as Mutation_adjustStock } from './adjust-stock/resolvers/Mutation/adjustStock.ts';
import    { cancelInventoryFeed as Mutation_cancelInventoryFeed } from './cancel-inventory-feed/resolvers/Mutation/cancelInventoryFeed.ts';
import    { changeLocationCalendar as Mutation_changeLocationCalendar } from './change-location-calendar/resolvers/Mutation/changeLocationCalendar.ts';
import    { extendHold as Mutation_extendHold } from './extend-hold/resolvers/Mutation/extendHold.ts';
import    { holdStock as Mutation_holdStock } from './hold-stock/resolvers/Mutation/holdStock.ts';
import    { receiveStock as Mutation_receiveStock } from './receive-stock/resolvers/Mutation/receiveStock.ts';
import    { releaseHold as Mutation_releaseHold } from './release-hold/resolvers/Mutation/releaseHold.ts';
import    { releaseReservation as Mutation_releaseReservation } from './reservation/resolvers/Mutation/releaseReservation.ts';
import    { reserveStock as Mutation_reserveStock } from './reservation/resolvers/Mutation/reserveStock.ts';
import    { uploadInventoryFeed as Mutation_uploadInventoryFeed } from './upload-inventory-feed/resolvers/Mutation/uploadInventoryFeed.ts';
import    { availabilityChanged as Subscription_availabilityChanged } from './availability-changed/resolvers/Subscription/availabilityChanged.ts';
import    { Availability } from './availability/resolvers/Availability.ts';
import    { AvailabilityChanged } from './availability-changed/resolvers/AvailabilityChanged.ts';
import    { HeldStock } from './stock-hold/resolvers/HeldStock.ts';
import    { InventoryFeed } from './inventory-feed/resolvers/InventoryFeed.ts';
import    { InventoryFeedProblem } from './inventory-feed/resolvers/InventoryFeedProblem.ts';
import    { KitComponent } from './product/resolvers/KitComponent.ts';
import    { Location } from './location/resolvers/Location.ts';
import    { LocationAvailability } from './availability/resolvers/LocationAvailability.ts';
import    { Product as availability_Product } from './availability/resolvers/Product.ts';
import    { Product as product_Product } from './product/resolvers/Product.ts';
import    { Product as movement_Product } from './movement/resolvers/Product.ts';
import    { SourcingLocation } from './sourcing-view/resolvers/SourcingLocation.ts';
import    { SourcingProduct } from './sourcing-view/resolvers/SourcingProduct.ts';
import    { StockHold } from './stock-hold/resolvers/StockHold.ts';
import    { StockInconsistency } from './inventory-feed/resolvers/StockInconsistency.ts';
import    { StockLevel } from './availability/resolvers/StockLevel.ts';
import    { StockMovement } from './movement/resolvers/StockMovement.ts';
import    { DateTime } from './shared/resolvers/DateTime.ts';
    export const resolvers: Resolvers = {
      Query: { inventoryFeed: Query_inventoryFeed,inventoryFeeds: Query_inventoryFeeds,location: Query_location,product: Query_product,products: Query_products,reservation: Query_reservation,sourcingView: Query_sourcingView,stockHold: Query_stockHold,stockInconsistencies: Query_stockInconsistencies },
      Mutation: { adjustStock: Mutation_adjustStock,cancelInventoryFeed: Mutation_cancelInventoryFeed,changeLocationCalendar: Mutation_changeLocationCalendar,extendHold: Mutation_extendHold,holdStock: Mutation_holdStock,receiveStock: Mutation_receiveStock,releaseHold: Mutation_releaseHold,releaseReservation: Mutation_releaseReservation,reserveStock: Mutation_reserveStock,uploadInventoryFeed: Mutation_uploadInventoryFeed },
      Subscription: { availabilityChanged: Subscription_availabilityChanged },
      Availability: Availability,
AvailabilityChanged: AvailabilityChanged,
HeldStock: HeldStock,
InventoryFeed: InventoryFeed,
InventoryFeedProblem: InventoryFeedProblem,
KitComponent: KitComponent,
Location: Location,
LocationAvailability: LocationAvailability,
Product: { ...availability_Product,...product_Product,...movement_Product },
SourcingLocation: SourcingLocation,
SourcingProduct: SourcingProduct,
StockHold: StockHold,
StockInconsistency: StockInconsistency,
StockLevel: StockLevel,
StockMovement: StockMovement,
DateTime: DateTime
    }