export type { VendorTerms as VendorMapper } from '../../domain/vendor.ts';
