import { toUserError } from '../../../errors.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const approveVendorInvoice: NonNullable<MutationResolvers['approveVendorInvoice']> = async (
  _parent,
  { input },
  { internal, useCases, loaders },
) => {
  const { idempotencyKey, invoiceId, note } = input;
  const result = await useCases.approveVendorInvoice(internal, { idempotencyKey, invoiceId, note: note ?? null });
  return result.ok
    ? { invoice: await loaders.invoiceById.load(invoiceId), errors: [] }
    : { invoice: null, errors: [toUserError(result.error, idempotencyKey)] };
};
