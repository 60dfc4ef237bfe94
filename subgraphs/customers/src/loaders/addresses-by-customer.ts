import DataLoader from 'dataloader';
import type { Address } from '../domain/address.ts';

/** Addresses by customer id for one request, oldest first. */
export const addressesByCustomer = (
  addressesByCustomers: (customerIds: readonly string[]) => Promise<Map<string, Address[]>>,
): DataLoader<string, Address[]> =>
  new DataLoader(async (customerIds) => {
    const found = await addressesByCustomers(customerIds);
    return customerIds.map((id) => found.get(id) ?? []);
  });
