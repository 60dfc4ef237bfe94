export type { VendorInvoice as VendorInvoiceMapper } from '../../domain/vendor-invoice.ts';
