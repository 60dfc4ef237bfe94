import { loaderOfLists } from '@baton/platform';
import type DataLoader from 'dataloader';
import type { OwnedAddress } from '../domain/address.ts';

/** Addresses by customer id for one request, oldest first. */
export const addressesByCustomer = (
  batch: (customerIds: readonly string[]) => Promise<OwnedAddress[]>,
): DataLoader<string, readonly OwnedAddress[]> => loaderOfLists({ batch, keyOf: (address) => address.customerId });
