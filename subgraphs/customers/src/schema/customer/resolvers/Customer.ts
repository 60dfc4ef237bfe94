import { maySeeCustomer } from '../../../access.ts';
import type { Context } from '../../../context.ts';
import type { Customer as CustomerData } from '../../../domain/customer.ts';
import type { CustomerResolvers } from '../../types.generated.ts';

/** The person behind the id, or null when there is none or the caller may not see them: both look the same. */
async function visible(id: string, { internal, loaders }: Context): Promise<CustomerData | null> {
  return maySeeCustomer(internal, id) ? loaders.customerById.load(id) : null;
}

export const Customer: CustomerResolvers = {
  // A reference is never refused: an order may name its customer to anybody who may see the order; the fields decide what of them is shown.
  __resolveReference: async ({ id }) => ({ id }),
  email: async ({ id }, _arguments, context) => (await visible(id, context))?.email ?? null,
  name: async ({ id }, _arguments, context) => (await visible(id, context))?.name ?? null,
  createdAt: async ({ id }, _arguments, context) => (await visible(id, context))?.createdAt.toISOString() ?? null,
  addresses: async ({ id }, _arguments, context) =>
    (await visible(id, context)) ? [...(await context.loaders.addressesByCustomer.load(id))] : null,
};
