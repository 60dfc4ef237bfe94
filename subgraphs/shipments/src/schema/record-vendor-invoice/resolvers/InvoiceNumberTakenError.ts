import type { InvoiceNumberTakenErrorResolvers } from '../../types.generated.ts';

export const InvoiceNumberTakenError: InvoiceNumberTakenErrorResolvers = {
  invoice: ({ invoiceId }, _arguments, { loaders }) => loaders.invoiceById.load(invoiceId),
};
