import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const recordVendorInvoice: NonNullable<MutationResolvers['recordVendorInvoice']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const result = await useCases.recordVendorInvoice(internal, input);
  return result.ok
    ? { invoice: await loaders.invoiceById.load(result.value.id), errors: [] }
    : { invoice: null, errors: [toUserError(result.error, input.idempotencyKey)] };
};
