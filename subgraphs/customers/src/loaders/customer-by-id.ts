import { loaderByKey } from '@baton/platform';
import type DataLoader from 'dataloader';
import type { Customer } from '../domain/customer.ts';

/** Customers by id for one request; null when unknown. */
export const customerById = (batch: (ids: readonly string[]) => Promise<Customer[]>): DataLoader<string, Customer | null> =>
  loaderByKey({ batch, keyOf: (customer) => customer.id });
