import { type Connection, connection, type PageRequest } from '@baton/kernel';
import { type Database, loaderByKey, loaderOfLists } from '@baton/platform';
import DataLoader from 'dataloader';
import type { Fence, Reach } from '../domain/fence.ts';
import type { Fulfilment } from '../domain/fulfilment.ts';
import type { FulfilmentStatus } from '../domain/fulfilment-state.ts';
import type { Parcel, ParcelContent } from '../domain/parcel.ts';
import type { PurchaseOrder, PurchaseOrderFilter } from '../domain/purchase-view.ts';
import type { Scan } from '../domain/tracking.ts';
import type { VendorTerms } from '../domain/vendor.ts';
import type { VendorInvoice } from '../domain/vendor-invoice.ts';
import {
  fulfilmentKey,
  fulfilmentsByIds,
  fulfilmentsByLocations,
  fulfilmentsByOrders,
  pageKey,
} from '../persistence/fulfilment-repository.ts';
import {
  contentsByParcels,
  labelsByParcels,
  parcelsByFulfilments,
  parcelsByIds,
  parcelsByOrders,
  parcelsByReturnOrders,
  scansByParcels,
} from '../persistence/parcel-repository.ts';
import { type Pickup, pickupsByFulfilments } from '../persistence/pickup-repository.ts';
import { purchaseOrderKey, purchaseOrderPage, purchaseOrdersByIds } from '../persistence/purchase-order-repository.ts';
import { invoicesByIds, invoicesOfPurchaseOrders } from '../persistence/vendor-invoice-repository.ts';
import { type VendorCost, vendorCosts, vendorsByLocations } from '../persistence/vendor-repository.ts';

export interface LocationWork {
  readonly location: string;
  readonly status: readonly FulfilmentStatus[] | null;
  readonly page: PageRequest;
}

export interface Loaders {
  readonly fulfilmentById: DataLoader<string, Fulfilment | null>;
  readonly fulfilmentsByOrder: DataLoader<string, readonly Fulfilment[]>;
  readonly fulfilmentsByLocation: DataLoader<LocationWork, Connection<Fulfilment>, string>;
  readonly pickupByFulfilment: DataLoader<string, Pickup | null>;
  readonly parcelById: DataLoader<string, Parcel | null>;
  readonly parcelsByFulfilment: DataLoader<string, readonly Parcel[]>;
  readonly parcelsByOrder: DataLoader<string, readonly Parcel[]>;
  readonly parcelsByReturnOrder: DataLoader<string, readonly Parcel[]>;
  readonly contentsByParcel: DataLoader<string, readonly ParcelContent[]>;
  readonly scansByParcel: DataLoader<string, readonly Scan[]>;
  readonly labelByParcel: DataLoader<string, { readonly zpl: string } | null>;
  readonly purchaseOrderById: DataLoader<string, PurchaseOrder | null>;
  purchaseOrders(filter: PurchaseOrderFilter, page: PageRequest): Promise<Connection<PurchaseOrder>>;
  readonly invoiceById: DataLoader<string, VendorInvoice | null>;
  readonly invoicesByPurchaseOrder: DataLoader<string, readonly VendorInvoice[]>;
  readonly vendorByLocation: DataLoader<string, VendorTerms | null>;
  vendorCosts(location: string, skus: readonly string[]): Promise<readonly VendorCost[]>;
}

/** What one request reads: each kind in one statement, everything inside the caller's fence. */
export function createLoaders(database: Database, fence: Fence, purchases: Reach): Loaders {
  return {
    ...vendorLoaders(database, purchases),
    fulfilmentById: loaderByKey({ batch: (ids) => fulfilmentsByIds(database, ids, fence), keyOf: ({ id }) => id }),
    fulfilmentsByOrder: loaderOfLists({ batch: (ids) => fulfilmentsByOrders(database, ids, fence), keyOf: ({ orderId }) => orderId }),
    fulfilmentsByLocation: fulfilmentsByLocation(database),
    pickupByFulfilment: loaderByKey({ batch: (ids) => pickupsByFulfilments(database, ids), keyOf: ({ fulfilmentId }) => fulfilmentId }),
    parcelById: loaderByKey({ batch: (ids) => parcelsByIds(database, ids, fence), keyOf: ({ id }) => id }),
    // The questions below ask for parcels of a kind that has the key; the empty string never is one.
    parcelsByFulfilment: loaderOfLists({
      batch: (ids) => parcelsByFulfilments(database, ids),
      keyOf: ({ fulfilmentId }) => fulfilmentId ?? '',
    }),
    parcelsByOrder: loaderOfLists({ batch: (ids) => parcelsByOrders(database, ids, fence), keyOf: ({ orderId }) => orderId }),
    parcelsByReturnOrder: loaderOfLists({
      batch: (ids) => parcelsByReturnOrders(database, ids, fence),
      keyOf: ({ returnOrderId }) => returnOrderId ?? '',
    }),
    contentsByParcel: loaderOfLists({ batch: (ids) => contentsByParcels(database, ids), keyOf: ({ parcelId }) => parcelId }),
    scansByParcel: new DataLoader(async (ids) => {
      const found = await scansByParcels(database, ids);
      return ids.map((id) => found.get(id) ?? []);
    }),
    labelByParcel: loaderByKey({ batch: (ids) => labelsByParcels(database, ids, fence), keyOf: ({ parcelId }) => parcelId }),
  };
}

function vendorLoaders(
  database: Database,
  reach: Reach,
): Pick<Loaders, 'purchaseOrderById' | 'purchaseOrders' | 'invoiceById' | 'invoicesByPurchaseOrder' | 'vendorByLocation' | 'vendorCosts'> {
  return {
    purchaseOrderById: loaderByKey({ batch: (ids) => purchaseOrdersByIds(database, ids, reach), keyOf: ({ id }) => id }),
    purchaseOrders: async (filter, page) => connection(page, await purchaseOrderPage(database, filter, page, reach), purchaseOrderKey),
    invoiceById: loaderByKey({ batch: (ids) => invoicesByIds(database, ids, reach), keyOf: ({ id }) => id }),
    invoicesByPurchaseOrder: loaderOfLists({
      batch: (ids) => invoicesOfPurchaseOrders(database, ids),
      keyOf: ({ purchaseOrderId }) => purchaseOrderId,
    }),
    vendorByLocation: loaderByKey({ batch: (codes) => vendorsByLocations(database, codes), keyOf: ({ location }) => location }),
    vendorCosts: (location, skus) => vendorCosts(database, location, skus),
  };
}

/** Locations that are asked for the same page are read by one statement. */
function fulfilmentsByLocation(database: Database): Loaders['fulfilmentsByLocation'] {
  const pageOf = ({ status, page }: LocationWork): string => `${status?.join() ?? '*'} ${pageKey(page)}`;
  const read = async (works: readonly LocationWork[]): Promise<Connection<Fulfilment>[]> => {
    const answers = new Map<LocationWork, Connection<Fulfilment>>();
    for (const key of new Set(works.map(pageOf))) {
      const alike = works.filter((work) => pageOf(work) === key);
      const [first] = alike;
      if (!first) continue;
      const rows = await fulfilmentsByLocations(
        database,
        alike.map(({ location }) => location),
        first,
      );
      for (const work of alike) {
        const own = rows.filter(({ location }) => location === work.location);
        answers.set(work, connection(work.page, own, fulfilmentKey));
      }
    }
    return works.map((work) => answers.get(work) ?? connection(work.page, [], fulfilmentKey));
  };
  return new DataLoader(read, { cacheKeyFn: (work) => `${work.location} ${pageOf(work)}` });
}
