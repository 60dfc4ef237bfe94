import DataLoader from 'dataloader';
import type { Customer } from '../domain/customer.ts';

/** Customers by id for one request; null when unknown. */
export const customerById = (customersByIds: (ids: readonly string[]) => Promise<Customer[]>): DataLoader<string, Customer | null> =>
  new DataLoader(async (ids) => {
    const found = new Map((await customersByIds(ids)).map((customer) => [customer.id, customer]));
    return ids.map((id) => found.get(id) ?? null);
  });
